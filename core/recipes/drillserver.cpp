#include "core/recipes/drillserver.h"

#include "core/base/format.h"
#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/databaseproperties.h"
#include "core/postgres/serveruser.h"
#include "core/sql/identifiers.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 emptyServerBytes = 100'000'000; // initdb's files and the first WAL

/// Nothing here has to survive a crash.
const QStringList &speedySettings()
{
    static const QStringList settings{u"full_page_writes=off"_s,
                                      u"synchronous_commit=off"_s,
                                      u"wal_level=minimal"_s,
                                      u"max_wal_senders=0"_s,
                                      u"autovacuum=off"_s,
                                      u"checkpoint_timeout=1h"_s,
                                      u"max_wal_size=4GB"_s,
                                      u"shared_buffers=128MB"_s,
                                      u"maintenance_work_mem=128MB"_s,
                                      u"max_locks_per_transaction=1024"_s};
    return settings;
}

/// "15.13 (Debian …)" → 15
int majorOf(const QString &version) { return version.section(u'.', 0, 0).section(u' ', 0, 0).toInt(); }

/// The lowest major that is not below the backup's; the newest where that is not known.
ClientTools chooseServer(int wanted, const QList<ClientTools> &installed)
{
    const ClientTools *chosen = nullptr;
    for (const ClientTools &tools : installed) {
        if (!tools.hasServer || tools.major < wanted)
            continue;
        if (!chosen || (wanted == 0 ? tools.major >= chosen->major : tools.major < chosen->major))
            chosen = &tools;
    }
    if (!chosen)
        throw Error(
            ErrorCode::ClientToolsMissing,
            Engine::tr("No PostgreSQL server of version %1 or newer is installed here to drill on.").arg(wanted),
            Engine::tr("Install the package postgresql-%1, or drill on a server (--on server).").arg(wanted));
    return *chosen;
}

DatabaseProperties propertiesOf(const ProvenBackup &backup)
{
    const auto &manifest = backup.source.manifest;
    return manifest && !manifest->databaseProperties.isEmpty()
        ? DatabaseProperties::fromJson(manifest->databaseProperties)
        : backup.facts.properties.value_or(DatabaseProperties());
}

void makeFolder(const QString &path, mode_t mode)
{
    if (::mkdir(QFile::encodeName(path).constData(), mode) != 0)
        throw systemError(errno, Engine::tr("Cannot create %1").arg(path),
                          Engine::tr("Choose another folder with --work-dir."));
}
}

DrillServer::DrillServer(const QString &parent, JobContext &context)
    : m_parent(parent),
      m_context(context),
      m_folder(parent + u"/larder-drill-"_s + context.jobId().left(8)),
      m_journal({context.services().journalDir, context.jobId() + u"-server"_s, {}, context.services().onDatabaseStep})
{ }

DrillServer::~DrillServer() { stop(); }

ServerAddress DrillServer::prepareFor(const ProvenBackup &backup)
{
    const int wanted = majorOf(backup.facts.serverVersion);
    const ClientTools tools = chooseServer(wanted, m_context.services().clientTools());
    if (wanted != 0 && tools.major != wanted)
        m_context.info(
            Engine::tr("The backup comes from PostgreSQL %1; the drill is on %2, the nearest that is installed.")
                .arg(wanted)
                .arg(tools.major));
    requireSpace(backup);
    if (!m_server || m_server->major() != tools.major) {
        stop();
        start(tools.binDir);
    }
    const Services &services = m_context.services();
    PgConnection connection = connectMaintenance(
        services.resolveServer(address()).withPatience({services.silenceLimit, services.statementLimit}),
        m_context.token());
    makeRoles(connection, backup);
    makeTablespaces(connection, backup);
    return address();
}

void DrillServer::start(const QString &binDir)
{
    m_journal.folderPlanned(m_folder);
    // It stays ours: who has taken over the server cannot put another folder in the place of the server's own.
    makeFolder(m_folder, 0755);
    PrivateServerOptions options;
    options.folder = serverFolder();
    options.binDir = binDir;
    options.user = u"postgres"_s;
    options.settings = speedySettings();
    options.confined = true;
    m_server = std::make_unique<PrivateServer>(options);
    m_server->start(m_context.token());
    m_journal.reached(u"server started"_s);
    if (!m_server->isConfined())
        m_context.info(
            Engine::tr("The private server is not confined (bubblewrap does not work here): functions of the "
                       "backup run with the rights of its user."));
}

void DrillServer::stop() noexcept
{
    try {
        if (m_server)
            m_server->stop(PrivateServer::Stop::Immediate);
        m_server.reset();
        removeServerFolder(m_folder);
        m_journal.folderGone();
    } catch (const Error &error) {
        writeLog(u"%1 could not be removed now: %2"_s.arg(m_folder, error.message()));
        m_journal.abandon();
    }
}

/// No superusers, but for who owns what the server gives to nobody else. What they could read through memberships,
/// which only the globals know, they may read here: the rows of a materialized view are asked for as its owner. Nobody
/// can log in as one of them.
void DrillServer::makeRoles(PgConnection &connection, const ProvenBackup &backup) const
{
    QStringList present = ServerInspector(connection).roles();
    QStringList wanted = backup.facts.roles;
    wanted.append(propertiesOf(backup).owner);
    for (const QString &role : wanted) {
        if (role.isEmpty() || role.startsWith("pg_"_L1) || role == m_server->user())
            continue;
        const QString name = quoteIdentifier(role);
        if (!present.contains(role))
            connection.execScript(u"CREATE ROLE %1 NOLOGIN"_s.arg(name));
        const bool isMighty = backup.facts.superuserOwners.contains(role);
        connection.execScript(u"ALTER ROLE %1 %2"_s.arg(name, isMighty ? u"SUPERUSER"_s : u"NOSUPERUSER"_s));
        if (connection.serverMajor() >= 14)
            connection.execScript(u"GRANT pg_read_all_data TO "_s + name);
        present.append(role);
    }
}

void DrillServer::makeTablespaces(PgConnection &connection, const ProvenBackup &backup) const
{
    QStringList present;
    for (const TablespaceInfo &space : ServerInspector(connection).tablespaces())
        present.append(space.name);
    for (const QString &space : QStringList{propertiesOf(backup).tablespace} + backup.tablespaces) {
        if (space.isEmpty() || present.contains(space))
            continue;
        const QString place = u"%1/tablespace-%2"_s.arg(serverFolder()).arg(present.size());
        {
            const ServerUserRights rights;
            makeFolder(place, 0700);
        }
        connection.execScript(u"CREATE TABLESPACE %1 LOCATION %2"_s.arg(quoteIdentifier(space), quoteLiteral(place)));
        present.append(space);
    }
}

void DrillServer::requireSpace(const ProvenBackup &backup) const
{
    const qint64 raw = backup.facts.rawBytes >= 0 ? backup.facts.rawBytes : backup.source.record.bytes * 4;
    const qint64 needed = raw + raw / 2 + emptyServerBytes; // indexes and WAL
    const QStorageInfo disk(m_parent);
    if (disk.isValid() && disk.bytesAvailable() < needed)
        throw Error(
            ErrorCode::NoSpace,
            Engine::tr("The drill of %1 takes about %2 in %3, where %4 are free.")
                .arg(backup.source.absolutePath, formatBytes(needed), m_parent, formatBytes(disk.bytesAvailable())),
            Engine::tr("Choose another folder with --work-dir, or drill on a server (--on server)."));
}

ServerAddress DrillServer::address() const
{
    ServerAddress address;
    address.host = m_server->host();
    address.port = QString::number(m_server->port());
    address.user = m_server->user();
    return address;
}
}
