#include "core/job/specs/forgetspec.h"

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

constexpr std::array forgetOptions{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backups as list shows them.", "", true},
    waitOption,
};
}

const JobKind &ForgetSpec::kind()
{
    static constexpr JobKind kind{
        .name = "forget",
        .verb = "forget",
        .title = "Forget backups whose files are gone",
        .help = "Remove the records of backups whose files are missing; one that is there is refused.",
        .icon = "edit-delete",
        .lock = LockKind::Remove,
        .hasRepository = true,
        .options = forgetOptions,
    };
    return kind;
}

void ForgetSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backups", backups);
    v.member("waitMinutes", waitMinutes);
}

void ForgetSpec::check(const SpecCheck &check) const
{
    check.requireRepository(repository);
    if (backups.isEmpty())
        check.reject("backups", Engine::tr("“%1” is missing."), Engine::tr("Name the backups whose files are gone."));
}

QString ForgetSpec::title() const
{
    return backups.size() == 1 ? Engine::tr("Forget the record of %1").arg(fileNameOf(backups.first()))
                               : Engine::tr("Forget %1 records").arg(backups.size());
}
}
