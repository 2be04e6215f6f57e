#pragma once

#include "core/job/optioninfo.h"
#include "core/policy/retentionmembers.h"

namespace larder
{
// Those of the kinds that remove by a retention; --retention-days is told by each in its own words.

inline constexpr OptionInfo keepDailyOption{
    "--keep-daily",
    "keepDaily",
    OptionType::Integer,
    "0",
    retentionNumber(&RetentionPolicy::daily).rangeText,
    "",
    "Keep the newest good backup of each of the last N days that have one, whatever its age; 0 switches this off."};
inline constexpr OptionInfo keepWeeklyOption{"--keep-weekly",
                                             "keepWeekly",
                                             OptionType::Integer,
                                             "0",
                                             retentionNumber(&RetentionPolicy::weekly).rangeText,
                                             "",
                                             "The same for weeks, which begin on Monday."};
inline constexpr OptionInfo keepMonthlyOption{"--keep-monthly",
                                              "keepMonthly",
                                              OptionType::Integer,
                                              "0",
                                              retentionNumber(&RetentionPolicy::monthly).rangeText,
                                              "",
                                              "The same for calendar months."};
inline constexpr OptionInfo keepYearlyOption{"--keep-yearly",
                                             "keepYearly",
                                             OptionType::Integer,
                                             "0",
                                             retentionNumber(&RetentionPolicy::yearly).rangeText,
                                             "",
                                             "The same for calendar years."};
inline constexpr OptionInfo keepCopiesOption{"--keep-copies",
                                             "minimumCopies",
                                             OptionType::Integer,
                                             "1",
                                             retentionNumber(&RetentionPolicy::minimumCopies).rangeText,
                                             "",
                                             "Newest good backups of each database that stay whatever their age."};
inline constexpr OptionInfo maxSizeOption{
    "--max-size",
    "maximumBytes",
    OptionType::Size,
    "",
    "",
    "",
    "When the backup directory is larger, also remove what only its days keep, the oldest first; in bytes, or like "
    "500G (K, M, G, T are steps of 1000)."};
}
