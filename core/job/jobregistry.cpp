#include "core/job/jobregistry.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr OptionInfo jobsOption{
    "--jobs", "jobs", Integer, "0", "0..256", "", "Threads and processes at work at once; 0 takes one for each core."};
constexpr OptionInfo dryRunOption{"--dry-run", "dryRun", Flag, "", "", "", "Only say what would be done."};
constexpr OptionInfo waitOption{
    "--wait",
    "waitMinutes",
    Integer,
    "0",
    "0..10080",
    "",
    "Minutes to wait at most when another job works in the backup directory; 0 does not wait (exit code 24)."};
constexpr OptionInfo fromOption{
    "--from",
    "from",
    Text,
    "",
    "",
    "",
    "Of a file of several databases (pg_dumpall) the one that is meant; without it the only one with contents."};
constexpr OptionInfo confirmOption{
    "--yes", "confirmed", Flag, "", "", "", "Do not ask before something is replaced or removed."};

constexpr OptionInfo keepDailyOption{
    "--keep-daily",
    "keepDaily",
    Integer,
    "0",
    "0..36500",
    "",
    "Keep the newest good backup of each of the last N days that have one, whatever its age; 0 switches this off."};
constexpr OptionInfo keepWeeklyOption{
    "--keep-weekly", "keepWeekly", Integer, "0", "0..5200", "", "The same for weeks, which begin on Monday."};
constexpr OptionInfo keepMonthlyOption{
    "--keep-monthly", "keepMonthly", Integer, "0", "0..1200", "", "The same for calendar months."};
constexpr OptionInfo keepYearlyOption{
    "--keep-yearly", "keepYearly", Integer, "0", "0..1000", "", "The same for calendar years."};
constexpr OptionInfo keepCopiesOption{"--keep-copies",
                                      "minimumCopies",
                                      Integer,
                                      "1",
                                      "1..10000",
                                      "",
                                      "Newest good backups of each database that stay whatever their age."};
constexpr OptionInfo maxSizeOption{
    "--max-size",
    "maximumBytes",
    Size,
    "",
    "",
    "",
    "When the backup directory is larger, also remove what only its days keep, the oldest first; in bytes, or like "
    "500G (K, M, G, T are steps of 1000)."};

constexpr std::array repositoryRows{
    OptionInfo{"--backup-dir", "repository", Path, "./backups", "", "BACKUP_DIR", "The backup directory."},
};

constexpr std::array serverRows{
    OptionInfo{"--server", "server.name", Text, "", "", "", "A saved server (larder-cli server list)."},
    OptionInfo{"--host", "server.host", Text, "", "", "",
               "Host name, address, or folder of a Unix socket; without it and without a server or service named "
               "POSTGRES_HOST, then PGHOST, then libpq's own default."},
    OptionInfo{"--port", "server.port", Port, "", "", "", "Port; without it POSTGRES_PORT, then PGPORT, then 5432."},
    OptionInfo{"--user", "server.user", Text, "", "", "",
               "Database user; without it POSTGRES_USER, then PGUSER, then "
               "your login name."},
    OptionInfo{"--sslmode", "server.sslmode", Choice, "", "disable|allow|prefer|require|verify-ca|verify-full", "",
               "How TLS is used; verify-full is the only safe choice over a network."},
    OptionInfo{"--service", "server.service", Text, "", "", "", "A section of pg_service.conf."},
    OptionInfo{"--maintenance-db", "server.maintenanceDatabase", Text, "", "", "",
               "Database connected to for questions about the whole server; usually postgres."},
    OptionInfo{"--param", "server.extra", KeyValueList, "", "", "",
               "Another connection parameter of libpq as KEY=VALUE, e.g. sslrootcert=/etc/ca.pem."},
};

constexpr std::array backupRows{
    OptionInfo{"DATABASE", "databases", TextList, "", "", "",
               "Databases to back up, by name or pattern (*, ?); without any those of the server's list, else every "
               "database one may connect to except templates, postgres and what restores have kept."},
    OptionInfo{"--all", "allDatabases", Flag, "", "", "", "As without a list, whatever the server's list says."},
    OptionInfo{"--exclude", "exclude", TextList, "", "", "", "Leave out databases of this name or pattern (*, ?)."},
    OptionInfo{"--retention-days", "retentionDays", Integer, "30", "0..36500", "RETENTION_DAYS",
               "After success remove backups older than this; 0 sets no age, and without another rule keeps all."},
    keepDailyOption,
    keepWeeklyOption,
    keepMonthlyOption,
    keepYearlyOption,
    keepCopiesOption,
    maxSizeOption,
    OptionInfo{"--no-compress", "compression", Flag, "", "", "COMPRESS", "Write plain .sql files.", "none"},
    OptionInfo{
        "--compression", "compression", Choice, "balanced", "fast|balanced|small|none|auto", "",
        "fast keeps up with pg_dump, small takes gzip's time, auto adapts to the machine (in archives it is pg_dump's "
        "own level), none does not compress."},
    OptionInfo{"--format", "format", Choice, "sql.gz", "sql.gz|sql|custom|directory", "",
               "sql.gz and sql are plain SQL; custom (one file) and directory are archives of pg_dump for pg_restore."},
    OptionInfo{"--schema-only", "content", Flag, "", "", "", "Only definitions, no rows.", "schema-only"},
    OptionInfo{"--data-only", "content", Flag, "", "", "", "Only rows, no definitions.", "data-only"},
    OptionInfo{"--table", "tables", TextList, "", "", "", "Only tables of this name or pattern, as in pg_dump."},
    OptionInfo{"--schema", "schemas", TextList, "", "", "", "Only schemas of this name or pattern, as in pg_dump."},
    OptionInfo{"--exclude-schema", "excludeSchemas", TextList, "", "", "",
               "Leave out schemas of this name or pattern."},
    OptionInfo{"--exclude-table", "excludeTables", TextList, "", "", "", "Leave out tables of this name or pattern."},
    OptionInfo{"--exclude-table-data", "excludeTableData", TextList, "", "", "",
               "Leave out the rows of tables of this name or pattern."},
    OptionInfo{"--no-owner", "noOwner", Flag, "", "", "", "Leave out who owns what; not with archives."},
    OptionInfo{"--no-privileges", "noPrivileges", Flag, "", "", "", "Leave out GRANT and REVOKE."},
    OptionInfo{"--pg-dump-arg", "extraArguments", TextList, "", "", "",
               "Another option for pg_dump in one word, e.g. --pg-dump-arg=--no-comments; a wrong one is told which "
               "there are."},
    OptionInfo{"--no-globals", "withGlobals", Flag, "", "", "", "Do not save roles and tablespaces.", "false"},
    OptionInfo{"--lock-wait", "lockWaitSeconds", Integer, "60", "1..86400", "",
               "Seconds to wait for the lock on a table before giving up."},
    OptionInfo{"--retries", "retries", Integer, "0", "0..10", "",
               "Try a database this many times more when its dump failed for a passing reason: a broken connection, a "
               "lock, a change of its tables."},
    OptionInfo{"--retry-delay", "retryDelaySeconds", Integer, "30", "0..86400", "", "Seconds before each new try."},
    OptionInfo{"--pre-hook", "preHook", Text, "", "", "",
               "A shell command to run first; when it fails nothing is backed up. It gets LARDER_JOB, "
               "LARDER_REPOSITORY and LARDER_DATABASES (a name a line), and an hour."},
    OptionInfo{"--post-hook", "postHook", Text, "", "", "",
               "A shell command to run last, also after a failure; LARDER_OUTCOME says succeeded, warnings, failed or "
               "cancelled."},
    jobsOption,
    dryRunOption,
    waitOption,
};

constexpr std::array restoreRows{
    OptionInfo{"FILE", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "", true},
    OptionInfo{"DATABASE", "database", Text, "", "", "", "The database to restore into.", "", true},
    fromOption,
    OptionInfo{"--mode", "mode", Choice, "new", "new|swap|drop|empty", "",
               "new: a database that does not exist yet; swap: beside the live one, then exchanged, undo possible; "
               "drop: drop it first; empty: into an existing database without objects. Without --mode it is new, or "
               "swap when the database exists and you confirm.",
               "", false, true},
    OptionInfo{"--no-keep", "keepOld", Flag, "", "", "", "With swap: drop the replaced database at the end; no undo.",
               "false"},
    OptionInfo{"--no-safety-dump", "safetyDump", Flag, "", "", "",
               "With drop: do not save the present database to the backup directory before it is dropped.", "false"},
    OptionInfo{"--accept-foreign", "acceptForeign", Flag, "", "", "",
               "Trust a file that Larder did not write and that cannot be checked fully."},
    OptionInfo{"--accept-statements", "acceptStatements", Flag, "", "", "",
               "Also send statements that pg_dump does not write and that may do anything: the check lists them."},
    OptionInfo{"--load-as", "loadAs", Text, "", "", "",
               "Another user of the server who loads the file, by sessions of its own: it can do no more than that one "
               "may. Its password comes from .pgpass or a saved server of this user."},
    OptionInfo{"--no-owner", "noOwner", Flag, "", "", "", "Everything belongs to who restores; roles need not exist."},
    OptionInfo{"--no-privileges", "noPrivileges", Flag, "", "", "", "Leave out GRANT and REVOKE."},
    OptionInfo{"--no-comments", "noComments", Flag, "", "", "", "Leave out comments."},
    OptionInfo{"--no-security-labels", "noSecurityLabels", Flag, "", "", "", "Leave out security labels."},
    OptionInfo{"--no-tablespaces", "noTablespaces", Flag, "", "", "", "Everything into the default tablespace."},
    OptionInfo{"--no-publications", "noPublications", Flag, "", "", "", "Leave out publications."},
    OptionInfo{"--no-subscriptions", "noSubscriptions", Flag, "", "", "", "Leave out subscriptions."},
    OptionInfo{"--no-extensions", "noExtensions", Flag, "", "", "",
               "Do not create extensions: they are there already, or not needed."},
    OptionInfo{
        "--rescue", "rescue", Flag, "", "", "",
        "Into a new database, of a damaged file or one that does not load: whatever can be loaded. What fails is "
        "left out with what needs it, and reported; refused rows are kept in files. Never a proof."},
    OptionInfo{"--accept-partial", "acceptPartial", Flag, "", "", "",
               "With swap and drop: replace a whole database by a backup that holds only a part of one."},
    OptionInfo{"--table", "tables", TextList, "", "", "",
               "Only this table, named as in SQL, into a database that exists: into a schema of its own."},
    OptionInfo{"--into-schema", "intoSchema", Text, "", "", "",
               "With --table: the new schema; without it recovered_ and the date of the backup."},
    OptionInfo{"--in-place", "inPlace", Flag, "", "", "",
               "With --table: back where it was; its present rows are replaced in one transaction."},
    jobsOption,
    confirmOption,
    waitOption,
};

constexpr std::array undoRows{
    OptionInfo{"DATABASE", "database", Text, "", "", "", "The database that a restore replaced.", "", true},
    OptionInfo{"--kept", "keptDatabase", Text, "", "", "", "The kept database to bring back; without it the newest."},
    confirmOption,
};

constexpr std::array dropKeptRows{
    OptionInfo{"NAME", "keptDatabase", Text, "", "", "", "A database kept by a restore, as shown by kept list.", "",
               true},
    confirmOption,
};

constexpr std::array verifyRows{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backup files, or their paths in the backup directory."},
    OptionInfo{"--all", "all", Flag, "", "", "", "Every backup of the backup directory."},
    jobsOption,
    waitOption,
};

constexpr std::array cleanupRows{
    OptionInfo{"--retention-days", "retentionDays", Integer, "30", "0..36500", "RETENTION_DAYS",
               "Remove backups older than this many days that no other rule keeps; 0 leaves it to the other rules."},
    keepDailyOption,
    keepWeeklyOption,
    keepMonthlyOption,
    keepYearlyOption,
    keepCopiesOption,
    maxSizeOption,
    OptionInfo{"--clock-is-right", "clockIsRight", Flag, "", "", "",
               "You have looked at this computer's clock: remove by age although the dates of the backups make it "
               "doubtful."},
    dryRunOption,
    confirmOption,
    waitOption,
};

constexpr std::array forgetRows{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backups as list shows them.", "", true},
    waitOption,
};

constexpr std::array annotateRows{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "",
               true},
    OptionInfo{"--pin", "pinned", Flag, "", "", "", "Keep it for ever."},
    OptionInfo{"--unpin", "pinned", Flag, "", "", "", "Leave it to the rules of cleanups again.", "false"},
    OptionInfo{"--note", "note", Text, "", "", "", "Your words on it; \"\" removes the note."},
    waitOption,
};

constexpr std::array inspectRows{
    OptionInfo{"SERVER", "server.name", Text, "", "", "", "A saved server (larder-cli server list)."},
};

constexpr std::array refreshRows{
    OptionInfo{"--everything", "everything", Flag, "", "", "", "Read also folders that seem unchanged."},
};

constexpr std::array contentsRows{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "",
               true},
    fromOption,
    OptionInfo{"--objects", "objects", Flag, "", "", "",
               "List everything it holds: tables, views, functions and so on."},
    OptionInfo{"--search", "search", Text, "", "", "", "List what has this text in its name or definition."},
    OptionInfo{"--ddl", "object", Text, "", "", "", "Print the definition of the object of this name."},
    OptionInfo{"--table", "table", Text, "", "", "", "Print rows of this table, named as in SQL."},
    OptionInfo{"--skip", "firstRow", Integer, "0", "0..2147483647", "", "With --table: rows to pass over."},
    OptionInfo{"--rows", "rows", Integer, "100", "1..1000000", "", "With --table: how many rows."},
    waitOption,
};

constexpr std::array extractRows{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "",
               true},
    fromOption,
    OptionInfo{"--table", "tables", TextList, "", "", "", "A table to extract, named as in SQL."},
    OptionInfo{"-o", "output", Path, "", "", "",
               "The file to write, - for standard output; without it one named after the table, here."},
    OptionInfo{"--as", "as", Choice, "sql", "sql|csv", "",
               "sql: a script that makes the tables in a database with their schemas; csv: the rows of one table."},
    OptionInfo{"--schema-only", "content", Flag, "", "", "", "Only definitions, no rows.", "schema-only"},
    OptionInfo{"--data-only", "content", Flag, "", "", "", "Only rows, no definitions.", "data-only"},
    confirmOption,
    waitOption,
};

constexpr std::array compareRows{
    OptionInfo{"BACKUP", "left", Backup, "", "", "", "A backup file, or its path in the backup directory.", "", true},
    OptionInfo{"OTHER", "right", Backup, "", "", "", "The backup to compare it with."},
    OptionInfo{"--database", "database", Text, "", "", "", "Compare it with this live database instead."},
    fromOption,
    waitOption,
};

constexpr std::array drillRows{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backup files, or their paths in the backup directory."},
    OptionInfo{"--latest", "latest", Flag, "", "", "", "The newest good backup of each database."},
    OptionInfo{"--all", "all", Flag, "", "", "", "Every backup of the backup directory."},
    OptionInfo{"--sample", "sample", Text, "", "", "",
               "So many backups, or a share of them (10%): those not drilled for the longest time."},
    OptionInfo{"--on", "place", Choice, "private", "private|server", "",
               "private: a throw-away server of the same major version, started from the installed PostgreSQL; server: "
               "a scratch database on the server given."},
    OptionInfo{"--work-dir", "folder", Path, "", "", "",
               "Where the private server keeps its data meanwhile; without it /var/tmp."},
    OptionInfo{"--accept-foreign", "acceptForeign", Flag, "", "", "",
               "Trust a file that Larder did not write and that cannot be checked fully."},
    OptionInfo{"--accept-statements", "acceptStatements", Flag, "", "", "",
               "Also send statements that pg_dump does not write and that may do anything: the check lists them."},
    OptionInfo{"--load-as", "loadAs", Text, "", "", "",
               "With --on server: another user of it who loads the backup; see restore --load-as."},
    jobsOption,
    waitOption,
};

constexpr std::array globalsRows{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The globals backup, or its path in the backup directory.", "",
               true},
    OptionInfo{"--apply", "apply", Flag, "", "", "",
               "Make what is missing on the server; without this option it is only shown."},
    OptionInfo{"--change", "change", Flag, "", "", "", "With --apply: also change what differs, and roles that exist."},
    confirmOption,
    waitOption,
};

constexpr std::array kinds{
    JobKind{"backup", "backup", "Back up databases",
            "Back up databases of a server, verify what was written and remove what is older than the retention.",
            "larder-backup", LockKind::Write, false, true, true, backupRows},
    JobKind{"restore", "restore", "Restore a database",
            "Restore a backup into a new database, or in place of an existing one. The live database is untouched "
            "until the restored one is complete and compared.",
            "larder-restore", LockKind::Read, true, true, true, restoreRows},
    JobKind{"flight-check", "restore --check", "Check before a restore",
            "Only look whether the restore would succeed: tools, rights, space, roles, extensions.",
            "dialog-information", LockKind::None, false, true, true, restoreRows},
    JobKind{"undo", "undo", "Undo a restore",
            "Bring back the database that a restore replaced; the present one is kept in its turn.", "edit-undo",
            LockKind::None, true, true, false, undoRows},
    JobKind{"drop-kept", "kept drop", "Remove a kept database",
            "Drop a database that a restore replaced and kept for undo.", "edit-delete", LockKind::None, true, true,
            false, dropKeptRows},
    JobKind{"verify", "verify", "Verify backups",
            "Read backups to the last byte: checksums, sizes, row counts and the end of the dump.", "larder-verify",
            LockKind::Record, false, false, true, verifyRows},
    JobKind{"cleanup", "cleanup", "Clean up",
            "Remove backups that no rule of the retention keeps. Pinned ones, the newest good ones and the last proven "
            "one of each database stay. A rule that no option gives comes from the server named by --server.",
            "larder-cleanup", LockKind::Remove, true, false, true, cleanupRows},
    JobKind{"forget", "forget", "Forget backups whose files are gone",
            "Remove the records of backups whose files are missing; one that is there is refused.", "edit-delete",
            LockKind::Remove, false, false, true, forgetRows},
    JobKind{"annotate", "annotate", "Pin or describe a backup",
            "Set pin and note of a backup; what is not given stays as it is.", "larder-note", LockKind::Record, false,
            false, true, annotateRows},
    JobKind{"inspect", "server test", "Look at a server",
            "Connect and show version, client tools, rights and databases.", "larder-server", LockKind::None, false,
            true, false, inspectRows},
    JobKind{"refresh", "catalogue refresh", "Read the backup directory",
            "Bring the catalogue up to date with the files of the backup directory.", "view-refresh", LockKind::None,
            false, false, true, refreshRows},
    JobKind{"demo",
            "demo",
            "Start the demo server",
            "Start a private server with two sample databases and save it as server demo.",
            "larder-database",
            LockKind::None,
            false,
            false,
            false,
            {}},
    JobKind{"contents", "show", "Look into a backup",
            "Show what a backup holds and what has been proven about it; with an option its objects, a definition, or "
            "rows of a table, without restoring it.",
            "document-preview", LockKind::Read, false, false, true, contentsRows},
    JobKind{"extract", "extract", "Extract tables of a backup",
            "Write tables of a backup into a file of their own, as a script or as CSV.", "document-export",
            LockKind::Read, false, false, true, extractRows},
    JobKind{"compare", "compare", "Compare a backup",
            "Compare two backups, or a backup and a live database: objects, definitions, and the rows of each table. "
            "Ends with 1 when they differ.",
            "edit-find", LockKind::Read, false, true, true, compareRows},
    JobKind{"drill", "drill", "Drill backups",
            "Prove backups by loading them into a scratch database, which is dropped afterwards: rows are counted and "
            "every table's contents compared. Says how long a restore takes.",
            "larder-restore", LockKind::Record, false, true, true, drillRows},
    JobKind{"recover",
            "doctor --repair",
            "Clean up after killed restores",
            "Drop scratch databases and open databases that restores and drills left when they were killed.",
            "edit-clear",
            LockKind::None,
            false,
            true,
            false,
            {}},
    JobKind{
        "globals", "globals", "Bring back roles and tablespaces",
        "Show what a backup of roles, memberships, role settings and tablespaces would change on a server, and apply "
        "it. Nothing is dropped, and roles that exist are touched only on request.",
        "system-users", LockKind::Read, true, true, true, globalsRows},
};
}

std::span<const JobKind> jobKinds() { return kinds; }

const JobKind *findJobKind(QAnyStringView name)
{
    for (const JobKind &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return &kind;
    }
    return nullptr;
}

std::span<const OptionInfo> serverOptions() { return serverRows; }

std::span<const OptionInfo> repositoryOptions() { return repositoryRows; }

QString optionNameOf(const JobKind &kind, QLatin1StringView key)
{
    const QList<OptionInfo> options = allOptions(kind);
    const OptionInfo *found = nullptr;
    for (const OptionInfo &option : options) {
        const QLatin1StringView own(option.key);
        const bool isPartOf = own.startsWith(key) && own.mid(key.size()).startsWith(u'.'); // "server.name" of "server"
        // Several options may set one member: the one that takes a value names it best.
        if ((own == key || isPartOf) && (!found || (found->type == Flag && option.type != Flag)))
            found = &option;
    }
    return found ? QString::fromLatin1(found->name) : QString(key);
}

QList<OptionInfo> allOptions(const JobKind &kind)
{
    QList<OptionInfo> options(kind.options.begin(), kind.options.end());
    if (kind.hasRepository)
        options.append(QList<OptionInfo>(repositoryRows.begin(), repositoryRows.end()));
    if (kind.usesServer)
        options.append(QList<OptionInfo>(serverRows.begin(), serverRows.end()));
    return options;
}
}
