#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace larder
{
class FolderEvents;

/// Tells within half a second when backups appear in a repository, vanish from it or are changed: watches its folder
/// and the newest date folders. Bursts are told once. Folders on other machines, of whose changes the kernel here says
/// nothing, are looked at once a second instead, or less often when that takes long, outside the window's thread.
class RepositoryWatcher : public QObject
{
    Q_OBJECT
public:
    enum class Means { AsTheDiskAllows, Polling };

    explicit RepositoryWatcher(QObject *parent = nullptr);

    /// Empty: watch nothing. A folder that does not exist yet is looked for at its nearest existing parent.
    void watch(const QString &repository, Means means = Means::AsTheDiskAllows);
    /// A change was seen and changed() has not told it yet.
    bool isPending() const { return m_burst.isActive(); }

Q_SIGNALS:
    void changed();

private:
    void rewatch();
    bool concerns(const QString &folder, const QString &name) const;
    void look();
    void onLooked();

    FolderEvents *m_events;
    QTimer m_burst;
    QTimer m_poll;
    QFutureWatcher<QByteArray> m_look;
    QElapsedTimer m_looked;
    QString m_repository;
    QString m_looking; ///< the repository that m_look looks at
    QByteArray m_state; ///< what the last look saw
    bool m_polling = false;
};
}
