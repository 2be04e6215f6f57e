#include "core/job/specs/removespec.h"

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

constexpr std::array removeOptions{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backups as list shows them.", "", true},
    confirmOption,
    waitOption,
};
}

const JobKind &RemoveSpec::kind()
{
    static constexpr JobKind kind{
        .name = "remove",
        .verb = "remove",
        .title = "Remove backups",
        .help = "Remove backups by hand. Pinned ones, the newest good one and the last proven one of each database are "
                "refused, and the copy that stays is read before anything goes.",
        .icon = "edit-delete",
        .lock = LockKind::Remove,
        .destructive = true,
        .hasRepository = true,
        .options = removeOptions,
    };
    return kind;
}

void RemoveSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backups", backups);
    v.member("confirmed", confirmed);
    v.member("waitMinutes", waitMinutes);
}

void RemoveSpec::check(const SpecCheck &check) const
{
    check.requireRepository(repository);
    if (backups.isEmpty())
        check.reject("backups", Engine::tr("“%1” is missing."), Engine::tr("Name the backups to remove."));
}

QString RemoveSpec::title() const
{
    return backups.size() == 1 ? Engine::tr("Remove %1").arg(fileNameOf(backups.first()))
                               : Engine::tr("Remove %1 backups").arg(backups.size());
}
}
