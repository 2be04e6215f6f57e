// The stops of the tour that are dialogs of their own.
#include "tests/ui/touranswers.h"
#include "tests/ui/tourparts.h"
#include "tests/ui/windowtour.h"
#include "ui/backup/backupdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/manual/manualwindow.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/globalsdialog.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/restoreplan.h"
#include "ui/restore/restoreways.h"
#include "ui/restore/restorewizard.h"
#include "ui/server/servercommands.h"
#include "ui/server/serverdialog.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/disclosure.h"
#include "ui/window/aboutdialog.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
void unfold(QWidget &window)
{
    for (Disclosure *each : window.findChildren<Disclosure *>()) {
        if (each->isVisibleTo(&window))
            each->setOpen(true);
    }
}
}

void WindowTour::backup(const Visit &visit)
{
    BackupDialog dialog(m_world.controller(), m_world.catalogue(), m_world.profile());
    open(dialog);
    settle();
    visit(u"backup dialog"_s, dialog);
    unfold(dialog);
    settle();
    visit(u"backup dialog, unfolded"_s, dialog);
}

void WindowTour::goForward(RestoreWizard &wizard)
{
    auto *forward = wizard.findChild<QPushButton *>(u"forward"_s);
    settle();
    require(forward && forward->isEnabled(), "no way forward");
    const auto before = wizard.currentPage();
    forward->click();
    settle();
    require(wizard.currentPage() != before, "the page does not turn");
}

void WindowTour::chooseWay(RestoreWizard &wizard, int way)
{
    auto *group = partOf<RestoreWays>(wizard).findChild<QButtonGroup *>();
    require(group && group->button(way), "there is no such way to restore");
    group->button(way)->click();
    settle();
}

void WindowTour::restore(const Visit &visit)
{
    const BackupRecord record = m_world.catalogue().backups(m_world.repository()).constFirst();
    RestoreWizard wizard(m_world.controller(), m_world.catalogue(), m_world.profiles(), record);
    open(wizard);
    settle();
    visit(u"restore: what"_s, wizard);
    goForward(wizard);
    chooseWay(wizard, static_cast<int>(RestoreWay::Replacement));
    visit(u"restore: where, in place"_s, wizard);
    wizard.findChild<QComboBox *>(u"existing"_s)->setCurrentText(u"shop"_s);
    goForward(wizard);
    visit(u"restore: check"_s, wizard);
    goForward(wizard);
    wizard.findChild<QLineEdit *>(u"typedName"_s)->setText(u"shop"_s);
    visit(u"restore: confirm"_s, wizard);
    goForward(wizard);
    settle();
    require(wizard.currentPage() == RestoreWizard::Result, "no result");
    visit(u"restore: result"_s, wizard);
}

void WindowTour::restoreWays(const Visit &visit)
{
    const BackupRecord record = m_world.catalogue().backups(m_world.repository()).constFirst();
    RestoreWizard wizard(m_world.controller(), m_world.catalogue(), m_world.profiles(), record);
    open(wizard);
    goForward(wizard);
    auto *group = partOf<RestoreWays>(wizard).findChild<QButtonGroup *>();
    for (QAbstractButton *button : group->buttons()) {
        chooseWay(wizard, group->id(button));
        visit(u"restore: where, way %1"_s.arg(group->id(button)), wizard);
    }
}

/// A restore that runs, and one that failed.
void WindowTour::restoreProblem(const Visit &visit)
{
    m_world.onJob(u"restore"_s, [](const JobSpec &, JobContext &context) {
        context.step(u"Load the data"_s, 2, 3);
        try {
            runUntilCancelled(context);
        } catch (const Cancelled &) {
            throw Error(ErrorCode::NoSpace, u"No space left on the server."_s, u"Free some space there."_s,
                        u"ERROR: could not extend file"_s);
        }
    });
    const BackupRecord record = m_world.catalogue().backups(m_world.repository()).constFirst();
    RestoreWizard wizard(m_world.controller(), m_world.catalogue(), m_world.profiles(), record);
    open(wizard);
    for (int page = 0; page < 4; ++page)
        goForward(wizard);
    visit(u"restore: run"_s, wizard);
    endJobs();
    require(wizard.currentPage() == RestoreWizard::Result, "no result");
    visit(u"restore: failed"_s, wizard);
    m_world.onJob(u"restore"_s, restoreWell);
}

void WindowTour::cleanup(const Visit &visit)
{
    RetentionPolicy policy;
    policy.days = 3;
    CleanupDialog dialog(m_world.controller(), m_world.repository(), policy);
    open(dialog);
    settle();
    visit(u"cleanup"_s, dialog);
}

void WindowTour::servers(const Visit &visit)
{
    {
        ServerDialog fresh(m_world.controller(), m_world.profiles(), m_secrets, QString());
        open(fresh);
        settle();
        visit(u"new server"_s, fresh);
    }
    ServerDialog dialog(m_world.controller(), m_world.profiles(), m_secrets, u"prod-1"_s);
    open(dialog);
    settle();
    visit(u"server"_s, dialog);
}

void WindowTour::settingsPages(const Visit &visit)
{
    QMainWindow window;
    const MainActions actions(&window);
    actions.themes->actions().constFirst()->setChecked(true);
    Session session(m_world.controller(), m_world.catalogue(), m_world.profiles());
    session.openServer(u"prod-1"_s);
    ServerCommands commands(session, m_world.controller(), m_world.profiles(), m_secrets, &window);
    SettingsDialog dialog(
        {m_world.controller(), m_world.catalogue(), m_world.profiles(), m_secrets, commands, *actions.themes});
    open(dialog);
    auto &pages = partOf<QListWidget>(dialog);
    for (int page = 0; page < pages.count(); ++page) {
        pages.setCurrentRow(page);
        settle();
        visit(u"settings, page %1"_s.arg(page + 1), dialog);
    }
}

void WindowTour::history(const Visit &visit)
{
    const JobsElsewhere news(m_world.catalogue());
    JobHistoryDialog dialog(m_world.catalogue(), news, m_world.controller().services().clock);
    open(dialog);
    settle();
    visit(u"job history"_s, dialog);
}

void WindowTour::kept(const Visit &visit)
{
    KeptDialog dialog(m_world.controller(), m_world.profile().address, u"prod-1"_s);
    open(dialog);
    settle();
    const auto *rows = partOf<QTreeView>(dialog).model();
    require(rows->rowCount() > 0, "no kept database is listed");
    visit(u"kept databases"_s, dialog);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || dialog.findChild<TypedQuestion *>())
            continue;
        button->click();
    }
    auto *question = dialog.findChild<TypedQuestion *>();
    require(question, "no question before something is put back");
    settle();
    visit(u"typed question"_s, *question);
}

void WindowTour::globals(const Visit &visit)
{
    BackupRecord record = m_world.catalogue().backups(m_world.repository()).constFirst();
    record.isGlobals = true;
    GlobalsDialog dialog(m_world.controller(), m_world.profiles(), record, u"prod-1"_s);
    open(dialog);
    settle();
    visit(u"globals"_s, dialog);
}

void WindowTour::aboutAndManual(const Visit &visit)
{
    {
        AboutDialog about;
        open(about);
        visit(u"about"_s, about);
    }
    ManualWindow manual;
    manual.showPlace(u"restore.md"_s);
    open(manual);
    settle();
    visit(u"manual"_s, manual);
}
}
