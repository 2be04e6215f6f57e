#include "core/job/specs/cleanupspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/commonoptions.h"
#include "core/job/specs/retentionoptions.h"
#include "core/policy/retentionmembers.h"

#include <array>

namespace larder
{
namespace
{
using enum OptionType;

constexpr std::array cleanupOptions{
    OptionInfo{"--retention-days", "retentionDays", Integer, "30", retentionNumber(&RetentionPolicy::days).rangeText,
               "RETENTION_DAYS",
               "Remove backups older than this many days that no other rule keeps; 0 leaves it to the other rules."},
    keepDailyOption,
    keepWeeklyOption,
    keepMonthlyOption,
    keepYearlyOption,
    keepCopiesOption,
    maxSizeOption,
    OptionInfo{"--clock-is-right", "clockIsRight", Flag, "", "", "",
               "You have looked at this computer's clock: remove by age although the dates of the backups make it "
               "doubtful."},
    dryRunOption,
    confirmOption,
    waitOption,
};
}

const JobKind &CleanupSpec::kind()
{
    static constexpr JobKind kind{
        .name = "cleanup",
        .verb = "cleanup",
        .title = "Clean up",
        .help
        = "Remove backups that no rule of the retention keeps. Pinned ones, the newest good ones and the last proven "
          "one of each database stay. A rule that no option gives comes from the server named by --server.",
        .icon = "larder-cleanup",
        .lock = LockKind::Remove,
        .destructive = true,
        .hasRepository = true,
        .options = cleanupOptions,
    };
    return kind;
}

void CleanupSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    larder::visitMembers(v, retention);
    v.member("clockIsRight", clockIsRight);
    v.member("dryRun", dryRun);
    v.member("confirmed", confirmed);
    v.member("waitMinutes", waitMinutes);
}

void CleanupSpec::check(const SpecCheck &check) const
{
    check.requireRepository(repository);
    if (retention.removesNothing())
        check.reject("retentionDays", Engine::tr("“%1” is 0 and no other rule says what may go."),
                     Engine::tr("Give --retention-days, one of --keep-daily to --keep-yearly, or --max-size."));
}

bool CleanupSpec::needsConfirmation() const { return !dryRun; }

bool CleanupSpec::belongsInHistory() const { return !dryRun; }

QString CleanupSpec::title() const
{
    if (retention.isOnlyDays())
        return (dryRun ? Engine::tr("Look for backups older than %1 days")
                       : Engine::tr("Remove backups older than %1 days"))
            .arg(retention.days);
    return (dryRun ? Engine::tr("Look for backups that no rule keeps (%1)")
                   : Engine::tr("Remove backups that no rule keeps (%1)"))
        .arg(toString(retention));
}
}
