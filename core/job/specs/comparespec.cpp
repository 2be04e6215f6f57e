#include "core/job/specs/comparespec.h"

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

constexpr std::array compareOptions{
    OptionInfo{"BACKUP", "left", Backup, "", "", "", "A backup file, or its path in the backup directory.", "", true},
    OptionInfo{"OTHER", "right", Backup, "", "", "", "The backup to compare it with."},
    OptionInfo{"--database", "database", Text, "", "", "", "Compare it with this live database instead."},
    fromOption,
    waitOption,
};
}

const JobKind &CompareSpec::kind()
{
    static constexpr JobKind kind{
        .name = "compare",
        .verb = "compare",
        .title = "Compare a backup",
        .help
        = "Compare two backups, or a backup and a live database: objects, definitions, and the rows of each table. "
          "Ends with 1 when they differ.",
        .icon = "edit-find",
        .lock = LockKind::Read,
        .usesServer = true,
        .hasRepository = true,
        .inHistory = false,
        .options = compareOptions,
    };
    return kind;
}

void CompareSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("repository", repository);
    v.member("left", left);
    v.member("right", right);
    v.member("from", from);
    v.member("database", database);
    v.member("waitMinutes", waitMinutes);
}

void CompareSpec::check(const SpecCheck &check) const
{
    check.requireFile("left", repository, left);
    if (right.isEmpty() == database.isEmpty())
        check.reject("right", Engine::tr("“%1” must be given, or --database, but not both."),
                     Engine::tr("Compare with another backup, or with a database by --database."));
    if (!right.isEmpty())
        check.requireFile("right", repository, right);
}

QString CompareSpec::title() const
{
    return Engine::tr("Compare %1 with %2").arg(fileNameOf(left), right.isEmpty() ? database : fileNameOf(right));
}
}
