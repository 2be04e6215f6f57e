#include "core/job/runcode.h"

#include <algorithm>

namespace larder
{
namespace
{
/// How much it says about the backup itself.
int weightOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BackupDamaged: return 3;
    case ErrorCode::NotADump: return 2;
    case ErrorCode::RestoreFailed:
    case ErrorCode::ContentsDiffer: return 1;
    default: return 0;
    }
}
}

qsizetype worstOf(const QList<ErrorCode> &failures)
{
    const auto worst = std::max_element(failures.begin(), failures.end(),
                                        [](ErrorCode a, ErrorCode b) { return weightOf(a) < weightOf(b); });
    return failures.isEmpty() ? -1 : worst - failures.begin();
}

ErrorCode codeOfRun(qsizetype succeeded, const QList<ErrorCode> &failures)
{
    if (failures.isEmpty())
        return ErrorCode::None;
    return succeeded > 0 ? ErrorCode::PartlyDone : failures.first();
}
}
