#include "core/recipes/drilljob.h"

#include "core/base/translation.h"
#include "core/contents/dumpindex.h"
#include "core/job/repositoryaccess.h"
#include "core/job/stepplan.h"
#include "core/policy/databasenames.h"
#include "core/proof/archiveverification.h"
#include "core/proof/drillproof.h"
#include "core/proof/rowcomparison.h"
#include "core/recipes/backupchoice.h"
#include "core/recipes/checksfailed.h"
#include "core/recipes/drillserver.h"
#include "core/recipes/knownbackups.h"
#include "core/restore/contenthash.h"
#include "core/restore/flightcheck.h"
#include "core/restore/puttingright.h"
#include "core/restore/rolerights.h"
#include "core/restore/rowsum.h"
#include "core/restore/targetproperties.h"
#include "core/sql/insertsascopy.h"
#include "core/sql/onedatabase.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int stepsEach = 5;

/// What a failure says about the backup and not about the place it was tried in.
bool isTheBackups(ErrorCode code) { return code == ErrorCode::RestoreFailed || code == ErrorCode::ContentsDiffer; }

/// Those of one backup behind those of the other.
QList<double> planOf(const DrillSpec &spec, const QStringList &paths)
{
    QList<double> plan;
    for (const QString &path : paths) {
        BackupVolume volume;
        try {
            volume = volumeOf(findBackup(spec.repository, path));
        } catch (const Error &) { // it is told when its turn comes
        }
        plan += drillSteps(spec.place, volume);
    }
    return plan;
}

void requireLoadable(const BackupSource &source)
{
    if (source.manifest && source.manifest->options[u"content"].toString() == toString(DumpContent::DataOnly))
        throw Error(ErrorCode::Refused,
                    Engine::tr("%1 holds rows only: there is nothing to load them into.").arg(source.absolutePath),
                    Engine::tr("Drill a backup of the whole database."));
}

/// Of the tables whose rows could all be told.
QList<ManifestSection> sectionsToCompare(const ProvenBackup &backup, QThreadPool &inflaters, JobContext &context)
{
    if (backup.source.manifest)
        return backup.source.manifest->sections;
    QSet<std::pair<QString, QString>> told;
    for (const TableRows &table : backup.verified.tables)
        told.insert({table.schema, table.table});
    QList<ManifestSection> sections
        = backup.facts.archive ? backup.verified.sections : sectionsOf(backup.source, inflaters, context);
    sections.removeIf([&](const ManifestSection &section) { return !told.contains({section.schema, section.name}); });
    return sections;
}

/// Reads the backup once more for the rows of these tables.
TableRowSums rowSums(const ProvenBackup &backup, const QList<ManifestSection> &tables, QThreadPool &inflaters,
                     JobContext &context)
{
    QSet<TableRowSums::Table> wanted;
    for (const ManifestSection &table : tables)
        wanted.insert({table.schema, table.name});
    TableRowSums sums(wanted);
    InsertsAsCopy rows(sums);
    if (backup.facts.archive)
        verifyArchive(backup.source, context, &rows);
    OneDatabase chosen(backup.source.from, rows);
    if (!backup.facts.archive)
        verifyPlain(backup.source, inflaters, context, &chosen);
    return sums;
}

/// Where the time zone of the dump is not known, rows may look different and be the same.
void judge(const ContentComparison &contents, const ProvenBackup &backup, DrillFindings &found, JobContext &context)
{
    QStringList differences;
    for (const ManifestSection &table : contents.differing)
        differences.append(
            Engine::tr("the rows of %1 are not those of the backup").arg(table.schema + u'.' + table.name));
    const bool certain = backup.source.manifest && !backup.source.manifest->timeZone.isEmpty();
    if (!differences.isEmpty() && certain)
        throw Error(
            ErrorCode::ContentsDiffer,
            Engine::tr("%1 loads, but not as it was: %2.").arg(backup.source.absolutePath, differences.join(u", "_s)),
            Engine::tr("Compare the tables named; use another backup until it is understood."),
            differences.join(u'\n'));
    for (const QString &difference : std::as_const(differences))
        context.warn(
            Engine::tr("%1, or their time zone was another one, which the backup does not say.").arg(difference));
    for (const QString &table : contents.notRead)
        context.warn(Engine::tr("%1 was not compared: its rows lie on another server.").arg(table));
    const bool all = contents.notRead.isEmpty() && !backup.verified.missedRows;
    found.identical = differences.isEmpty() && all && found.compared;
}
}

void DrillJob::run(JobContext &context)
{
    m_inflaters.setMaxThreadCount(m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount());
    const QStringList paths = chosenBackups(context);
    if (paths.isEmpty())
        throw Error(ErrorCode::BackupNotFound, Engine::tr("There is no backup to drill in %1.").arg(m_spec.repository),
                    Engine::tr("Name a backup, or back up a database first."));
    m_stepCount = static_cast<int>(paths.size()) * stepsEach;
    context.meter().plan(planOf(m_spec, paths));
    DrillServer server(m_spec.folder.isEmpty() ? u"/var/tmp"_s : m_spec.folder, context);
    for (const QString &path : paths) {
        try {
            drill(path, server, context);
        } catch (const Error &error) {
            fail(path, error, context);
        }
        m_stepsBefore += stepsEach;
    }
    if (!m_spec.repository.isEmpty())
        knownBackups(context).refresh(openToRead(m_spec.repository, context));
    conclude(context);
}

QStringList DrillJob::chosenBackups(JobContext &context) const
{
    if (!m_spec.backups.isEmpty())
        return m_spec.backups;
    const Repository repository = openToRead(m_spec.repository, context);
    return chooseForDrill(m_spec, knownBackups(context).of(repository));
}

/// Its foreign servers, user mappings and all, come with the backup: even on a private server a drill would write to
/// them.
void requireNoForeignRows(const ProvenBackup &backup)
{
    if (!backup.facts.foreignRows.isEmpty())
        throw Error(ErrorCode::Refused,
                    Engine::tr("%1 holds rows of the foreign tables %2: a drill would write them to the server behind.")
                        .arg(backup.source.absolutePath, backup.facts.foreignRows.join(u", "_s)),
                    Engine::tr("Drill a backup made without --include-foreign-data."));
}

/// Of a file of several databases each that has contents: only all of them together prove it.
QStringList DrillJob::databasesIn(const QString &path, JobContext &context)
{
    const BackupSource source = openBackupToRead(m_spec.repository, path, context);
    if (!mayHoldSeveralDatabases(source))
        return {QString()};
    QStringList names;
    try {
        for (const DatabaseOfFile &database : databasesOf(source, m_inflaters, context)) {
            if (database.hasContents)
                names.append(database.name);
        }
    } catch (const Error &) { // told, and written down, when it is proven
    }
    return names.size() > 1 ? names : QStringList{QString()};
}

void DrillJob::drill(const QString &path, DrillServer &server, JobContext &context)
{
    const QStringList databases = databasesIn(path, context);
    ProvenBackup backup;
    DrillFindings found;
    found.compared = found.identical = true;
    for (const QString &database : databases) {
        if (databases.size() > 1)
            context.info(Engine::tr("Database \"%1\" of %2.").arg(database, path));
        backup = {};
        const DrillFindings one = drillOne(backup, path, database, server, context);
        const qint64 before = qMax<qint64>(found.record.loadMs, 0);
        found = {one.record, found.compared && one.compared, found.identical && one.identical};
        found.record.loadMs += before;
    }
    recordDrill(backup.source, found, context);
    ++m_drilled;
    m_identical += found.identical ? 1 : 0;
    const ProofLevel level = found.identical ? ProofLevel::Identical : ProofLevel::Restorable;
    const QString text = found.identical ? Engine::tr("%1 is identical")
        : found.compared                 ? Engine::tr("%1 is restorable")
                                         : Engine::tr("%1 is restorable; rows not compared");
    context.item(text.arg(backup.source.absolutePath),
                 {{u"path"_s, path},
                  {u"proof"_s, toString(level)},
                  {u"how"_s, found.record.how},
                  {u"loadMs"_s, found.record.loadMs}});
}

DrillFindings DrillJob::drillOne(ProvenBackup &backup, const QString &path, const QString &database,
                                 DrillServer &server, JobContext &context)
{
    prove(backup, path, database, context);
    requireNoForeignRows(backup);
    const ServerSurvey survey = place(backup, server, context);
    DrillFindings found;
    found.record.at = context.nowUtc();
    found.record.how = m_spec.place == DrillPlace::Private
        ? u"loaded into a private server, PostgreSQL %1%2"_s.arg(
            survey.facts.version, server.isConfined() ? QString() : u", which was not confined"_s)
        : u"loaded into a scratch database on %1"_s.arg(survey.params.serverName());
    try {
        tryLoading(backup, survey, found, context);
    } catch (const Error &error) {
        if (isTheBackups(error.code())) {
            found.record.problem = error.message();
            recordDrill(backup.source, found, context);
        }
        throw;
    }
    return found;
}

/// The source is found anew: what was proven is in its record now.
void DrillJob::prove(ProvenBackup &backup, const QString &path, const QString &database, JobContext &context)
{
    context.step(Engine::tr("Read %1").arg(path), m_stepsBefore + 1, m_stepCount);
    BackupSource source = openBackupToRead(m_spec.repository, path, context);
    source.from = database;
    requireLoadable(source);
    backup = proveForLoading(source, {.acceptForeign = m_spec.acceptForeign}, m_inflaters, context);
    if (backup.facts.unread)
        return;
    recordVerification(source, backup.verified, {}, context);
    backup.source = findBackup(m_spec.repository, path);
    backup.source.from = database;
    backup.source.unpackedPath = source.unpackedPath;
    backup.source.remarks = source.remarks;
}

/// Where nothing confines the server, who drills a file vouches for it. A record of ours says who made it.
void DrillJob::requireTrust(const ProvenBackup &backup) const
{
    if (backup.source.manifest || m_spec.acceptForeign)
        return;
    throw Error(
        ErrorCode::Refused,
        Engine::tr("There is no record of %1, and nothing confines the private server here: functions of the file "
                   "would run with the rights of the user who runs it.")
            .arg(backup.source.absolutePath),
        Engine::tr("Install bubblewrap, or confirm that you trust where the file comes from (--accept-foreign)."));
}

/// On a server that people use. Nobody looks at a scheduled drill: who made the file decides what it may do there.
void DrillJob::requireLittlePower(const ProvenBackup &backup, const ServerSurvey &survey,
                                  PgConnection &maintenance) const
{
    if (backup.source.manifest || m_spec.acceptForeign || !powerOf(survey.loaderName, maintenance).isSuperuser)
        return;
    throw Error(
        ErrorCode::Refused,
        Engine::tr("There is no record of %1, and %2 is a superuser: functions of the file may do anything on this "
                   "server while it is loaded.")
            .arg(backup.source.absolutePath, survey.loaderName),
        Engine::tr("Drill it on a private server, let an ordinary user load it (--load-as USER), or confirm that you "
                   "trust where the file comes from (--accept-foreign)."));
}

ServerSurvey DrillJob::place(const ProvenBackup &backup, DrillServer &server, JobContext &context) const
{
    const bool isPrivate = m_spec.place == DrillPlace::Private;
    context.step(isPrivate ? Engine::tr("Start a private server") : Engine::tr("Check the server"), m_stepsBefore + 2,
                 m_stepCount);
    RestoreSpec restore;
    restore.server = isPrivate ? server.prepareFor(backup) : m_spec.server;
    if (isPrivate && !server.isConfined())
        requireTrust(backup);
    restore.backup = backup.source.absolutePath;
    restore.database = scratchDatabaseName(context.jobId());
    restore.acceptForeign = m_spec.acceptForeign;
    restore.acceptStatements = m_spec.acceptStatements;
    restore.loadAs = m_spec.loadAs;
    ServerSurvey survey = surveyPutRight(restore.server, u"drill"_s, context);
    loadAs(survey, restore.loadAs, context.services());
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    if (!isPrivate)
        requireLittlePower(backup, survey, maintenance);
    const DatabaseProperties properties
        = targetProperties(restore, survey, backup.source, backup.facts.properties, maintenance);
    const QList<FlightFinding> findings
        = flightCheck({restore, survey, backup.source, backup.facts, properties, maintenance});
    for (const FlightFinding &finding : findings)
        context.finding(finding);
    requireNoBlockers(findings, restore.database);
    return survey;
}

void DrillJob::tryLoading(const ProvenBackup &backup, const ServerSurvey &survey, DrillFindings &found,
                          JobContext &context)
{
    const Services &services = context.services();
    const bool isPrivate = m_spec.place == DrillPlace::Private;
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    const DatabaseProperties properties
        = targetProperties({}, survey, backup.source, backup.facts.properties, maintenance);
    const auto tellLeft = [&](const QString &sentence) {
        if (!isPrivate) // else the server goes, too
            context.warn(sentence);
    };
    const auto makeScratch = [&] {
        return std::make_unique<ScratchDatabase>(
            survey, scratchDatabaseName(context.jobId()), properties,
            RestoreJournal({isPrivate ? QString() : services.journalDir, context.jobId(), survey.facts.systemIdentifier,
                            services.onDatabaseStep, tellLeft}),
            context.token());
    };
    BackupLoad load(backup, survey, {.acceptStatements = m_spec.acceptStatements}, m_inflaters,
                    {m_stepsBefore + 3, m_stepCount});
    if (isPrivate)
        load.withoutTablespacesOfArchives();
    RowComparison rows;
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<ScratchDatabase> scratch = load.beside(makeScratch, rows, context);
    found.record.loadMs = timer.elapsed();
    context.step(Engine::tr("Compare the contents of every table"), m_stepsBefore + 5, m_stepCount);
    const TextSettings settings = backup.source.manifest ? textSettingsOf(*backup.source.manifest) : TextSettings();
    const ConnectionParams params = survey.loader.withDatabase(scratch->name());
    ContentComparison contents = compareContents(params, sectionsToCompare(backup, m_inflaters, context), settings,
                                                 m_inflaters.maxThreadCount(), context);
    if (!contents.differing.isEmpty()) {
        context.meter().restart();
        compareAsSets(params, rowSums(backup, contents.differing, m_inflaters, context), settings, contents, context);
    }
    context.info((contents.tables == 1 ? Engine::tr("%1 table was read back; %2 differ.")
                                       : Engine::tr("%1 tables were read back; %2 differ."))
                     .arg(contents.tables)
                     .arg(contents.differing.size()));
    for (const QString &table : std::as_const(contents.reordered))
        context.info(Engine::tr("%1 has the rows of the backup in another order.").arg(table));
    found.compared = contents.tables > 0 || rows.noTables;
    judge(contents, backup, found, context);
}

void DrillJob::fail(const QString &path, const Error &error, JobContext &context)
{
    const QJsonObject item{{u"path"_s, path}, {u"error"_s, error.toJson()}};
    m_failed.append(item);
    m_errors.append(error);
    context.item(error.message(), item);
}

void DrillJob::conclude(JobContext &context) const
{
    context.conclude(m_drilled == 1
                         ? Engine::tr("1 backup loads; %1 came out identical.").arg(m_identical)
                         : Engine::tr("%1 backups load; %2 came out identical.").arg(m_drilled).arg(m_identical),
                     {{u"drilled"_s, m_drilled}, {u"identical"_s, m_identical}, {u"failed"_s, m_failed}});
    throwWorst(m_errors, m_drilled, Engine::tr("%1 of %2 drills failed: %3"));
}
}
