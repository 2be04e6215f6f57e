#include "core/job/specs/verifyspec.h"

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

constexpr std::array verifyOptions{
    OptionInfo{"BACKUP", "backups", BackupList, "", "", "", "Backup files, or their paths in the backup directory."},
    OptionInfo{"--all", "all", Flag, "", "", "", "Every backup of the backup directory."},
    jobsOption,
    waitOption,
};
}

const JobKind &VerifySpec::kind()
{
    static constexpr JobKind kind{
        .name = "verify",
        .verb = "verify",
        .title = "Verify backups",
        .help = "Read backups to the last byte: checksums, sizes, row counts and the end of the dump.",
        .icon = "larder-verify",
        .lock = LockKind::Record,
        .hasRepository = true,
        .options = verifyOptions,
    };
    return kind;
}

void VerifySpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backups", backups);
    v.member("all", all);
    v.member("jobs", jobs);
    v.member("waitMinutes", waitMinutes);
}

void VerifySpec::check(const SpecCheck &check) const
{
    if (all == !backups.isEmpty())
        check.reject("backups", Engine::tr("“%1” must be given, or --all, but not both."),
                     Engine::tr("Name the backups to verify, or say --all."));
    if (all)
        check.requireRepository(repository);
    for (const QString &backup : backups)
        check.requireFile("backups", repository, backup);
}

QString VerifySpec::title() const
{
    if (all)
        return Engine::tr("Verify all backups of %1").arg(repository);
    return backups.size() == 1 ? Engine::tr("Verify %1").arg(fileNameOf(backups.first()))
                               : Engine::tr("Verify %1 backups").arg(backups.size());
}
}
