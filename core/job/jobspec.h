#pragma once

#include "core/gzip/compressionlevel.h"
#include "core/policy/retention.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backuptypes.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <variant>

namespace larder
{
// What a job is to do: pure data, to and from JSON, without secrets. Forms, command line, schedules and history use
// nothing else. JSON keys are the member names; a member left out has the default written here. The members of a
// retention are keys of the spec itself: "retentionDays", "minimumCopies", "keepDaily", "keepWeekly", "keepMonthly",
// "keepYearly" (numbers from 0, minimumCopies from 1) and "maximumBytes".

/// How much of a database goes into the dump.
enum class DumpContent : int { Everything, SchemaOnly, DataOnly };
QString toString(DumpContent content); ///< "everything", "schema-only", "data-only"
std::optional<DumpContent> dumpContentFromString(const QString &text);

struct BackupSpec
{
    ServerAddress server;
    QString repository; ///< absolute path
    /// Names and patterns, see core/job/databasechoice.h; empty: the server's list, else every database but templates,
    /// "postgres", and what restores have kept or left.
    QStringList databases;
    bool allDatabases = false; ///< as without a list, whatever the server's list says
    QStringList exclude; ///< names and patterns
    BackupFormat format = BackupFormat::PlainGzip;
    CompressionLevel compression = CompressionLevel::Balanced;
    DumpContent content = DumpContent::Everything;
    QStringList tables; ///< pg_dump --table patterns; empty = all
    QStringList schemas; ///< pg_dump --schema patterns
    QStringList excludeSchemas; ///< pg_dump --exclude-schema patterns
    QStringList excludeTables; ///< pg_dump --exclude-table patterns
    QStringList excludeTableData; ///< pg_dump --exclude-table-data patterns
    bool noOwner = false; ///< no ownership; plain formats only: archives always carry it
    bool noPrivileges = false; ///< no GRANT and REVOKE
    QStringList extraArguments; ///< for pg_dump; see passedoptions.h
    bool withGlobals = true;
    int jobs = 0; ///< threads for everything; 0 = all cores
    int lockWaitSeconds = 60; ///< per table lock; 1 … 86400
    int retries = 0; ///< further tries for a database whose dump failed for a passing reason; 0 … 10
    int retryDelaySeconds = 30; ///< before each of them; 0 … 86400
    QString preHook; ///< a line for /bin/sh, run before anything else; see hook.h
    QString postHook; ///< the same after everything, whatever the outcome
    RetentionPolicy retention; ///< cleanup after success; one that removes nothing = no cleanup
    bool dryRun = false; ///< say what would be done
    int waitMinutes = 0; ///< at most, for a job in the repository that is in the way; 0 = not at all; 0 … 10080
};

enum class RestoreMode : int {
    New, ///< into a database that does not exist yet
    Swap, ///< beside the live one, then exchanged by rename; the old one is kept for undo
    Drop, ///< sessions ended, dropped, created, loaded (the shell script's way)
    Empty, ///< into an existing database without objects, all in one transaction
};
QString toString(RestoreMode mode); ///< "new", "swap", "drop", "empty"
std::optional<RestoreMode> restoreModeFromString(const QString &text);

/// What a restore leaves out of a backup, with the meanings and names of pg_restore's options. JSON keys stand in the
/// spec itself.
struct RestoreFilter
{
    bool noOwner = false; ///< everything belongs to who restores
    bool noPrivileges = false; ///< no GRANT, REVOKE and default privileges
    bool noComments = false;
    bool noSecurityLabels = false;
    bool noTablespaces = false; ///< everything into the default tablespace
    bool noPublications = false;
    bool noSubscriptions = false;
    bool noExtensions = false; ///< no CREATE EXTENSION, and no comments on them: somebody else has installed them

    bool operator==(const RestoreFilter &) const = default;
};

struct RestoreSpec
{
    ServerAddress server;
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup; ///< path of the file, absolute or relative to the repository
    QString database; ///< the target
    QString from{}; ///< of a file of several databases (pg_dumpall): the one that is restored
    RestoreMode mode = RestoreMode::New;
    bool confirmed = false; ///< the typed name matched, or --yes: needed by Swap and Drop
    bool acceptForeign = false; ///< the file has no record of ours: treated as hostile unless this says otherwise
    bool acceptStatements = false; ///< statements that are none of pg_dump's, and may do anything, are sent too
    /// Another user of the server, who loads the file: it can do no more than that one may. Empty: the server's user.
    QString loadAs{};
    RestoreFilter filter{};
    /// New only: what fails is left out with what needs it, and reported; never a proof.
    bool rescue = false;
    /// The backup holds less than its database: Swap and Drop need this, or they would leave the rest missing.
    bool acceptPartial = false;
    bool keepOld = true; ///< Swap: keep the replaced database for undo
    bool safetyDump = true; ///< Drop: save the database to `repository` and prove that Readable before it is dropped
    int jobs = 0;
    /// Only these tables, named as in SQL, into a database that exists; the mode does not matter then.
    QStringList tables{};
    QString intoSchema{}; ///< a new schema for them; empty: recovered_<date of the backup>
    bool inPlace = false; ///< instead back where they were; needs `confirmed`
    int waitMinutes = 0; ///< as in BackupSpec
};

/// The read-only checks before a restore, as findings. In JSON its members are those of RestoreSpec.
struct FlightCheckSpec
{
    RestoreSpec restore;
};

/// Swaps the newest kept old database of `database` back; the present one is kept in its turn.
struct UndoSpec
{
    ServerAddress server;
    QString database;
    QString keptDatabase; ///< a certain one of several; empty = the newest
    bool confirmed = false;
};

/// Drops a database kept by a swap ("shop_before_20260503_0210").
struct DropKeptSpec
{
    ServerAddress server;
    QString keptDatabase;
    bool confirmed = false;
};

/// Proves backups Sealed and Readable.
struct VerifySpec
{
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    bool all = false;
    int jobs = 0;
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Where a drill loads what it proves.
enum class DrillPlace : int {
    Private, ///< a server of its own from the installed binaries, gone afterwards
    Server, ///< a scratch database on the server of the spec
};
QString toString(DrillPlace place); ///< "private", "server"
std::optional<DrillPlace> drillPlaceFromString(const QString &text);

/// Proves backups Restorable and Identical by loading them into a database that is dropped afterwards. Exactly one of
/// `backups`, `latest`, `all` and `sample` is set.
struct DrillSpec
{
    ServerAddress server; ///< for DrillPlace::Server
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    bool latest = false; ///< the newest good one of each database
    bool all = false;
    QString sample; ///< "5" or "10%": so many of all, those not drilled for the longest time
    DrillPlace place = DrillPlace::Private;
    QString folder; ///< absolute; where the private server keeps its data; empty = /var/tmp
    bool acceptForeign = false; ///< as in RestoreSpec
    bool acceptStatements = false; ///< as in RestoreSpec
    QString loadAs{}; ///< as in RestoreSpec; Server only
    int jobs = 0;
    int waitMinutes = 0; ///< as in BackupSpec
};

struct CleanupSpec
{
    QString repository;
    RetentionPolicy retention; ///< one that removes something
    bool clockIsRight = false; ///< somebody looked at the clock: ages count although the backups make them doubtful
    bool dryRun = false;
    bool confirmed = false;
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Pin and note of a backup; what is not given stays as it is; in JSON it is null.
struct AnnotateSpec
{
    QString repository;
    QString backup;
    std::optional<bool> pinned{};
    std::optional<QString> note{}; ///< empty = remove the note
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Removes the records of backups whose files are gone.
struct ForgetSpec
{
    QString repository;
    QStringList backups; ///< paths; relative to the repository or absolute
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Undoes on a server what a restore or drill left there that was killed.
struct RecoverSpec
{
    ServerAddress server;
};

/// Asks a server: version, tools chosen, TLS, rights, databases with sizes, databases kept for undo.
struct InspectSpec
{
    ServerAddress server;
};

/// Reads a repository into the catalogue.
struct RefreshSpec
{
    QString repository;
    bool everything = false; ///< also what seems unchanged (catalogue rebuild)
};

/// Looks into a backup: its objects, the definition of one, or rows of a table.
struct ContentsSpec
{
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    QString from{}; ///< as in RestoreSpec
    bool objects = false; ///< list the objects
    QString search; ///< only those whose name or definition contains this
    QString object; ///< the definition of what has this name
    QString table; ///< rows of this table, named as in SQL
    int firstRow = 0; ///< counted from 0
    int rows = 100;
    int waitMinutes = 0; ///< as in BackupSpec
};

enum class ExtractFormat : int { Sql, Csv };
QString toString(ExtractFormat format); ///< "sql", "csv"
std::optional<ExtractFormat> extractFormatFromString(const QString &text);

/// Writes tables of a backup into a file of their own.
struct ExtractSpec
{
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    QString from{}; ///< as in RestoreSpec
    QStringList tables; ///< named as in SQL; one for Csv
    QString output; ///< absolute path, or "-": standard output
    ExtractFormat as = ExtractFormat::Sql;
    DumpContent content = DumpContent::Everything; ///< Sql only
    bool confirmed = false; ///< replace a file that exists
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Compares two backups, or one and a live database.
struct CompareSpec
{
    ServerAddress server; ///< of `database`
    QString repository; ///< may be empty when the backups lie outside any
    QString left;
    QString right; ///< a backup; empty when `database` is given
    QString from; ///< the database that is meant, on each side whose file holds several
    QString database;
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Compares a backup of roles and tablespaces with a server, and brings back what is missing there.
struct GlobalsSpec
{
    ServerAddress server;
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup;
    bool apply = false; ///< without it nothing is changed
    bool change = false; ///< also what differs, and what would touch roles that exist
    bool confirmed = false;
    int waitMinutes = 0; ///< as in BackupSpec
};

/// Starts the demo server with its two sample databases and saves it as server "demo".
struct DemoSpec
{
};

using JobSpec = std::variant<BackupSpec, RestoreSpec, FlightCheckSpec, UndoSpec, DropKeptSpec, VerifySpec, CleanupSpec,
                             AnnotateSpec, InspectSpec, RefreshSpec, DemoSpec, ContentsSpec, ExtractSpec, CompareSpec,
                             DrillSpec, RecoverSpec, GlobalsSpec, ForgetSpec>;

/// The registry's name of the kind: "backup", "restore", "flight-check", …
QString kindOf(const JobSpec &spec);
/// One line for lists: "Back up meal_planner and tandoor".
QString titleOf(const JobSpec &spec);
/// The repository a job works on, empty when none.
QString repositoryOf(const JobSpec &spec);
/// How long it waits for another job there; 0 where it needs no lock.
std::chrono::minutes waitOf(const JobSpec &spec);
/// {"kind": …, and the members}.
QJsonObject toJson(const JobSpec &spec);
/// Checks kinds, types and ranges; unknown keys are errors. Throws Error(Usage) naming the key.
JobSpec jobSpecFromJson(const QJsonObject &object);
/// toJson() of a spec of that kind with nothing set: where forms begin. Throws Error(Usage) for an unknown kind.
QJsonObject defaultSpecJson(const QString &kind);
/// Whether the job destroys or replaces something and runs only with `confirmed` set.
bool needsConfirmation(const JobSpec &spec);
/// The same job as one larder-cli command, shell-quoted, for showing and copying. Only what differs from the defaults,
/// which for a job of a saved server are those of its ServerProfile::jobDefaults(): the command takes them from there.
QString commandLineFor(const JobSpec &spec, const QJsonObject &jobDefaults = {});
}
