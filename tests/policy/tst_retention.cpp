#include "core/policy/retention.h"

#include <QSet>
#include <QTest>
#include <functional>
#include <random>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
/// A backup and what is to become of it.
struct Item
{
    BackupRecord backup;
    RetentionReason expected = RetentionReason::Young;
};

/// Local time in the zone of the scenario; every scenario says its own "now".
struct Scenario
{
    RetentionPolicy policy;
    QDateTime now;
    QTimeZone zone;
    QDateTime lastSeen;
    QList<Item> items;
};

const QTimeZone zoneOfBerlin("Europe/Berlin");

using Change = std::function<void(BackupRecord &)>;

QDateTime berlin(const QString &local)
{
    const QDateTime plain = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(plain.date(), plain.time(), QTimeZone("Europe/Berlin"));
}

Item item(const QString &database, const QString &local, RetentionReason expected, const Change &change = {})
{
    Item result;
    result.backup.database = database;
    result.backup.started = local.isEmpty() ? QDateTime() : berlin(local).toUTC();
    result.backup.path = local.left(10) + u'/' + database + u'_' + local.mid(11);
    result.backup.bytes = 10;
    result.backup.hasManifest = true;
    result.expected = expected;
    if (change)
        change(result.backup);
    return result;
}

Item shop(const QString &local, RetentionReason expected, const Change &change = {})
{
    return item(u"shop"_s, local, expected, change);
}

Item globals(const QString &local, const QString &run, RetentionReason expected)
{
    return item(u"globals"_s, local, expected, [&](BackupRecord &backup) {
        backup.isGlobals = true;
        backup.runId = run;
    });
}

Change both(const Change &first, const Change &second)
{
    return [first, second](BackupRecord &backup) {
        first(backup);
        second(backup);
    };
}

const Change pinned = [](BackupRecord &backup) { backup.pinned = true; };
const Change bad = [](BackupRecord &backup) { backup.problem = u"member 3 is cut short"_s; };
const Change partial = [](BackupRecord &backup) { backup.partial = true; };
const Change drillFailed = [](BackupRecord &backup) { backup.drillProblem = u"a type is missing"_s; };
const Change missing = both(bad, [](BackupRecord &backup) { backup.missing = true; });
const Change foreign = [](BackupRecord &backup) { backup.hasManifest = false; };

Change proven(ProofLevel level)
{
    return [level](BackupRecord &backup) { backup.proof.level = level; };
}

Change ofRun(const QString &run)
{
    return [run](BackupRecord &backup) { backup.runId = run; };
}

Change withBytes(qint64 bytes)
{
    return [bytes](BackupRecord &backup) { backup.bytes = bytes; };
}

RetentionPolicy days(int count) { return {.days = count}; }

constexpr auto Young = RetentionReason::Young;
constexpr auto AnyAge = RetentionReason::NoAgeLimit;
constexpr auto Pinned = RetentionReason::Pinned;
constexpr auto Minimum = RetentionReason::MinimumCopies;
constexpr auto Daily = RetentionReason::Daily;
constexpr auto Weekly = RetentionReason::Weekly;
constexpr auto Monthly = RetentionReason::Monthly;
constexpr auto Yearly = RetentionReason::Yearly;
constexpr auto LastProven = RetentionReason::LastProven;
constexpr auto InFuture = RetentionReason::InFuture;
constexpr auto ClockJumped = RetentionReason::ClockJumped;
constexpr auto OfRun = RetentionReason::GlobalsOfKeptRun;
constexpr auto TooOld = RetentionReason::TooOld;
constexpr auto OverCap = RetentionReason::OverSizeCap;
}

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void age_data();
    void age() { decide(); }
    void summerTime_data();
    void summerTime() { decide(); }
    void theLastGoodCopy_data();
    void theLastGoodCopy() { decide(); }
    void proof_data();
    void proof() { decide(); }
    void pins_data();
    void pins() { decide(); }
    void periods_data();
    void periods() { decide(); }
    void globalsFollowTheirRuns_data();
    void globalsFollowTheirRuns() { decide(); }
    void clockJumps_data();
    void clockJumps() { decide(); }
    void aGapInTheBackupsKeepsThoseFromBeforeItAndNothingElse();
    void theSizeCap_data();
    void theSizeCap() { decide(); }
    void decisionsComeInTheOrderGiven();
    void everyReasonHasWordsOfItsOwn();
    void whateverThePolicyEachDatabaseKeepsItsNewestGoodCopy();
    void theResultDoesNotDependOnTheOrderOfTheList();

private:
    static void columns() { QTest::addColumn<Scenario>("scenario"); }
    static void row(const char *rule, const Scenario &scenario) { QTest::newRow(rule) << scenario; }
    static void decide();
};

void TestRetention::decide()
{
    QFETCH(Scenario, scenario);
    QList<BackupRecord> backups;
    for (const Item &entry : scenario.items)
        backups.append(entry.backup);
    const QList<RetentionDecision> decisions
        = planRetention(backups, scenario.policy, scenario.now, scenario.zone,
                        judgeClock({.now = scenario.now, .lastSeen = scenario.lastSeen}));
    QCOMPARE(decisions.size(), scenario.items.size());
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const RetentionReason expected = scenario.items[i].expected;
        const QString found = u"%1 is %2, expected %3"_s.arg(decisions[i].backup.path, toString(decisions[i].reason),
                                                             toString(expected));
        QVERIFY2(decisions[i].reason == expected, qPrintable(found));
        QCOMPARE(decisions[i].keep, expected != TooOld && expected != OverCap);
        QCOMPARE(decisions[i].backup, backups[i]);
    }
}

void TestRetention::age_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    row("an empty repository gives an empty plan", {days(30), now, zoneOfBerlin, {}, {}});
    row("a backup of exactly N days ago stays, as with find -mtime +N",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-04-03 02:00"_s, Young)}});
    row("a backup of N + 1 days ago goes",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-04-02 23:59"_s, TooOld)}});
    row("age counts calendar days: yesterday one minute before midnight is one day old at two in the morning",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 00:00"_s, Young), shop(u"2026-05-02 23:59"_s, Young),
          shop(u"2026-05-01 23:59"_s, TooOld)}});
    row("the hour of the day makes no difference to age",
        {days(2),
         berlin(u"2026-05-03 23:59"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 23:00"_s, Young), shop(u"2026-05-01 00:00"_s, Young),
          shop(u"2026-04-30 23:59"_s, TooOld)}});
    row("with no rule on, nothing goes however old",
        {days(0), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, AnyAge), shop(u"2001-05-02 01:00"_s, AnyAge)}});
    row("no days but another rule keep only what that wants",
        {{.days = 0, .yearly = 1},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, RetentionReason::Yearly), shop(u"2026-05-02 01:00"_s, TooOld)}});
    row("a month boundary is no special day",
        {days(30),
         berlin(u"2026-03-31 02:00"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-03-31 01:00"_s, Young), shop(u"2026-03-01 01:00"_s, Young),
          shop(u"2026-02-28 01:00"_s, TooOld)}});
    row("29 February counts as a day",
        {days(1),
         berlin(u"2028-03-01 02:00"_s),
         zoneOfBerlin,
         {},
         {shop(u"2028-03-01 01:00"_s, Young), shop(u"2028-02-29 01:00"_s, Young),
          shop(u"2028-02-28 01:00"_s, TooOld)}});
    row("files of the shell script without a record go by age like others",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young, foreign), shop(u"2026-03-01 01:00"_s, TooOld, foreign)}});
    row("a name nobody knows any more is a database like others",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {item(u"dropped long ago"_s, u"2020-01-01 01:00"_s, Minimum),
          item(u"dropped long ago"_s, u"2019-01-01 01:00"_s, TooOld)}});
    row("the date is that of the local zone, not of UTC",
        // 00:30 in Berlin on 3 May is 22:30 UTC on 2 May.
        {days(1),
         berlin(u"2026-05-04 12:00"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-05-04 01:00"_s, Young), shop(u"2026-05-03 00:30"_s, Young),
          shop(u"2026-05-02 23:30"_s, TooOld)}});
    row("another zone moves the boundary with it",
        {days(1),
         berlin(u"2026-05-04 12:00"_s),
         QTimeZone("Asia/Tokyo"),
         {},
         {shop(u"2026-05-04 01:00"_s, Young), shop(u"2026-05-02 23:30"_s, Young),
          shop(u"2026-05-02 16:30"_s, TooOld)}});
}

void TestRetention::summerTime_data()
{
    columns();
    // Europe/Berlin 2026: 29 March has 23 hours, 25 October 25.
    row("the day with 23 hours is a whole day",
        {days(1),
         berlin(u"2026-03-30 01:00"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-03-30 00:30"_s, Young), shop(u"2026-03-29 00:00"_s, Young),
          shop(u"2026-03-28 23:59"_s, TooOld)}});
    row("the day with 25 hours is one day",
        {days(1),
         berlin(u"2026-10-26 00:30"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-10-26 00:10"_s, Young), shop(u"2026-10-25 00:10"_s, Young),
          shop(u"2026-10-24 23:59"_s, TooOld)}});
    row("thirty days across the start of summer time are thirty calendar days",
        {days(30),
         berlin(u"2026-04-15 02:30"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-04-15 02:00"_s, Young), shop(u"2026-03-16 02:30"_s, Young),
          shop(u"2026-03-15 23:30"_s, TooOld)}});
    row("of two backups in the hour that comes twice, the later one is the newest",
        {{.days = 0, .daily = 1},
         berlin(u"2026-10-25 12:00"_s),
         zoneOfBerlin,
         {},
         {item(u"shop"_s, u"2026-10-25 00:30"_s, TooOld,
               [](BackupRecord &b) {
                   b.started = QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC);
               }), // 02:30 summer time
          item(u"shop"_s, u"2026-10-25 01:30"_s, Daily, [](BackupRecord &b) {
              b.started = QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC);
          })}}); // 02:30 again
}

void TestRetention::theLastGoodCopy_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    row("the only backup stays, however old",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2001-01-01 01:00"_s, Minimum)}});
    row("the newest copy of each database stays, however old",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {item(u"a"_s, u"2025-01-02 01:00"_s, Minimum), item(u"a"_s, u"2025-01-01 01:00"_s, TooOld),
          item(u"b"_s, u"2024-01-02 01:00"_s, Minimum), item(u"b"_s, u"2024-01-01 01:00"_s, TooOld)}});
    row("three minimum copies are the three newest",
        {{.days = 1, .minimumCopies = 3},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-04 01:00"_s, Minimum), shop(u"2026-01-03 01:00"_s, Minimum),
          shop(u"2026-01-02 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("zero minimum copies still keep one",
        {{.days = 1, .minimumCopies = 0},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("a negative number of minimum copies still keeps one",
        {{.days = 1, .minimumCopies = -5},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("more minimum copies than there are keep all",
        {{.days = 1, .minimumCopies = 9},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, Minimum)}});
    row("the newest good one stays when all newer ones are damaged",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-02 01:00"_s, Young, bad), shop(u"2026-03-02 01:00"_s, TooOld, bad),
          shop(u"2026-02-01 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("damaged ones do not count towards the minimum copies",
        {{.days = 1, .minimumCopies = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-04 01:00"_s, TooOld, bad), shop(u"2026-01-03 01:00"_s, Minimum),
          shop(u"2026-01-02 01:00"_s, TooOld, bad), shop(u"2026-01-01 01:00"_s, Minimum)}});
    row("a damaged one that is young stays as evidence",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2026-05-02 01:00"_s, Young, bad)}});
    row("where all are damaged they go by age",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, TooOld, bad), shop(u"2026-01-01 01:00"_s, TooOld, bad)}});
    row("a file without a record counts as a copy",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum, foreign), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("a schema-only backup does not stand in for a whole one",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-02 01:00"_s, TooOld, partial), shop(u"2026-01-02 01:00"_s, Minimum),
          shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("where a database has partial backups only, the newest of them stays",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum, partial), shop(u"2026-01-01 01:00"_s, TooOld, partial)}});
    row("one that failed in a drill does not stand in for one that did not",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-02 01:00"_s, TooOld, drillFailed), shop(u"2026-01-02 01:00"_s, Minimum),
          shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("where all failed in a drill, the newest of them stays, before any part",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-02 01:00"_s, TooOld, partial), shop(u"2026-01-02 01:00"_s, Minimum, drillFailed),
          shop(u"2026-01-01 01:00"_s, TooOld, drillFailed)}});
    row("the record of a file that is gone counts for nothing and goes by age",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-02 01:00"_s, Young, missing), shop(u"2026-03-02 01:00"_s, TooOld, missing),
          shop(u"2026-01-02 01:00"_s, Minimum)}});
    row("of two of the same second the later in sequence is the newest",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, TooOld),
          shop(u"2026-01-02 01:00"_s, Minimum, [](BackupRecord &b) { b.path += u"_2"_s; })}});
}

void TestRetention::proof_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    row("the newest with the highest proof stays beside the newest",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-03 01:00"_s, Minimum, proven(ProofLevel::Sealed)),
          shop(u"2026-03-02 01:00"_s, LastProven, proven(ProofLevel::Identical)),
          shop(u"2026-03-01 01:00"_s, TooOld, proven(ProofLevel::Identical))}});
    row("one that is newest and best proven stays once, and alone",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-03 01:00"_s, Minimum, proven(ProofLevel::Restorable)),
          shop(u"2026-03-02 01:00"_s, TooOld, proven(ProofLevel::Readable))}});
    row("proof found to be void since does not count",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-03-03 01:00"_s, Minimum, proven(ProofLevel::Sealed)),
          shop(u"2026-03-02 01:00"_s, TooOld, both(proven(ProofLevel::Identical), bad)),
          shop(u"2026-03-01 01:00"_s, LastProven, proven(ProofLevel::Readable))}});
    row("each database has a best proven one of its own",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {item(u"a"_s, u"2026-03-02 01:00"_s, Minimum),
          item(u"a"_s, u"2026-03-01 01:00"_s, LastProven, proven(ProofLevel::Readable)),
          item(u"b"_s, u"2026-03-02 01:00"_s, Minimum), item(u"b"_s, u"2026-03-01 01:00"_s, TooOld)}});
}

void TestRetention::pins_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    row("a pinned backup stays for ever",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2001-01-01 01:00"_s, Pinned, pinned)}});
    row("a pin beats every other reason",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, Pinned, pinned)}});
    row("a damaged one stays when it is pinned",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2001-01-01 01:00"_s, Pinned, both(pinned, bad))}});
    row("a pinned one that is newest counts as the minimum copy",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Pinned, pinned), shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("an old pinned one does not stand in for the newest",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Minimum), shop(u"2026-01-01 01:00"_s, Pinned, pinned)}});
}

void TestRetention::periods_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 12:00"_s);
    row("daily keeps the newest of each of the last N days",
        {{.days = 0, .daily = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 11:00"_s, Daily), shop(u"2026-05-03 01:00"_s, TooOld), shop(u"2026-05-02 11:00"_s, Daily),
          shop(u"2026-05-02 01:00"_s, TooOld), shop(u"2026-05-01 01:00"_s, TooOld)}});
    row("days without a backup do not use up the count",
        {{.days = 0, .daily = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Daily), shop(u"2026-03-01 01:00"_s, Daily),
          shop(u"2026-02-01 01:00"_s, TooOld)}});
    row("a week is an ISO week: Sunday belongs to the week before",
        {{.days = 0, .weekly = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Weekly), shop(u"2026-04-27 01:00"_s, TooOld), shop(u"2026-04-26 01:00"_s, Weekly),
          shop(u"2026-04-20 01:00"_s, TooOld), shop(u"2026-04-19 01:00"_s, TooOld)}});
    row("a week across New Year is one week",
        {{.days = 0, .weekly = 1},
         berlin(u"2026-01-05 12:00"_s),
         zoneOfBerlin,
         {},
         {shop(u"2026-01-02 01:00"_s, Weekly), shop(u"2025-12-31 01:00"_s, TooOld)}});
    row("monthly keeps the newest of each month",
        {{.days = 0, .monthly = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-01 01:00"_s, Monthly), shop(u"2026-04-30 01:00"_s, Monthly),
          shop(u"2026-04-29 01:00"_s, TooOld), shop(u"2026-03-31 01:00"_s, TooOld)}});
    row("the same month of another year is another month",
        {{.days = 0, .monthly = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-01 01:00"_s, Monthly), shop(u"2025-05-01 01:00"_s, Monthly)}});
    row("yearly keeps the newest of each year",
        {{.days = 0, .yearly = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-01 01:00"_s, Yearly), shop(u"2025-12-31 23:30"_s, Yearly), shop(u"2025-12-31 01:00"_s, TooOld),
          shop(u"2024-12-31 01:00"_s, TooOld)}});
    row("a damaged one does not stand for its period",
        {{.days = 0, .daily = 1},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 11:00"_s, TooOld, bad), shop(u"2026-05-03 01:00"_s, Daily)}});
    row("rules add up: whatever any of them wants stays",
        {{.days = 1, .daily = 1, .weekly = 2, .monthly = 2, .yearly = 2},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young), shop(u"2026-05-01 01:00"_s, TooOld),
          shop(u"2026-04-26 01:00"_s, Weekly), shop(u"2026-04-25 01:00"_s, TooOld), shop(u"2025-11-30 01:00"_s, Yearly),
          shop(u"2025-11-29 01:00"_s, TooOld)}});
    row("each database has periods of its own",
        {{.days = 0, .daily = 1},
         now,
         zoneOfBerlin,
         {},
         {item(u"a"_s, u"2026-05-03 01:00"_s, Daily), item(u"b"_s, u"2026-05-02 01:00"_s, Daily)}});
}

void TestRetention::globalsFollowTheirRuns_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    row("roles stay with a kept backup of the same run",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young, ofRun(u"new"_s)), globals(u"2026-05-03 01:00"_s, u"new"_s, Young),
          shop(u"2026-01-01 01:00"_s, Pinned, both(pinned, ofRun(u"old"_s))),
          globals(u"2026-01-01 01:00"_s, u"old"_s, OfRun)}});
    row("roles go when nothing of their run stays",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young, ofRun(u"new"_s)), globals(u"2026-05-03 01:00"_s, u"new"_s, Young),
          shop(u"2026-01-01 01:00"_s, TooOld, ofRun(u"old"_s)), globals(u"2026-01-01 01:00"_s, u"old"_s, TooOld)}});
    row("one kept database of several is enough",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {item(u"a"_s, u"2026-01-01 01:00"_s, Minimum, ofRun(u"r"_s)),
          item(u"b"_s, u"2026-05-01 01:00"_s, Young, ofRun(u"s"_s)),
          item(u"b"_s, u"2026-01-01 01:00"_s, TooOld, ofRun(u"r"_s)), globals(u"2026-05-01 01:00"_s, u"s"_s, Young),
          globals(u"2026-01-01 01:00"_s, u"r"_s, OfRun)}});
    row("the newest roles stay even when their run kept nothing",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {globals(u"2026-01-02 01:00"_s, u"x"_s, Minimum), globals(u"2026-01-01 01:00"_s, u"y"_s, TooOld)}});
    row("an empty run id ties nothing together",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), globals(u"2026-05-03 01:00"_s, u"r"_s, Young),
          globals(u"2026-01-01 01:00"_s, {}, TooOld)}});
    row("a database called globals is a database",
        {days(30),
         now,
         zoneOfBerlin,
         {},
         {item(u"globals"_s, u"2026-01-02 01:00"_s, Minimum), globals(u"2026-01-03 01:00"_s, u"r"_s, Minimum)}});
}

void TestRetention::clockJumps_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    const QList<Item> suspended{shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-01-01 01:00"_s, ClockJumped)};
    const QList<Item> asUsual{shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-01-01 01:00"_s, TooOld)};
    row("a clock a year ahead removes nothing",
        {days(30),
         now.addYears(1),
         zoneOfBerlin,
         now,
         {shop(u"2026-05-03 01:00"_s, Minimum), shop(u"2026-05-02 01:00"_s, ClockJumped),
          shop(u"2026-01-01 01:00"_s, ClockJumped)}});
    row("a clock a year back keeps what now lies in the future, and removes nothing",
        {days(30),
         now.addYears(-1),
         zoneOfBerlin,
         now,
         {shop(u"2026-05-03 01:00"_s, InFuture), shop(u"2025-01-02 01:00"_s, Minimum),
          shop(u"2025-01-01 01:00"_s, ClockJumped)}});
    row("a clock that went on is no jump", {days(30), now, zoneOfBerlin, now.addDays(-1), asUsual});
    row("a clock never seen before is no jump", {days(30), now, zoneOfBerlin, {}, asUsual});
    row("180 days without a job are no jump", {days(30), now, zoneOfBerlin, now.addSecs(-180LL * 86'400), asUsual});
    row("a second more than 180 days is one",
        {days(30), now, zoneOfBerlin, now.addSecs(-180LL * 86'400 - 1), suspended});
    row("the hour a time server may correct is no jump", {days(30), now, zoneOfBerlin, now.addSecs(3600), asUsual});
    row("a second more than an hour back is one", {days(30), now, zoneOfBerlin, now.addSecs(3601), suspended});
    row("a jump suspends the size cap as well",
        {{.days = 30, .maximumBytes = 1},
         now,
         zoneOfBerlin,
         now.addYears(1),
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young)}});
    row("a backup from the future stays",
        {days(30), now, zoneOfBerlin, {}, {shop(u"2027-05-03 01:00"_s, InFuture), shop(u"2026-05-03 01:00"_s, Young)}});
    row("a backup from the future does not stand in for the newest copy",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2027-05-03 01:00"_s, InFuture), shop(u"2026-01-02 01:00"_s, Minimum),
          shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("one second ahead is the future, the same second is not",
        {days(1),
         now,
         zoneOfBerlin,
         {},
         {shop({}, InFuture, [now](BackupRecord &b) { b.started = now.addSecs(1).toUTC(); }),
          shop({}, Young, [now](BackupRecord &b) { b.started = now.toUTC(); })}});
    row("a backup of unknown time stays",
        {days(30), now, zoneOfBerlin, {}, {shop({}, InFuture), shop(u"2026-05-03 01:00"_s, Young)}});
}

void TestRetention::aGapInTheBackupsKeepsThoseFromBeforeItAndNothingElse()
{
    ClockFacts facts{.now = berlin(u"2026-05-03 02:00"_s)};
    QList<BackupRecord> backups;
    for (const Item &entry : {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-04-30 01:00"_s, TooOld),
                              shop(u"2025-01-01 01:00"_s, ClockJumped)}) {
        backups.append(entry.backup);
        facts.backups.append(entry.backup.started);
    }
    const auto decisions = planRetention(backups, days(2), facts.now, zoneOfBerlin, judgeClock(facts));
    QVERIFY(decisions[0].keep && decisions[0].reason == Young);
    QVERIFY(!decisions[1].keep && decisions[1].reason == TooOld);
    QVERIFY(decisions[2].keep && decisions[2].reason == ClockJumped);
}

void TestRetention::theSizeCap_data()
{
    columns();
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    const auto capped = [](qint64 bytes) { return RetentionPolicy{.days = 30, .maximumBytes = bytes}; };
    row("below the cap nothing more goes",
        {capped(20), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young)}});
    row("over the cap the oldest goes first",
        {capped(20),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young),
          shop(u"2026-05-01 01:00"_s, OverCap)}});
    row("what is too old has gone before the cap counts",
        {capped(20),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young),
          shop(u"2026-01-01 01:00"_s, TooOld)}});
    row("without a rule of age the cap alone removes, the oldest first",
        {{.days = 0, .maximumBytes = 20},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, AnyAge), shop(u"2026-05-02 01:00"_s, AnyAge),
          shop(u"2001-05-01 01:00"_s, OverCap)}});
    row("the cap never removes the newest copy of a database",
        {capped(1),
         now,
         zoneOfBerlin,
         {},
         {item(u"a"_s, u"2026-05-03 01:00"_s, Young), item(u"b"_s, u"2026-05-02 01:00"_s, Young),
          item(u"a"_s, u"2026-05-01 01:00"_s, OverCap)}});
    row("the cap never removes a pinned one or the best proven one",
        {capped(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Pinned, pinned),
          shop(u"2026-05-01 01:00"_s, Young, proven(ProofLevel::Identical)), shop(u"2026-04-30 01:00"_s, OverCap)}});
    row("the cap leaves what daily to yearly want",
        {{.days = 30, .monthly = 2, .maximumBytes = 1},
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, OverCap),
          shop(u"2026-04-30 01:00"_s, Young)}});
    row("a damaged one is the first to go where it is the oldest",
        {capped(15),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, OverCap, bad)}});
    row("a file that is gone takes no room",
        {capped(10),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young, missing)}});
    row("an unknown size counts as nothing",
        {capped(10),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young), shop(u"2026-05-02 01:00"_s, Young, withBytes(-1))}});
    row("roles go with the last backup of their run, and not before",
        {capped(20),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2026-05-03 01:00"_s, Young, ofRun(u"new"_s)), globals(u"2026-05-03 01:00"_s, u"new"_s, Young),
          globals(u"2026-05-01 00:59"_s, u"old"_s, OverCap), shop(u"2026-05-01 01:00"_s, OverCap, ofRun(u"old"_s))}});
    row("a backup from the future is not for the cap to judge",
        {capped(1),
         now,
         zoneOfBerlin,
         {},
         {shop(u"2027-05-03 01:00"_s, InFuture), shop(u"2026-05-03 01:00"_s, Young)}});
    row("no cap is no cap",
        {capped(0), now, zoneOfBerlin, {}, {shop(u"2026-05-03 01:00"_s, Young, withBytes(1LL << 50))}});
}

void TestRetention::decisionsComeInTheOrderGiven()
{
    const QList<Item> items{shop(u"2026-01-01 01:00"_s, TooOld), shop(u"2026-05-03 01:00"_s, Young),
                            shop(u"2026-02-01 01:00"_s, TooOld)};
    QList<BackupRecord> backups;
    for (const Item &entry : items)
        backups.append(entry.backup);
    const auto decisions = planRetention(backups, days(30), berlin(u"2026-05-03 02:00"_s), QTimeZone("Europe/Berlin"));
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(decisions[i].backup.path, backups[i].path);
}

void TestRetention::everyReasonHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (int reason = 0; reason <= int(OverCap); ++reason)
        words.insert(toString(RetentionReason(reason)));
    QCOMPARE(words.size(), int(OverCap) + 1);
    QVERIFY(!words.contains(QString()));
}

namespace
{
/// A repository nobody would draw up by hand, the same each time.
QList<BackupRecord> wildRepository(quint32 seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const QDateTime newest = berlin(u"2026-05-04 02:00"_s).toUTC();
    QList<BackupRecord> backups;
    for (int i = 0; i < 60; ++i) {
        BackupRecord backup;
        backup.database = QStringLiteral("db%1").arg(pick(4));
        backup.isGlobals = pick(6) == 0;
        backup.started = newest.addSecs(-pick(400 * 86'400));
        backup.path = QStringLiteral("p%1").arg(i);
        backup.bytes = pick(1000) - 1;
        backup.runId = QStringLiteral("run%1").arg(pick(20));
        backup.pinned = pick(15) == 0;
        backup.partial = pick(8) == 0;
        backup.proof.level = ProofLevel(pick(5));
        backup.problem = pick(3) == 0 ? u"bad"_s : QString();
        backups.append(backup);
    }
    return backups;
}

RetentionPolicy wildPolicy(quint32 seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    return {pick(40), pick(4), pick(3), pick(3), pick(3), pick(3), pick(2) * pick(20'000)};
}
}

void TestRetention::whateverThePolicyEachDatabaseKeepsItsNewestGoodCopy()
{
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const QList<BackupRecord> backups = wildRepository(seed);
        const auto decisions = planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin"));
        QHash<QString, RetentionDecision> newest;
        for (const RetentionDecision &decision : decisions) {
            const BackupRecord &backup = decision.backup;
            QVERIFY2(decision.keep || !backup.pinned, "a pinned backup was to be removed");
            QVERIFY2(decision.keep || backup.started <= now, "a backup from the future was to be removed");
            if (!backup.problem.isEmpty() || backup.partial || backup.isGlobals || backup.started > now)
                continue;
            if (!newest.contains(backup.database) || newest[backup.database].backup.started < backup.started)
                newest[backup.database] = decision;
        }
        for (const RetentionDecision &decision : std::as_const(newest))
            QVERIFY2(decision.keep, qPrintable(u"seed %1 loses %2"_s.arg(seed).arg(decision.backup.database)));
    }
}

void TestRetention::theResultDoesNotDependOnTheOrderOfTheList()
{
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QList<BackupRecord> backups = wildRepository(seed);
        QMap<QString, RetentionReason> first;
        for (const auto &decision : planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin")))
            first[decision.backup.path] = decision.reason;
        std::shuffle(backups.begin(), backups.end(), std::mt19937(seed));
        QMap<QString, RetentionReason> second;
        for (const auto &decision : planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin")))
            second[decision.backup.path] = decision.reason;
        QCOMPARE(second, first);
    }
}

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
