#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace larder
{
/// Tells when files appear in or vanish from a repository: watches its folder and the newest date folders (folders, not
/// files: a file that is replaced is lost to QFileSystemWatcher). Bursts are told once.
class RepositoryWatcher : public QObject
{
    Q_OBJECT
public:
    explicit RepositoryWatcher(QObject *parent = nullptr);

    /// Empty: watch nothing. A folder that does not exist yet is looked for at its nearest existing parent.
    void watch(const QString &repository);
    /// A change was seen and changed() has not told it yet.
    bool isPending() const { return m_burst.isActive(); }

Q_SIGNALS:
    void changed();

private:
    void rewatch();

    QFileSystemWatcher m_watcher;
    QTimer m_burst;
    QString m_repository;
};
}
