#pragma once

#include "core/postgres/privateserver.h"
#include "core/restore/backupload.h"
#include "core/restore/restorejournal.h"

namespace larder
{
/// A throw-away server on which backups are tried: of the same major version as the backup's own where that is
/// installed, else the next higher one; its settings care for speed and not for crashes. Gone with its folder when this
/// object is; after a crash RestoreJournal::recover() removes the folder. One thread.
class DrillServer
{
public:
    /// `parent`: absolute; a folder for the data is made in it.
    DrillServer(const QString &parent, JobContext &context);
    ~DrillServer();
    DrillServer(const DrillServer &) = delete;
    DrillServer &operator=(const DrillServer &) = delete;

    /// Has a server that fits `backup` run, with the roles and tablespaces it mentions. A running one of the right
    /// version is kept. Throws Error(NoSpace) when the backup would not find room, ClientToolsMissing when no server of
    /// its version or a newer one is installed; what PrivateServer throws.
    ServerAddress prepareFor(const ProvenBackup &backup);
    bool isConfined() const { return m_server->isConfined(); } ///< of the running one

private:
    void start(const QString &binDir);
    void stop() noexcept;
    void makeRoles(PgConnection &connection, const ProvenBackup &backup) const;
    void makeTablespaces(PgConnection &connection, const ProvenBackup &backup) const;
    void requireSpace(const ProvenBackup &backup) const;
    ServerAddress address() const;
    QString serverFolder() const { return m_folder + QStringLiteral("/pg"); }

    const QString m_parent;
    JobContext &m_context;
    const QString m_folder;
    RestoreJournal m_journal;
    std::unique_ptr<PrivateServer> m_server;
};
}
