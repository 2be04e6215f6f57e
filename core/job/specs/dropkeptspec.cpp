#include "core/job/specs/dropkeptspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array dropkeptOptions{
    OptionInfo{"NAME", "keptDatabase", Text, "", "", "", "A database kept by a restore, as shown by kept list.", "",
               true},
    confirmOption,
};
}

const JobKind &DropKeptSpec::kind()
{
    static constexpr JobKind kind{
        .name = "drop-kept",
        .verb = "kept drop",
        .title = "Remove a kept database",
        .help = "Drop a database that a restore replaced and kept for undo.",
        .icon = "edit-delete",
        .destructive = true,
        .usesServer = true,
        .changesDatabases = true,
        .options = dropkeptOptions,
    };
    return kind;
}

void DropKeptSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("keptDatabase", keptDatabase);
    v.member("confirmed", confirmed);
}

void DropKeptSpec::check(const SpecCheck &check) const { check.requireText("keptDatabase", keptDatabase); }

QString DropKeptSpec::title() const { return Engine::tr("Remove the kept database %1").arg(keptDatabase); }
}
