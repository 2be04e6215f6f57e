#include "core/job/specs/restorespec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"
#include "core/job/specs/titlewords.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array restoreOptions{
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
}

const JobKind &RestoreSpec::kind()
{
    static constexpr JobKind kind{
        .name = "restore",
        .verb = "restore",
        .title = "Restore a database",
        .help = "Restore a backup into a new database, or in place of an existing one. The live database is untouched "
                "until the restored one is complete and compared.",
        .icon = "larder-restore",
        .lock = LockKind::Read,
        .destructive = true,
        .usesServer = true,
        .hasRepository = true,
        .changesDatabases = true,
        .options = restoreOptions,
    };
    return kind;
}

void RestoreSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("repository", repository);
    v.member("backup", backup);
    v.member("database", database);
    v.member("from", from);
    v.choice("mode", mode, restoreModeFromString);
    v.member("confirmed", confirmed);
    v.member("acceptForeign", acceptForeign);
    v.member("acceptStatements", acceptStatements);
    v.member("loadAs", loadAs);
    filter.visitMembers(v);
    v.member("rescue", rescue);
    v.member("acceptPartial", acceptPartial);
    v.member("keepOld", keepOld);
    v.member("safetyDump", safetyDump);
    v.member("jobs", jobs);
    v.member("tables", tables);
    v.member("intoSchema", intoSchema);
    v.member("inPlace", inPlace);
    v.member("waitMinutes", waitMinutes);
}

void RestoreSpec::check(const SpecCheck &check) const
{
    check.requireFile("backup", repository, backup);
    check.requireText("database", database);
    if (tables.isEmpty() && (inPlace || !intoSchema.isEmpty()))
        check.reject("tables", Engine::tr("“%1” is missing."), Engine::tr("Name the tables to restore with --table."));
    if (inPlace && !intoSchema.isEmpty())
        check.reject("inPlace", Engine::tr("“%1” is set and a schema is named."),
                     Engine::tr("Say --in-place or --into-schema, not both."));
    if (rescue && (mode != RestoreMode::New || !tables.isEmpty()))
        check.reject("rescue", Engine::tr("“%1” goes with a whole backup and a new database only."),
                     Engine::tr("Leave out --mode and --table, and name a database that does not exist yet."));
}

bool RestoreSpec::needsConfirmation() const
{
    return tables.isEmpty() ? mode == RestoreMode::Swap || mode == RestoreMode::Drop : inPlace;
}

QString RestoreSpec::title() const
{
    if (!tables.isEmpty())
        return (inPlace ? Engine::tr("Restore %1 back into %3 from %2")
                        : Engine::tr("Restore %1 beside into %3 from %2"))
            .arg(tables.size() > 4 ? Engine::tr("%1 tables").arg(tables.size()) : joined(tables), fileNameOf(backup),
                 database);
    if (rescue)
        return Engine::tr("Rescue what can be loaded of %1 into %2").arg(fileNameOf(backup), database);
    switch (mode) {
    case RestoreMode::New:
    case RestoreMode::Empty: return Engine::tr("Restore %1 into %2").arg(fileNameOf(backup), database);
    case RestoreMode::Swap:
    case RestoreMode::Drop: return Engine::tr("Replace %2 by %1").arg(fileNameOf(backup), database);
    }
    return {};
}
}
