#include "core/job/specs/recoverspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"

namespace larder
{
const JobKind &RecoverSpec::kind()
{
    static constexpr JobKind kind{
        .name = "recover",
        .verb = "doctor --repair",
        .title = "Clean up after killed restores",
        .help = "Drop scratch databases and open databases that restores and drills left when they were killed.",
        .icon = "edit-clear",
        .usesServer = true,
        .changesDatabases = true,
    };
    return kind;
}

void RecoverSpec::visitMembers(MemberVisitor &v) { v.member("server", server); }

void RecoverSpec::check(const SpecCheck &) const { }

QString RecoverSpec::title() const { return Engine::tr("Clean up after killed restores"); }
}
