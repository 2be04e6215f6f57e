#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QDir>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A repository the shell script made (plain pg_dump | gzip in dated folders) is opened as it is.
class TestShellScript final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    const QString m_path = u"2026-01-10/mini_20260110_090000.sql.gz"_s;

    QList<BackupRecord> listed()
    {
        RefreshSpec refresh;
        refresh.repository = m_shop.repository;
        const JobRun job = m_shop.run(refresh);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return Catalogue(m_shop.services().catalogueFile).backups(m_shop.repository);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        const QString dump = u"mkdir -p \"$1/2026-01-10\" && pg_dump mini | gzip > \"$1/%1\""_s.arg(m_path)
            + u" && pg_dump mini > \"$1/2026-01-10/mini_20260110_100000.sql\""_s;
        auto environment = m_shop.server.environment(u"mini"_s);
        environment.set("PATH", m_shop.server.tools().binDir.toUtf8() + ":/usr/bin:/bin");
        const ToolResult made
            = runProgram(u"bash"_s, {u"-c"_s, dump, u"bash"_s, m_shop.repository}, environment.variables());
        QVERIFY2(made.success(), qPrintable(made.stdErr));
    }

    void itsFilesAreListedAtProofLevelWritten()
    {
        const QList<BackupRecord> records = listed();
        QCOMPARE(records.size(), 2);
        for (const BackupRecord &record : records) {
            QCOMPARE(record.database, u"mini"_s);
            QVERIFY(record.proof.level == ProofLevel::Written);
            QVERIFY(!record.hasManifest);
        }
        QCOMPARE(records.last().path, m_path);
        QCOMPARE(records.last().started, QDateTime({2026, 1, 10}, {9, 0}).toUTC()); // local time of the machine
    }

    void lookingAtItWritesNothingIntoIt()
    {
        listed();
        QVERIFY(!QFile::exists(m_shop.repository + u"/larder-repository.json"_s));
    }

    void itsFilesAreVerifiedAndTheCatalogueRemembers()
    {
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.all = true;
        const JobRun job = m_shop.run(verify);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"verified"].toInt(), 2);
        for (const BackupRecord &record : listed())
            QVERIFY(record.proof.level == ProofLevel::Readable);
    }

    void itsFilesAreRestored_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("gzip") << m_path;
        QTest::newRow("uncompressed") << u"2026-01-10/mini_20260110_100000.sql"_s;
    }
    void itsFilesAreRestored()
    {
        QFETCH(QString, path);
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"from_script"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.warnings, QStringList());
        QCOMPARE(m_shop.server.dumpOf(u"from_script"_s), m_shop.server.dumpOf(u"mini"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE from_script");
    }

    void aPinAndANoteOfItsFilesAreKept()
    {
        AnnotateSpec annotate;
        annotate.repository = m_shop.repository;
        annotate.backup = m_path;
        annotate.pinned = true;
        annotate.note = u"before the move"_s;
        const JobRun job = m_shop.run(annotate);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QList<BackupRecord> records = listed();
        QVERIFY(records.last().pinned);
        QCOMPARE(records.last().note, u"before the move"_s);
    }

    void aBackupOfOursJoinsThem()
    {
        m_shop.backUp(u"mini"_s);
        QVERIFY(listed().size() > 2);
    }

    void itsOldFilesAreCleanedUpLikeOurs()
    {
        m_shop.clock->advance(std::chrono::hours(24 * 60));
        VerifySpec verify; // or the script's file would stay as the last proven one
        verify.repository = m_shop.repository;
        verify.backups = {m_shop.backUp(u"mini"_s)};
        QVERIFY(m_shop.run(verify).outcome.ok());
        QVERIFY(QFile::exists(m_shop.absolute(u"2026-01-10/mini_20260110_100000.sql"_s)));
        m_shop.backUp(u"mini"_s);
        QVERIFY(QFile::exists(m_shop.absolute(m_path))); // pinned above
        QVERIFY(!QFile::exists(m_shop.absolute(u"2026-01-10/mini_20260110_100000.sql"_s)));
    }
};

QTEST_GUILESS_MAIN(TestShellScript)
#include "tst_shellscript.moc"
