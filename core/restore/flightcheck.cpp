#include "core/restore/flightcheck.h"

#include "core/base/format.h"
#include "core/postgres/databaseinspector.h"
#include "core/restore/databasenames.h"
#include "core/restore/findings.h"
#include "core/restore/tablechecks.h"

#include <QRegularExpression>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

namespace
{
bool replaces(const RestoreSpec &spec) { return spec.mode == RestoreMode::Swap || spec.mode == RestoreMode::Drop; }
bool isKnown(const FlightSubject &s) { return !s.facts.unread && s.facts.problem.isEmpty(); }
bool creates(const RestoreSpec &spec) { return spec.mode != RestoreMode::Empty; }

FlightFinding checkForeignScript(const FlightSubject &s)
{
    const QString title = u"Backup file"_s;
    if (!s.survey.tools.hasRestrict())
        return stop(title,
                    u"The file was not made by Larder, and psql %1 cannot keep it from running commands here."_s.arg(
                        s.survey.tools.version),
                    u"Update the PostgreSQL client package."_s);
    if (!s.source.repository && !s.spec.acceptForeign)
        return stop(title,
                    u"The file was not made by Larder: whatever its SQL says runs with your rights on the server."_s,
                    u"Confirm that you trust where it comes from (--accept-foreign)."_s);
    return doubt(title, u"There is no record of this file: what it should contain is not known."_s,
                 u"Look at the row counts after the restore."_s);
}

/// A hostile archive may mislead or crash pg_restore before any of its SQL runs.
FlightFinding checkForeignArchive(const FlightSubject &s)
{
    const QString title = u"Backup file"_s;
    if (s.facts.unread)
        return stop(title,
                    u"There is no record of this archive: it may be forged, mislead or crash pg_restore, and whatever "
                    "its SQL says runs with your rights on the server."_s,
                    u"Confirm that you trust where it comes from (--accept-foreign)."_s);
    return doubt(title, u"There is no record of this archive: what it should contain is not known."_s,
                 u"Look at the row counts after the restore."_s);
}

FlightFinding checkFile(const FlightSubject &s)
{
    const QString title = u"Backup file"_s;
    if (s.source.record.isGlobals)
        return stop(title, u"This is a backup of the server's roles and tablespaces, not of a database."_s,
                    u"Choose the backup of a database."_s);
    if (!s.source.record.problem.isEmpty())
        return stop(title, s.source.record.problem, u"Use an older backup, or verify this one again."_s);
    if (!s.facts.problem.isEmpty())
        return stop(title, s.facts.problem, u"Use another backup."_s, ErrorCode::BackupDamaged);
    if (s.source.manifest)
        return good(title,
                    u"Proven %1 on %2."_s.arg(toString(s.source.record.proof.level),
                                              s.source.record.proof.at.toLocalTime().toString(u"d MMM yyyy HH:mm")));
    return s.facts.archive ? checkForeignArchive(s) : checkForeignScript(s);
}

/// A dump may be whole and yet not load.
void checkDrill(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (!s.source.manifest || !s.source.manifest->drill || s.source.manifest->drill->problem.isEmpty())
        return;
    const DrillRecord &drill = *s.source.manifest->drill;
    findings.append(
        doubt(u"Last drill"_s,
              u"When it was last loaded for a trial, on %1, this was found: %2"_s.arg(
                  drill.at.toLocalTime().toString(u"d MMM yyyy HH:mm"), drill.problem),
              u"Use a backup whose drill went well, or restore it as a new database and look at that first."_s));
}

/// "15.13 (Debian …)" → 15
int majorOf(const QString &version) { return version.section(u'.', 0, 0).section(u' ', 0, 0).toInt(); }

FlightFinding checkVersions(const FlightSubject &s)
{
    const QString title = u"Versions"_s;
    const int from = majorOf(s.facts.serverVersion);
    const int to = s.survey.facts.versionNumber / 10000;
    if (from > to)
        return doubt(title, u"The backup comes from PostgreSQL %1, the server is older: %2."_s.arg(from).arg(to),
                     u"Statements the older server does not know will stop the restore; nothing is lost then."_s);
    const QString origin = from > 0 ? u"Backup %1, server %2, client tools %3."_s.arg(s.facts.serverVersion)
                                    : u"Backup of an unknown version, server %1, client tools %2."_s;
    return good(title, origin.arg(s.survey.facts.version, s.survey.tools.version));
}

FlightFinding checkRights(const FlightSubject &s)
{
    const QString title = u"Rights"_s;
    const ServerFacts &facts = s.survey.facts;
    if (facts.isStandby)
        return stop(title, u"The server is a standby: it accepts no changes."_s, u"Restore on its primary."_s);
    if (creates(s.spec) && !facts.isSuperuser && !facts.canCreateDatabases)
        return stop(title, u"%1 may not create databases."_s.arg(facts.currentUser),
                    u"As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database."_s.arg(
                        facts.currentUser));
    const DatabaseInfo *live = s.survey.find(s.spec.database);
    if (replaces(s.spec) && live && !facts.isSuperuser && live->owner != facts.currentUser)
        return doubt(title, u"%1 belongs to %2; you are %3."_s.arg(live->name, live->owner, facts.currentUser),
                     u"Renaming it needs its owner's rights or a superuser's."_s);
    return good(title,
                facts.isSuperuser ? u"%1 is a superuser."_s.arg(facts.currentUser)
                                  : u"%1 may do what is needed."_s.arg(facts.currentUser));
}

FlightFinding checkRoles(const FlightSubject &s)
{
    const QString title = u"Roles"_s;
    QStringList wanted = s.facts.roles;
    if (creates(s.spec) && !s.properties.owner.isEmpty())
        wanted.append(s.properties.owner);
    const QStringList present = ServerInspector(s.maintenance).roles();
    QStringList missing;
    for (const QString &role : wanted) {
        if (!present.contains(role) && !missing.contains(role))
            missing.append(role);
    }
    if (missing.isEmpty())
        return good(title,
                    isKnown(s) ? u"All roles the backup mentions exist."_s
                               : u"Which roles the backup mentions is not known."_s);
    return stop(title, u"These roles do not exist on the server: %1."_s.arg(missing.join(u", "_s)),
                u"Create them (CREATE ROLE …), or load the globals backup of the same run with psql first."_s);
}

FlightFinding checkExtensions(const FlightSubject &s)
{
    const QString title = u"Extensions"_s;
    if (s.facts.extensions.isEmpty())
        return good(title, isKnown(s) ? u"The backup uses none."_s : u"Which ones the backup needs is not known."_s);
    const QMap<QString, QStringList> available = ServerInspector(s.maintenance).availableExtensions();
    QStringList missing;
    for (const QString &extension : s.facts.extensions) {
        if (!available.contains(extension))
            missing.append(extension);
    }
    if (missing.isEmpty())
        return good(title, u"Everything the backup uses is installed on the server."_s);
    return stop(title, u"The server does not have these extensions: %1."_s.arg(missing.join(u", "_s)),
                u"Install their packages on the server (postgresql-contrib, or the extension's own)."_s);
}

FlightFinding checkPlace(const FlightSubject &s)
{
    const QString title = u"Encoding, locale, tablespace"_s;
    if (!creates(s.spec))
        return good(title, u"Those of the existing database stay."_s);
    QStringList spaces;
    for (const TablespaceInfo &space : ServerInspector(s.maintenance).tablespaces())
        spaces.append(space.name);
    const QString &space = s.properties.tablespace;
    if (!space.isEmpty() && !spaces.contains(space))
        return stop(title, u"The server has no tablespace \"%1\"."_s.arg(space),
                    u"Create it: CREATE TABLESPACE %1 LOCATION …"_s.arg(space));
    if (s.properties.localeProvider == "icu"_L1 && !s.survey.facts.hasIcu)
        return stop(title, u"The database sorts by ICU, which this server was built without."_s,
                    u"Use a server built with ICU."_s);
    const QStringList locales = ServerInspector(s.maintenance).locales();
    if (!s.properties.collate.isEmpty() && !locales.contains(s.properties.collate))
        return stop(title, u"The server's system does not know the locale \"%1\"."_s.arg(s.properties.collate),
                    u"Install it there (locale-gen) and restart PostgreSQL."_s);
    return good(title, u"%1, %2."_s.arg(s.properties.encoding, s.properties.collate));
}

/// pg_hba.conf is looked at before a database is looked for: a name that does not exist tells whether one would be let
/// in there (PostgreSQL documentation, "The pg_hba.conf File").
void checkEntrance(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (!creates(s.spec))
        return;
    try {
        PgConnection::connect(s.survey.params.withDatabase(scratchDatabaseName(u"00000000"_s)));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::DatabaseNotFound)
            return;
        findings.append(
            stop(u"Way in"_s,
                 u"The server does not let %1 into a new database to load it."_s.arg(s.survey.facts.currentUser),
                 u"Add a line to pg_hba.conf that lets this role into all databases, and reload it."_s));
    }
}

FlightFinding checkTarget(const FlightSubject &s)
{
    const QString title = u"Target"_s;
    const QString &name = s.spec.database;
    const DatabaseInfo *existing = s.survey.find(name);
    if (const QString problem = databaseNameProblem(name); !problem.isEmpty())
        return stop(title, problem, u"Choose another name."_s);
    if (s.spec.mode == RestoreMode::New)
        return existing ? stop(title, u"There is a database \"%1\" already."_s.arg(name),
                               u"Choose another name, or replace it."_s, ErrorCode::DatabaseExists)
                        : good(title, u"The new database %1 will be created."_s.arg(name));
    if (!existing)
        return stop(title,
                    u"There is no database \"%1\" to %2."_s.arg(name, replaces(s.spec) ? u"replace"_s : u"load into"_s),
                    u"Restore it as a new database."_s, ErrorCode::DatabaseNotFound);
    if (s.spec.mode == RestoreMode::Empty) {
        PgConnection target = PgConnection::connect(s.survey.params.withDatabase(name));
        return DatabaseInspector(target).isEmpty()
            ? good(title, u"%1 is empty."_s.arg(name))
            : stop(title, u"%1 is not empty."_s.arg(name), u"Replace it, or restore as a new database."_s,
                   ErrorCode::DatabaseNotEmpty);
    }
    const qint64 bytes = ServerInspector(s.maintenance).databaseSizes({name}).value(name, -1);
    return good(title, u"%1 (%2) will be replaced."_s.arg(name, formatBytes(bytes)));
}

/// Each takes a lock until the end of the transaction.
void checkLargeObjects(const FlightSubject &s, QList<FlightFinding> &findings)
{
    const qint64 count = s.facts.largeObjects;
    if (count <= 0)
        return;
    const QString title = u"Large objects"_s;
    if (creates(s.spec) || count < s.survey.facts.maxLocks)
        findings.append(good(title, u"The backup holds %1."_s.arg(formatCount(count))));
    else
        findings.append(doubt(title,
                              u"The backup holds %1; all in one transaction they need more locks than the server "
                              "has (%2)."_s.arg(formatCount(count), formatCount(s.survey.facts.maxLocks)),
                              u"Raise max_locks_per_transaction, or restore it as a new database."_s));
}

/// pg_dump --include-foreign-data makes such backups.
void checkForeignRows(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (s.facts.foreignRows.isEmpty())
        return;
    findings.append(doubt(
        u"Foreign tables"_s,
        u"The backup holds rows of %1: loading them adds them to what the server behind holds."_s.arg(
            s.facts.foreignRows.join(u", "_s)),
        u"If they are there still, take a backup made without --include-foreign-data, or they will be there twice."_s));
}

FlightFinding checkSafetyDump(const FlightSubject &s)
{
    const QString title = u"Safety dump"_s;
    if (!s.spec.safetyDump)
        return doubt(title, u"%1 is dropped without being saved first: there is no way back."_s.arg(s.spec.database),
                     u"Let it be saved first (leave out --no-safety-dump)."_s);
    if (s.spec.repository.isEmpty())
        return stop(title, u"There is no backup directory to save %1 to before it is dropped."_s.arg(s.spec.database),
                    u"Name one (--backup-dir), or go without (--no-safety-dump)."_s, ErrorCode::Refused);
    return good(title, u"%1 is saved to %2 before it is dropped."_s.arg(s.spec.database, s.spec.repository));
}

void checkReplacement(const FlightSubject &s, QList<FlightFinding> &findings)
{
    ServerInspector inspector(s.maintenance);
    for (const DatabaseBlocker &blocker : inspector.blockers(s.spec.database))
        findings.append(stop(u"In the way: %1"_s.arg(blocker.name), blocker.explanation, blocker.explanation));
    if (s.spec.mode == RestoreMode::Drop)
        findings.append(checkSafetyDump(s));
    const qsizetype sessions = inspector.sessions(s.spec.database).size();
    if (sessions == 0)
        findings.append(good(u"Sessions"_s, u"Nobody is connected."_s));
    else
        findings.append(doubt(u"Sessions"_s,
                              sessions == 1 ? u"1 session will be disconnected."_s
                                            : u"%1 sessions will be disconnected."_s.arg(sessions),
                              u"Stop the application first if it should not see an error."_s));
}

/// Only where the server's files are on this machine and its folder may be looked at.
FlightFinding checkSpace(const FlightSubject &s)
{
    const QString title = u"Space on the server"_s;
    const QStorageInfo disk(s.survey.facts.dataDirectory);
    const bool local = s.survey.facts.host.startsWith(u'/') || s.survey.facts.host == "localhost"_L1;
    if (!local || s.survey.facts.dataDirectory.isEmpty() || !disk.isValid())
        return doubt(title, u"How much is free there cannot be seen from here."_s, u"Look on the server (df)."_s);
    const qint64 raw = s.facts.rawBytes >= 0 ? s.facts.rawBytes : s.source.record.bytes * 4;
    const qint64 needed = raw + raw / 2; // indexes and WAL
    if (disk.bytesAvailable() < needed)
        return doubt(
            title,
            u"%1 are free, the restore takes about %2."_s.arg(formatBytes(disk.bytesAvailable()), formatBytes(needed)),
            u"Free space first; a restore that runs out of it leaves everything as it was."_s);
    return good(
        title,
        u"%1 are free, the restore takes about %2."_s.arg(formatBytes(disk.bytesAvailable()), formatBytes(needed)));
}
}

QList<FlightFinding> flightCheck(const FlightSubject &subject)
{
    QList<FlightFinding> findings{checkFile(subject)};
    checkDrill(subject, findings);
    findings.append(checkVersions(subject));
    if (!subject.spec.tables.isEmpty())
        return findings + checkTables(subject);
    findings += {checkRights(subject), checkRoles(subject), checkExtensions(subject), checkPlace(subject),
                 checkTarget(subject)};
    checkEntrance(subject, findings);
    checkLargeObjects(subject, findings);
    checkForeignRows(subject, findings);
    if (replaces(subject.spec) && subject.survey.find(subject.spec.database))
        checkReplacement(subject, findings);
    findings.append(checkSpace(subject));
    return findings;
}

void requireNoBlockers(const QList<FlightFinding> &findings, const QString &database)
{
    QStringList texts;
    const FlightFinding *first = nullptr;
    for (const FlightFinding &finding : findings) {
        if (finding.severity != FindingSeverity::Blocker)
            continue;
        texts.append(finding.text);
        if (!first)
            first = &finding;
    }
    if (first)
        throw Error(texts.size() == 1 ? first->code : ErrorCode::FlightCheckFailed,
                    u"The restore into %1 was not begun: %2"_s.arg(database, texts.join(u' ')), first->remedy);
}

DatabaseProperties targetProperties(const RestoreSpec &spec, const ServerSurvey &survey, const BackupSource &source,
                                    PgConnection &maintenance)
{
    if (source.manifest && !source.manifest->databaseProperties.isEmpty())
        return DatabaseProperties::fromJson(source.manifest->databaseProperties);
    if (replaces(spec) && survey.find(spec.database))
        return readDatabaseProperties(maintenance, spec.database);
    return defaultDatabaseProperties(maintenance);
}
}
