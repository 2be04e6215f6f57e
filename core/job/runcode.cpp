#include "core/job/runcode.h"

namespace larder
{
ErrorCode codeOfRun(qsizetype succeeded, const QList<ErrorCode> &failures)
{
    if (failures.isEmpty())
        return ErrorCode::None;
    return succeeded > 0 ? ErrorCode::PartlyDone : failures.first();
}
}
