#include "core/job/specs/globalsspec.h"

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

constexpr std::array globalsOptions{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The globals backup, or its path in the backup directory.", "",
               true},
    OptionInfo{"--apply", "apply", Flag, "", "", "",
               "Make what is missing on the server; without this option it is only shown."},
    OptionInfo{"--change", "change", Flag, "", "", "", "With --apply: also change what differs, and roles that exist."},
    confirmOption,
    waitOption,
};
}

const JobKind &GlobalsSpec::kind()
{
    static constexpr JobKind kind{
        .name = "globals",
        .verb = "globals",
        .title = "Bring back roles and tablespaces",
        .help
        = "Show what a backup of roles, memberships, role settings and tablespaces would change on a server, and apply "
          "it. Nothing is dropped, and roles that exist are touched only on request.",
        .icon = "system-users",
        .lock = LockKind::Read,
        .destructive = true,
        .usesServer = true,
        .hasRepository = true,
        .options = globalsOptions,
    };
    return kind;
}

void GlobalsSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("repository", repository);
    v.member("backup", backup);
    v.member("apply", apply);
    v.member("change", change);
    v.member("confirmed", confirmed);
    v.member("waitMinutes", waitMinutes);
}

void GlobalsSpec::check(const SpecCheck &check) const
{
    check.requireFile("backup", repository, backup);
    if (change && !apply)
        check.reject("change", Engine::tr("“%1” goes with --apply."), Engine::tr("Say --apply too."));
}

bool GlobalsSpec::needsConfirmation() const { return apply; }

QString GlobalsSpec::title() const
{
    return (apply ? Engine::tr("Apply %1") : Engine::tr("Compare %1 with the server")).arg(fileNameOf(backup));
}
}
