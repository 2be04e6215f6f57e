#include "tests/integration/workshop.h"

#include <QDir>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
struct File
{
    QString database;
    QDateTime started; ///< local
    qint64 bytes = 0;
    QString path;
};

using Kept = std::set<QString>;

/// The newest of each of the last `count` periods that have one, by walking from the newest to the oldest.
Kept newestOfPeriods(const QList<File> &files, int count, const std::function<QDate(QDate)> &firstDayOf)
{
    Kept kept;
    for (const QString &database : {u"shop"_s, u"crm"_s}) {
        QDate last;
        int periods = 0;
        for (const File &file : files) {
            if (file.database != database || firstDayOf(file.started.date()) == last)
                continue;
            last = firstDayOf(file.started.date());
            if (++periods <= count)
                kept.insert(file.path);
        }
    }
    return kept;
}

QDate dayOf(QDate date) { return date; }
QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }
QDate firstOfMonth(QDate date) { return {date.year(), date.month(), 1}; }
QDate firstOfYear(QDate date) { return {date.year(), 1, 1}; }

Kept copies(const QList<File> &files, int count)
{
    Kept kept;
    for (const QString &database : {u"shop"_s, u"crm"_s}) {
        int found = 0;
        for (const File &file : files) {
            if (file.database == database && ++found <= count)
                kept.insert(file.path);
        }
    }
    return kept;
}

Kept younger(const QList<File> &files, const QDate &today, int days)
{
    Kept kept;
    for (const File &file : files) {
        if (file.started.date() >= today.addDays(-days))
            kept.insert(file.path);
    }
    return kept;
}

/// Drops the oldest until the rest fits, but for those that stay anyway.
Kept upTo(const QList<File> &files, Kept kept, const Kept &guarded, qint64 most)
{
    qint64 bytes = 0;
    for (const File &file : files)
        bytes += kept.contains(file.path) ? file.bytes : 0;
    for (auto file = files.crbegin(); file != files.crend() && bytes > most; ++file) {
        if (guarded.contains(file->path) || kept.erase(file->path) == 0)
            continue;
        bytes -= file->bytes;
    }
    return kept;
}

Kept all(const QList<File> &files)
{
    Kept kept;
    for (const File &file : files)
        kept.insert(file.path);
    return kept;
}

/// A whole dump; `bytes` longer than the shortest one.
QByteArray script(int bytes)
{
    return "--\n-- PostgreSQL database dump\n--\n\n-- " + QByteArray(bytes, 'x')
        + "\n\n--\n-- PostgreSQL database dump complete\n--\n\n";
}

Kept operator+(Kept a, const Kept &b)
{
    a.insert(b.begin(), b.end());
    return a;
}
}
Q_DECLARE_METATYPE(RetentionPolicy)
Q_DECLARE_METATYPE(Kept)

/// A year of backups as the shell script made them, and what each rule keeps of it.
class TestCleaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachRuleKeepsExactlyWhatItSays_data();
    void eachRuleKeepsExactlyWhatItSays();
    void aCleanupWithoutARuleIsRefused();
    void whatIsNotKeptIsGoneAndTheRestIsThere();
    void aNewestCopyThatCannotBeReadKeepsAllTheOthers_data();
    void aNewestCopyThatCannotBeReadKeepsAllTheOthers();
    void theCopyThatStaysIsProvenOnTheWay();
    void aDryRunSaysWhatWouldBeRead();
    void whereNothingGoesNothingIsRead();
    void aRecordWithoutItsFileGoesByAge();
    void aClockThatStaysAheadNeverRemovesByAge();
    void whoLooksAtTheClockEndsTheDoubt();
    void aMissingFileFailsAVerificationOfAllAndIsForgottenOnRequest();
    void aFileThatIsThereIsNotForgotten();

private:
    void add(const QString &database, const QDateTime &started);
    Kept keptBy(const RetentionPolicy &policy);

    Workshop m_shop;
    QList<File> m_files; ///< newest first
};

void TestCleaning::add(const QString &database, const QDateTime &started)
{
    const QString path
        = started.toString(u"yyyy-MM-dd/"_s) + database + started.toString(u"_yyyyMMdd_HHmmss"_s) + u".sql"_s;
    const QByteArray content = script(started.date().dayOfYear());
    QVERIFY(QDir().mkpath(QFileInfo(m_shop.absolute(path)).path()));
    QFile file(m_shop.absolute(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    m_files.append({database, started, content.size(), path});
}

void TestCleaning::initTestCase()
{
    const QTimeZone zone = m_shop.clock->zone();
    const QDate today = m_shop.clock->nowLocal().date();
    QDir().mkpath(m_shop.repository);
    for (int day = 1; day <= 400; ++day) {
        const QDate date = today.addDays(-day);
        add(u"shop"_s, QDateTime(date, {21, 0}, zone));
        if (day % 3 == 0) // twice on some days
            add(u"shop"_s, QDateTime(date, {9, 30}, zone));
        if (day % 5 == 0)
            add(u"crm"_s, QDateTime(date, {3, 15}, zone));
    }
}

Kept TestCleaning::keptBy(const RetentionPolicy &policy)
{
    const JobRun job = m_shop.run(CleanupSpec{.repository = m_shop.repository, .retention = policy, .dryRun = true});
    Kept kept;
    if (!job.outcome.ok())
        QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
    for (const JobEvent &event : job.events) {
        if (event.kind == JobEvent::Kind::Item && event.data[u"keep"].toBool())
            kept.insert(event.data[u"path"].toString());
    }
    return kept;
}

void TestCleaning::eachRuleKeepsExactlyWhatItSays_data()
{
    QTest::addColumn<RetentionPolicy>("policy");
    QTest::addColumn<Kept>("expected");
    const QDate today = m_shop.clock->nowLocal().date();
    const Kept one = copies(m_files, 1); // stays whatever the policy
    const auto row = [&one](const char *name, const RetentionPolicy &policy, const Kept &expected) {
        QTest::newRow(name) << policy << expected + one;
    };
    row("30 days", {.days = 30}, younger(m_files, today, 30));
    row("365 days", {.days = 365}, younger(m_files, today, 365));
    row("14 daily", {.days = 0, .daily = 14}, newestOfPeriods(m_files, 14, dayOf));
    row("8 weekly", {.days = 0, .weekly = 8}, newestOfPeriods(m_files, 8, mondayOf));
    row("12 monthly", {.days = 0, .monthly = 12}, newestOfPeriods(m_files, 12, firstOfMonth));
    row("2 yearly", {.days = 0, .yearly = 2}, newestOfPeriods(m_files, 2, firstOfYear));
    row("7 copies beside a day", {.days = 1, .minimumCopies = 7}, copies(m_files, 7) + younger(m_files, today, 1));
    row("days, daily, weekly, monthly and yearly together",
        {.days = 3, .minimumCopies = 4, .daily = 7, .weekly = 5, .monthly = 6, .yearly = 2},
        younger(m_files, today, 3) + copies(m_files, 4) + newestOfPeriods(m_files, 7, dayOf)
            + newestOfPeriods(m_files, 5, mondayOf) + newestOfPeriods(m_files, 6, firstOfMonth)
            + newestOfPeriods(m_files, 2, firstOfYear));
    row("at most 40 kB of everything", {.days = 0, .maximumBytes = 40'000}, upTo(m_files, all(m_files), one, 40'000));
    row("at most 10 kB of 90 days", {.days = 90, .maximumBytes = 10'000},
        upTo(m_files, younger(m_files, today, 90), one, 10'000));
    row("the size does not touch what the months keep", {.days = 90, .monthly = 12, .maximumBytes = 1},
        newestOfPeriods(m_files, 12, firstOfMonth));
}

void TestCleaning::eachRuleKeepsExactlyWhatItSays()
{
    QFETCH(RetentionPolicy, policy);
    QFETCH(Kept, expected);
    const Kept kept = keptBy(policy);
    for (const File &file : std::as_const(m_files))
        QVERIFY2(kept.contains(file.path) == expected.contains(file.path), qPrintable(file.path));
    QCOMPARE(kept.size(), expected.size());
    QVERIFY(kept.size() < static_cast<size_t>(m_files.size()));
}

void TestCleaning::aCleanupWithoutARuleIsRefused()
{
    CleanupSpec spec{.repository = m_shop.repository, .retention = {.days = 0}};
    QVERIFY_THROWS_EXCEPTION(Error, jobSpecFromJson(toJson(spec)));
    QCOMPARE(keptBy({.days = 0}).size(), static_cast<size_t>(m_files.size())); // and would do no harm
}

void TestCleaning::whatIsNotKeptIsGoneAndTheRestIsThere()
{
    const RetentionPolicy policy{.days = 200, .weekly = 52, .maximumBytes = 60'000};
    const Kept kept = keptBy(policy);
    const JobRun job = m_shop.run(CleanupSpec{.repository = m_shop.repository, .retention = policy, .confirmed = true});
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    for (const File &file : std::as_const(m_files))
        QVERIFY2(QFile::exists(m_shop.absolute(file.path)) == kept.contains(file.path), qPrintable(file.path));
    QCOMPARE(job.outcome.result[u"kept"].toInt(), static_cast<int>(kept.size()));
}

namespace
{
/// A repository of its own with two backups of `shop`: one of a year ago, one of yesterday.
class TwoCopies
{
public:
    TwoCopies()
    {
        const QDateTime now = m_shop.clock->nowLocal();
        m_old = add(now.addDays(-120));
        m_new = add(now.addDays(-1));
    }

    QString add(const QDateTime &started)
    {
        const QString path = started.toString(u"yyyy-MM-dd/'shop_'yyyyMMdd_HHmmss'.sql'"_s);
        write(path, script(3));
        return path;
    }
    void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(m_shop.absolute(path)).path());
        QFile file(m_shop.absolute(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
    JobRun clean(bool dryRun = false, bool clockIsRight = false)
    {
        CleanupSpec spec{.repository = m_shop.repository, .retention = {.days = 30}};
        spec.dryRun = dryRun;
        spec.clockIsRight = clockIsRight;
        spec.confirmed = true;
        return m_shop.run(spec);
    }
    BackupRecord record(const QString &path) const
    {
        Catalogue catalogue(m_shop.services().catalogueFile);
        catalogue.refresh(Repository::open(m_shop.repository));
        return catalogue.backup(m_shop.repository, path).value_or(BackupRecord());
    }
    bool has(const QString &path) const { return QFile::exists(m_shop.absolute(path)); }

    Workshop m_shop;
    QString m_old;
    QString m_new;
};
}

void TestCleaning::aNewestCopyThatCannotBeReadKeepsAllTheOthers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut short") << script(3).chopped(40);
    QTest::newRow("no dump at all") << QByteArray(20, 'x');
    QTest::newRow("empty") << QByteArray();
}

void TestCleaning::aNewestCopyThatCannotBeReadKeepsAllTheOthers()
{
    QFETCH(QByteArray, content);
    TwoCopies two;
    two.write(two.m_new, content);
    const JobRun job = two.clean();
    QVERIFY2(job.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"removed"].toInt(), 0);
    QVERIFY(job.outcome.warnings.join(u' ').contains(u"Nothing of shop is removed"_s));
    QVERIFY(two.has(two.m_old));
    QVERIFY(!two.record(two.m_new).problem.isEmpty());
    QVERIFY2(two.clean().outcome.ok(), "and the next one knows, and keeps the good one");
    QVERIFY(two.has(two.m_old));
}

void TestCleaning::theCopyThatStaysIsProvenOnTheWay()
{
    TwoCopies two;
    const JobRun job = two.clean();
    QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
    QVERIFY(!two.has(two.m_old) && two.has(two.m_new));
    QVERIFY(two.record(two.m_new).proof.level == ProofLevel::Readable);
}

void TestCleaning::aDryRunSaysWhatWouldBeRead()
{
    TwoCopies two;
    const JobRun job = two.clean(true);
    QVERIFY(job.said(u"Would read %1 before older ones go"_s.arg(two.m_new)));
    QVERIFY(two.has(two.m_old));
    QVERIFY(two.record(two.m_new).proof.level == ProofLevel::Written);
}

void TestCleaning::whereNothingGoesNothingIsRead()
{
    TwoCopies two;
    QFile::remove(two.m_shop.absolute(two.m_old));
    QVERIFY(two.clean().outcome.ok());
    QVERIFY(two.record(two.m_new).proof.level == ProofLevel::Written);
}

void TestCleaning::aRecordWithoutItsFileGoesByAge()
{
    TwoCopies two;
    const QDateTime started = two.m_shop.clock->nowLocal().addDays(-60);
    Manifest manifest;
    manifest.database = u"shop"_s;
    manifest.started = manifest.finished = started.toUTC();
    manifest.fileName = started.toString(u"'shop_'yyyyMMdd_HHmmss'.sql.gz'"_s);
    const QString folder = started.toString(u"yyyy-MM-dd/"_s);
    const QString record = folder + started.toString(u"'shop_'yyyyMMdd_HHmmss'.json'"_s);
    two.write(record, toJson(manifest));
    QVERIFY(two.record(folder + manifest.fileName).missing);
    const JobRun job = two.clean();
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"removed"].toInt(), 2);
    QVERIFY(!two.has(record));
}

void TestCleaning::aClockThatStaysAheadNeverRemovesByAge()
{
    TwoCopies two;
    QVERIFY(two.clean(true).outcome.ok());
    two.m_shop.clock->setNow(two.m_shop.clock->nowUtc().addYears(40));
    for (int night = 0; night < 3; ++night) {
        const JobRun job = two.clean();
        QVERIFY2(job.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(job.described()));
        QVERIFY(two.has(two.m_old) && two.has(two.m_new));
        two.add(two.m_shop.clock->nowLocal()); // made under that clock
        two.m_shop.clock->advance(std::chrono::hours(24));
    }
}

void TestCleaning::whoLooksAtTheClockEndsTheDoubt()
{
    TwoCopies two;
    two.m_shop.clock->setNow(two.m_shop.clock->nowUtc().addYears(1));
    QVERIFY(two.clean().outcome.status == JobStatus::SucceededWithWarnings);
    QVERIFY(two.has(two.m_old));
    const JobRun job = two.clean(false, true);
    QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
    QVERIFY(!two.has(two.m_old) && two.has(two.m_new));
}

void TestCleaning::aMissingFileFailsAVerificationOfAllAndIsForgottenOnRequest()
{
    TwoCopies two;
    const QDateTime started = two.m_shop.clock->nowLocal().addDays(-2);
    Manifest manifest;
    manifest.database = u"shop"_s;
    manifest.started = manifest.finished = started.toUTC();
    manifest.fileName = started.toString(u"'shop_'yyyyMMdd_HHmmss'.sql.gz'"_s);
    const QString folder = started.toString(u"yyyy-MM-dd/"_s);
    two.write(folder + started.toString(u"'shop_'yyyyMMdd_HHmmss'.json'"_s), toJson(manifest));
    const QString gone = folder + manifest.fileName;

    const JobRun job = two.m_shop.run(VerifySpec{.repository = two.m_shop.repository, .backups = {}, .all = true});
    QCOMPARE(job.outcome.error.code(), ErrorCode::BackupNotFound);
    QVERIFY2(job.outcome.error.message().contains(gone), qPrintable(job.described()));

    const JobRun forgotten = two.m_shop.run(ForgetSpec{two.m_shop.repository, {gone}});
    QVERIFY2(forgotten.outcome.ok(), qPrintable(forgotten.described()));
    QVERIFY(two.record(gone).path.isEmpty());
    QVERIFY(two.m_shop.run(VerifySpec{.repository = two.m_shop.repository, .backups = {}, .all = true}).outcome.ok());
}

void TestCleaning::aFileThatIsThereIsNotForgotten()
{
    TwoCopies two;
    const JobRun job = two.m_shop.run(ForgetSpec{two.m_shop.repository, {two.m_new}});
    QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
    QVERIFY(two.has(two.m_new));
}

QTEST_GUILESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
