#pragma once

#include "core/repository/repositorylock.h"

#include <QAnyStringView>
#include <span>

namespace larder
{
enum class OptionType : int { Flag, Text, TextList, Integer, Choice, Path };

/// One option of a job kind. `key` is the JSON member of the spec; the parser, `--help`, the man page, shell
/// completion and form defaults read this row and nothing else.
struct OptionInfo
{
    const char *name; ///< "--retention-days", or "DATABASE" for a positional one
    const char *key; ///< "retentionDays"
    OptionType type;
    const char *defaultText; ///< shown; "" = none
    const char *choices; ///< "fast|balanced|small|none|auto" for Choice, "1..3650" for Integer, else ""
    const char *environment; ///< variable that gives the default, else ""
    const char *help; ///< one sentence
    const char *flagValue = ""; ///< for a Flag that sets a Choice: the value it sets ("none" for --no-compress)
    bool required = false; ///< positional ones
};

/// One kind of job.
struct JobKind
{
    const char *name; ///< "backup": registry name, command line verb, icon "larder-backup"
    const char *title; ///< "Back up databases"
    const char *help; ///< a sentence or two for --help
    const char *icon; ///< freedesktop icon name
    LockKind lock;
    bool destructive; ///< asks, or wants --yes
    bool usesServer; ///< takes the --host/--port/--user/--server options
    bool onCommandLine; ///< false: only the window starts it
    std::span<const OptionInfo> options;
};

std::span<const JobKind> jobKinds();
/// Null when there is none of that name.
const JobKind *findJobKind(QAnyStringView name);
/// --host, --port, --user, --server, --sslmode, --maintenance-db: keys of the spec's "server" object.
std::span<const OptionInfo> serverOptions();
}
