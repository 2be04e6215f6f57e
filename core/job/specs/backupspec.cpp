#include "core/job/specs/backupspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/passedoptions.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"
#include "core/job/specs/retentionoptions.h"
#include "core/job/specs/titlewords.h"
#include "core/policy/retentionmembers.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array backupOptions{
    OptionInfo{"DATABASE", "databases", TextList, "", "", "",
               "Databases to back up, by name or pattern (*, ?); without any those of the server's list, else every "
               "database one may connect to except templates, postgres and what restores have kept."},
    OptionInfo{"--all", "allDatabases", Flag, "", "", "", "As without a list, whatever the server's list says."},
    OptionInfo{"--exclude", "exclude", TextList, "", "", "", "Leave out databases of this name or pattern (*, ?)."},
    OptionInfo{"--retention-days", "retentionDays", Integer, "30", retentionNumber(&RetentionPolicy::days).rangeText,
               "RETENTION_DAYS",
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
    OptionInfo{"--no-comments", "noComments", Flag, "", "", "", "Leave out comments."},
    OptionInfo{"--pg-dump-arg", "extraArguments", TextList, "", "", "",
               "Another option for pg_dump in one word, e.g. --pg-dump-arg=--no-tablespaces; a wrong one is told which "
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
}

bool BackupSpec::choosesObjects() const { return !(tables + schemas + excludeTables + excludeSchemas).isEmpty(); }

bool BackupSpec::takesPart() const { return choosesObjects() || !excludeTableData.isEmpty(); }

const JobKind &BackupSpec::kind()
{
    static constexpr JobKind kind{
        .name = "backup",
        .verb = "backup",
        .title = "Back up databases",
        .help = "Back up databases of a server, verify what was written and remove what is older than the retention.",
        .icon = "larder-backup",
        .lock = LockKind::Write,
        .usesServer = true,
        .hasRepository = true,
        .options = backupOptions,
    };
    return kind;
}

void BackupSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("repository", repository);
    v.member("databases", databases);
    v.member("allDatabases", allDatabases);
    v.member("exclude", exclude);
    v.choice("format", format, backupFormatFromString);
    v.choice("compression", compression, compressionLevelFromString);
    v.choice("content", content, dumpContentFromString);
    v.member("tables", tables);
    v.member("schemas", schemas);
    v.member("excludeSchemas", excludeSchemas);
    v.member("excludeTables", excludeTables);
    v.member("excludeTableData", excludeTableData);
    v.member("noOwner", noOwner);
    v.member("noPrivileges", noPrivileges);
    v.member("noComments", noComments);
    v.member("extraArguments", extraArguments);
    v.member("withGlobals", withGlobals);
    v.member("jobs", jobs);
    v.member("lockWaitSeconds", lockWaitSeconds);
    v.member("retries", retries);
    v.member("retryDelaySeconds", retryDelaySeconds);
    v.member("preHook", preHook);
    v.member("postHook", postHook);
    larder::visitMembers(v, retention);
    v.member("dryRun", dryRun);
    v.member("waitMinutes", waitMinutes);
}

void BackupSpec::check(const SpecCheck &check) const
{
    check.requireRepository(repository);
    if (allDatabases && !databases.isEmpty())
        check.reject("allDatabases", Engine::tr("“%1” is set and databases are named."),
                     Engine::tr("Name databases or say --all, not both."));
    if (noOwner && isArchive(format))
        check.reject(
            "noOwner", Engine::tr("“%1” has no effect on archives: pg_dump always writes the owners into them."),
            Engine::tr("Leave owners out when restoring (pg_restore --no-owner), or choose the format sql.gz."));
    for (const QString &argument : extraArguments) {
        if (const QString reason = whyNotPassed(argument); !reason.isEmpty())
            check.reject("extraArguments", Engine::tr("“%1” cannot hold %2."),
                         Engine::tr("Handed on to pg_dump are %1.").arg(passedOptionNames()),
                         Engine::tr("“%1”: it %2").arg(argument, reason));
    }
}

QString BackupSpec::title() const
{
    if (!databases.isEmpty() && databases.size() <= 4)
        return Engine::tr("Back up %1").arg(joined(databases));
    if (!databases.isEmpty())
        return Engine::tr("Back up %1 databases").arg(databases.size());
    if (server.name.isEmpty())
        return allDatabases ? Engine::tr("Back up all databases") : Engine::tr("Back up the databases");
    return (allDatabases ? Engine::tr("Back up all databases of %1") : Engine::tr("Back up the databases of %1"))
        .arg(server.name);
}
}
