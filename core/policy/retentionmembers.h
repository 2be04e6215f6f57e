#pragma once

#include "core/base/integerrange.h"
#include "core/policy/retentionpolicy.h"

#include <array>

namespace larder
{
/// A number of a retention under the name it has in JSON and settings, and the range it must lie in: of its option, of
/// a saved server, of the fields of a form.
struct RetentionNumber
{
    const char *key;
    int RetentionPolicy::*value;
    const char *rangeText; ///< "0..36500"
    IntegerRange range = integerRange(rangeText);
};

inline constexpr std::array retentionNumbers{
    RetentionNumber{"retentionDays", &RetentionPolicy::days, "0..36500"},
    RetentionNumber{"minimumCopies", &RetentionPolicy::minimumCopies, "1..10000"},
    RetentionNumber{"keepDaily", &RetentionPolicy::daily, "0..36500"},
    RetentionNumber{"keepWeekly", &RetentionPolicy::weekly, "0..5200"},
    RetentionNumber{"keepMonthly", &RetentionPolicy::monthly, "0..1200"},
    RetentionNumber{"keepYearly", &RetentionPolicy::yearly, "0..1000"},
};
/// The one of them that is this member.
constexpr const RetentionNumber &retentionNumber(int RetentionPolicy::*value)
{
    const RetentionNumber *number = retentionNumbers.data();
    while (number->value != value)
        ++number;
    return *number;
}

inline constexpr const char *retentionSizeKey = "maximumBytes"; ///< the remaining member, from 0 to mostBytes
/// The most a size may be: 2^53, what a JSON number holds exactly.
inline constexpr qint64 mostBytes = 9'007'199'254'740'992;

/// The one description of a retention that is written down, for jobs, saved servers and settings.
template <typename Visitor> void visitMembers(Visitor &v, RetentionPolicy &p)
{
    for (const RetentionNumber &number : retentionNumbers)
        v.member(number.key, p.*number.value);
    v.member(retentionSizeKey, p.maximumBytes);
}
}
