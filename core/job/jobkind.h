#pragma once

#include "core/job/optioninfo.h"
#include "core/repository/lockkind.h"

#include <span>

namespace larder
{
/// One kind of job: the row of the registry that stands with its spec.
struct JobKind
{
    const char *name; ///< "backup": registry name, member "kind" of the spec
    /// Words after larder-cli: "backup", "server test", "restore --check".
    const char *verb;
    const char *title; ///< "Back up databases"
    const char *help; ///< a sentence or two for --help
    const char *icon; ///< freedesktop icon name
    LockKind lock = LockKind::None; ///< the strongest it takes on the repositories it works in; with any it has --wait
    bool destructive = false; ///< asks, or wants --yes; always, or when its spec says so in needsConfirmation()
    bool usesServer = false; ///< takes the --host/--port/--user/--server options
    bool hasRepository = false; ///< takes --backup-dir
    /// Its jobs are kept in the history and shown as they run. Not what only looks, or what the window starts by
    /// itself.
    bool inHistory = true;
    bool changesDatabases = false; ///< other databases may be on its server afterwards: what was known of it is old
    std::span<const OptionInfo> options = {};
};
}
