#pragma once

#include <QHash>
#include <QObject>

namespace larder
{
/// Tells what the kernel sees happening to the entries of some folders: created, gone, renamed, written and closed
/// (inotify(7)). QFileSystemWatcher would miss a file that is written over in place. Sees nothing that other machines
/// do to a network file system.
class FolderEvents : public QObject
{
    Q_OBJECT
public:
    explicit FolderEvents(QObject *parent = nullptr);
    ~FolderEvents() override;

    /// Watches these folders and no others. False when the kernel refuses one (the limit of watches is reached).
    bool watch(const QStringList &folders);

Q_SIGNALS:
    /// `name` is the entry's; empty when the folder itself is gone or events were lost.
    void happened(const QString &folder, const QString &name);

private:
    bool add(const QString &folder);
    void read();

    int m_inotify = -1;
    QHash<int, QString> m_folders; ///< by the kernel's number of the watch
};
}
