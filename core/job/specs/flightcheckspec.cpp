#include "core/job/specs/flightcheckspec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"
#include "core/job/specs/titlewords.h"

namespace larder
{
const JobKind &FlightCheckSpec::kind()
{
    static const JobKind kind{
        .name = "flight-check",
        .verb = "restore --check",
        .title = "Check before a restore",
        .help = "Only look whether the restore would succeed: tools, rights, space, roles, extensions.",
        .icon = "dialog-information",
        .usesServer = true,
        .hasRepository = true,
        .inHistory = false,
        .options = RestoreSpec::kind().options,
    };
    return kind;
}

void FlightCheckSpec::visitMembers(MemberVisitor &v) { restore.visitMembers(v); }

void FlightCheckSpec::check(const SpecCheck &check) const { restore.check(check); }

QString FlightCheckSpec::title() const
{
    return Engine::tr("Check restoring %1 into %2").arg(fileNameOf(restore.backup), restore.database);
}
}
