#include "tests/ui/windowtour.h"

#include "core/jobs/cleanupjob.h"
#include "ui/backups/backuptreeview.h"
#include "ui/backups/comparepage.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/cleanupdialog.h"
#include "ui/dialogs/disclosure.h"
#include "ui/dialogs/globalsdialog.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/dialogs/restoreplan.h"
#include "ui/dialogs/restoreways.h"
#include "ui/dialogs/restorewizard.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/typedquestion.h"
#include "ui/healthdetails.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/mainactions.h"
#include "ui/mainwindow.h"
#include "ui/manual/manualwindow.h"
#include "ui/servercommands.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/widgets/filterdates.h"
#include "ui/widgets/filterfield.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("The tour cannot go on: %s", what);
}

QJsonObject table(const QString &name, qint64 rows, qint64 bytes)
{
    return {
        {u"kind"_s, u"table"_s}, {u"schema"_s, u"shop"_s}, {u"name"_s, name}, {u"rows"_s, rows}, {u"bytes"_s, bytes}};
}

void listObjects(const JobSpec &, JobContext &context)
{
    context.conclude({},
                     {{u"objects"_s,
                       QJsonArray{table(u"customers"_s, 18'204, 2'900'000), table(u"orders"_s, 1'204'117, 96'000'000),
                                  QJsonObject{{u"kind"_s, u"materialized view"_s},
                                              {u"schema"_s, u"shop"_s},
                                              {u"name"_s, u"sales_by_month"_s}}}}});
}

void checkFlight(const JobSpec &, JobContext &context)
{
    context.finding({FindingSeverity::Ok, u"Client tools"_s, u"psql 15.20 fits the server's version 15."_s, {}});
    context.finding({FindingSeverity::Warning, u"Sessions"_s, u"4 sessions are connected to shop."_s,
                     u"They will be disconnected."_s});
    context.conclude(u"checked"_s,
                     {{u"blockers"_s, 0},
                      {u"warnings"_s, 1},
                      {u"currentBytes"_s, qint64(12'400'000'000)},
                      {u"sessions"_s, 4},
                      {u"suggestedName"_s, u"shop_20260503"_s},
                      {u"keptName"_s, u"shop_before_20260503_0210"_s}});
}

void restoreWell(const JobSpec &, JobContext &context)
{
    context.conclude(u"shop was restored: 31,204,117 rows in 42 tables."_s,
                     {{u"database"_s, u"shop"_s},
                      {u"rows"_s, 31'204'117},
                      {u"tablesCompared"_s, 42},
                      {u"differences"_s, QJsonArray()},
                      {u"keptDatabase"_s, u"shop_before_20260503_0210"_s}});
}

void compareSides(const JobSpec &, JobContext &context)
{
    context.conclude(
        {},
        {{u"changed"_s,
          QJsonArray{
              QJsonObject{{u"name"_s, u"shop.orders"_s}, {u"diff"_s, u"-    total integer\n+    total numeric"_s}}}},
         {u"added"_s, QJsonArray{QJsonObject{{u"kind"_s, u"view"_s}, {u"name"_s, u"shop.open_orders"_s}}}},
         {u"tables"_s,
          QJsonArray{QJsonObject{{u"table"_s, u"shop.stock"_s}, {u"leftRows"_s, 4410}, {u"rightRows"_s, 4398}}}},
         {u"tablesCompared"_s, 42}});
}

void compareGlobals(const JobSpec &, JobContext &context)
{
    const auto item = [](const QString &kind, const QString &name, const QString &effect) {
        return QJsonObject{{u"kind"_s, kind},
                           {u"name"_s, name},
                           {u"effect"_s, effect},
                           {u"sql"_s, u"CREATE ROLE %1;"_s.arg(name)},
                           {u"differences"_s, QJsonArray{u"CREATEDB"_s}}};
    };
    context.conclude({},
                     {{u"items"_s,
                       QJsonArray{item(u"role"_s, u"reporting"_s, u"create"_s), item(u"role"_s, u"ann"_s, u"change"_s),
                                  item(u"tablespace"_s, u"fast"_s, u"impossible"_s)}}});
}

QJsonObject inspectionWithKept()
{
    QJsonObject seen = inspection();
    seen[u"kept"_s] = QJsonArray{QJsonObject{{u"database"_s, u"shop_before_20260503_0210"_s},
                                             {u"original"_s, u"shop"_s},
                                             {u"bytes"_s, qint64(12'400'000'000)},
                                             {u"since"_s, u"2026-05-03T00:10:00Z"_s}}};
    return seen;
}

JobRecord pastJob(const QString &id, const QString &kind, const QString &status, const QDateTime &started)
{
    JobRecord record;
    record.id = id;
    record.kind = kind;
    record.title = kind + u" of shop"_s;
    record.status = status;
    record.started = started;
    record.finished = started.addSecs(42);
    record.host = QSysInfo::machineHostName();
    record.summary = u"1 backup, 1.1 GB"_s;
    record.log = u"10:00:01 pg_dump --format=plain shop"_s;
    if (status == "failed"_L1)
        record.error = Error(ErrorCode::NoSpace, u"no space left on /backups"_s, u"Delete something."_s).toJson();
    return record;
}

template <typename Part> Part &partOf(QWidget &window)
{
    auto *part = window.findChild<Part *>();
    require(part, Part::staticMetaObject.className());
    return *part;
}
}

WindowTour::WindowTour() : m_morning({2026, 5, 5}, {7, 0}, Qt::UTC)
{
    answerJobs();
    for (int day = 0; day < 9; ++day) {
        m_world.addBackup(u"shop"_s, m_morning.addDays(-day), day ? ProofLevel::Identical : ProofLevel::Sealed,
                          day == 3);
        m_world.addBackup(u"crm"_s, m_morning.addDays(-day).addSecs(2), ProofLevel::Readable);
    }
    fillHistory();
}

WindowTour::~WindowTour() = default;

void WindowTour::answerJobs()
{
    const QString file = m_world.catalogue().fileName();
    m_world.onJob(u"refresh"_s, [file](const JobSpec &spec, JobContext &) {
        Catalogue(file).refresh(Repository::open(repositoryOf(spec)));
    });
    m_world.onJob(u"inspect"_s,
                  [](const JobSpec &, JobContext &context) { context.conclude(u"seen"_s, inspectionWithKept()); });
    m_world.onJob(u"cleanup"_s, [](const JobSpec &spec, JobContext &context) {
        CleanupJob(std::get<CleanupSpec>(spec)).run(context);
    });
    m_world.onJob(u"contents"_s, listObjects);
    m_world.onJob(u"flight-check"_s, checkFlight);
    m_world.onJob(u"restore"_s, restoreWell);
    m_world.onJob(u"compare"_s, compareSides);
    m_world.onJob(u"globals"_s, compareGlobals);
    m_world.onJob(u"backup"_s, [](const JobSpec &, JobContext &context) {
        context.step(u"Dump shop"_s, 1, 2);
        runUntilCancelled(context);
    });
}

void WindowTour::fillHistory()
{
    Catalogue history(m_world.catalogue().fileName());
    history.saveJob(pastJob(u"a"_s, u"backup"_s, u"succeeded"_s, m_morning.addDays(-2)));
    history.saveJob(pastJob(u"b"_s, u"backup"_s, u"failed"_s, m_morning.addDays(-1)));
    history.saveJob(pastJob(u"c"_s, u"verify"_s, u"warnings"_s, m_morning));
}

QStringList WindowTour::stops()
{
    return {u"main window"_s,
            u"main window without backups"_s,
            u"popups"_s,
            u"backup"_s,
            u"restore"_s,
            u"ways to restore"_s,
            u"restore in trouble"_s,
            u"cleanup"_s,
            u"servers"_s,
            u"settings"_s,
            u"history"_s,
            u"kept databases"_s,
            u"globals"_s,
            u"about and manual"_s};
}

void WindowTour::visit(const QString &stop, const Visit &visit)
{
    using Stop = void (WindowTour::*)(const Visit &);
    constexpr std::array<Stop, 14> visits{
        &WindowTour::mainWindow, &WindowTour::emptyMainWindow, &WindowTour::popups,         &WindowTour::backup,
        &WindowTour::restore,    &WindowTour::restoreWays,     &WindowTour::restoreProblem, &WindowTour::cleanup,
        &WindowTour::servers,    &WindowTour::settingsPages,   &WindowTour::history,        &WindowTour::kept,
        &WindowTour::globals,    &WindowTour::aboutAndManual};
    settings().clear();
    (this->*visits.at(static_cast<size_t>(stops().indexOf(stop))))(visit);
}

/// Until no job but an endless backup runs and what they told is shown.
void WindowTour::settle()
{
    const auto busy = [this] { return m_world.controller().runningJobs() > 0; };
    [[maybe_unused]] const bool idle = QTest::qWaitFor([&] { return !busy(); }, 1000);
    QTest::qWait(20);
}

std::unique_ptr<MainWindow> WindowTour::openMain()
{
    auto window
        = std::make_unique<MainWindow>(m_world.controller(), m_world.catalogue(), m_world.profiles(), m_secrets);
    window->resize(1280, 800);
    open(*window);
    return window;
}

void WindowTour::showServer(MainWindow &window)
{
    window.session().openServer(u"prod-1"_s);
    require(QTest::qWaitFor([&] { return window.session().isSettled(); }, 20'000), "the session does not settle");
    settle();
}

void WindowTour::mainWindow(const Visit &visit)
{
    const auto window = openMain();
    showServer(*window);
    auto &tabs = partOf<QTabWidget>(*window);
    const QStringList names{u"overview"_s, u"contents"_s, u"compare"_s, u"log"_s};
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        settle();
        visit(u"main window, "_s + names.value(tab), *window);
    }
    tabs.setCurrentIndex(2);
    partOf<QPushButton>(partOf<ComparePage>(*window)).click();
    settle();
    visit(u"main window, compared"_s, *window);
    m_world.controller().start(BackupSpec());
    require(QTest::qWaitFor([&] { return m_world.controller().runningJobs() > 0; }, 20'000), "no job runs");
    settle();
    visit(u"main window, a job runs"_s, *window);
    m_world.controller().cancelAll();
    require(QTest::qWaitFor([&] { return m_world.controller().runningJobs() == 0; }, 20'000), "the job does not end");
    partOf<BackupTreeView>(*window).selectAll();
    settle();
    visit(u"main window, several backups"_s, *window);
    partOf<FilterField>(*window).setText(u"larch"_s);
    settle();
    visit(u"main window, no match"_s, *window);
}

void WindowTour::emptyMainWindow(const Visit &visit)
{
    const ServerProfile profile = m_world.profile();
    ServerProfile fresh = profile;
    fresh.repository = m_world.repository() + u"-new"_s;
    Repository::openOrCreate(fresh.repository);
    m_world.profiles().save(fresh);
    {
        const auto window = openMain();
        showServer(*window);
        visit(u"main window without backups"_s, *window);
    }
    m_world.profiles().remove(u"prod-1"_s);
    {
        const auto window = openMain();
        settle();
        visit(u"main window without a server"_s, *window);
    }
    m_world.profiles().save(profile);
}

void WindowTour::popups(const Visit &visit)
{
    const auto window = openMain();
    showServer(*window);
    auto *health = new HealthDetails(window->session().healthFacts(), window.get());
    health->popUp(window->mapToGlobal(QPoint(window->width() - 16, 120)));
    settle();
    visit(u"health details"_s, *health);
    health->close();
    auto *dates = new FilterDates({2026, 5, 1}, {2026, 5, 3}, window.get());
    dates->popUp(window->mapToGlobal(QPoint(40, 120)));
    settle();
    visit(u"dates of the filter"_s, *dates);
    dates->close();
}

void WindowTour::backup(const Visit &visit)
{
    BackupDialog dialog(m_world.controller(), m_world.catalogue(), m_world.profile());
    open(dialog);
    settle();
    visit(u"backup dialog"_s, dialog);
    partOf<Disclosure>(dialog).setOpen(true);
    settle();
    visit(u"backup dialog, advanced"_s, dialog);
}

void WindowTour::goForward(RestoreWizard &wizard)
{
    auto *forward = wizard.findChild<QPushButton *>(u"forward"_s);
    require(forward && QTest::qWaitFor([&] { return forward->isEnabled(); }, 20'000), "no way forward");
    const auto before = wizard.currentPage();
    forward->click();
    require(QTest::qWaitFor([&] { return wizard.currentPage() != before; }, 20'000), "the page does not turn");
    settle();
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
    require(QTest::qWaitFor([&] { return wizard.currentPage() == RestoreWizard::Result; }, 20'000), "no result");
    settle();
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
    m_world.controller().cancelAll();
    require(QTest::qWaitFor([&] { return wizard.currentPage() == RestoreWizard::Result; }, 20'000), "no result");
    settle();
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
    require(QTest::qWaitFor([&] { return rows->rowCount() > 0; }, 20'000), "no kept database is listed");
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
