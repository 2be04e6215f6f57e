#pragma once

#include "core/job/optioninfo.h"

namespace larder
{
// Options that several kinds have.

inline constexpr OptionInfo jobsOption{"--jobs",
                                       "jobs",
                                       OptionType::Integer,
                                       "0",
                                       "0..256",
                                       "",
                                       "Threads and processes at work at once; 0 takes one for each core."};
inline constexpr OptionInfo dryRunOption{
    "--dry-run", "dryRun", OptionType::Flag, "", "", "", "Only say what would be done."};
inline constexpr OptionInfo waitOption{
    "--wait",
    "waitMinutes",
    OptionType::Integer,
    "0",
    "0..10080",
    "",
    "Minutes to wait at most when another job works in the backup directory; 0 does not wait (exit code 24)."};
inline constexpr OptionInfo fromOption{
    "--from",
    "from",
    OptionType::Text,
    "",
    "",
    "",
    "Of a file of several databases (pg_dumpall) the one that is meant; without it the only one with contents."};
inline constexpr OptionInfo confirmOption{
    "--yes", "confirmed", OptionType::Flag, "", "", "", "Do not ask before something is replaced or removed."};
}
