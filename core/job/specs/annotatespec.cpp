#include "core/job/specs/annotatespec.h"

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

constexpr std::array annotateOptions{
    OptionInfo{"BACKUP", "backup", Backup, "", "", "", "The backup file, or its path in the backup directory.", "",
               true},
    OptionInfo{"--pin", "pinned", Flag, "", "", "", "Keep it for ever."},
    OptionInfo{"--unpin", "pinned", Flag, "", "", "", "Leave it to the rules of cleanups again.", "false"},
    OptionInfo{"--note", "note", Text, "", "", "", "Your words on it; \"\" removes the note."},
    waitOption,
};
}

const JobKind &AnnotateSpec::kind()
{
    static constexpr JobKind kind{
        .name = "annotate",
        .verb = "annotate",
        .title = "Pin or describe a backup",
        .help = "Set pin and note of a backup; what is not given stays as it is.",
        .icon = "larder-note",
        .lock = LockKind::Record,
        .hasRepository = true,
        .inHistory = false,
        .options = annotateOptions,
    };
    return kind;
}

void AnnotateSpec::visitMembers(MemberVisitor &v)
{
    v.member("repository", repository);
    v.member("backup", backup);
    v.member("pinned", pinned);
    v.member("note", note);
    v.member("waitMinutes", waitMinutes);
}

void AnnotateSpec::check(const SpecCheck &check) const
{
    check.requireRepository(repository);
    check.requireText("backup", backup);
}

QString AnnotateSpec::title() const { return Engine::tr("Pin or describe %1").arg(fileNameOf(backup)); }
}
