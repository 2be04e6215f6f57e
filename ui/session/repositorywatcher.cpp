#include "ui/session/repositorywatcher.h"

#include "core/repository/backupname.h"
#include "ui/session/folderevents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtConcurrent>
#include <array>
#include <sys/vfs.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// Watches are a limited resource of the user's; what happens in older folders is seen at the next refresh.
constexpr int closelyWatchedFolders = 40;
constexpr int burstMs = 400;
constexpr int pollMs = 1000;
constexpr qint64 restForEachMsOfLooking = 10;

QString nearestExisting(QString path)
{
    while (!path.isEmpty() && !QDir(path).exists())
        path = QFileInfo(path).path();
    return path;
}

/// Newest first.
QStringList newestDateFolders(const QString &repository)
{
    QStringList folders;
    const QDir dir(repository);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (isDateFolderName(name) && folders.size() < closelyWatchedFolders)
            folders.append(dir.filePath(name));
    }
    return folders;
}

void describe(const QFileInfo &entry, QCryptographicHash &hash)
{
    hash.addData(QFile::encodeName(entry.fileName()));
    const std::array<qint64, 2> stamp{entry.size(), entry.lastModified().toMSecsSinceEpoch()};
    hash.addData(QByteArray::fromRawData(reinterpret_cast<const char *>(stamp.data()), sizeof stamp));
}

/// Other names, sizes or times give another one. Runs in a pool thread: the disk may be far away.
QByteArray stateOf(const QString &repository)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QFileInfo &date : QDir(repository).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isDateFolderName(date.fileName()))
            describe(date, hash);
    }
    for (const QString &folder : newestDateFolders(repository)) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name))
            describe(file, hash);
    }
    return hash.result();
}

/// File systems that others can change without this kernel: the magic numbers of statfs(2), and 9P and Ceph.
bool isShared(const QString &folder)
{
    struct statfs disk = {};
    if (::statfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return false;
    static constexpr std::array<uint32_t, 10> shared{0x6969,     0xff534d42, 0x517b,     0xfe534d42, 0x65735546,
                                                     0x01021997, 0x00c36400, 0x5346414f, 0x73757245, 0x786f4256};
    return std::find(shared.begin(), shared.end(), static_cast<uint32_t>(disk.f_type)) != shared.end();
}
}

RepositoryWatcher::RepositoryWatcher(QObject *parent) : QObject(parent), m_events(new FolderEvents(this))
{
    for (QTimer *timer : {&m_burst, &m_poll})
        timer->setSingleShot(true);
    m_burst.setInterval(burstMs);
    connect(m_events, &FolderEvents::happened, this, [this](const QString &folder, const QString &name) {
        if (concerns(folder, name) && !m_burst.isActive())
            m_burst.start();
    });
    connect(&m_poll, &QTimer::timeout, this, &RepositoryWatcher::look);
    connect(&m_look, &QFutureWatcherBase::finished, this, &RepositoryWatcher::onLooked);
    connect(&m_burst, &QTimer::timeout, this, [this] {
        rewatch(); // before telling: what happens in a new folder from now on is seen
        Q_EMIT changed();
    });
}

void RepositoryWatcher::watch(const QString &repository, Means means)
{
    m_repository = repository;
    m_burst.stop();
    m_polling = means == Means::Polling || isShared(nearestExisting(repository));
    rewatch();
}

void RepositoryWatcher::rewatch()
{
    QStringList folders;
    if (!m_repository.isEmpty() && !m_polling)
        folders = newestDateFolders(m_repository) << nearestExisting(m_repository);
    if (!m_events->watch(folders))
        m_polling = true;
    if (m_polling && !m_poll.isActive() && !m_look.isRunning())
        look();
}

/// Other entries of the repository are none of the catalogue's business; locks and half-written files come and go with
/// every job. Above a repository that is not there only the next folder on the way to it counts.
bool RepositoryWatcher::concerns(const QString &folder, const QString &name) const
{
    if (name.isEmpty())
        return true;
    if (folder == m_repository)
        return isDateFolderName(name);
    const QString inFolder = folder.endsWith(u'/') ? folder : folder + u'/';
    if (m_repository.startsWith(inFolder))
        return m_repository.mid(inFolder.size()).section(u'/', 0, 0) == name;
    return !name.startsWith(u'.');
}

void RepositoryWatcher::look()
{
    if (m_repository.isEmpty() || !m_polling || m_look.isRunning())
        return;
    m_looking = m_repository;
    m_looked.start();
    m_look.setFuture(QtConcurrent::run([repository = m_repository] { return stateOf(repository); }));
}

/// The first look tells too: something may have happened before it.
void RepositoryWatcher::onLooked()
{
    const QByteArray state = m_looking.toUtf8() + m_look.result();
    const bool isOther = std::exchange(m_state, state) != state;
    m_poll.start(
        static_cast<int>(std::clamp<qint64>(m_looked.elapsed() * restForEachMsOfLooking, pollMs, 60 * pollMs)));
    if (isOther && m_looking == m_repository)
        Q_EMIT changed();
}
}
