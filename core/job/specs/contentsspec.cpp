#include "core/job/specs/contentsspec.h"

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

constexpr std::array contentsOptions{
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
}

const JobKind &ContentsSpec::kind()
{
    static constexpr JobKind kind{
        .name = "contents",
        .verb = "show",
        .title = "Look into a backup",
        .help
        = "Show what a backup holds and what has been proven about it; with an option its objects, a definition, or "
          "rows of a table, without restoring it.",
        .icon = "document-preview",
        .lock = LockKind::Read,
        .hasRepository = true,
        .inHistory = false,
        .options = contentsOptions,
    };
    return kind;
}

void ContentsSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backup", backup);
    v.member("from", from);
    v.member("objects", objects);
    v.member("search", search);
    v.member("object", object);
    v.member("table", table);
    v.member("firstRow", firstRow);
    v.member("rows", rows);
    v.member("waitMinutes", waitMinutes);
}

void ContentsSpec::check(const SpecCheck &check) const
{
    check.requireFile("backup", repository, backup);
    const int wanted = (objects || !search.isEmpty()) + !object.isEmpty() + !table.isEmpty();
    if (wanted > 1)
        check.reject("objects", Engine::tr("“%1” is one of several things asked for."),
                     Engine::tr("Ask for the objects, one definition, or the rows of one table."));
}

QString ContentsSpec::title() const { return Engine::tr("Look into %1").arg(fileNameOf(backup)); }
}
