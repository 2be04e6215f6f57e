#include "core/job/specs/refreshspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array refreshOptions{
    OptionInfo{"--everything", "everything", Flag, "", "", "", "Read also folders that seem unchanged."},
};
}

const JobKind &RefreshSpec::kind()
{
    static constexpr JobKind kind{
        .name = "refresh",
        .verb = "catalogue refresh",
        .title = "Read the backup directory",
        .help = "Bring the catalogue up to date with the files of the backup directory.",
        .icon = "view-refresh",
        .hasRepository = true,
        .inHistory = false,
        .options = refreshOptions,
    };
    return kind;
}

void RefreshSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("everything", everything);
}

void RefreshSpec::check(const SpecCheck &check) const { check.requireRepository(repository); }

QString RefreshSpec::title() const { return Engine::tr("Read %1").arg(repository); }
}
