#include "core/recipes/databasebackup.h"

#include "core/base/format.h"
#include "core/base/product.h"
#include "core/base/translation.h"
#include "core/dump/archivedump.h"
#include "core/dump/plaindump.h"
#include "core/dump/snapshot.h"
#include "core/job/passedoptions.h"
#include "core/postgres/databaseproperties.h"
#include "core/repository/backupwriter.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString globalsName = u"globals"_s;
/// How often a database is begun while others change its tables.
constexpr int maxTurns = 5;

/// pg_dumpall writes scripts only.
BackupFormat plainFormatOf(const BackupSpec &spec)
{
    return spec.compression == CompressionLevel::None ? BackupFormat::Plain : BackupFormat::PlainGzip;
}

BackupFormat formatOf(const BackupSpec &spec) { return isArchive(spec.format) ? spec.format : plainFormatOf(spec); }

/// What the manifest repeats of the job. Hooks stay at home: they tend to hold tokens of web services.
QJsonObject optionsOf(const BackupSpec &spec)
{
    QJsonObject options = toJson(JobSpec(spec));
    options.remove(u"preHook"_s);
    options.remove(u"postHook"_s);
    return options;
}

int dataProcesses(const QList<DumpStream> &streams)
{
    const auto count = std::count_if(streams.begin(), streams.end(),
                                     [](const DumpStream &stream) { return stream.kind == "data"_L1; });
    return std::max(1, static_cast<int>(count));
}

/// Owners and privileges are no data: a backup without them still brings every row back, and counts as a copy.
bool isPartial(const BackupSpec &spec)
{
    return spec.takesPart() || spec.content != DumpContent::Everything || leaveOutData(spec.extraArguments);
}

/// Asking for a table's size waits for a session that keeps it locked.
QList<TableInfo> tablesOf(PgConnection &connection, int lockWaitSeconds, const CancelToken &token)
{
    connection.execScript(u"SET lock_timeout = %1"_s.arg(lockWaitSeconds * 1000));
    try {
        return DatabaseInspector(connection).tables();
    } catch (const Error &error) {
        throw withLockedTables(error, connection.params(), token);
    }
}

/// The hint names the setting, whatever language the server speaks; SQLSTATE 53200 means more than this.
bool isOutOfLocks(const Error &error)
{
    return (error.message() + error.detail()).contains(u"max_locks_per_transaction"_s);
}

/// Others change tables, and another look at the database helps: one that was to be locked is no more (42P01), or a
/// pg_dump process found somebody before it in the queue who waits for the session with our snapshot. All of ours have
/// gone now: he has his turn.
bool isOvertaken(const Error &error)
{
    return error.detail().contains(u"SQLSTATE 42P01"_s)
        || (error.code() == ErrorCode::TimedOut && error.detail().contains(u"Query was: LOCK TABLE"_s));
}

void warnAboutEmptyTables(const ServerFacts &facts, const QList<TableInfo> &tables, JobContext &context)
{
    if (!facts.isStandby)
        return;
    QStringList names;
    for (const TableInfo &table : tables) {
        if (table.isUnlogged)
            names.append(table.schema + u'.' + table.name);
    }
    if (!names.isEmpty())
        context.warn(Engine::tr("Unlogged tables have no rows on a standby, and none in this backup: %1.")
                         .arg(names.join(u", "_s)));
}
}

DatabaseBackup::DatabaseBackup(const BackupSpec &spec, const ServerSurvey &survey, const Repository &repository,
                               const QList<BackupRecord> &known, QThreadPool &compressors, JobContext &context)
    : m_spec(spec),
      m_survey(survey),
      m_repository(repository),
      m_known(known),
      m_compressors(compressors),
      m_context(context),
      m_locks(survey.facts.maxLocks),
      m_started(context.services().clock->nowLocal()),
      m_free(repository.freeBytes())
{ }

QJsonObject DatabaseBackup::saveDatabase(const QString &database, int processes) const
{
    for (int turn = 1;; ++turn) {
        try {
            return saveAsItIsNow(database, processes);
        } catch (const Error &error) {
            if (turn == maxTurns || !isOvertaken(error))
                throw;
            m_context.info(Engine::tr("%1 Starting again.").arg(error.message()));
        }
    }
}

QJsonObject DatabaseBackup::saveAsItIsNow(const QString &database, int processes) const
{
    const ConnectionParams params = m_survey.params.withDatabase(database);
    Manifest manifest = newManifest(database);
    manifest.partial = isPartial(m_spec);
    const Described described = describe(params, manifest);

    const DumpPlanInput input{m_spec, described.tables, described.sequences, m_survey.facts.maxLocks, processes};
    const DumpPlan plan = planDump(input);
    try {
        return savePlanned(plan, described, manifest, params);
    } catch (const Error &error) {
        if (!plan.sharedSnapshot || !isOutOfLocks(error))
            throw;
        m_context.info(
            Engine::tr("The server's lock table is too full for several sessions; going on with one pg_dump."));
    }
    return savePlanned(planWithoutSnapshot(input), described, manifest, params);
}

QJsonObject DatabaseBackup::savePlanned(const DumpPlan &plan, const Described &described, Manifest manifest,
                                        const ConnectionParams &params) const
{
    const Budget::Share locks = m_locks.take(plan.locks, m_context.token());
    std::optional<Snapshot> snapshot;
    if (plan.sharedSnapshot) {
        snapshot = Snapshot::take(params, m_spec.choosesObjects() ? QList<TableInfo>{} : described.tables,
                                  std::chrono::seconds(m_spec.lockWaitSeconds), m_context.services().silenceLimit,
                                  m_context.token());
        manifest.snapshotId = snapshot->id();
        manifest.snapshotLsn = snapshot->lsn();
        manifest.snapshotAt = snapshot->at();
    }
    BackupWriter writer(m_repository, manifest.runId, manifest.database, m_started, manifest.fileFormat);
    DumpProgress progress(manifest.database,
                          {described.tables, earlierSections(manifest.database), described.largeObjectBytes},
                          m_context);
    const bool locked = snapshot && !m_spec.choosesObjects();
    const DumpRequest request{m_spec,       params,  described.encoding, m_survey.tools, manifest.snapshotId, locked,
                              plan.streams, progress};
    try {
        dump(request, described.tables, writer, manifest);
    } catch (const Error &error) {
        throw withSpace(error, manifest.database, described);
    }
    if (snapshot)
        snapshot->check();
    return seal(writer, manifest);
}

/// A first backup has none before it that would have said how much it takes.
Error DatabaseBackup::withSpace(const Error &error, const QString &database, const Described &described) const
{
    if (error.code() != ErrorCode::NoSpace)
        return error;
    qint64 bytes = described.largeObjectBytes;
    for (const TableInfo &table : described.tables)
        bytes += std::max<qint64>(0, table.bytes);
    const QString space = Engine::tr("%1 takes %2 on the server; before this backup %3 are free in %4.")
                              .arg(database, formatBytes(bytes), formatBytes(m_free), m_repository.path());
    return {error.code(), error.message() + u' ' + space, error.hint(), error.detail()};
}

void DatabaseBackup::dump(const DumpRequest &request, const QList<TableInfo> &tables, BackupWriter &writer,
                          Manifest &manifest) const
{
    switch (manifest.fileFormat) {
    case BackupFormat::PlainGzip:
    case BackupFormat::Plain: return dumpPlain(request, writer, m_compressors, m_context, manifest);
    case BackupFormat::Custom: return dumpCustom(request, writer, m_context, manifest);
    case BackupFormat::Directory:
        return dumpDirectory(request, tables, dataProcesses(request.streams), writer, m_context, manifest);
    }
}

QJsonObject DatabaseBackup::saveGlobals(const std::function<bool()> &mayCommit) const
{
    Manifest manifest = newManifest(globalsName);
    manifest.isGlobals = true;
    manifest.fileFormat = plainFormatOf(m_spec);
    BackupWriter writer(m_repository, manifest.runId, globalsName, m_started, manifest.fileFormat);
    QStringList arguments{u"--globals-only"_s, u"--encoding=UTF8"_s, u"--no-password"_s};
    if (!m_survey.facts.isSuperuser) {
        // pg_authid, where the password hashes are, is readable by superusers only.
        arguments.append(u"--no-role-passwords"_s);
        m_context.info(
            Engine::tr("Role passwords are not in this backup: %1 is no superuser.").arg(m_survey.facts.currentUser));
    }
    DumpProgress progress({}, {}, m_context); // no database is called that
    const DumpRequest request{m_spec,  m_survey.params, {}, m_survey.tools, {}, false, {{u"script"_s, arguments}},
                              progress};
    dumpGlobals(request, writer, m_compressors, m_context, manifest);
    return mayCommit() ? seal(writer, manifest) : QJsonObject();
}

Manifest DatabaseBackup::newManifest(const QString &database) const
{
    Manifest manifest;
    manifest.larderVersion = QString::fromLatin1(product::version);
    manifest.runId = m_context.jobId();
    manifest.database = database;
    manifest.fileFormat = formatOf(m_spec);
    manifest.serverVersion = m_survey.facts.version;
    manifest.systemIdentifier = m_survey.facts.systemIdentifier;
    manifest.serverHost = m_survey.facts.host;
    manifest.serverPort = m_survey.facts.port;
    manifest.clientVersion = m_survey.tools.version;
    manifest.started = m_context.nowUtc();
    manifest.utcOffsetSeconds = m_started.offsetFromUtc();
    manifest.options = optionsOf(m_spec);
    return manifest;
}

DatabaseBackup::Described DatabaseBackup::describe(const ConnectionParams &params, Manifest &manifest) const
{
    PgConnection connection = PgConnection::connect(params, m_context.token());
    connection.setSilenceLimit(m_context.services().silenceLimit + std::chrono::seconds(m_spec.lockWaitSeconds));
    DatabaseInspector inspector(connection);
    const QList<TableInfo> tables = tablesOf(connection, m_spec.lockWaitSeconds, m_context.token());
    for (const ExtensionInfo &extension : inspector.extensions())
        manifest.extensions.append({extension.name, extension.version, extension.schema});
    manifest.roles = inspector.referencedRoles();
    manifest.timeZone = connection.parameterStatus("TimeZone");
    const DatabaseProperties properties = readDatabaseProperties(connection, manifest.database);
    manifest.databaseProperties = properties.toJson();
    warnAboutEmptyTables(m_survey.facts, tables, m_context);
    return {tables, inspector.ownedSequences(), inspector.largeObjectBytes(), properties.encoding.toLatin1()};
}

QList<ManifestSection> DatabaseBackup::earlierSections(const QString &database) const
{
    for (const BackupRecord &record : m_known) {
        if (record.database != database || record.isGlobals || record.partial || !record.hasManifest)
            continue;
        try {
            if (const std::optional<Manifest> manifest = m_repository.readManifest(record.path))
                return manifest->sections;
        } catch (const Error &error) { // it only helps to guess; verify is what complains about it
            m_context.info(Engine::tr("%1 does not help to estimate: %2").arg(record.path, error.message()));
        }
    }
    return {};
}

QJsonObject DatabaseBackup::seal(BackupWriter &writer, Manifest &manifest) const
{
    manifest.finished = m_context.nowUtc();
    const QString path = writer.commit(manifest, m_context.nowUtc(), m_context.token());
    const BackupRecord record = manifest.toRecord(m_repository.path(), path);
    const QJsonObject item{{u"path"_s, path},
                           {u"database"_s, record.database},
                           {u"isGlobals"_s, record.isGlobals},
                           {u"bytes"_s, record.bytes},
                           {u"rawBytes"_s, record.rawBytes},
                           {u"rows"_s, record.rows},
                           {u"durationMs"_s, record.durationMs}};
    const QString bytes = formatBytes(record.bytes);
    m_context.item(record.rows < 0 ? Engine::tr("Saved %1: %2").arg(path, bytes)
                                   : Engine::tr("Saved %1: %2, %3 rows").arg(path, bytes, formatCount(record.rows)),
                   item);
    return item;
}
}
