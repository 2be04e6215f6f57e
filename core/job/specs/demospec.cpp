#include "core/job/specs/demospec.h"

#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"

namespace larder
{
const JobKind &DemoSpec::kind()
{
    static constexpr JobKind kind{
        .name = "demo",
        .verb = "demo",
        .title = "Start the demo server",
        .help = "Start a private server with two sample databases and save it as server demo.",
        .icon = "larder-database",
    };
    return kind;
}

void DemoSpec::visitMembers(MemberVisitor &) { }

void DemoSpec::check(const SpecCheck &) const { }

QString DemoSpec::title() const { return Engine::tr("Start the demo server"); }
}
