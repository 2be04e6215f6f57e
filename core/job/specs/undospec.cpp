#include "core/job/specs/undospec.h"

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

constexpr std::array undoOptions{
    OptionInfo{"DATABASE", "database", Text, "", "", "", "The database that a restore replaced.", "", true},
    OptionInfo{"--kept", "keptDatabase", Text, "", "", "", "The kept database to bring back; without it the newest."},
    confirmOption,
};
}

const JobKind &UndoSpec::kind()
{
    static constexpr JobKind kind{
        .name = "undo",
        .verb = "undo",
        .title = "Undo a restore",
        .help = "Bring back the database that a restore replaced; the present one is kept in its turn.",
        .icon = "edit-undo",
        .destructive = true,
        .usesServer = true,
        .changesDatabases = true,
        .options = undoOptions,
    };
    return kind;
}

void UndoSpec::visitMembers(MemberVisitor &v)
{
    v.member("server", server);
    v.member("database", database);
    v.member("keptDatabase", keptDatabase);
    v.member("confirmed", confirmed);
}

void UndoSpec::check(const SpecCheck &check) const { check.requireText("database", database); }

QString UndoSpec::title() const { return Engine::tr("Undo the restore of %1").arg(database); }
}
