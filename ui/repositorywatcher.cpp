#include "ui/repositorywatcher.h"

#include "core/repository/backupname.h"

#include <QDir>

namespace larder
{
namespace
{
// inotify watches are a limited resource of the user's; what happens in older folders is seen at the next refresh.
constexpr int watchedDateFolders = 40;
constexpr int burstMs = 400;

QString nearestExisting(QString path)
{
    while (!path.isEmpty() && !QDir(path).exists())
        path = QFileInfo(path).path();
    return path;
}

QStringList foldersToWatch(const QString &repository)
{
    if (repository.isEmpty())
        return {};
    QStringList folders{nearestExisting(repository)};
    const QDir dir(repository);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (folders.size() > watchedDateFolders)
            break;
        if (isDateFolderName(name))
            folders.append(dir.filePath(name));
    }
    return folders;
}
}

RepositoryWatcher::RepositoryWatcher(QObject *parent) : QObject(parent)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(burstMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_burst.start(); });
    connect(&m_burst, &QTimer::timeout, this, [this] {
        rewatch();
        Q_EMIT changed();
    });
}

void RepositoryWatcher::watch(const QString &repository)
{
    m_repository = repository;
    m_burst.stop();
    rewatch();
}

void RepositoryWatcher::rewatch()
{
    const QStringList wanted = foldersToWatch(m_repository);
    for (const QString &folder : m_watcher.directories()) {
        if (!wanted.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString &folder : wanted) {
        if (!m_watcher.directories().contains(folder))
            m_watcher.addPath(folder);
    }
}
}
