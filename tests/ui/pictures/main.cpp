#include "core/base/product.h"
#include "core/catalogue/catalogue.h"
#include "core/profile/profilestore.h"
#include "core/recipes/productionservices.h"
#include "tests/ui/dialogfixture.h"
#include "tests/ui/pictures/history.h"
#include "ui/contents/comparepage.h"
#include "ui/contents/contentspage.h"
#include "ui/health/healthdetails.h"
#include "ui/memory/language.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/tree/backuptreeview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowcommands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::pictures;
using larder::test::buttonWith;
using larder::test::settle;

namespace
{
[[noreturn]] void give_up(const QString &why)
{
    fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// Draws the real window and its dialogs on the demo server into a folder.
class Pictures
{
public:
    Pictures(MainWindow &window, JobController &jobs, QString folder, QStringList wanted)
        : m_window(window), m_jobs(jobs), m_folder(std::move(folder)), m_wanted(std::move(wanted))
    { }

    void take()
    {
        takeWindow();
        takeDetails();
        takeRestore();
        takeDialogs();
    }

private:
    bool wants(const QString &name) const { return m_wanted.isEmpty() || m_wanted.contains(name); }

    void save(QWidget &widget, const QString &name)
    {
        if (!wants(name))
            return;
        settle(m_jobs);
        if (!widget.grab().save(m_folder + u'/' + name + u".png"_s))
            give_up(u"Cannot write %1 into %2."_s.arg(name, m_folder));
    }

    /// The dialog on top.
    QDialog &dialog()
    {
        settle(m_jobs);
        auto *found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!found)
            give_up(u"No dialog has opened."_s);
        return *found;
    }

    void close(QDialog &dialog)
    {
        dialog.reject();
        settle(m_jobs);
    }

    void click(QWidget &window, const QString &text)
    {
        settle(m_jobs);
        auto *button = buttonWith(window, text);
        if (!button || !button->isEnabled())
            give_up(u"The button %1 cannot be pressed."_s.arg(text));
        button->click();
        settle(m_jobs);
    }

    BackupRecord backup(const QString &database, int daysAgo, bool globals = false)
    {
        const QDate day = QDate(2025, 12, 12).addDays(-daysAgo);
        for (const BackupRecord &record : m_window.session().backups()) {
            if (record.started.date() == day && record.isGlobals == globals && (globals || record.database == database))
                return record;
        }
        give_up(u"There is no backup of %1."_s.arg(database));
    }

    void select(const BackupRecord &record)
    {
        m_window.findChild<BackupTreeView *>()->select(record.path);
        settle(m_jobs);
    }

    void turnTo(const QString &tab)
    {
        auto *tabs = m_window.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).remove(u'&') == tab)
                tabs->setCurrentIndex(i);
        }
        settle(m_jobs);
    }

    void takeWindow()
    {
        select(backup(u"meal_planner"_s, 0));
        save(m_window, u"main-window"_s);
        if (wants(u"health"_s)) {
            HealthDetails details(m_window.session().healthPicture(), &m_window);
            details.popUp(m_window.mapToGlobal(QPoint(m_window.width() - 16, 120)));
            save(details, u"health"_s);
        }
    }

    void takeDetails()
    {
        if (wants(u"proof"_s)) {
            select(backup(u"tandoor"_s, 1));
            save(*m_window.findChild<QTabWidget *>(), u"proof"_s);
        }
        if (wants(u"contents"_s)) {
            select(backup(u"meal_planner"_s, 1));
            turnTo(u"Contents"_s);
            auto *list = m_window.findChild<ContentsPage *>()->findChild<QTreeView *>();
            for (const QModelIndex &index : list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                                                                 u"foods"_s, 1, Qt::MatchRecursive | Qt::MatchEndsWith))
                list->setCurrentIndex(index);
            settle(m_jobs);
            save(m_window, u"contents"_s);
        }
        if (wants(u"compare"_s)) {
            select(backup(u"meal_planner"_s, 3));
            turnTo(u"Compare"_s);
            click(*m_window.findChild<ComparePage *>(), u"Compare"_s);
            save(m_window, u"compare"_s);
        }
        turnTo(u"Overview"_s);
    }

    void takeRestore()
    {
        const bool whole = wants(u"restore-what"_s) || wants(u"restore-where"_s) || wants(u"restore-check"_s)
            || wants(u"restore-confirm"_s) || wants(u"restore-result"_s);
        if (whole)
            takeWizard();
        if (wants(u"restore-tables"_s)) {
            m_window.commands().restoreTables(backup(u"meal_planner"_s, 1), {u"public.foods"_s, u"public.macros"_s});
            save(dialog(), u"restore-tables"_s);
            close(dialog());
        }
    }

    /// meal_planner of the day before takes the place of the live one.
    void takeWizard()
    {
        m_window.commands().restore(backup(u"meal_planner"_s, 1));
        QDialog &wizard = dialog();
        save(wizard, u"restore-what"_s);
        click(wizard, u"Next"_s);
        save(wizard, u"restore-where"_s);
        click(wizard, u"Replace"_s);
        auto *existing = wizard.findChild<QComboBox *>(u"existing"_s);
        existing->setCurrentText(u"meal_planner"_s);
        click(wizard, u"Next"_s);
        save(wizard, u"restore-check"_s);
        click(wizard, u"Next"_s);
        wizard.findChild<QLineEdit *>(u"typedName"_s)->setText(u"meal_planner"_s);
        save(wizard, u"restore-confirm"_s);
        click(wizard, u"Replace meal_planner"_s);
        if (!QTest::qWaitFor([&] { return buttonWith(wizard, u"Undo…"_s) != nullptr; }, 60'000))
            give_up(u"The restore has not come to its end."_s);
        save(wizard, u"restore-result"_s);
        click(wizard, u"Close"_s);
    }

    void takeDialog(const QString &name, const std::function<void()> &open)
    {
        if (!wants(name))
            return;
        open();
        QDialog &shown = dialog();
        if (name == "server"_L1)
            click(shown, u"Test"_s);
        save(shown, name);
        close(shown);
    }

    void takeDialogs()
    {
        WindowCommands &commands = m_window.commands();
        const auto trigger = [this](QAction *MainActions::*action) {
            return [this, action] { (m_window.mainActions().*action)->trigger(); };
        };
        takeDialog(u"backup"_s, [&] { commands.backUp(); });
        takeDialog(u"server"_s, [&] { commands.editServer(); });
        takeDialog(u"kept"_s, [&] { commands.showKept(); });
        takeDialog(u"globals"_s, [&] { commands.restore(backup({}, 1, true)); });
        takeDialog(u"cleanup"_s, [&] { commands.cleanUp(); });
        takeDialog(u"history"_s, trigger(&MainActions::history));
        takeDialog(u"settings"_s, trigger(&MainActions::settings));
    }

    MainWindow &m_window;
    JobController &m_jobs;
    const QString m_folder;
    const QStringList m_wanted;
};
}

/// manual_pictures FOLDER [NAME…]: the pictures of the manual, or those called so. With names the past of the demo is
/// short. LARDER_HOME is a folder of its own; docs/screenshots sets it.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the fixture of the dialogs has set another
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || qEnvironmentVariableIsEmpty("LARDER_HOME"))
        give_up(u"Usage: LARDER_HOME=… manual_pictures FOLDER [NAME…]"_s);
    QApplication::setApplicationName(QLatin1StringView(product::name));
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    loadTranslations(application); // English too: it holds the plurals
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(application, Theme::Light);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"larder"_s));

    const auto clock = std::make_shared<SetClock>();
    Services services = productionServices();
    services.clock = clock;
    const QStringList wanted = arguments.mid(2);
    {
        JobController jobs(services);
        makeHistory(jobs, *clock, !wanted.isEmpty());
    }
    JobController jobs(services);
    Catalogue catalogue(services.catalogueFile);
    ProfileStore profiles;
    test::FakeSecrets secrets;
    MainWindow window(jobs, catalogue, profiles, secrets);
    window.resize(1280, 800);
    window.session().openServer(u"demo"_s);
    window.show();
    window.activateWindow();
    settle(jobs);
    Pictures(window, jobs, arguments.at(1), wanted).take();
    return 0;
}
