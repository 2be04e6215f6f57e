#include "tests/life/world.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
const QString larderCli = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
const QString larderWindow = QStringLiteral(LARDER_BIN_DIR "/larder");
const QString larderWindowJob = QStringLiteral(LARDER_BIN_DIR "/window_job");

/// In a mount namespace of our own: whatever we mount is gone when we are, however we end.
bool isolate()
{
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0)
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// Checkouts may lie where nobody but their owner may go.
bool nobodyCanRun(const QString &program)
{
    return ::geteuid() == 0
        && run(u"setpriv"_s, {u"--reuid=65534"_s, u"--clear-groups"_s, u"test"_s, u"-x"_s, program},
               {{"PATH", "/usr/bin:/bin"}})
               .code
        == 0;
}

QString fakeTimeLibrary()
{
    for (const char *path : {"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                             "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    }
    return {};
}

bool mountMemory(const QString &at, const char *options)
{
    return ::mount("larder-life", QFile::encodeName(at).constData(), "tmpfs", 0, options) == 0;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A window that needs neither a display nor a session bus.
QMap<QByteArray, QByteArray> onNoScreen(QMap<QByteArray, QByteArray> environment)
{
    environment["QT_QPA_PLATFORM"] = "offscreen";
    environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/no-bus";
    return environment;
}

QString ballast(const QString &mountPoint) { return mountPoint + u"/ballast"_s; }

qint64 parentOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    return stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
}

QString commandOf(qint64 pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll().replace('\0', ' ')).trimmed() : QString();
}
}

World::World(bool keep) : m_folder(u"/tmp/larder-life-XXXXXX"_s), m_hasMounts(isolate()), m_fakeTime(fakeTimeLibrary())
{
    m_folder.setAutoRemove(!keep);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // what outlives its parent becomes ours, and is found
    ::chmod(QFile::encodeName(folder()).constData(), 0711);
    for (const QString &name : {disk(), homes(), outputs(), emptyFolder()})
        QDir().mkpath(name);
    writeMachine();
}

World::~World()
{
    for (const QString &mounted : m_hasMounts ? QStringList{disk(), homes()} : QStringList()) {
        if (!m_folder.autoRemove()) // a disk of memory goes with us
            run(u"cp"_s, {u"-a"_s, mounted, mounted + u"-kept"_s}, {{"PATH", "/usr/bin:/bin"}});
        ::umount2(QFile::encodeName(mounted).constData(), MNT_DETACH);
    }
}

void World::writeMachine()
{
    write(folder() + u"/machine-id"_s, "0123456789abcdef0123456789abcdef\n");
    write(folder() + u"/boot-id"_s, "01234567-89ab-cdef-0123-456789abcdef\n");
}

bool World::mountDisks()
{
    return mountMemory(disk(), "size=64m,mode=0755") && mountMemory(homes(), "size=64m,mode=0755");
}

bool World::start()
{
    if (m_hasMounts && !mountDisks())
        return false;
    for (const QString &account : {admin, office, stranger})
        QDir().mkpath(home(account));
    if (::geteuid() == 0 && ::chown(QFile::encodeName(home(stranger)).constData(), 65534, 65534) != 0)
        return false;
    m_hasStranger = nobodyCanRun(larderCli);
    return m_server.start();
}

bool World::hasWindow() const { return QFile::exists(larderWindow); }

QMap<QByteArray, QByteArray> World::variables(const QString &account) const
{
    return {{"PATH", "/usr/bin:/bin"},
            {"LC_ALL", "C.UTF-8"},
            {"TZ", "UTC"},
            {"NO_COLOR", "1"},
            {"HOME", QFile::encodeName(home(account))},
            {"LARDER_HOME", QFile::encodeName(home(account))},
            {"LARDER_PG_BINDIRS", QFile::encodeName(m_server.tools().binDir)},
            {"BACKUP_DIR", QFile::encodeName(repository())},
            {"POSTGRES_HOST", QFile::encodeName(m_server.host())},
            {"POSTGRES_PORT", QByteArray::number(m_server.port())},
            {"POSTGRES_USER", m_server.user().toUtf8()}};
}

Places World::places() const { return {disk(), emptyFolder(), folder() + u"/machine-id"_s, folder() + u"/boot-id"_s}; }

QMap<QByteArray, QByteArray> World::variables(const QString &account, const Circumstances &circumstances) const
{
    QMap<QByteArray, QByteArray> environment = variables(account);
    if (!circumstances.clock.isEmpty()) {
        environment["LD_PRELOAD"] = QFile::encodeName(m_fakeTime);
        environment["FAKETIME"] = circumstances.clock.toUtf8();
        environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        environment["FAKETIME_DISABLE_SHM"] = "1";
        environment["NO_FAKE_STAT"] = "1";
    }
    return environment;
}

std::unique_ptr<Program> World::larder(const QStringList &arguments, const QString &account,
                                       const Circumstances &circumstances)
{
    return std::make_unique<Program>(larderCli, arguments, variables(account, circumstances),
                                     arrange(circumstances, places()));
}

std::unique_ptr<Program> World::windowJob(const QStringList &arguments, const QString &account,
                                          const Circumstances &circumstances)
{
    return std::make_unique<Program>(larderWindowJob, arguments, onNoScreen(variables(account, circumstances)),
                                     arrange(circumstances, places()));
}

std::unique_ptr<Program> World::window()
{
    if (!hasWindow())
        return {};
    return std::make_unique<Program>(larderWindow, QStringList{repository()}, onNoScreen(variables(admin)));
}

Ended World::tool(const QString &name, const QStringList &arguments, const QString &database, const QByteArray &input)
{
    const QString script = folder() + u"/input"_s;
    write(script, input);
    const QMap<QByteArray, QByteArray> environment{{"PATH", "/usr/bin:/bin"},
                                                   {"LC_ALL", "C.UTF-8"},
                                                   {"PGHOST", QFile::encodeName(m_server.host())},
                                                   {"PGPORT", QByteArray::number(m_server.port())},
                                                   {"PGDATABASE", database.toUtf8()},
                                                   {"PGUSER", m_server.user().toUtf8()}};
    return run(m_server.tools().binDir + u'/' + name, arguments, environment, script);
}

QByteArray World::psql(const QString &database, const QByteArray &script)
{
    const Ended ended = tool(u"psql"_s, {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s}, database, script);
    return ended.out;
}

void World::fill(const QString &mountPoint, qint64 bytes)
{
    const qint64 size = QStorageInfo(mountPoint).bytesFree() - bytes;
    const QByteArray path = QFile::encodeName(ballast(mountPoint));
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || (size > 0 && ::posix_fallocate(file, 0, size) != 0))
        qFatal("cannot fill %s", qPrintable(mountPoint));
    ::close(file);
}

void World::empty(const QString &mountPoint) { QFile::remove(ballast(mountPoint)); }

void World::letEverybodyRead() { run(u"chmod"_s, {u"-R"_s, u"a+rX"_s, repository()}, {{"PATH", "/usr/bin:/bin"}}); }

void World::crashServer()
{
    m_server.server().kill9Postmaster();
    m_server.server().start();
}

QStringList World::strays(const QList<qint64> &known)
{
    QStringList found;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const qint64 pid = QString::fromStdString(entry.path().filename().string()).toLongLong();
        if (pid <= 0 || parentOf(pid) != ::getpid() || known.contains(pid) || pid == m_server.server().pid())
            continue;
        if (const QString command = commandOf(pid); !command.isEmpty()) // a zombie has none: it is gone
            found += u"%1: %2"_s.arg(pid).arg(command);
    }
    return found;
}
}
