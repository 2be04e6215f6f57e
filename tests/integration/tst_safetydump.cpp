#include "tests/integration/workshop.h"

#include "core/job/flightfinding.h"
#include "core/repository/repository.h"

#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What drop mode saves before it drops.
class TestSafetyDump final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup;
    QByteArray m_dump;

    QByteArray makeLive(const QString &name)
    {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name, "CREATE TABLE precious(a int); INSERT INTO precious SELECT generate_series(1,100)");
        m_shop.clock->advance(std::chrono::seconds(1));
        return m_shop.server.dumpOf(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_backup = m_shop.backUp(u"mini"_s);
        m_dump = m_shop.server.dumpOf(u"mini"_s);
    }

    void theDroppedDatabaseIsSavedAndProvenAndCanBeRestored()
    {
        const QByteArray before = makeLive(u"scarce"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"scarce"_s, RestoreMode::Drop));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"scarce"_s), m_dump);
        const QString saved = job.outcome.result[u"safetyBackup"].toString();
        QVERIFY(m_shop.filesOfRepository().contains(saved));
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(saved);
        QVERIFY(manifest.has_value());
        QVERIFY(manifest->proof().level == ProofLevel::Readable);
        const JobRun back = m_shop.run(m_shop.restoreSpec(saved, u"scarce_again"_s));
        QVERIFY2(back.outcome.ok(), qPrintable(back.described()));
        QCOMPARE(m_shop.server.dumpOf(u"scarce_again"_s), before);
    }

    void itCanBeDeclined()
    {
        makeLive(u"declined"_s);
        const QStringList files = m_shop.filesOfRepository();
        RestoreSpec spec = m_shop.restoreSpec(m_backup, u"declined"_s, RestoreMode::Drop);
        spec.safetyDump = false;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"declined"_s), m_dump);
        QCOMPARE(m_shop.filesOfRepository(), files);
        QVERIFY(job.outcome.result[u"safetyBackup"].toString().isEmpty());
    }

    void otherModesSaveNothing()
    {
        makeLive(u"swapped"_s);
        const QStringList files = m_shop.filesOfRepository();
        QVERIFY(m_shop.run(m_shop.restoreSpec(m_backup, u"swapped"_s, RestoreMode::Swap)).outcome.ok());
        QCOMPARE(m_shop.filesOfRepository(), files);
    }

    void withoutABackupDirectoryNothingIsDropped()
    {
        const QByteArray before = makeLive(u"homeless"_s);
        RestoreSpec spec = m_shop.restoreSpec(m_shop.absolute(m_backup), u"homeless"_s, RestoreMode::Drop);
        spec.repository.clear();
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
        QVERIFY2(job.outcome.error.hint().contains(u"--no-safety-dump"_s), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"homeless"_s), before);
    }

    void aDatabaseThatCannotBeSavedIsNotDropped()
    {
        const QByteArray before = makeLive(u"broken"_s);
        const ClientTools real = m_shop.server.tools();
        const QString tools = m_shop.folder.file(u"tools"_s);
        QFile stub(
            m_shop.folder.write(u"tools/pg_dump"_s, "#!/bin/sh\necho 'pg_dump: error: no such luck' >&2\nexit 1\n"));
        QVERIFY(stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::link(real.psql(), tools + u"/psql"_s));
        Services services = m_shop.services();
        services.clientTools = [&] {
            ClientTools own = real;
            own.binDir = tools;
            return QList<ClientTools>{own};
        };
        const QStringList files = m_shop.filesOfRepository();
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"broken"_s, RestoreMode::Drop), {}, services);
        QCOMPARE(job.outcome.error.code(), ErrorCode::DumpFailed);
        QCOMPARE(m_shop.server.dumpOf(u"broken"_s), before);
        QCOMPARE(m_shop.filesOfRepository(), files);
    }

    void aCancelDuringTheSafetyDumpLosesNothing()
    {
        const QByteArray before = makeLive(u"steady"_s);
        const QStringList files = m_shop.filesOfRepository();
        const JobRun job
            = m_shop.run(m_shop.restoreSpec(m_backup, u"steady"_s, RestoreMode::Drop),
                         [](const JobEvent &event, const CancelToken &token) {
                             if (event.kind == JobEvent::Kind::Command && event.text.contains(u"pg_dump"_s))
                                 token.requestCancel();
                         });
        QVERIFY(job.outcome.status == JobStatus::Cancelled);
        QCOMPARE(m_shop.server.dumpOf(u"steady"_s), before);
        QCOMPARE(m_shop.filesOfRepository(), files);
    }

    void theFlightCheckSaysWhetherItWillBeSaved()
    {
        makeLive(u"asked"_s);
        FlightCheckSpec spec{m_shop.restoreSpec(m_backup, u"asked"_s, RestoreMode::Drop)};
        const auto severity = [&] {
            const JobRun job = m_shop.run(spec);
            for (const JobEvent &event : job.events) {
                if (event.kind == JobEvent::Kind::Finding && event.data[u"title"].toString() == "Safety dump"_L1)
                    return FlightFinding::fromJson(event.data).severity;
            }
            return FindingSeverity::Blocker;
        };
        QVERIFY(severity() == FindingSeverity::Ok);
        spec.restore.safetyDump = false;
        QVERIFY(severity() == FindingSeverity::Warning);
    }
};

QTEST_GUILESS_MAIN(TestSafetyDump)
#include "tst_safetydump.moc"
