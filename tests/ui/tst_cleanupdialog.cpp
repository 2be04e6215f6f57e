#include "tests/ui/cleanupfixture.h"
#include "tests/ui/dialogfixture.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/cleanup/cleanupmodel.h"
#include "ui/widgets/codebox.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What the cleanup dialog shows of the plan, and how its rules are entered.
class TestCleanupDialog : public QObject, private CleanupFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theListIsFilledBeforeAnythingIsAsked();
    void theQuestionNamesWhatGoesByThePolicy_data();
    void theQuestionNamesWhatGoesByThePolicy();
    void everyRuleIsReachedByItsMnemonic();
    void planningTakesTimeByTheNumberOfBackupsNotByItsSquare();
    void rolesAndTablespacesAreNamedAsInTheTree();
    void pinnedBackupsAreCounted_data();
    void pinnedBackupsAreCounted();
    void onlyWhatGoesIsListedUntilAskedForMore();
    void anotherNumberOfDaysGivesAnotherPlan();
    void theCalendarColoursDaysByWhatHappensToTheirBackups();
    void theCalendarFollowsThePolicy();
    void aDayInTheCalendarPointsToItsBackupInTheList();
    void reasonsOfTheRetentionAreFatesOfTheCalendar_data();
    void reasonsOfTheRetentionAreFatesOfTheCalendar();
    void theCommandFollowsTheRules();
    void aClockInDoubtKeepsBackupsUntilSomebodySaysThatItIsRight();
    void theListKeepsTheRulesOfModelsThroughRandomChanges();
    void everyFieldHasANameAndTabReadsLikeAPage();
};

void TestCleanupDialog::theListIsFilledBeforeAnythingIsAsked()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    QCOMPARE(m_world->started(u"refresh"_s).size(), 1); // from the files, not from what the catalogue remembers
    QCOMPARE(specs().size(), 0);
    const auto cell = [this](int column) { return list()->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(0), u"Delete"_s);
    QCOMPARE(cell(1), u"shop"_s);
    QCOMPARE(cell(2), u"25 Jan 2026, 01:00"_s); // the oldest first
    QCOMPARE(cell(3), u"3 bytes"_s);
    QCOMPARE(cell(4), u"older than 30 days"_s);
}

void TestCleanupDialog::theQuestionNamesWhatGoesByThePolicy_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("monthly");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<QString>("question");
    QTest::newRow("days alone") << 30 << 0 << qint64(0) << u"Delete 14 backups (42 bytes) older than 30 days?"_s;
    QTest::newRow("one of them") << 95 << 0 << qint64(0) << u"Delete 1 backup (3 bytes) older than 95 days?"_s;
    QTest::newRow("months beside the days")
        << 30 << 4 << qint64(0) << u"Delete 11 backups (33 bytes) that no rule keeps?"_s;
    QTest::newRow("months alone") << 0 << 2 << qint64(0) << u"Delete 18 backups (54 bytes) that no rule keeps?"_s;
    QTest::newRow("no rule") << 0 << 0 << qint64(0) << u"Nothing to delete"_s;
    QTest::newRow("a size not reached") << 0 << 0 << qint64(10'000'000) << u"Nothing to delete"_s;
}

void TestCleanupDialog::theQuestionNamesWhatGoesByThePolicy()
{
    QFETCH(int, days);
    QFETCH(int, monthly);
    QFETCH(qint64, most);
    QFETCH(QString, question);
    start({.days = days, .monthly = monthly, .maximumBytes = most});
    QTRY_VERIFY(shows(*m_dialog, question));
}

void TestCleanupDialog::everyRuleIsReachedByItsMnemonic()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    enter(Qt::Key_K, u"11"_s);
    enter(Qt::Key_D, u"2"_s);
    enter(Qt::Key_W, u"3"_s);
    enter(Qt::Key_M, u"4"_s);
    enter(Qt::Key_Y, u"1"_s);
    enter(Qt::Key_A, u"5"_s);
    enter(Qt::Key_O, u"12.5"_s);
    const RetentionPolicy wanted{.days = 11,
                                 .minimumCopies = 5,
                                 .daily = 2,
                                 .weekly = 3,
                                 .monthly = 4,
                                 .yearly = 1,
                                 .maximumBytes = 12'500'000'000};
    QSignalSpy chosen(m_dialog.get(), &CleanupDialog::policyChosen);
    press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().first().value<RetentionPolicy>() == wanted);
    QVERIFY(!buttonWith(*m_dialog, u"Remember these rules"_s)->isEnabled());
    shoot(*m_dialog, u"cleanup-rules"_s);
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 12 backups"_s));
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 12 backups"_s)->isEnabled());
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 12 backups"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"12 backups deleted"_s));
    QVERIFY(specs().constLast().retention == wanted);
}

/// Ten times the backups, in the least processor time of several turns: about 13 times as long when sorting rules, a
/// hundred times were every backup looked at for every other.
void TestCleanupDialog::planningTakesTimeByTheNumberOfBackupsNotByItsSquare()
{
    const auto input = [this](int count) {
        QList<BackupRecord> backups;
        for (int i = 0; i < count; ++i) {
            BackupRecord backup;
            backup.database = u"db%1"_s.arg(i % 10);
            backup.started = m_world->now().addSecs(-i * 3600LL);
            backup.path = u"x/%1"_s.arg(i);
            backup.bytes = 1'000'000;
            backups.append(backup);
        }
        return cleanupInput(backups, m_world->now(), QTimeZone("Europe/Berlin"), {});
    };
    const auto nanoseconds = [](const CleanupInput &given) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int turn = 0; turn < 10; ++turn) {
            timespec from{}, to{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
            const CleanupPlan plan = planCleanup(
                given, {.days = 30, .daily = 7, .weekly = 8, .monthly = 24, .yearly = 5, .maximumBytes = 500'000'000});
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
            best = std::min<qint64>(best, (to.tv_sec - from.tv_sec) * 1'000'000'000LL + to.tv_nsec - from.tv_nsec);
        }
        return best;
    };
    const double ratio
        = static_cast<double>(nanoseconds(input(20'000))) / static_cast<double>(nanoseconds(input(2'000)));
    qInfo("%.1f", ratio);
    QVERIFY2(ratio < 40, qPrintable(QString::number(ratio)));
}

void TestCleanupDialog::rolesAndTablespacesAreNamedAsInTheTree()
{
    BackupRecord globals;
    globals.database = u"globals"_s;
    globals.isGlobals = true;
    BackupRecord database = globals;
    database.isGlobals = false; // somebody's database of that name
    const CleanupPlan plan = planCleanup(cleanupInput({globals, database}, m_world->now(), QTimeZone::utc(), {}), {});
    QCOMPARE(plan.items.at(0).name, u"Roles and tablespaces"_s);
    QCOMPARE(plan.items.at(1).name, u"globals"_s);
}

void TestCleanupDialog::pinnedBackupsAreCounted_data()
{
    QTest::addColumn<int>("pins");
    QTest::addColumn<QString>("words");
    QTest::newRow("two pins") << 2 << u"2 pinned and the last proven backup of each database stay."_s;
    QTest::newRow("one pin") << 1 << u"1 pinned and the last proven backup of each database stay."_s;
    QTest::newRow("no pins") << 0 << u"The last proven backup of each database stays."_s;
}

void TestCleanupDialog::pinnedBackupsAreCounted()
{
    QFETCH(int, pins);
    QFETCH(QString, words);
    const QDateTime day({2026, 1, 10}, {0, 0}, Qt::UTC);
    for (int pin = 0; pin < pins; ++pin)
        m_world->addBackup(u"shop"_s, day.addDays(pin), ProofLevel::Sealed, true);
    m_world->addBackup(u"shop"_s, day.addDays(5), ProofLevel::Sealed, false);
    start();
    QTRY_VERIFY(shows(*m_dialog, words));
    QTRY_COMPARE(list()->model()->rowCount(), 14); // that of 15 January is the last proven one
    shoot(*m_dialog, u"cleanup-%1-pins"_s.arg(pins));
}

void TestCleanupDialog::onlyWhatGoesIsListedUntilAskedForMore()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(list()->model()->rowCount(), 20);
    QCOMPARE(list()->model()->index(13, 0).data().toString(), u"Delete"_s);
    QCOMPARE(list()->model()->index(14, 0).data().toString(), u"Keep"_s);
    shoot(*m_dialog, u"cleanup-all"_s);
    press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(list()->model()->rowCount(), 14);
}

void TestCleanupDialog::anotherNumberOfDaysGivesAnotherPlan()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    enter(Qt::Key_K, u"60"_s);
    QTRY_VERIFY(shows(*m_dialog, u"Delete 8 backups (24 bytes) older than 60 days?"_s));
    enter(Qt::Key_K, u"0"_s);
    enter(Qt::Key_M, u"3"_s);
    QTRY_VERIFY(shows(*m_dialog, u"Delete 17 backups (51 bytes) that no rule keeps?"_s));
    QCOMPARE(specs().size(), 0);
}

void TestCleanupDialog::theCalendarColoursDaysByWhatHappensToTheirBackups()
{
    start();
    QTRY_COMPARE(calendar()->days().size(), 20);
    QVERIFY(calendar()->days().value({2026, 4, 30}).fates == std::set{CleanupFate::Keep});
    QVERIFY(calendar()->days().value({2026, 1, 25}).fates == std::set{CleanupFate::Remove});
    QCOMPARE(calendar()->tipFor({2026, 1, 25}),
             u"Sun 25 January 2026\nshop 01:00, 3 bytes: goes, older than 30 days"_s);
    QCOMPARE(calendar()->tipFor({2026, 1, 26}), QString());
    // Both ends are on it, day after day on different places.
    QVERIFY(calendar()->rect().contains(calendar()->placeOf({2026, 1, 1})));
    QVERIFY(calendar()->rect().contains(calendar()->placeOf({2026, 5, 31})));
    for (QDate day(2026, 1, 1); day < QDate(2026, 5, 31); day = day.addDays(1))
        QVERIFY(!calendar()->placeOf(day).intersects(calendar()->placeOf(day.addDays(1))));
}

void TestCleanupDialog::theCalendarFollowsThePolicy()
{
    start();
    const QDate march31(2026, 3, 31);
    QTRY_COMPARE(calendar()->days().size(), 20);
    QVERIFY(calendar()->days().value(march31).fates == std::set{CleanupFate::Remove});
    enter(Qt::Key_K, u"60"_s);
    QTRY_VERIFY(calendar()->days().value(march31).fates == std::set{CleanupFate::Keep});
}

void TestCleanupDialog::aDayInTheCalendarPointsToItsBackupInTheList()
{
    start();
    QTRY_COMPARE(calendar()->days().size(), 20);
    QTest::mouseClick(calendar(), Qt::LeftButton, {}, calendar()->placeOf({2026, 1, 30}).center());
    QCOMPARE(list()->currentIndex().siblingAtColumn(CleanupModel::Made).data().toString(), u"30 Jan 2026, 01:00"_s);
}

void TestCleanupDialog::reasonsOfTheRetentionAreFatesOfTheCalendar_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("keep");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, RetentionReason reason, bool keep, CleanupFate fate) {
        QTest::newRow(name) << static_cast<int>(reason) << keep << static_cast<int>(fate);
    };
    row("pinned", RetentionReason::Pinned, true, CleanupFate::Pinned);
    row("last proven", RetentionReason::LastProven, true, CleanupFate::LastProven);
    row("young", RetentionReason::Young, true, CleanupFate::Keep);
    row("minimum copies", RetentionReason::MinimumCopies, true, CleanupFate::Keep);
    row("too old", RetentionReason::TooOld, false, CleanupFate::Remove);
}

void TestCleanupDialog::reasonsOfTheRetentionAreFatesOfTheCalendar()
{
    QFETCH(int, reason);
    QFETCH(bool, keep);
    CleanupItem item;
    item.reason = static_cast<RetentionReason>(reason);
    item.keep = keep;
    QTEST(static_cast<int>(fateOf(item)), "fate");
    QCOMPARE(reasonText(item, {.daily = 1}), toString(item.reason)); // untranslated here
}

void TestCleanupDialog::theCommandFollowsTheRules()
{
    start();
    press(Qt::Key_T, Qt::AltModifier);
    const auto *command = m_dialog->findChild<CodeBox *>();
    QVERIFY(command->isVisible());
    CleanupSpec spec;
    spec.repository = m_world->repository();
    spec.confirmed = true;
    QCOMPARE(command->text(), commandLineFor(spec));
    QVERIFY(command->text().contains(u" --yes"_s));
    enter(Qt::Key_W, u"8"_s);
    enter(Qt::Key_K, u"14"_s);
    spec.retention = {.days = 14, .weekly = 8};
    QCOMPARE(command->text(), commandLineFor(spec));
    shoot(*m_dialog, u"cleanup-command"_s);
}

/// Nothing for eleven months, then one backup: the computer rested, or its clock is wrong.
void TestCleanupDialog::aClockInDoubtKeepsBackupsUntilSomebodySaysThatItIsRight()
{
    QFile old(m_world->repository() + u"/2025-06-01/shop_20250601_020000.sql.gz"_s);
    QVERIFY(QDir().mkpath(QFileInfo(old).path()));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("sql") == 3);
    old.close();
    loseOldest(19);
    start();
    QTRY_VERIFY(shows(*m_dialog, u"The clock of this computer is in doubt."_s));
    QVERIFY(shows(*m_dialog, u"Nothing to delete"_s));
    press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 1 backup"_s));
    QVERIFY(!shows(*m_dialog, u"in doubt"_s));
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 1 backup"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"1 backup deleted, 3 bytes freed."_s));
    QVERIFY(specs().constLast().clockIsRight);
}

void TestCleanupDialog::theListKeepsTheRulesOfModelsThroughRandomChanges()
{
    QRandomGenerator random(7);
    CleanupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bool showsAll = false;
    for (int step = 0; step < 80; ++step) {
        const auto plan = std::make_shared<CleanupPlan>();
        plan->items.resize(random.bounded(30));
        plan->removals = plan->items.isEmpty() ? 0 : random.bounded(static_cast<int>(plan->items.size()) + 1);
        for (qsizetype i = 0; i < plan->items.size(); ++i) {
            CleanupItem &item = plan->items[i];
            item.path = u"%1-%2"_s.arg(step).arg(i);
            item.date = QDate(2026, 1, 1).addDays(random.bounded(20));
            item.keep = i >= plan->removals;
            plan->days[item.date].items.append(i);
        }
        if (random.bounded(8) == 0)
            model.setPlan({});
        else
            model.setPlan(plan);
        if (random.bounded(2))
            model.setShowsAll(showsAll = !showsAll);
        const bool isEmpty = model.plan().items.isEmpty();
        const qsizetype rows = isEmpty ? 0 : showsAll ? plan->items.size() : plan->removals;
        QCOMPARE(model.rowCount(), static_cast<int>(rows));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.find(model.pathAt(model.index(row, 0))).row(), row);
        QVERIFY(!model.find(u"elsewhere"_s).isValid());
    }
}

void TestCleanupDialog::everyFieldHasANameAndTabReadsLikeAPage()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

LARDER_DIALOG_TEST(TestCleanupDialog)
#include "tst_cleanupdialog.moc"
