#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Bad and hostile files, and restores that fail on the way: the live database stays as it is, byte for byte.
class TestRestoreFaults final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QByteArray m_script; ///< a plain dump of mini, uncompressed
    QByteArray m_live; ///< what the live database dumps as
    QStringList m_databases;

    QString zipped(const QString &name, const QByteArray &script)
    {
        const QString plain = m_shop.folder.write(name, script);
        runProgram(u"gzip"_s, {u"-kf"_s, plain});
        return plain + u".gz"_s;
    }
    JobRun swapIn(const QString &file)
    {
        RestoreSpec spec = m_shop.restoreSpec(file, u"live"_s, RestoreMode::Swap);
        spec.repository.clear();
        spec.acceptForeign = true;
        return m_shop.run(spec);
    }
    void verifyUntouched()
    {
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
        QCOMPARE(m_shop.databases(), m_databases);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s,
                           "CREATE TABLE precious(a int); INSERT INTO precious SELECT generate_series(1,100)");
        m_script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_shop.backUp(u"mini"_s))}).stdOut;
        QVERIFY(m_script.size() > 1000);
        m_live = m_shop.server.dumpOf(u"live"_s);
        m_databases = m_shop.databases();
    }

    void aDamagedFileNeverReachesTheServer_data()
    {
        QTest::addColumn<QByteArray>("script");
        const qsizetype copy = m_script.indexOf("\nCOPY ") + 1;
        const qsizetype firstRow = m_script.indexOf('\n', copy) + 1;
        const qsizetype secondRow = m_script.indexOf('\n', firstRow) + 1;
        QTest::newRow("cut at a row boundary") << m_script.left(secondRow);
        QTest::newRow("cut between statements") << m_script.left(m_script.lastIndexOf(";\n") + 2);
        QTest::newRow("cut in the middle of a row") << m_script.left(secondRow - 3);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no dump at all") << QByteArray("dear diary\n");
        QTest::newRow("with a NUL byte") << QByteArray(m_script).insert(firstRow, '\0');
    }
    void aDamagedFileNeverReachesTheServer()
    {
        QFETCH(QByteArray, script);
        const JobRun job = swapIn(zipped(u"damaged.sql"_s, script));
        QVERIFY2(job.outcome.error.code() == ErrorCode::BackupDamaged
                     || job.outcome.error.code() == ErrorCode::NotADump,
                 qPrintable(job.described()));
        QVERIFY(!job.said(u"psql"_s));
        verifyUntouched();
    }

    void aFlippedByteIsFoundAndItsPlaceNamed()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const char old = file.peek(1).at(0);
        QVERIFY(file.putChar(static_cast<char>(~old)));
        file.close();
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        QVERIFY2(job.outcome.error.message().contains(u"member"_s), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"Rows of shop."_s), qPrintable(job.described()));
        verifyUntouched();
    }

    void aFileThatGoesBadWhileItIsLoadedIsNeverSwappedIn()
    {
        m_shop.server.createDatabase(u"long"_s);
        m_shop.server.psql(u"long"_s, "CREATE TABLE t AS SELECT g, md5(g::text) FROM generate_series(1,200000) g");
        const QString path = m_shop.backUp(u"long"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE long");
        bool flipped = false;
        RestoreSpec spec = m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap);
        spec.jobs = 1; // a single session reads the file once more
        const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &) {
            if (event.kind != JobEvent::Kind::Step || event.step != 3)
                return; // proven good before, bad when it is read again
            QFile file(m_shop.absolute(path));
            flipped = file.open(QIODevice::ReadWrite) && file.seek(file.size() * 3 / 4) && file.write("?????", 5) == 5;
        });
        QVERIFY(flipped);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        verifyUntouched();
    }

    void aMissingLastMemberIsFound()
    {
        m_shop.server.createDatabase(u"wide"_s);
        m_shop.server.psql(u"wide"_s, "CREATE TABLE t AS SELECT g, md5(g::text) FROM generate_series(1,40000) g");
        const QString path = m_shop.backUp(u"wide"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE wide");
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(path);
        QVERIFY(manifest->members > 1);
        QVERIFY(QFile::resize(m_shop.absolute(path), manifest->sections.last().memberOffset));
        // gzip is content with what is left …
        QVERIFY(runProgram(u"gzip"_s, {u"-t"_s, m_shop.absolute(path)}).success());
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged); // … we are not
        verifyUntouched();
    }

    void aFileWithoutItsRecordShowsThatItsEndIsMissing_data()
    {
        QTest::addColumn<QString>("cutAt");
        QTest::newRow("before the indexes and keys") << u"post-data"_s;
        QTest::newRow("before the rows") << u"data"_s;
    }
    void aFileWithoutItsRecordShowsThatItsEndIsMissing()
    {
        QFETCH(const QString, cutAt);
        const QString path = m_shop.backUp(u"mini"_s);
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(path);
        qint64 end = 0;
        for (const ManifestSection &section : manifest->sections) {
            if (end == 0 && section.kind == cutAt)
                end = section.memberOffset;
        }
        QVERIFY(end > 0);
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString cut = m_shop.folder.write(u"cut.sql.gz"_s, file.read(end));
        const QString whole = m_shop.folder.write(u"whole.sql.gz"_s, QByteArray());
        QVERIFY(QFile::remove(whole) && file.copy(whole));
        const QByteArray text = runProgram(u"gzip"_s, {u"-dc"_s, cut}).stdOut;
        QVERIFY(text.contains("-- PostgreSQL database dump complete")); // gzip and psql are content
        VerifySpec verify;
        verify.backups = {whole};
        QVERIFY(m_shop.run(verify).outcome.status == JobStatus::Succeeded);

        verify.backups = {cut};
        const JobRun reading = m_shop.run(verify);
        QVERIFY2(reading.outcome.exitCode() != 0, qPrintable(reading.described())); // no word of "readable" alone
        if (cutAt == u"post-data"_s) {
            QCOMPARE(reading.outcome.error.code(), ErrorCode::BackupDamaged);
            QCOMPARE(swapIn(cut).outcome.error.code(), ErrorCode::BackupDamaged);
            verifyUntouched();
        } else {
            QVERIFY2(reading.outcome.warnings.join(u'\n').contains(u"does not show its end"_s),
                     qPrintable(reading.described()));
        }
    }

    void aFullOfNothingIsNotReadToItsEnd()
    {
        const QString path = m_shop.folder.write(u"sparse.sql"_s, QByteArray());
        QVERIFY(QFile::resize(path, 1LL << 40)); // a terabyte that takes no room: reading it takes an hour
        VerifySpec verify;
        verify.backups = {path};
        QCOMPARE(m_shop.run(verify).outcome.error.code(), ErrorCode::NotADump);
        ContentsSpec contents;
        contents.backup = path;
        contents.objects = true;
        QCOMPARE(m_shop.run(contents).outcome.error.code(), ErrorCode::NotADump);
    }

    void metaCommandsInAFileAreNotRun_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a shell command") << QByteArray("\\! touch %1\n");
        QTest::newRow("copy to a program") << QByteArray("\\copy precious to program 'touch %1'\n");
        QTest::newRow("output to a pipe") << QByteArray("\\o |touch %1\nSELECT 1;\n");
        QTest::newRow("behind a forged end of restriction") << QByteArray("\\unrestrict abc\n\\! touch %1\n");
    }
    void metaCommandsInAFileAreNotRun()
    {
        QFETCH(QByteArray, line);
        const QString mark = m_shop.folder.file(u"touched"_s);
        QByteArray script = m_script;
        script.insert(script.indexOf("SET statement_timeout"), line.replace("%1", mark.toUtf8()));
        const JobRun job = swapIn(zipped(u"meta.sql"_s, script));
        QVERIFY(!QFile::exists(mark));
        QVERIFY(!job.outcome.ok());
        verifyUntouched();
    }

    void aDatabaseThatAFileConnectsToIsNotWhereItGoes()
    {
        QByteArray script = m_script;
        script.insert(script.indexOf("SET statement_timeout"),
                      "DROP DATABASE live;\nCREATE DATABASE live;\n\\connect live\nDROP TABLE IF EXISTS precious;\n");
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"connect.sql"_s, script), u"elsewhere"_s, RestoreMode::New);
        spec.repository.clear();
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(std::any_of(job.events.begin(), job.events.end(), [](const JobEvent &event) { // and is told before
            return event.kind == JobEvent::Kind::Finding
                && event.data[u"text"_s].toString().contains(u"DROP DATABASE live"_s);
        }));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE elsewhere");
        verifyUntouched();
    }

    void aFileThatGoesOnWithAnotherDatabaseIsLoadedFromOneThatIsNamed()
    {
        QByteArray script = m_script;
        script.insert(script.indexOf("\nCOPY ") + 1, "\\connect live\n");
        const JobRun job = swapIn(zipped(u"two.sql"_s, script));
        QCOMPARE(job.outcome.error.code(), ErrorCode::Usage);
        QVERIFY2(job.outcome.error.hint().contains(u"--from"_s), qPrintable(job.described()));
        verifyUntouched();
    }

    void whatMayDoAnythingIsSentOnlyWhenAgreedTo_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("a block of code") << QByteArray("DO $$ BEGIN CREATE TABLE public.made(a int); END $$;\n");
        QTest::newRow("a query that may call anything") << QByteArray("CREATE TABLE public.made AS SELECT 1 AS a;\n");
    }
    void whatMayDoAnythingIsSentOnlyWhenAgreedTo()
    {
        QFETCH(QByteArray, statement);
        QByteArray script = m_script;
        script.insert(script.indexOf("\nCOPY ") + 1, statement);
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"agreed.sql"_s, script), u"agreed"_s, RestoreMode::New);
        spec.repository.clear();
        spec.acceptForeign = true;
        const JobRun refused = m_shop.run(spec);
        QCOMPARE(refused.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(refused.outcome.error.message().contains(QString::fromUtf8(statement.left(12))),
                 qPrintable(refused.described()));
        verifyUntouched();
        spec.acceptStatements = true;
        const JobRun agreed = m_shop.run(spec);
        QVERIFY2(agreed.outcome.ok(), qPrintable(agreed.described()));
        QCOMPARE(m_shop.server.psql(u"agreed"_s, "SELECT to_regclass('public.made') IS NOT NULL"), QByteArray("t"));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE agreed");
    }

    void anSqlErrorOnTheWayDropsTheScratchDatabase()
    {
        QByteArray script = m_script;
        script.insert(script.indexOf("\nCOPY ") + 1, "CREATE INDEX i ON public.no_such_table USING btree (a);\n");
        const JobRun job = swapIn(zipped(u"error.sql"_s, script));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().startsWith(
                     u"The server says: relation \"public.no_such_table\" does not exist"_s),
                 qPrintable(job.described()));
        const qint64 line = script.first(script.indexOf("CREATE INDEX i ON")).count('\n') + 1;
        QVERIFY2(job.outcome.error.message().contains(u"line %1: CREATE INDEX i ON"_s.arg(line)),
                 qPrintable(job.described()));
        QVERIFY2(job.outcome.error.detail().contains(u"42P01"_s), qPrintable(job.described()));
        verifyUntouched();
    }

    void aRowThatDoesNotFitLeavesAnEmptyTargetEmpty()
    {
        m_shop.server.createDatabase(u"vacant"_s);
        QByteArray script = m_script;
        script.insert(script.lastIndexOf("ALTER TABLE"), "CREATE INDEX i ON public.no_such_table USING btree (a);\n");
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"late.sql"_s, script), u"vacant"_s, RestoreMode::Empty);
        spec.repository.clear();
        spec.acceptForeign = true;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::RestoreFailed);
        QCOMPARE(m_shop.server.psql(u"vacant"_s, "SELECT count(*) FROM pg_class WHERE oid >= 16384"), QByteArray("0"));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE vacant");
    }

    void theTransactionsAroundLargeObjectsDoNotCommitHalfALoad()
    {
        QVERIFY(m_script.contains("\nCOMMIT;\n")); // pg_dump's own, around the large objects
        m_shop.server.createDatabase(u"whole"_s);
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"good.sql"_s, m_script), u"whole"_s, RestoreMode::Empty);
        spec.repository.clear();
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"whole"_s), m_shop.server.dumpOf(u"mini"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE whole");
    }

    void aForeignFileWantsTrust()
    {
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"foreign.sql"_s, m_script), u"new_one"_s);
        spec.repository.clear();
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        verifyUntouched();
    }

    void aForeignFileOnceTrustedIsRestoredAndItsRowsCompared()
    {
        RestoreSpec spec = m_shop.restoreSpec(zipped(u"trusted.sql"_s, m_script), u"trusted"_s);
        spec.repository.clear();
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"trusted"_s), m_shop.server.dumpOf(u"mini"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE trusted");
    }

    void aMissingFileIsNamed()
    {
        const JobRun job = m_shop.run(m_shop.restoreSpec(u"2026-01-15/none.sql.gz"_s, u"x"_s));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupNotFound);
        QVERIFY(job.outcome.error.message().contains(u"none.sql.gz"_s));
    }

    void anotherRestoreOfTheSameTargetSaysBusy()
    {
        const QString backup = m_shop.backUp(u"mini"_s);
        JobRun second;
        const JobRun first
            = m_shop.run(m_shop.restoreSpec(backup, u"contested"_s), [&](const JobEvent &event, const CancelToken &) {
                  if (event.kind == JobEvent::Kind::Step && event.step == 4)
                      second = m_shop.run(m_shop.restoreSpec(backup, u"contested"_s));
              });
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        QCOMPARE(second.outcome.error.code(), ErrorCode::Busy);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE contested");
    }
};

QTEST_GUILESS_MAIN(TestRestoreFaults)
#include "tst_restorefaults.moc"
