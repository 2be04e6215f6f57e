#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The catalogue is a cache: trouble with it never stops work on backups.
class TestWithoutCatalogue : public QObject
{
    Q_OBJECT

    Workshop m_shop;
    Services m_services;

    QString fileIn(const QString &folder) const { return m_shop.folder.file(folder) + u"/catalogue.sqlite"_s; }
    void sqlite(const QString &file, const QString &sql) { QVERIFY(runProgram(u"sqlite3"_s, {file, sql}).success()); }
    JobRun run(const JobSpec &spec) { return m_shop.run(spec, {}, m_services); }
    /// Done as ever, with this many warnings, all about the catalogue.
    void verifyDone(const JobRun &job, qsizetype warnings)
    {
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.warnings.size() == warnings, qPrintable(job.outcome.warnings.join(u'\n')));
        for (const QString &warning : job.outcome.warnings)
            QVERIFY2(warning.contains(u"catalogue"_s), qPrintable(warning));
        QCOMPARE(job.outcome.exitCode(), warnings > 0 ? 1 : 0);
    }
    QStringList filesOf(const QString &database) const
    {
        return m_shop.filesOfRepository().filter(u"/"_s + database + u"_"_s).filter(u".sql.gz"_s);
    }
    void everythingWorks(qsizetype warnings);

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s, "CREATE TABLE t(a int); INSERT INTO t VALUES (1)");
    }
    void init()
    {
        QDir(m_shop.repository).removeRecursively();
        m_services = m_shop.services();
    }

    void oneOfANewerLarderIsLeftAlone();
    void oneThatCannotBeMadeIsDoneWithout();
    void oneOnAFullDiskIsDoneWithout();
    void aBrokenOneIsMadeAnew_data();
    void aBrokenOneIsMadeAnew();
};

void TestWithoutCatalogue::everythingWorks(qsizetype warnings)
{
    m_shop.clock->advance(std::chrono::minutes(1));
    verifyDone(run(m_shop.backupSpec({u"shop"_s})), warnings); // with the cleanup behind it
    m_shop.clock->advance(std::chrono::minutes(1));
    verifyDone(run(m_shop.backupSpec({u"shop"_s})), warnings);
    const qsizetype files = filesOf(u"shop"_s).size();
    QVERIFY(files >= 2);
    VerifySpec verify;
    verify.repository = m_shop.repository;
    verify.all = true;
    const JobRun verified = run(verify);
    verifyDone(verified, warnings);
    QCOMPARE(verified.outcome.result[u"verified"].toInt(), 2 * files); // the roles too
    CleanupSpec cleanup;
    cleanup.repository = m_shop.repository;
    cleanup.retention.days = 0;
    cleanup.retention.maximumBytes = 1;
    cleanup.confirmed = true;
    verifyDone(run(cleanup), warnings);
    QCOMPARE(filesOf(u"shop"_s).size(), 1);
    const JobRun restored = run(m_shop.restoreSpec(filesOf(u"shop"_s).constFirst(), u"again"_s));
    QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE again");
}

void TestWithoutCatalogue::oneOfANewerLarderIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_shop.folder.file(u"newer"_s)));
    m_services.catalogueFile = fileIn(u"newer"_s);
    sqlite(m_services.catalogueFile, u"PRAGMA user_version = 999"_s);
    everythingWorks(1);
    QCOMPARE(runProgram(u"sqlite3"_s, {m_services.catalogueFile, u"PRAGMA user_version"_s}).stdOut.trimmed(),
             QByteArray("999"));
    QCOMPARE(QDir(m_shop.folder.file(u"newer"_s)).entryList({u"*.damaged*"_s}), QStringList());
}

void TestWithoutCatalogue::oneThatCannotBeMadeIsDoneWithout()
{
    m_services.catalogueFile = u"/proc/self/catalogue.sqlite"_s; // where not even root may create a file
    everythingWorks(1);
}

void TestWithoutCatalogue::oneOnAFullDiskIsDoneWithout()
{
    if (::geteuid() != 0)
        QSKIP("only root may mount a small disk");
    const QString disk = m_shop.folder.file(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QVERIFY(runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"none"_s, disk}).success());
    const auto unmount = qScopeGuard([&] { runProgram(u"umount"_s, {u"-l"_s, disk}); });
    m_services.catalogueFile = disk + u"/catalogue.sqlite"_s;
    runProgram(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s + disk + u"/ballast"_s, u"bs=4k"_s});
    BackupSpec backup = m_shop.backupSpec({u"shop"_s});
    const JobRun job = run(backup);
    verifyDone(job, 1);
    QVERIFY2(job.outcome.warnings.constFirst().contains(disk), "the full disk is not the backup disk: it is named");
    QCOMPARE(filesOf(u"shop"_s).size(), 1);
}

void TestWithoutCatalogue::aBrokenOneIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char *rule, const QString &program, const QStringList &arguments) {
        QTest::newRow(rule) << (QStringList{program} + arguments);
    };
    row("a table is missing", u"sqlite3"_s, {u"FILE"_s, u"DROP TABLE folder"_s});
    row("a column is missing", u"sqlite3"_s, {u"FILE"_s, u"ALTER TABLE backup DROP COLUMN note"_s});
    row("random bytes", u"dd"_s, {u"if=/dev/urandom"_s, u"of=FILE"_s, u"bs=4k"_s, u"count=20"_s});
    row("a page of rubbish", u"dd"_s,
        {u"if=/dev/urandom"_s, u"of=FILE"_s, u"bs=4k"_s, u"count=8"_s, u"seek=1"_s, u"conv=notrunc"_s});
}

void TestWithoutCatalogue::aBrokenOneIsMadeAnew()
{
    QFETCH(QStringList, command);
    const QString folder = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    QVERIFY(QDir().mkpath(m_shop.folder.file(folder)));
    m_services.catalogueFile = fileIn(folder);
    verifyDone(run(m_shop.backupSpec({u"shop"_s})), 0);
    command.replaceInStrings(u"FILE"_s, m_services.catalogueFile);
    QVERIFY(runProgram(command.takeFirst(), command).success());
    m_shop.clock->advance(std::chrono::minutes(1));
    verifyDone(run(m_shop.backupSpec({u"shop"_s})), 1);
    QStringList aside = QDir(m_shop.folder.file(folder)).entryList({u"*.damaged-*"_s});
    aside.removeIf([](const QString &name) { return name.endsWith("-wal"_L1); });
    QCOMPARE(aside.size(), 1);
    everythingWorks(0);
    QCOMPARE(runProgram(u"sqlite3"_s, {m_services.catalogueFile, u"PRAGMA integrity_check"_s}).stdOut.trimmed(),
             QByteArray("ok"));
}

QTEST_GUILESS_MAIN(TestWithoutCatalogue)
#include "tst_withoutcatalogue.moc"
