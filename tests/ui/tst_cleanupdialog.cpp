#include "core/policy/retention.h"
#include "tests/ui/dialogfixture.h"
#include "ui/dialogs/cleanupcalendar.h"
#include "ui/dialogs/cleanupdialog.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
QJsonObject item(const QString &database, const QDateTime &started, qint64 bytes, bool keep, const QString &reason)
{
    const QString path = started.toString(u"yyyy-MM-dd/"_s) + database + started.toString(u"_yyyyMMdd_HHmmss"_s);
    return {{u"path"_s, path + u".sql.gz"_s},
            {u"database"_s, database},
            {u"bytes"_s, bytes},
            {u"started"_s, started.toString(Qt::ISODate)},
            {u"keep"_s, keep},
            {u"reason"_s, reason}};
}

/// Of 20 days, those older than the retention go: the repository of a small shop.
void cleanUp(const JobSpec &spec, JobContext &context)
{
    const auto &cleanup = std::get<CleanupSpec>(spec);
    const QDateTime newest({2026, 4, 30}, {0, 0}, Qt::UTC);
    int removed = 0;
    constexpr int backups = 20;
    for (int day = 0; day < backups; ++day) {
        const bool keep = day * 5 < cleanup.retention.days;
        removed += keep ? 0 : 1;
        context.item({},
                     item(u"shop"_s, newest.addDays(-day * 5), 2'700'000'000, keep,
                          keep ? u"younger than %1 days"_s.arg(cleanup.retention.days)
                               : u"older than %1 days"_s.arg(cleanup.retention.days)));
    }
    context.conclude(
        u"done"_s,
        {{u"removed"_s, removed}, {u"kept"_s, backups - removed}, {u"freedBytes"_s, removed * qint64(2'700'000'000)}});
}
}

class TestCleanupDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDryRunFillsTheListBeforeAnythingIsAsked();
    void theQuestionCountsBackupsBytesAndDays();
    void pinnedBackupsAreCounted_data();
    void pinnedBackupsAreCounted();
    void onlyWhatGoesIsListedUntilAskedForMore();
    void anotherNumberOfDaysGivesAnotherPlan();
    void theCalendarColoursDaysByWhatHappensToTheirBackups();
    void theCalendarFollowsThePolicy();
    void aDayInTheCalendarPointsToItsBackupInTheList();
    void reasonsOfTheRetentionAreFatesOfTheCalendar_data();
    void reasonsOfTheRetentionAreFatesOfTheCalendar();
    void whileThePlanIsOldNothingCanBeDeleted();
    void cancelIsTheDefaultAndReturnDeletesNothing();
    void deletingIsConfirmedAndSaysWhatCameOfIt();
    void withNothingOldThereIsNothingToPress();
    void aJobThatFailsSaysWhyAndDeletesNothing();
    void closingWhileItDeletesStopsItAndSaysSo();
    void everyFieldHasANameAndTabReadsLikeAPage();

private:
    void start(int days = 30);
    QList<CleanupSpec> specs() const;
    CleanupCalendar *calendar() const { return m_dialog->findChild<CleanupCalendar *>(); }
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<CleanupDialog> m_dialog;
};

void TestCleanupDialog::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_world->onJob(u"cleanup"_s, cleanUp);
}

void TestCleanupDialog::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void TestCleanupDialog::start(int days)
{
    m_dialog
        = std::make_unique<CleanupDialog>(m_world->controller(), m_world->catalogue(), m_world->repository(), days);
    open(*m_dialog);
}

QList<CleanupSpec> TestCleanupDialog::specs() const
{
    QList<CleanupSpec> specs;
    for (const JobSpec &spec : m_world->started(u"cleanup"_s))
        specs += std::get<CleanupSpec>(spec);
    return specs;
}

void TestCleanupDialog::aDryRunFillsTheListBeforeAnythingIsAsked()
{
    start();
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    QCOMPARE(specs().size(), 1);
    QVERIFY(specs().constFirst().dryRun);
    QVERIFY(!specs().constFirst().confirmed);
    QCOMPARE(specs().constFirst().repository, m_world->repository());
    QCOMPARE(specs().constFirst().retention.days, 30);
    QCOMPARE(specs().constFirst().retention.minimumCopies, 1);
    const auto cell = [this](int column) { return list()->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(0), u"Delete"_s);
    QCOMPARE(cell(1), u"shop"_s);
    QCOMPARE(cell(2), u"25 Jan 2026 01:00"_s); // the oldest first
    QCOMPARE(cell(3), u"2.7 GB"_s);
    QCOMPARE(cell(4), u"older than 30 days"_s);
}

void TestCleanupDialog::theQuestionCountsBackupsBytesAndDays()
{
    start();
    QTRY_VERIFY(shows(*m_dialog, u"Delete 14 backups (37.8 GB) older than 30 days?"_s));
    QVERIFY(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s)->isEnabled());
    m_dialog.reset();
    start(95);
    QTRY_VERIFY(shows(*m_dialog, u"Delete 1 backup (2.7 GB) older than 95 days?"_s));
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
    QTRY_COMPARE(list()->model()->rowCount(), 14);
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
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"60"_s);
    QTRY_VERIFY(shows(*m_dialog, u"Delete 8 backups (21.6 GB) older than 60 days?"_s));
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_Up);
    QTRY_COMPARE(specs().constLast().retention.minimumCopies, 2);
    QCOMPARE(specs().constLast().retention.days, 60);
    for (const CleanupSpec &spec : specs())
        QVERIFY(spec.dryRun);
}

void TestCleanupDialog::theCalendarColoursDaysByWhatHappensToTheirBackups()
{
    start();
    QTRY_COMPARE(calendar()->days().size(), 20);
    QVERIFY(calendar()->days().value({2026, 4, 30}).fates == std::set{CleanupFate::Keep});
    QVERIFY(calendar()->days().value({2026, 1, 25}).fates == std::set{CleanupFate::Remove});
    QCOMPARE(calendar()->tipFor({2026, 1, 25}),
             u"Sunday 25 January 2026\nshop 01:00, 2.7 GB: goes, older than 30 days"_s);
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
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"60"_s);
    QTRY_VERIFY(calendar()->days().value(march31).fates == std::set{CleanupFate::Keep});
}

void TestCleanupDialog::aDayInTheCalendarPointsToItsBackupInTheList()
{
    start();
    QTRY_COMPARE(calendar()->days().size(), 20);
    QTest::mouseClick(calendar(), Qt::LeftButton, {}, calendar()->placeOf({2026, 1, 30}).center());
    QCOMPARE(list()->currentIndex().siblingAtColumn(CleanupModel::Made).data().toString(), u"30 Jan 2026 01:00"_s);
}

void TestCleanupDialog::reasonsOfTheRetentionAreFatesOfTheCalendar_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("keep");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, RetentionReason reason, bool keep, CleanupFate fate) {
        QTest::newRow(name) << toString(reason) << keep << static_cast<int>(fate);
    };
    row("pinned", RetentionReason::Pinned, true, CleanupFate::Pinned);
    row("last proven", RetentionReason::LastProven, true, CleanupFate::LastProven);
    row("young", RetentionReason::Young, true, CleanupFate::Keep);
    row("minimum copies", RetentionReason::MinimumCopies, true, CleanupFate::Keep);
    row("too old", RetentionReason::TooOld, false, CleanupFate::Remove);
}

void TestCleanupDialog::reasonsOfTheRetentionAreFatesOfTheCalendar()
{
    QFETCH(QString, reason);
    QFETCH(bool, keep);
    CleanupItem item;
    item.reason = reason;
    item.keep = keep;
    QTEST(static_cast<int>(fateOf(item)), "fate");
    QCOMPARE(reasonText(reason), reason); // untranslated here
}

void TestCleanupDialog::whileThePlanIsOldNothingCanBeDeleted()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s));
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_Up);
    QVERIFY(!buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s)->isEnabled());
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 13 backups (35.1 GB)"_s));
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 13 backups (35.1 GB)"_s)->isEnabled());
}

void TestCleanupDialog::cancelIsTheDefaultAndReturnDeletesNothing()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s));
    QVERIFY(buttonWith(*m_dialog, u"Cancel"_s)->hasFocus());
    QVERIFY(qobject_cast<QPushButton *>(buttonWith(*m_dialog, u"Cancel"_s))->isDefault());
    QVERIFY(tabTo(list()));
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(specs().size(), 1);
}

void TestCleanupDialog::deletingIsConfirmedAndSaysWhatCameOfIt()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s));
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"14 backups deleted, 37.8 GB freed."_s));
    QVERIFY(shows(*m_dialog, u"6 backups stay."_s));
    QCOMPARE(specs().size(), 2);
    QVERIFY(!specs().constLast().dryRun);
    QVERIFY(specs().constLast().confirmed);
    shoot(*m_dialog, u"cleanup-done"_s);
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
}

void TestCleanupDialog::withNothingOldThereIsNothingToPress()
{
    start(3650);
    QTRY_VERIFY(shows(*m_dialog, u"Nothing to delete"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Delete"_s)->isEnabled());
}

void TestCleanupDialog::aJobThatFailsSaysWhyAndDeletesNothing()
{
    m_world->onJob(u"cleanup"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::RepositoryUnusable, u"/backups is not the repository it was."_s,
                    u"Is its disk mounted?"_s);
    });
    start();
    QTRY_VERIFY(shows(*m_dialog, u"/backups is not the repository it was."_s));
    QVERIFY(shows(*m_dialog, u"Is its disk mounted?"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Delete"_s));
    QVERIFY(buttonWith(*m_dialog, u"Close"_s));
    m_world->onJob(u"cleanup"_s, cleanUp);
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    QVERIFY(list()->isVisible());
    QVERIFY(!shows(*m_dialog, u"is not the repository it was"_s));
}

void TestCleanupDialog::closingWhileItDeletesStopsItAndSaysSo()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s));
    m_world->onJob(u"cleanup"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 14 backups (37.8 GB)"_s)));
    press(Qt::Key_Space);
    QVERIFY(shows(*m_dialog, u"Deleting…"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(shows(*m_dialog, u"The cleanup was cancelled."_s));
    QVERIFY(m_dialog->isVisible());
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
