#pragma once

#include "core/base/canceltoken.h"
#include "core/base/secret.h"

#include <QStringList>
#include <memory>

class QDeadlineTimer;

namespace larder
{
class ToolProcess;
struct ToolCommand;

struct PrivateServerOptions
{
    /// Holds data/, the socket and server.log. Empty: a new one in temporaryIn, removed in the end. An existing one
    /// that was used before is started again with its data. Made 0700. As root it must be reachable for user postgres.
    QString folder;
    QString temporaryIn = QStringLiteral("/tmp"); ///< short, whatever TMPDIR says: it is part of the socket's path
    QString binDir; ///< with initdb and postgres; empty: the newest installation, for existing data the same major
    QString user = QStringLiteral("demo"); ///< the superuser
    Secret password; ///< empty: everybody who reaches the socket is let in; else scram-sha-256 everywhere
    bool tcp = false; ///< also listen on a free port of 127.0.0.1; without a password any local user can enter then
    bool durable = false; ///< fsync on: survives a crash of the machine
    QStringList settings; ///< more postgresql.conf settings, "name=value"
    /// Confine it where that is possible (see confinement.h and isConfined()): it runs what others wrote.
    bool confined = false;
    QString templateData; ///< a stopped data folder of the same major to be copied instead of running initdb
};

/// A PostgreSQL server of our own from the installed binaries, for the demo, restore drills and tests; starts in
/// about a second and shares nothing with the system's clusters. Root starts it as user postgres. The server dies with
/// Larder. Not thread-safe.
class PrivateServer
{
public:
    enum class Stop { Fast, Immediate };

    explicit PrivateServer(PrivateServerOptions options);
    /// Stops the server and removes a temporary folder.
    ~PrivateServer();
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    /// Returns when the server answers. Throws Error(ClientToolsMissing) without server binaries, Error(Busy) when
    /// another server runs in the folder, Error(TimedOut), or Error(FileAccess) with the log's end as detail.
    void start(const CancelToken &token = {});
    /// Fast: sessions are ended, data flushed. Immediate: as after a crash. No effect when stopped.
    void stop(Stop how = Stop::Fast);
    /// The same data, port and settings again.
    void restart(Stop how = Stop::Fast);
    /// kill -9 to the postmaster; start() recovers the data.
    void kill9Postmaster();

    bool isRunning() const;
    /// Whether what runs in it reaches nothing but its folder. Valid after start().
    bool isConfined() const { return m_isConfined; }
    qint64 pid() const; ///< of the postmaster; 0 when stopped
    const QString &host() const { return m_socketFolder; } ///< the socket's folder, for PGHOST
    int port() const { return m_port; } ///< 5432 without TCP; valid after start()
    const QString &user() const { return m_options.user; }
    const Secret &password() const { return m_options.password; }
    QString folder() const { return m_folder; }
    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    const QString &binDir() const { return m_binDir; }
    int major() const { return m_major; }
    QString logTail() const;

    /// A folder for data that stays between runs, such as the demo's: below paths::dataDir(), for root below
    /// /var/tmp because user postgres must reach it. Not created here.
    static QString lastingFolder(const QString &name);

private:
    void prepareFolder();
    void chooseBinaries();
    void initialiseData(const CancelToken &token);
    void copyTemplate(const QString &data, const CancelToken &token);
    void runInitdb(const QString &data, const CancelToken &token);
    void launch(const CancelToken &token);
    bool startPostmaster(const QDeadlineTimer &deadline, const CancelToken &token);
    void endWhatIsLeft() noexcept;
    bool awaitReady(const QDeadlineTimer &deadline, const CancelToken &token);
    ToolCommand postmasterCommand(const QStringList &arguments);
    QString pidFile() const { return dataFolder() + QStringLiteral("/postmaster.pid"); }

    PrivateServerOptions m_options;
    QString m_folder;
    QString m_socketFolder;
    QString m_binDir;
    int m_major = 0;
    int m_port = 5432;
    bool m_temporary = false;
    bool m_ownSocketFolder = false;
    bool m_isConfined = false;
    std::unique_ptr<ToolProcess> m_postmaster;
};
}
