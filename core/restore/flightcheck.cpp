#include "core/restore/flightcheck.h"

#include "core/base/commandtext.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/policy/databasenames.h"
#include "core/postgres/databaseinspector.h"
#include "core/restore/findings.h"
#include "core/restore/loaderchecks.h"
#include "core/restore/partcheck.h"
#include "core/restore/readerchecks.h"
#include "core/restore/rolerights.h"
#include "core/restore/superuserchecks.h"
#include "core/restore/tablechecks.h"
#include "core/restore/tablewithrows.h"
#include "core/sql/identifiers.h"

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

QString provenSentence(ProofLevel level)
{
    switch (level) {
    case ProofLevel::Written: return Engine::tr("Proven written on %1.");
    case ProofLevel::Sealed: return Engine::tr("Proven sealed on %1.");
    case ProofLevel::Readable: return Engine::tr("Proven readable on %1.");
    case ProofLevel::Restorable: return Engine::tr("Proven restorable on %1.");
    case ProofLevel::Identical: return Engine::tr("Proven identical on %1.");
    }
    Q_UNREACHABLE();
}

FlightFinding checkForeignScript(const FlightSubject &s)
{
    const QString title = Engine::tr("Backup file");
    if (!s.source.repository && !s.spec.acceptForeign)
        return stop(
            title,
            Engine::tr("The file was not made by Larder: its functions run with your rights while it is loaded."),
            Engine::tr("Confirm that you trust where it comes from (--accept-foreign)."));
    return doubt(title, Engine::tr("There is no record of this file: what it should contain is not known."),
                 Engine::tr("Look at the row counts after the restore."));
}

/// A hostile archive may mislead or crash pg_restore before any of its SQL runs.
FlightFinding checkForeignArchive(const FlightSubject &s)
{
    const QString title = Engine::tr("Backup file");
    if (s.facts.unread)
        return stop(title,
                    Engine::tr("There is no record of this archive: it may be forged, mislead or crash pg_restore, and "
                               "its functions run "
                               "with your rights while it is loaded."),
                    Engine::tr("Confirm that you trust where it comes from (--accept-foreign)."));
    return doubt(title, Engine::tr("There is no record of this archive: what it should contain is not known."),
                 Engine::tr("Look at the row counts after the restore."));
}

/// What is wrong with a file that can be rescued in spite of it; empty when nothing is.
QString knownDamage(const FlightSubject &s)
{
    if (!s.spec.rescue || !s.source.record.problem.isEmpty())
        return s.spec.rescue ? s.source.record.problem : QString();
    const bool mayBeRead = !s.facts.archive && s.facts.problemCode == ErrorCode::BackupDamaged;
    return mayBeRead ? s.facts.problem : QString();
}

FlightFinding checkFile(const FlightSubject &s)
{
    const QString title = Engine::tr("Backup file");
    if (s.source.record.isGlobals)
        return stop(title, Engine::tr("This is a backup of the server's roles and tablespaces, not of a database."),
                    Engine::tr("Choose the backup of a database."));
    const QString damage = knownDamage(s);
    if (!s.source.record.problem.isEmpty() && damage.isEmpty())
        return stop(title, s.source.record.problem, Engine::tr("Use an older backup, or verify this one again."));
    if (!s.facts.problem.isEmpty() && damage.isEmpty())
        return stop(title, s.facts.problem, Engine::tr("Use another backup."), s.facts.problemCode);
    const bool trusted = s.source.manifest || s.source.repository || s.spec.acceptForeign;
    if (!damage.isEmpty() && trusted)
        return doubt(title, damage, Engine::tr("Whatever can be read of it is loaded."));
    if (s.source.manifest)
        return good(title, provenSentence(s.source.record.proof.level).arg(formatMoment(s.source.record.proof.at)));
    return s.facts.archive ? checkForeignArchive(s) : checkForeignScript(s);
}

void checkLayers(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (!s.facts.remarks.isEmpty())
        findings.append(good(Engine::tr("How it is read"), s.facts.remarks.join(u' ')));
}

/// What the script would do besides filling its database.
void checkScopes(const FlightSubject &s, QList<FlightFinding> &findings)
{
    const ScopeFacts &scopes = s.facts.scopes;
    const QString title = Engine::tr("Statements");
    if (!scopes.refused.isEmpty())
        findings.append(
            stop(title, Engine::tr("The file holds what is never sent to a server: %1").arg(scopes.refused),
                 Engine::tr("Look at that place. If it can be spared, take it out of a copy of the file.")));
    if (scopes.unknown > 0) {
        const QString text
            = Engine::tr("%1 of its statements are none that pg_dump writes, and may do anything with the "
                         "rights of %2: %3")
                  .arg(QString::number(scopes.unknown), s.survey.loaderName, u'\n' + scopes.unknownShown.join(u'\n'));
        findings.append(s.spec.acceptStatements ? doubt(title, text, Engine::tr("They are sent, as you agreed to."))
                            : s.spec.rescue     ? doubt(title, text, Engine::tr("They are refused, and reported."))
                                                : stop(title, text,
                                                       Engine::tr("Read them in the file, then say that they may be sent "
                                                                      "(--accept-statements).")));
    }
    if (scopes.leftOut > 0)
        findings.append(doubt(title,
                              Engine::tr("%1 of its statements are not for the database that is filled: %2")
                                  .arg(QString::number(scopes.leftOut), u'\n' + scopes.leftOutShown.join(u'\n')),
                              Engine::tr("They are left out; nothing needs to be done.")));
}

/// A dump may be whole and yet not load.
void checkDrill(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (!s.source.manifest || !s.source.manifest->drill || s.source.manifest->drill->problem.isEmpty())
        return;
    const DrillRecord &drill = *s.source.manifest->drill;
    findings.append(doubt(
        Engine::tr("Last drill"),
        Engine::tr("When it was last loaded for a trial, on %1, this was found: %2")
            .arg(formatMoment(drill.at), drill.problem),
        Engine::tr("Use a backup whose drill went well, or restore it as a new database and look at that first.")));
}

/// "15.13 (Debian …)" → 15
int majorOf(const QString &version) { return version.section(u'.', 0, 0).section(u' ', 0, 0).toInt(); }

FlightFinding checkVersions(const FlightSubject &s)
{
    const QString title = Engine::tr("Versions");
    const int from = majorOf(s.facts.serverVersion);
    const int to = s.survey.facts.versionNumber / 10000;
    if (from > to)
        return doubt(
            title, Engine::tr("The backup comes from PostgreSQL %1, the server is older: %2.").arg(from).arg(to),
            Engine::tr("Statements the older server does not know will stop the restore; nothing is lost then."));
    const QString server = s.survey.facts.version;
    const QString tools = s.survey.tools.version;
    return good(title,
                from > 0
                    ? Engine::tr("Backup %1, server %2, client tools %3.").arg(s.facts.serverVersion, server, tools)
                    : Engine::tr("Backup of an unknown version, server %1, client tools %2.").arg(server, tools));
}

FlightFinding checkRights(const FlightSubject &s)
{
    const QString title = Engine::tr("Rights");
    const ServerFacts &facts = s.survey.facts;
    if (facts.isStandby)
        return stop(title, Engine::tr("The server is a standby: it accepts no changes."),
                    Engine::tr("Restore on its primary."));
    if (creates(s.spec) && !facts.isSuperuser && !facts.canCreateDatabases)
        return stop(title, Engine::tr("%1 may not create databases.").arg(facts.currentUser),
                    Engine::tr("As a superuser: ALTER ROLE %1 CREATEDB, or restore into an existing empty database.")
                        .arg(facts.currentUser));
    const DatabaseInfo *live = s.survey.find(s.spec.database);
    if (replaces(s.spec) && live && lacksRight(facts.currentUser, live->owner, u"USAGE"_s, s.maintenance))
        return stop(title, Engine::tr("%1 belongs to %2; you are %3.").arg(live->name, live->owner, facts.currentUser),
                    Engine::tr("Replacing it needs its owner's rights or a superuser's: GRANT %1 TO %2, or restore it "
                               "as a new database.")
                        .arg(quoteIdentifier(live->owner), quoteIdentifier(facts.currentUser)));
    const QString &owner = s.properties.owner;
    if (creates(s.spec) && lacksRight(facts.currentUser, owner, rightToMakeOwner(facts), s.maintenance))
        return stop(title,
                    Engine::tr("The database is to belong to %1; %2 is no member.").arg(owner, facts.currentUser),
                    Engine::tr("As a superuser: GRANT %1 TO %2.")
                        .arg(quoteIdentifier(owner), quoteIdentifier(facts.currentUser)));
    return good(title,
                facts.isSuperuser ? Engine::tr("%1 is a superuser.").arg(facts.currentUser)
                                  : Engine::tr("%1 may do what is needed.").arg(facts.currentUser));
}

FlightFinding checkRoles(const FlightSubject &s)
{
    const QString title = Engine::tr("Roles");
    QStringList wanted = s.facts.roles;
    if (creates(s.spec) && !s.properties.owner.isEmpty())
        wanted.append(s.properties.owner);
    const QStringList present = ServerInspector(s.maintenance).roles();
    QStringList missing;
    for (const QString &role : wanted) {
        if (!present.contains(role) && !missing.contains(role))
            missing.append(role);
    }
    const RestoreFilter &filter = s.spec.filter;
    if (!missing.isEmpty() && filter.noOwner && filter.noPrivileges)
        return doubt(title, Engine::tr("These roles do not exist on the server: %1.").arg(missing.join(u", "_s)),
                     Engine::tr("Owners and privileges are left out. Only a policy or a user mapping would still need "
                                "them."));
    if (missing.isEmpty())
        return good(title,
                    isKnown(s) ? Engine::tr("All roles the backup mentions exist.")
                               : Engine::tr("Which roles the backup mentions is not known."));
    return stop(
        title, Engine::tr("These roles do not exist on the server: %1.").arg(missing.join(u", "_s)),
        Engine::tr("Bring them back from the globals backup of the same run (%1), create them (CREATE ROLE …), or "
                   "go without owners and privileges (--no-owner --no-privileges).")
            .arg(command(u"globals"_s)));
}

FlightFinding checkExtensions(const FlightSubject &s)
{
    const QString title = Engine::tr("Extensions");
    if (s.spec.filter.noExtensions)
        return good(title, Engine::tr("None is created, as asked."));
    if (s.facts.extensions.isEmpty())
        return good(title,
                    isKnown(s) ? Engine::tr("The backup uses none.")
                               : Engine::tr("Which ones the backup needs is not known."));
    const QMap<QString, QStringList> available = ServerInspector(s.maintenance).availableExtensions();
    QStringList missing;
    for (const QString &extension : s.facts.extensions) {
        if (!available.contains(extension))
            missing.append(extension);
    }
    if (missing.isEmpty())
        return good(title, Engine::tr("Everything the backup uses is installed on the server."));
    return stop(title, Engine::tr("The server does not have these extensions: %1.").arg(missing.join(u", "_s)),
                Engine::tr("Install their packages on the server (postgresql-contrib, or the extension's own)."));
}

FlightFinding checkPlace(const FlightSubject &s)
{
    const QString title = Engine::tr("Encoding, locale, tablespace");
    if (!creates(s.spec))
        return good(title, Engine::tr("Those of the existing database stay."));
    QStringList spaces;
    for (const TablespaceInfo &space : ServerInspector(s.maintenance).tablespaces())
        spaces.append(space.name);
    const QString &space = s.properties.tablespace;
    if (!space.isEmpty() && !spaces.contains(space))
        return stop(title, Engine::tr("The server has no tablespace \"%1\".").arg(space),
                    Engine::tr("Create it: CREATE TABLESPACE %1 LOCATION …").arg(space));
    if (s.properties.localeProvider == "icu"_L1 && !s.survey.facts.hasIcu)
        return stop(title, Engine::tr("The database sorts by ICU, which this server was built without."),
                    Engine::tr("Use a server built with ICU."));
    const QStringList locales = ServerInspector(s.maintenance).locales();
    if (!s.properties.collate.isEmpty() && !locales.contains(s.properties.collate))
        return stop(title, Engine::tr("The server's system does not know the locale \"%1\".").arg(s.properties.collate),
                    Engine::tr("Install it there (locale-gen) and restart PostgreSQL."));
    return good(title, u"%1, %2."_s.arg(s.properties.encoding, s.properties.collate));
}

/// For a backup of rows: where its tables are it is told by the load itself.
FlightFinding checkTablesWithoutRows(const QString &database, PgConnection &target)
{
    const QString title = Engine::tr("Target");
    const QString filled = tableWithRows(target);
    return filled.isEmpty()
        ? good(title, Engine::tr("The tables of %1 have no rows.").arg(database))
        : stop(title, Engine::tr("%1 is not empty: %2 has rows.").arg(database, filled),
               Engine::tr("Rows are loaded only where there are none; restore a whole backup as a new database."),
               ErrorCode::DatabaseNotEmpty);
}

FlightFinding checkTarget(const FlightSubject &s)
{
    const QString title = Engine::tr("Target");
    const QString &name = s.spec.database;
    const DatabaseInfo *existing = s.survey.find(name);
    if (const QString problem = databaseNameProblem(name); !problem.isEmpty())
        return stop(title, problem, Engine::tr("Choose another name."));
    if (s.spec.mode == RestoreMode::New)
        return existing ? stop(title, Engine::tr("There is a database \"%1\" already.").arg(name),
                               Engine::tr("Choose another name, or replace it."), ErrorCode::DatabaseExists)
                        : good(title, Engine::tr("The new database %1 will be created.").arg(name));
    if (!existing)
        return stop(title,
                    (replaces(s.spec) ? Engine::tr("There is no database \"%1\" to replace.")
                                      : Engine::tr("There is no database \"%1\" to load into."))
                        .arg(name),
                    Engine::tr("Restore it as a new database."), ErrorCode::DatabaseNotFound);
    if (s.spec.mode == RestoreMode::Empty) {
        PgConnection target = PgConnection::connect(s.survey.params.withDatabase(name));
        if (s.facts.rowsOnly)
            return checkTablesWithoutRows(name, target);
        return DatabaseInspector(target).isEmpty()
            ? good(title, Engine::tr("%1 is empty.").arg(name))
            : stop(title, Engine::tr("%1 is not empty.").arg(name),
                   Engine::tr("Replace it, or restore as a new database."), ErrorCode::DatabaseNotEmpty);
    }
    const qint64 bytes = ServerInspector(s.maintenance).databaseSizes({name}).value(name, -1);
    return good(title, Engine::tr("%1 (%2) will be replaced.").arg(name, formatBytes(bytes)));
}

/// A server holds about twice as many locks as its settings promise: beyond that it cannot work.
void checkLocks(const FlightSubject &s, QList<FlightFinding> &findings)
{
    const qint64 objects = s.facts.largeObjects;
    const qint64 locks = qMax(objects, s.facts.locks);
    const qint64 promised = s.survey.facts.maxLocks;
    if (objects > 0 && (creates(s.spec) || locks < promised))
        findings.append(
            good(Engine::tr("Large objects"), Engine::tr("The backup holds %1.").arg(formatCount(objects))));
    if (creates(s.spec) || locks < promised)
        return;
    const QString title = Engine::tr("Locks");
    const QString text = Engine::tr("All in one transaction, the tables, indexes and large objects of the backup need "
                                    "about %1 locks; the server has %2.")
                             .arg(formatCount(locks), formatCount(promised));
    const QString remedy = Engine::tr("Raise max_locks_per_transaction, or restore it as a new database.");
    findings.append(locks < 2 * promised ? doubt(title, text, remedy) : stop(title, text, remedy));
}

/// pg_dump --include-foreign-data makes such backups.
void checkForeignRows(const FlightSubject &s, QList<FlightFinding> &findings)
{
    if (s.facts.foreignRows.isEmpty())
        return;
    findings.append(
        doubt(Engine::tr("Foreign tables"),
              Engine::tr("The backup holds rows of %1: loading them adds them to what the server behind holds.")
                  .arg(s.facts.foreignRows.join(u", "_s)),
              Engine::tr("If they are there still, take a backup made without --include-foreign-data, or they will be "
                         "there twice.")));
}

FlightFinding checkSafetyDump(const FlightSubject &s)
{
    const QString title = Engine::tr("Safety dump");
    if (!s.spec.safetyDump)
        return doubt(title,
                     Engine::tr("%1 is dropped without being saved first: there is no way back.").arg(s.spec.database),
                     Engine::tr("Let it be saved first (leave out --no-safety-dump)."));
    if (s.spec.repository.isEmpty())
        return stop(title,
                    Engine::tr("There is no backup directory to save %1 to before it is dropped.").arg(s.spec.database),
                    Engine::tr("Name one (--backup-dir), or go without (--no-safety-dump)."), ErrorCode::Refused);
    return good(title, Engine::tr("%1 is saved to %2 before it is dropped.").arg(s.spec.database, s.spec.repository));
}

void checkReplacement(const FlightSubject &s, QList<FlightFinding> &findings)
{
    ServerInspector inspector(s.maintenance);
    const bool drops = s.spec.mode == RestoreMode::Drop || !s.spec.keepOld;
    for (const DatabaseBlocker &blocker : inspector.blockers(s.spec.database)) {
        if (drops || blocker.kind != DatabaseBlocker::Kind::TemplateMark)
            findings.append(stop(Engine::tr("In the way: %1").arg(blocker.name), blocker.text, blocker.remedy));
    }
    if (s.spec.mode == RestoreMode::Drop)
        findings.append(checkSafetyDump(s));
    const qsizetype sessions = inspector.sessions(s.spec.database).size();
    if (sessions == 0)
        findings.append(good(Engine::tr("Sessions"), Engine::tr("Nobody is connected.")));
    else
        findings.append(doubt(Engine::tr("Sessions"),
                              sessions == 1 ? Engine::tr("1 session will be disconnected.")
                                            : Engine::tr("%1 sessions will be disconnected.").arg(sessions),
                              Engine::tr("Stop the application first if it should not see an error.")));
}

/// Where the database will lie.
QString folderOf(const FlightSubject &s)
{
    const PgResult place = s.maintenance.exec(
        u"SELECT pg_catalog.pg_tablespace_location(oid) AS folder FROM pg_catalog.pg_tablespace WHERE spcname = $1"_s,
        {s.properties.tablespace});
    const QString folder = place.isEmpty() ? QString() : place.value(0, "folder");
    return folder.isEmpty() ? s.survey.facts.dataDirectory : folder; // the server's own tablespaces are in there
}

/// Only where the server's files are on this machine and its folder may be looked at.
FlightFinding checkSpace(const FlightSubject &s)
{
    const QString title = Engine::tr("Space on the server");
    const bool local = s.survey.facts.host.startsWith(u'/') || s.survey.facts.host == "localhost"_L1;
    const QString folder = local ? folderOf(s) : QString();
    const QStorageInfo disk(folder);
    if (folder.isEmpty() || !disk.isValid())
        return doubt(title, Engine::tr("How much is free there cannot be seen from here."),
                     Engine::tr("Look on the server (df)."));
    const qint64 raw = s.facts.rawBytes >= 0 ? s.facts.rawBytes : s.source.record.bytes * 4;
    const qint64 needed = raw + raw / 2; // indexes and WAL
    if (disk.bytesAvailable() < needed)
        return doubt(title,
                     Engine::tr("%1 are free, the restore takes about %2.")
                         .arg(formatBytes(disk.bytesAvailable()), formatBytes(needed)),
                     s.spec.mode == RestoreMode::Drop
                         ? Engine::tr("Free space first: the database is dropped before it is loaded anew.")
                         : Engine::tr("Free space first; a restore that runs out of it leaves everything as it was."));
    return good(title,
                Engine::tr("%1 are free, the restore takes about %2.")
                    .arg(formatBytes(disk.bytesAvailable()), formatBytes(needed)));
}
}

namespace
{
/// A rescue leaves out what fails because of them.
void soften(QList<FlightFinding> &findings)
{
    for (FlightFinding &finding : findings) {
        if (finding.severity != FindingSeverity::Blocker)
            continue;
        finding.severity = FindingSeverity::Warning;
        finding.remedy = Engine::tr("%1 Otherwise what needs it is left out and reported.").arg(finding.remedy);
    }
}
}

QList<FlightFinding> flightCheck(const FlightSubject &subject)
{
    QList<FlightFinding> findings{checkFile(subject)};
    checkLayers(subject, findings);
    checkReader(subject, findings);
    checkScopes(subject, findings);
    findings += checkLoader(subject);
    checkDrill(subject, findings);
    findings.append(checkVersions(subject));
    if (!subject.spec.tables.isEmpty())
        return findings + checkTables(subject);
    QList<FlightFinding> avoidable{checkRoles(subject), checkExtensions(subject)};
    checkPart(subject, avoidable);
    checkSuperuserNeeds(subject, avoidable);
    QList<FlightFinding> loaders = checkLoadersRights(subject);
    if (subject.spec.rescue) {
        soften(avoidable);
        soften(loaders);
    }
    findings += checkRights(subject);
    findings += avoidable;
    findings += {checkPlace(subject), checkTarget(subject)};
    findings += loaders;
    checkLocks(subject, findings);
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
                    Engine::tr("The restore into %1 was not begun: %2").arg(database, texts.join(u' ')), first->remedy);
}
}
