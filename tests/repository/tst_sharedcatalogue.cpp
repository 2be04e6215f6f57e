#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogueconnection.h"
#include "core/catalogue/catalogueerror.h"
#include "core/catalogue/jobwatch.h"
#include "tests/repository/repositoryfixture.h"

#include <QProcess>
#include <QTest>
#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A window, the command line and cron on one catalogue.
class TestSharedCatalogue : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;

    QString file() const { return m_dir->filePath(u"catalogue.sqlite"_s); }
    /// The POSIX locks this process has on the file, as the kernel lists them (proc(5)).
    int locksOn(const QString &path) const;
    void sqlite(const QString &sql) const;
    std::unique_ptr<QProcess> actor(const QString &name, int times) const;

private Q_SLOTS:
    void init()
    {
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(m_dir->filePath(u"backups"_s));
    }

    void anotherConnectionOfTheProcessLeavesTheLocksAlone();
    void manyProcessesLoseNothing();
    void manyFirstStartsMakeOneCatalogue();
    void aDamagedOneIsNotMovedUnderItsUsers();
    void whoKeepsItOpenLetsGoForTheOneThatMakesItAnew();
    void aHealthyOneIsNeverMoved();
};

int TestSharedCatalogue::locksOn(const QString &path) const
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return -1;
    const QByteArray inode = ":" + QByteArray::number(static_cast<qulonglong>(info.st_ino)) + " ";
    const QByteArray process = " " + QByteArray::number(::getpid()) + " ";
    int locks = 0;
    for (const QByteArray &line : contentOf(u"/proc/locks"_s).split('\n'))
        locks += line.contains("POSIX") && line.contains(inode) && line.contains(process) ? 1 : 0;
    return locks;
}

/// By another process: no descriptor of this one may touch the file.
void TestSharedCatalogue::sqlite(const QString &sql) const
{
    const Finished peer = run(u"sqlite3"_s, {file(), sql});
    QVERIFY2(peer.exitCode == 0, peer.err.constData());
}

std::unique_ptr<QProcess> TestSharedCatalogue::actor(const QString &name, int times) const
{
    auto process = std::make_unique<QProcess>();
    process->start(builtProgram(u"catalogueactor"_s), {file(), m_repository->path(), name, QString::number(times)});
    return process;
}

void TestSharedCatalogue::anotherConnectionOfTheProcessLeavesTheLocksAlone()
{
    Catalogue window(file());
    window.refresh(*m_repository);
    const int before = locksOn(file());
    QVERIFY2(before > 0, "SQLite locks the file for as long as a connection is in WAL mode");
    for (int i = 0; i < 3; ++i) {
        Catalogue job(file());
        job.refresh(*m_repository);
    }
    QCOMPARE(locksOn(file()), before);
}

void TestSharedCatalogue::manyProcessesLoseNothing()
{
    constexpr int times = 60;
    Catalogue window(file());
    JobWatch watch(file());
    window.refresh(*m_repository);
    std::vector<std::unique_ptr<QProcess>> others;
    for (const auto &name : {u"cron"_s, u"terminal"_s, u"script"_s})
        others.push_back(actor(name, times));
    qsizetype backups = 0;
    const auto isBusy = [](const auto &process) { return process->state() != QProcess::NotRunning; };
    while (std::any_of(others.begin(), others.end(), isBusy)) {
        addBackup(*m_repository, u"shop"_s,
                  local(u"2026-05-03 02:00:00"_s).addSecs(backups).toString(u"yyyy-MM-dd HH:mm:ss"));
        ++backups;
        Catalogue(file()).refresh(*m_repository); // a job of the window
        watch.hasNews();
        QCOMPARE(window.backups(m_repository->path()).size(), backups);
        QCoreApplication::processEvents();
    }
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished(0) || other->state() == QProcess::NotRunning);
        QVERIFY2(other->exitCode() == 0, other->readAllStandardError().constData());
    }
    QCOMPARE(window.jobs(10'000).size(), 3 * times);
    QVERIFY(locksOn(file()) > 0);
    QCOMPARE(run(u"sqlite3"_s, {file(), u"PRAGMA integrity_check"_s}).out.trimmed(), QByteArray("ok"));
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.damaged-*"_s}), QStringList());
}

void TestSharedCatalogue::manyFirstStartsMakeOneCatalogue()
{
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 6; ++i)
        others.push_back(actor(QString::number(i), 2));
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished(60'000));
        QVERIFY2(other->exitCode() == 0, other->readAllStandardError().constData());
    }
    QCOMPARE(Catalogue(file()).jobs(100).size(), 12);
    QCOMPARE(QDir(m_dir->path()).entryList({u"catalogue.sqlite.*.new"_s}), QStringList());
}

void TestSharedCatalogue::aDamagedOneIsNotMovedUnderItsUsers()
{
    Catalogue window(file());
    window.refresh(*m_repository);
    sqlite(u"DROP TABLE dump_index"_s);
    try {
        Catalogue(file()).refresh(*m_repository);
        QFAIL("it was moved");
    } catch (const CatalogueError &error) {
        QVERIFY(error.isDamage());
        QVERIFY2(error.message().contains(u"another Larder"_s), qPrintable(error.message()));
    }
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.damaged-*"_s}), QStringList());
}

void TestSharedCatalogue::whoKeepsItOpenLetsGoForTheOneThatMakesItAnew()
{
    addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
    Catalogue window(file());
    JobWatch watch(file());
    window.refresh(*m_repository);
    watch.hasNews();
    sqlite(u"DROP TABLE dump_index"_s);
    std::atomic<bool> ended = false;
    QString movedAside;
    std::thread job([&] {
        try {
            movedAside = Catalogue(file()).refresh(*m_repository).movedAside;
        } catch (const Error &error) {
            qWarning("%s", qPrintable(error.message()));
        }
        ended = true;
    });
    const bool isOver = QTest::qWaitFor(
        [&] { // as the window's timer
            window.letGoIfAsked();
            watch.letGoIfAsked();
            return ended.load();
        },
        60'000);
    job.join();
    QVERIFY(isOver);
    QVERIFY(!movedAside.isEmpty());
    QVERIFY(QFile::exists(movedAside));
    QCOMPARE(window.backups(m_repository->path()).size(), 1);
    watch.hasNews();
    QVERIFY(watch.runningJobs().isEmpty());
}

void TestSharedCatalogue::aHealthyOneIsNeverMoved()
{
    addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
    {
        Catalogue catalogue(file());
        catalogue.refresh(*m_repository);
    }
    QCOMPARE(CatalogueConnection::moveAside(file()), QString());
    QCOMPARE(Catalogue(file()).backups(m_repository->path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestSharedCatalogue)
#include "tst_sharedcatalogue.moc"
