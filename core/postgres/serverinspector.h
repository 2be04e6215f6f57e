#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace larder
{
class PgConnection;

/// What Larder wants to know about a server and the rights it has there. −1 and empty mean "not shown to us".
struct ServerFacts
{
    QString version; ///< "15.20 (Debian 15.20-0+deb12u1)"
    int versionNumber = 0; ///< 150020
    QString systemIdentifier;
    QString host; ///< a socket's folder for local connections
    QString port;
    QString dataDirectory;
    QString currentUser;
    bool isStandby = false;
    bool isSuperuser = false;
    bool canCreateDatabases = false;
    bool hasReadAllData = false;
    bool bypassesRowSecurity = false;
    bool usesTls = false;
    bool hasIcu = false;
    bool maySetMessages = false; ///< our role may have them in English (lc_messages)
    qint64 maxLocks = 0; ///< max_locks_per_transaction × (max_connections + max_prepared_transactions)
    qint64 availableConnections = 0; ///< max_connections − superuser_reserved_connections
};

struct DatabaseInfo
{
    quint32 oid = 0;
    QString name;
    QString owner;
    QString comment;
    bool isTemplate = false;
    bool allowsConnections = true;
    bool mayConnect = true; ///< our role has the CONNECT privilege
    bool isInvalid = false; ///< left by an interrupted DROP DATABASE
};

struct SessionInfo
{
    int pid = 0;
    QString user;
    QString application;
    QString client; ///< address, or "local"
    QString state;
};

/// Something that makes replacing a database unsafe or impossible.
struct DatabaseBlocker
{
    enum class Kind { PreparedTransaction, ReplicationSlot, Subscription, TemplateMark };
    Kind kind = Kind::PreparedTransaction;
    QString name;
    QString text; ///< what is the case, a sentence
    QString remedy; ///< what to do about it, a sentence
};

struct TablespaceInfo
{
    QString name;
    bool mayCreate = false;
};

/// Read-only questions about a whole server (11 to 18), asked over a connection to any of its databases.
/// As thread-bound as the connection; throws what PgConnection throws.
class ServerInspector
{
public:
    explicit ServerInspector(PgConnection &connection) : m_connection(connection) { }

    ServerFacts facts();
    /// Without their sizes: the server looks at every file of a database to tell its size.
    QList<DatabaseInfo> databases();
    /// Bytes on disk of those of `names` that exist and whose size we may know.
    QHash<QString, qint64> databaseSizes(const QStringList &names);
    bool databaseExists(const QString &name);
    /// 0 when there is no such database.
    quint32 databaseOid(const QString &name);
    QList<SessionInfo> sessions(const QString &database); ///< of others, client sessions only
    /// The mark of a template only hinders who drops it (PostgreSQL documentation, "DROP DATABASE").
    QList<DatabaseBlocker> blockers(const QString &database);
    QStringList roles();
    QList<TablespaceInfo> tablespaces();
    QMap<QString, QStringList> availableExtensions(); ///< name → versions
    /// Names that LC_COLLATE and LC_CTYPE may have: those of pg_collation and of existing databases.
    QStringList locales();

private:
    PgConnection &m_connection;
};
}
