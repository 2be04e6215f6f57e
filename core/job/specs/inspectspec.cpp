#include "core/job/specs/inspectspec.h"

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

constexpr std::array inspectOptions{
    OptionInfo{"SERVER", "server.name", Text, "", "", "", "A saved server (larder-cli server list)."},
};
}

const JobKind &InspectSpec::kind()
{
    static constexpr JobKind kind{
        .name = "inspect",
        .verb = "server test",
        .title = "Look at a server",
        .help = "Connect and show version, client tools, rights and databases.",
        .icon = "larder-server",
        .usesServer = true,
        .inHistory = false,
        .options = inspectOptions,
    };
    return kind;
}

void InspectSpec::visitMembers(MemberVisitor &v) { v.member("server", server); }

void InspectSpec::check(const SpecCheck &) const { }

QString InspectSpec::title() const
{
    const QString name = server.name.isEmpty() ? server.host : server.name;
    return name.isEmpty() ? Engine::tr("Look at the server") : Engine::tr("Look at %1").arg(name);
}
}
