#include "core/restore/backupload.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/gzip/dumpreader.h"
#include "core/postgres/databaseinspector.h"
#include "core/proof/archiveverification.h"
#include "core/proof/rowcomparison.h"
#include "core/reading/archivescript.h"
#include "core/restore/archiveload.h"
#include "core/restore/archivescriptload.h"
#include "core/restore/databasefacts.h"
#include "core/restore/dumpfacts.h"
#include "core/restore/largeobjects.h"
#include "core/restore/loadplan.h"
#include "core/restore/loadsession.h"
#include "core/restore/parallelload.h"
#include "core/restore/scriptload.h"
#include "core/restore/tablespacenames.h"
#include "core/restore/tablewithrows.h"
#include "core/restore/tidying.h"
#include "core/sql/listenerpair.h"
#include "core/sql/onedatabase.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Below this the connections cost more than they save.
constexpr qint64 parallelRowBytes = 4'000'000;

/// Whether one session could succeed where several failed.
bool mayWorkSerially(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::ConnectionFailed:
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::ServerNoSpace:
    case ErrorCode::BackupDamaged:
    case ErrorCode::NoSpace: // of the journal's disk: a single one could not write it either
    case ErrorCode::FileAccess: return false;
    // A server that is silent to several is to one; where it has answered, ours stood in each other's way (40P01).
    case ErrorCode::TimedOut: return error.detail().contains(u"SQLSTATE"_s);
    default: return true;
    }
}

/// The server has counted each table's rows as it took them, and each count was that of the file.
RowComparison loadedRows(const DumpLayout &layout)
{
    RowComparison rows;
    QSet<std::pair<QByteArray, QByteArray>> tables;
    for (const LoadBlock &block : layout.blocks()) {
        tables.insert({block.table.schema, block.table.name});
        rows.rows += block.rows;
    }
    rows.tables = tables.size();
    return rows;
}

QStringList foreignTablesWithRows(const DumpFacts &heard, const QList<TableRows> &tables)
{
    QStringList names;
    for (const TableRows &table : tables) {
        if (table.rows > 0 && heard.foreignTables().contains({table.schema, table.table}))
            names.append(table.schema + u'.' + table.table);
    }
    return names;
}

/// For stretches of a script that are cut out of the part of one database: they have no \connect.
GateRules ofOneDatabase(GateRules rules)
{
    rules.database.clear();
    return rules;
}

void proveScript(ProvenBackup &backup, const RestoreFilter &filter, QThreadPool &inflaters, JobContext &context)
{
    DumpFacts heard;
    TablespaceNames tablespaces;
    LargeObjectSum objects;
    ListenerPair definitions(heard, &tablespaces);
    ListenerPair statements(definitions, &objects);
    ScopeReport scopes(backup.source.manifest.has_value(), filter);
    ListenerPair passed(statements, &scopes);
    ListenerPair listeners(passed, &backup.layout);
    DatabaseFacts databases;
    ListenerPair outside(scopes, &databases);
    OneDatabase chosen(backup.source.from, listeners, &outside);
    backup.verified = verifyPlain(backup.source, inflaters, context, &chosen);
    const ScriptDatabase &database = chooseDatabase(chosen.databases(), backup.source.from, backup.source.absolutePath);
    const QString version = QString::fromUtf8(backup.verified.summary.serverVersion);
    backup.facts = backupFacts(backup.source, heard, scopes.facts(), version, backup.verified.rawBytes);
    backup.facts.foreignRows = foreignTablesWithRows(heard, backup.verified.tables);
    backup.facts.properties = databases.propertiesOf(database.name);
    backup.tablespaces = tablespaces.names();
    backup.largeObjects = objects.sum();
}

void proveArchive(ProvenBackup &backup, const RestoreFilter &filter, QThreadPool &inflaters, JobContext &context)
{
    DumpFacts heard;
    LargeObjectSum objects;
    ScopeReport scopes(backup.source.manifest.has_value(), filter);
    ListenerPair definitions(heard, &objects);
    ListenerPair listeners(definitions, &scopes);
    backup.verified = verifyArchive(backup.source, context, &listeners);
    backup.facts = backupFacts(backup.source, {true, filter}, inflaters, context);
    backup.facts.largeObjects = heard.largeObjects();
    backup.facts.scopes = scopes.facts();
    backup.facts.locks = heard.locks();
    backup.facts.makesPublic = heard.makesPublic();
    backup.facts.owners = heard.owners();
    backup.facts.superuserOwners = heard.superuserOwners();
    backup.largeObjects = objects.sum();
    backup.facts.foreignRows = foreignTablesWithRows(heard, backup.verified.tables);
    backup.facts.rawBytes = backup.verified.rawBytes;
}

ProvenBackup prove(const BackupSource &source, const ReadingTerms &terms, QThreadPool &inflaters, JobContext &context)
{
    ProvenBackup backup;
    backup.source = source;
    const bool archive = isArchive(source);
    if (archive && !source.manifest && !terms.acceptForeign) { // pg_restore must not see it
        backup.facts = backupFacts(source, terms, inflaters, context);
        return backup;
    }
    backup.stamps = archiveStamps(source);
    if (archive)
        proveArchive(backup, terms.filter, inflaters, context);
    else
        proveScript(backup, terms.filter, inflaters, context);
    return backup;
}
}

ProvenBackup proveForLoading(const BackupSource &source, const ReadingTerms &terms, QThreadPool &inflaters,
                             JobContext &context)
{
    try {
        return prove(source, terms, inflaters, context);
    } catch (const Error &error) {
        recordDamage(source, error, context);
        throw;
    }
}

BackupLoad::BackupLoad(const ProvenBackup &backup, const ServerSurvey &survey, const GateRules &agreed,
                       QThreadPool &inflaters, Steps steps)
    : m_backup(backup), m_survey(survey), m_rules(agreed), m_inflaters(inflaters), m_steps(steps)
{
    m_rules.ownBackup = backup.source.manifest.has_value();
    m_rules.database = backup.source.from;
}

std::unique_ptr<ScratchDatabase> BackupLoad::beside(const MakeScratch &makeScratch, RowComparison &rows,
                                                    JobContext &context)
{
    std::unique_ptr<ScratchDatabase> scratch
        = m_backup.facts.archive ? nullptr : tryParallel(makeScratch, rows, context);
    m_parallel = scratch != nullptr;
    if (!m_parallel) {
        scratch = makeScratch();
        load(scratch->name(), false, context);
        rows = compare(scratch->name(), context);
    }
    return scratch;
}

RowComparison BackupLoad::intoEmpty(const QString &database, JobContext &context)
{
    m_intoExisting = true;
    try {
        load(database, true, context);
    } catch (const Cancelled &) { // perhaps while it was committed
        if (!isFilled(database, context))
            throw;
    } catch (const Error &error) {
        const bool answerLost = error.code() == ErrorCode::ConnectionFailed || error.code() == ErrorCode::TimedOut;
        if (!answerLost || !isFilled(database, context))
            throw;
    }
    context.pointOfNoReturn(); // one transaction, and it is committed
    return compare(database, context);
}

/// What the server holds once nobody of ours works there. Where it does not answer nobody may say that nothing
/// happened.
bool BackupLoad::isFilled(const QString &database, JobContext &context) const
{
    try {
        PgConnection connection = connectForTidying(m_survey.params.withDatabase(database));
        const auto end = std::chrono::steady_clock::now() + tidyingLimit;
        while (!ServerInspector(connection).sessions(database).isEmpty() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return m_backup.facts.rowsOnly ? !tableWithRows(connection).isEmpty()
                                       : !DatabaseInspector(connection).isEmpty();
    } catch (const Error &error) {
        context.info(error.message());
        context.pointOfNoReturn();
        return false;
    }
}

/// Others' archives, and where pg_restore would do what is to be left out, or would not get past it.
bool BackupLoad::isArchiveSentAsScript() const
{
    return !m_backup.source.manifest || m_rules.filter.noExtensions || m_backup.facts.makesPublic;
}

QString BackupLoad::way() const
{
    if (m_backup.facts.archive && !isArchiveSentAsScript())
        return u"pg_restore"_s;
    return m_parallel ? u"parallel"_s : u"serial"_s;
}

/// Why one session alone loads the dump, as a clause; empty when several should.
QString BackupLoad::parallelObstacle() const
{
    if (connections() < 2)
        return Engine::tr("one job was asked for");
    if (m_backup.verified.summary.irregular)
        return Engine::tr("psql may read it otherwise than we do");
    if (const QString obstacle = m_backup.layout.obstacle(); !obstacle.isEmpty())
        return obstacle;
    return m_backup.layout.rowBytes() < parallelRowBytes ? Engine::tr("it is small") : QString();
}

int BackupLoad::connections() const { return m_inflaters.maxThreadCount(); }

/// Nothing when one session alone has to load the dump, as what this way made has been dropped again.
std::unique_ptr<ScratchDatabase> BackupLoad::tryParallel(const MakeScratch &makeScratch, RowComparison &rows,
                                                         JobContext &context)
{
    if (const QString obstacle = parallelObstacle(); !obstacle.isEmpty()) {
        context.info(Engine::tr("Loading over one connection: %1.").arg(obstacle));
        return nullptr;
    }
    const qint64 rawBytes = m_backup.verified.rawBytes;
    try {
        std::unique_ptr<ScratchDatabase> scratch = makeScratch();
        context.step(Engine::tr("Load %1 of SQL: definitions first").arg(formatBytes(rawBytes)), m_steps.first,
                     m_steps.count);
        context.meter().addTotalBytes(rawBytes);
        const ConnectionParams params = m_survey.loader.withDatabase(scratch->name())
                                            .withOptions(loadSessionOptions(m_survey.facts.versionNumber));
        const LoadSubject subject{params,          m_backup.source,        m_backup.stamps.first(),
                                  m_backup.layout, ofOneDatabase(m_rules), m_steps.first,
                                  m_steps.count};
        ParallelLoad(subject, connections(), context).run();
        context.step(Engine::tr("Compare the rows with the backup"), m_steps.first + 1, m_steps.count);
        rows = loadedRows(m_backup.layout);
        compareLargeObjects(scratch->name(), rows, context);
        requireEqual(rows, scratch->name());
        context.info(rowsText(rows));
        return scratch;
    } catch (const Error &error) {
        if (!mayWorkSerially(error))
            throw;
        context.meter().restart();
        context.warn(
            Engine::tr("Loading over several connections failed, a single one is tried: %1").arg(error.message()));
        return nullptr;
    }
}

void BackupLoad::load(const QString &database, bool inTransaction, JobContext &context)
{
    const qint64 rawBytes = m_backup.verified.rawBytes;
    context.step(Engine::tr("Load %1 of SQL").arg(formatBytes(rawBytes)), m_steps.first, m_steps.count);
    if (m_backup.facts.archive)
        return loadArchive(database, inTransaction, context);
    context.meter().addTotalBytes(rawBytes);
    const qint64 lateCost = m_backup.layout.obstacle().isEmpty() ? statementsCost(planLoad(m_backup.layout, true)) : 0;
    context.meter().addTotalWork(lateCost);
    DumpReader reader(m_backup.source.open(), m_inflaters, context.token());
    const auto stillTheSame = [&] {
        if (reader.fileSha256() != m_backup.verified.sha256)
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1 changed while it was being read.").arg(m_backup.source.absolutePath),
                        Engine::tr("Find out what writes to it, then verify it again."));
        context.step(Engine::tr("Finish indexes and constraints"), m_steps.first, m_steps.count);
    };
    const ConnectionParams params = m_survey.loader.withDatabase(database);
    const int version = m_survey.facts.versionNumber;
    ScriptLoad(params.withOptions(inTransaction ? childSessionOptions(version) : loadSessionOptions(version)), m_rules,
               inTransaction)
        .run([&] { return reader.nextBlock(); }, stillTheSame, context);
    context.meter().work(lateCost);
}

void BackupLoad::loadArchive(const QString &database, bool inTransaction, JobContext &context) const
{
    const ClientTools tools = toolsForArchive(m_backup.source, m_survey.tools, context);
    const ConnectionParams params = m_survey.loader.withDatabase(database);
    const int version = m_survey.facts.versionNumber;
    if (isArchiveSentAsScript()) {
        const QString options = inTransaction ? childSessionOptions(version) : loadSessionOptions(version);
        context.meter().addTotalBytes(m_backup.verified.rawBytes);
        return ArchiveScriptLoad{tools, params.withOptions(options), m_rules, inTransaction}.run(
            m_backup.source, m_backup.stamps, context);
    }
    ArchiveLoad load(tools, inTransaction ? params : params.withOptions(loadSessionOptions(version)), connections());
    if (inTransaction)
        load.inTransaction();
    load.without(m_rules.filter);
    const bool told = m_backup.source.manifest && !m_backup.source.manifest->sections.isEmpty();
    load.run(m_backup.source, m_backup.stamps, told ? m_backup.source.manifest->sections : m_backup.verified.sections,
             context);
}

RowComparison BackupLoad::compare(const QString &database, JobContext &context) const
{
    context.step(Engine::tr("Compare the rows with the backup"), m_steps.first + 1, m_steps.count);
    PgConnection connection = PgConnection::connect(m_survey.loader.withDatabase(database), context.token());
    RowComparison rows = compareRows(connection, m_backup.verified.tables, context);
    compareLargeObjects(database, rows, context);
    requireEqual(rows, database);
    context.info(rowsText(rows));
    return rows;
}

void BackupLoad::compareLargeObjects(const QString &database, RowComparison &rows, JobContext &context) const
{
    const qint64 wanted = m_backup.facts.largeObjects;
    // A section of rows fills large objects that the one before it has made.
    const bool madeBefore = m_intoExisting && m_backup.facts.rowsOnly && wanted == 0;
    if (wanted < 0 || madeBefore)
        return;
    PgConnection connection = PgConnection::connect(m_survey.loader.withDatabase(database), context.token());
    rows.largeObjects = countLargeObjects(connection);
    if (rows.largeObjects != wanted)
        return rows.differences.append(Engine::tr("there are %1 large objects, the backup has %2")
                                           .arg(QString::number(rows.largeObjects), QString::number(wanted)));
    if (wanted == 0)
        return;
    const std::optional<RowSum> stored = sumOfLargeObjects(connection);
    if (!m_backup.largeObjects || !stored)
        context.warn(Engine::tr("The contents of the large objects were not compared, only their number."));
    else if (*stored != *m_backup.largeObjects)
        rows.differences.append(Engine::tr("the contents of its large objects are not those of the backup"));
}

void BackupLoad::requireEqual(const RowComparison &rows, const QString &database) const
{
    if (rows.differences.isEmpty())
        return;
    throw Error(
        ErrorCode::ContentsDiffer,
        Engine::tr("What was loaded from %1 is not what it holds: %2.")
            .arg(m_backup.source.absolutePath, rows.differences.first()),
        m_intoExisting
            ? Engine::tr("It is in %1 now: compare the tables named, and report this with the log.").arg(database)
            : Engine::tr("Nothing was replaced. Try another backup, and report this with the log."),
        rows.differences.join(u'\n'));
}

namespace
{
QString textWithoutTables(const RowComparison &rows)
{
    const QString objects = formatCount(rows.largeObjects);
    if (rows.noTables)
        return rows.largeObjects > 0
            ? Engine::tr("%1 large objects are those of the backup, which has no tables").arg(objects)
            : Engine::tr("the backup has no tables");
    return rows.largeObjects > 0
        ? Engine::tr("rows not compared; %1 large objects are those of the backup").arg(objects)
        : Engine::tr("rows not compared");
}
}

QString rowsText(const RowComparison &rows)
{
    const QString tables = QString::number(rows.tables);
    if (rows.tables == 0)
        return textWithoutTables(rows);
    return rows.largeObjects > 0
        ? Engine::tr("%1 rows in %2 tables and %3 large objects are those of the backup")
              .arg(formatCount(rows.rows), tables, formatCount(rows.largeObjects))
        : Engine::tr("%1 rows in %2 tables are those of the backup").arg(formatCount(rows.rows), tables);
}
}
