#include "tests/integration/workshop.h"
#include "tests/repository/actor.h"
#include "tests/repository/repositoryfixture.h"
#include "tests/support/runprogram.h"
#include "tests/support/unkind.h"

#include "core/postgres/clientcommand.h"
#include "core/postgres/pgconnection.h"
#include "core/repository/processidentity.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <atomic>
#include <csignal>
#include <stdexcept>
#include <thread>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
bool isRoot() { return ::geteuid() == 0; }

/// Mounts by mount(8) with `arguments`, the last of which is the place, for as long as it lives.
class Mounted
{
public:
    explicit Mounted(const QStringList &arguments) : m_place(arguments.last())
    {
        m_ok = runProgram(u"mount"_s, arguments).success();
    }
    ~Mounted() { runProgram(u"umount"_s, {m_place}); }
    bool ok() const { return m_ok; }

private:
    QString m_place;
    bool m_ok = false;
};

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}
}

/// A backup directory as it is used in life: by several at once, by other accounts and machines, on disks that come and
/// go.
class TestSharedFolder final : public QObject
{
    Q_OBJECT
private:
    static const QString cli;
    Workshop m_shop;

    ToolCommand larder(const QStringList &arguments, const QString &home = u"home"_s,
                       const QStringList &prefix = {}) const
    {
        const QStringList words = prefix + QStringList{cli} + arguments;
        ToolCommand command;
        command.program = QStandardPaths::findExecutable(words.first());
        command.arguments = words.sliced(1);
        command.environment.set("LARDER_HOME", m_shop.folder.file(home).toUtf8());
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        command.environment.set("POSTGRES_HOST", m_shop.server.host().toUtf8());
        command.environment.set("POSTGRES_PORT", QByteArray::number(m_shop.server.port()));
        command.environment.set("POSTGRES_USER", m_shop.server.user().toUtf8());
        command.environment.set("BACKUP_DIR", m_shop.repository.toUtf8());
        return command;
    }

    ToolResult runLarder(const QStringList &arguments) const { return runTool(larder(arguments), CancelToken()); }

    VerifySpec verifyAll() const
    {
        VerifySpec spec;
        spec.repository = m_shop.repository;
        spec.all = true;
        return spec;
    }

    CleanupSpec cleanup(int days) const
    {
        CleanupSpec spec;
        spec.repository = m_shop.repository;
        spec.retention.days = days;
        spec.confirmed = true;
        return spec;
    }

    static bool isStep(const JobEvent &event, int step)
    {
        return event.kind == JobEvent::Kind::Step && event.step == step;
    }

    /// What a process of this boot left that was killed.
    void leaveLitter() const
    {
        ProcessIdentity dead = ProcessIdentity::self();
        dead.startTicks += 1;
        for (const QString &place : {m_shop.repository, m_shop.absolute(u"2020-01-01"_s)}) {
            writeFile(place + u"/.larder-dead.1.owner"_s, QJsonDocument(toJson(dead)).toJson());
            writeFile(place + u"/.larder-dead.1-sums.part"_s, "half");
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
    }
    void init()
    {
        m_shop.repository = m_shop.folder.file(QString::fromLatin1(QTest::currentTestFunction())
                                               + QString::fromLatin1(QTest::currentDataTag()) + u"/backups"_s);
    }

    void aBackupRunsWhileSomebodyVerifiesAndLeavesTheCleanupToTheNext()
    {
        const QString old = m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(24 * 40));
        JobRun backup;
        const JobRun verify = m_shop.run(verifyAll(), [&](const JobEvent &event, const CancelToken &) {
            if (isStep(event, 1))
                backup = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        });
        QVERIFY2(backup.outcome.status == JobStatus::Succeeded, qPrintable(backup.described()));
        QVERIFY(backup.outcome.result[u"cleanupPutOff"].toBool());
        QVERIFY(backup.said(u"Cleaning up is left to the next backup"_s));
        QVERIFY2(verify.outcome.ok(), qPrintable(verify.described()));
        QVERIFY(m_shop.filesOfRepository().contains(old));

        QVERIFY(m_shop.run(verifyAll()).outcome.ok()); // or the old one would stay as the last proven one
        m_shop.clock->advance(std::chrono::hours(1));
        const JobRun next = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QVERIFY2(next.outcome.ok(), qPrintable(next.described()));
        QVERIFY(!next.outcome.result[u"cleanupPutOff"].toBool());
        QVERIFY(!m_shop.filesOfRepository().contains(old));
    }

    void aCleanupNamesTheReaderInItsWayOrWaitsForIt()
    {
        const QString old = m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(24 * 20));
        m_shop.backUp(u"mini"_s);
        JobRun refused;
        JobRun patient;
        std::thread thread;
        std::atomic<bool> waits = false;
        const JobRun verify = m_shop.run(verifyAll(), [&](const JobEvent &event, const CancelToken &) {
            if (!isStep(event, 1))
                return;
            refused = m_shop.run(cleanup(7));
            thread = std::thread([&] {
                CleanupSpec spec = cleanup(7);
                spec.waitMinutes = 10;
                patient = m_shop.run(spec, [&](const JobEvent &told, const CancelToken &) {
                    if (told.text.contains(u"Waiting for another job"_s))
                        waits = true;
                });
                waits = true; // also when it failed
            });
            while (!waits)
                std::this_thread::yield();
        });
        thread.join();
        QVERIFY2(verify.outcome.ok(), qPrintable(verify.described()));
        QCOMPARE(refused.outcome.error.code(), ErrorCode::Busy);
        QVERIFY2(refused.outcome.error.message().contains(u"\"Verify"_s), qPrintable(refused.described()));
        QVERIFY2(patient.outcome.ok(), qPrintable(patient.described()));
        QVERIFY(patient.said(u"Waiting for another job"_s));
        QVERIFY(!m_shop.filesOfRepository().contains(old));
    }

    void twoFirstBackupsIntoANewFolderExcludeEachOther()
    {
        JobRun second;
        const JobRun first
            = m_shop.run(m_shop.backupSpec({u"mini"_s}), [&](const JobEvent &event, const CancelToken &) {
                  if (isStep(event, 3))
                      second = m_shop.run(m_shop.backupSpec({u"mini"_s}));
              });
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        QCOMPARE(second.outcome.error.code(), ErrorCode::Busy);
        QVERIFY2(second.outcome.error.message().contains(u"Back up mini"_s), qPrintable(second.described()));
    }

    /// The lock is on the disk that the pre hook mounted, and gone before the post hook unmounts it.
    void hooksMayMountAndUnmountTheDisk()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const QString disk = m_shop.folder.file(u"a disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QVERIFY(QDir().mkpath(m_shop.repository));
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.preHook = u"mount --bind '%1' '%2'"_s.arg(disk, m_shop.repository);
        spec.postHook = u"umount '%1'"_s.arg(m_shop.repository);
        for (int night = 0; night < 2; ++night) {
            QByteArray words;
            const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &) {
                if (isStep(event, 3))
                    words = contentOf(disk + u"/.larder-lock"_s);
            });
            QVERIFY2(job.outcome.status == JobStatus::Succeeded,
                     qPrintable(job.described() + job.outcome.warnings.join(u' ')));
            QVERIFY(words.contains("Back up mini"));
            QCOMPARE(entriesOf(m_shop.repository), QStringList());
            QVERIFY(QFile::exists(disk + u"/larder-repository.json"_s));
            m_shop.clock->advance(std::chrono::hours(24));
        }
        spec.databases = {u"nowhere"_s}; // it fails, and the disk is unmounted all the same
        QVERIFY(!m_shop.run(spec).outcome.ok());
        QCOMPARE(entriesOf(m_shop.repository), QStringList());
    }

    void ofADiskThatIsNotMountedNotAByteIsWritten()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        QVERIFY(QDir().mkpath(m_shop.repository));
        QString path;
        {
            const Mounted disk(QStringList{u"-t"_s, u"tmpfs"_s, u"none"_s, m_shop.repository});
            QVERIFY(disk.ok());
            QVERIFY2(runLarder({u"backup"_s, u"mini"_s}).success(), "no first backup");
            path = QJsonDocument::fromJson(runLarder({u"list"_s, u"--json"_s}).stdOut)
                       .array()
                       .first()[u"path"]
                       .toString();
            QVERIFY(!path.isEmpty());
        }
        const QString output = m_shop.folder.file(u"extracted.sql"_s);
        const QList<QStringList> commands{
            {u"backup"_s, u"mini"_s},
            {u"list"_s},
            {u"status"_s},
            {u"verify"_s, u"--all"_s},
            {u"verify"_s, path},
            {u"drill"_s, u"--latest"_s},
            {u"drill"_s, path},
            {u"cleanup"_s, u"--yes"_s},
            {u"cleanup"_s, u"--dry-run"_s},
            {u"show"_s, path},
            {u"show"_s, path, u"--objects"_s},
            {u"extract"_s, path, u"--table"_s, u"recipes"_s, u"-o"_s, output},
            {u"compare"_s, path, u"--database"_s, u"mini"_s},
            {u"pin"_s, path},
            {u"restore"_s, path, u"elsewhere"_s},
            {u"restore"_s, path, u"elsewhere"_s, u"--check"_s},
            {u"globals"_s, path},
            {u"catalogue"_s, u"refresh"_s},
        };
        for (const bool mountPointThere : {true, false}) {
            if (!mountPointThere)
                QVERIFY(QDir().rmdir(m_shop.repository));
            for (const QStringList &command : commands) {
                const ToolResult result = runLarder(command);
                const QString said = command.join(u' ') + u": "_s + result.stdErr;
                QVERIFY2(result.status.code == int(ErrorCode::RepositoryUnusable), qPrintable(said));
                QVERIFY2(result.stdErr.contains(u"ount"_s) || result.stdOut.contains("ount"), qPrintable(said));
                QVERIFY2(entriesOf(m_shop.repository).isEmpty(), qPrintable(said));
                QCOMPARE(QDir(m_shop.repository).exists(), mountPointThere);
            }
        }
    }

    void aReadOnlyDirectoryIsVerifiedDrilledAndRestoredWithOneWarning()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(1));
        const QString path = m_shop.backUp(u"mini"_s);
        const Mounted bound(QStringList{u"--bind"_s, m_shop.repository, m_shop.repository});
        QVERIFY(bound.ok());
        QVERIFY(runProgram(u"mount"_s, {u"-o"_s, u"remount,ro,bind"_s, m_shop.repository}).success());
        const QStringList before = m_shop.filesOfRepository();

        const JobRun verify = m_shop.run(verifyAll());
        QVERIFY2(verify.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(verify.described()));
        QVERIFY(verify.outcome.result[u"verified"].toInt() > 2); // with the globals
        QCOMPARE(verify.outcome.warnings.size(), 1);
        QVERIFY2(verify.outcome.warnings.first().contains(m_shop.repository),
                 qPrintable(verify.outcome.warnings.first()));

        DrillSpec drillSpec;
        drillSpec.repository = m_shop.repository;
        drillSpec.backups = {path};
        const JobRun drill = m_shop.run(drillSpec);
        QVERIFY2(drill.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(drill.described()));
        QCOMPARE(drill.outcome.result[u"identical"].toInt(), 1);
        QCOMPARE(drill.outcome.warnings.size(), 1);

        const JobRun restore = m_shop.run(m_shop.restoreSpec(path, u"from_a_snapshot"_s));
        QVERIFY2(restore.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(restore.described()));
        QCOMPARE(restore.outcome.warnings.size(), 1);
        QCOMPARE(m_shop.server.dumpOf(u"from_a_snapshot"_s), m_shop.server.dumpOf(u"mini"_s));
        QCOMPARE(m_shop.filesOfRepository(), before);
    }

    void damageInAReadOnlyDirectoryIsStillDamage()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const QString path = m_shop.backUp(u"mini"_s);
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.putChar('\0')
                && file.putChar('x'));
        file.close();
        const Mounted bound(QStringList{u"--bind"_s, m_shop.repository, m_shop.repository});
        QVERIFY(bound.ok());
        QVERIFY(runProgram(u"mount"_s, {u"-o"_s, u"remount,ro,bind"_s, m_shop.repository}).success());
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {path};
        QCOMPARE(m_shop.run(verify).outcome.error.code(), ErrorCode::BackupDamaged);
    }

    void anotherAccountThatMayOnlyReadVerifies()
    {
        if (!isRoot())
            QSKIP("another account needs root");
        if (!nobodyMayRun(cli))
            QSKIP("user nobody does not reach the programs of this build");
        m_shop.backUp(u"mini"_s);
        QVERIFY(
            runProgram(u"chmod"_s, {u"a+rx"_s, m_shop.folder.path(), QFileInfo(m_shop.repository).path()}).success());
        QVERIFY(runProgram(u"chmod"_s, {u"-R"_s, u"a+rX"_s, m_shop.repository}).success());
        const QString home = m_shop.folder.file(u"auditor"_s);
        QVERIFY(QDir().mkpath(home));
        QVERIFY(runProgram(u"chown"_s, {u"65534:65534"_s, home}).success());
        const QStringList before = m_shop.filesOfRepository();
        const QStringList asAuditor{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        const ToolResult list = runTool(larder({u"list"_s}, u"auditor"_s, asAuditor), CancelToken());
        QVERIFY2(list.success() && list.stdOut.contains("mini"), qPrintable(list.stdErr));
        const ToolResult verify = runTool(larder({u"verify"_s, u"--all"_s}, u"auditor"_s, asAuditor), CancelToken());
        QVERIFY2(verify.status.code == 1, qPrintable(verify.stdErr));
        QCOMPARE(verify.stdErr.count(u"cannot be written to"_s), 1);
        QCOMPARE(m_shop.filesOfRepository(), before);
    }

    void whatAnyKilledJobLeftGoesWithTheNextThatWrites_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"backup", "verify", "drill", "annotate", "cleanup"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatAnyKilledJobLeftGoesWithTheNextThatWrites()
    {
        QFETCH(QString, kind);
        const QString path = m_shop.backUp(u"mini"_s);
        const QStringList clean = m_shop.filesOfRepository();
        leaveLitter();
        QVERIFY(m_shop.filesOfRepository() != clean);
        DrillSpec drill;
        drill.repository = m_shop.repository;
        drill.backups = {path};
        AnnotateSpec annotate;
        annotate.repository = m_shop.repository;
        annotate.backup = path;
        const QMap<QString, JobSpec> specs{{u"backup"_s, m_shop.backupSpec({u"mini"_s})},
                                           {u"verify"_s, verifyAll()},
                                           {u"drill"_s, drill},
                                           {u"annotate"_s, annotate},
                                           {u"cleanup"_s, cleanup(30)}};
        m_shop.clock->advance(std::chrono::hours(1));
        const JobRun job = m_shop.run(specs[kind]);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(m_shop.filesOfRepository().filter(u"larder-dead"_s).isEmpty(),
                 qPrintable(m_shop.filesOfRepository().join(u'\n')));
        QVERIFY(!QFile::exists(m_shop.absolute(u"2020-01-01"_s)));
        for (const QString &file : clean)
            QVERIFY2(QFile::exists(m_shop.absolute(file)), qPrintable(file));
    }

    void thePostHookRunsWhateverWentWrong()
    {
        const QString told = m_shop.folder.file(u"told"_s);
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.postHook = u"echo \"$LARDER_OUTCOME\" > '%1'"_s.arg(told);
        Services services = m_shop.services();
        services.resolveServer
            = [](const ServerAddress &) -> ConnectionParams { throw std::runtime_error("unforeseen"); };
        const JobRun job = m_shop.run(spec, {}, services);
        QCOMPARE(job.outcome.error.code(), ErrorCode::Internal);
        QVERIFY(job.outcome.error.message().contains(u"unforeseen"_s));
        QCOMPARE(contentOf(told), "failed\n");
    }

    void somethingOddInPlaceOfRestoreTxtIsAWarning()
    {
        m_shop.backUp(u"mini"_s);
        const QString place = m_shop.absolute(u"RESTORE.txt"_s);
        QVERIFY(QFile::remove(place) && QDir().mkdir(place));
        writeFile(place + u"/kept"_s, "x");
        m_shop.clock->advance(std::chrono::hours(1));
        const JobRun backup = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QVERIFY2(backup.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(backup.described()));
        QCOMPARE(backup.outcome.warnings.size(), 1);
        QVERIFY2(backup.outcome.warnings.first().contains(u"RESTORE.txt"_s),
                 qPrintable(backup.outcome.warnings.first()));
        QVERIFY(m_shop.run(cleanup(30)).outcome.ok());
        QCOMPARE(contentOf(place + u"/kept"_s), "x");
    }

    void aListOfChecksumsThatIsNoneStopsABackupAtItsBeginningAndAccusesNoBackup()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        const QString sums = m_shop.absolute(QFileInfo(path).path() + u"/SHA256SUMS"_s);
        QVERIFY(QFile::resize(sums, 20'000'000'000LL)); // sparse
        m_shop.clock->advance(std::chrono::seconds(1));
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.withGlobals = false;
        const JobRun backup = m_shop.run(spec);
        QCOMPARE(backup.outcome.error.code(), ErrorCode::FileAccess);
        QVERIFY2(backup.outcome.error.hint().contains(u"Move it away"_s), qPrintable(backup.described()));
        const auto isDump = [](const JobEvent &event) { return event.kind == JobEvent::Kind::Command; };
        QVERIFY(std::none_of(backup.events.begin(), backup.events.end(), isDump)); // not after hours
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {path};
        const JobRun verified = m_shop.run(verify);
        // The backup itself is whole; that its proof cannot be listed is all there is to say.
        QVERIFY2(verified.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(verified.described()));
        QCOMPARE(Repository::open(m_shop.repository).readManifest(path)->problem, QString());
        QVERIFY(QFile::remove(sums));
        QVERIFY(m_shop.run(verify).outcome.ok());
    }

    void aBackupOnAnotherMachineIsSeenAndItsFilesStayThoughItsLockIsNot()
    {
        if (!isRoot())
            QSKIP("another machine id needs root");
        m_shop.backUp(u"mini"_s);
        m_shop.server.createDatabase(u"busy"_s);
        m_shop.server.psql(u"busy"_s, "CREATE TABLE orders(a int)");
        PgConnection other = PgConnection::connect(
            ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"busy"_s));
        other.execScript(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s);
        const QTemporaryDir machine;
        // The roles are dumped, and wait for the database, which waits for its table.
        ToolCommand command = larder({u"backup"_s, u"busy"_s, u"--lock-wait"_s, u"3600"_s, u"--jobs"_s, u"2"_s},
                                     u"elsewhere"_s, onAnotherMachine(machine, ProcessIdentity::self().host));
        command.environment.set("LD_PRELOAD", LARDER_FAULTS);
        command.environment.set("LARDER_FAULT", "flock-here");
        command.environment.set("ASAN_OPTIONS", "verify_asan_link_order=0:detect_leaks=0");
        ToolProcess elsewhere(command, CancelToken(), {.stdOut = Channel::Null, .stderrFile = {}});
        elsewhere.start();
        const auto parts = [&] { return m_shop.filesOfRepository().filter(u".larder-"_s).filter(u"-data.part"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(!parts().isEmpty(), 60'000);
        const QStringList before = parts();

        m_shop.clock->advance(std::chrono::hours(1));
        const JobRun here = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QCOMPARE(here.outcome.error.code(), ErrorCode::Busy);
        QVERIFY2(here.outcome.error.message().contains(u"Back up busy"_s), qPrintable(here.described()));
        const JobRun verify = m_shop.run(verifyAll());
        QVERIFY2(verify.outcome.ok(), qPrintable(verify.described()));
        for (const QString &part : before)
            QVERIFY2(QFile::exists(m_shop.absolute(part)), qPrintable(part));

        elsewhere.sendSignal(SIGTERM);
        QCOMPARE(elsewhere.wait().code, 143);
        const JobRun next = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QVERIFY2(next.outcome.status == JobStatus::Succeeded, qPrintable(next.described()));
    }
};

const QString TestSharedFolder::cli = QStringLiteral(LARDER_BIN_DIR "/larder-cli");

QTEST_GUILESS_MAIN(TestSharedFolder)
#include "tst_sharedfolder.moc"
