#pragma once

#include "core/base/error.h"

#include <QList>

namespace larder
{
/// What a run over several objects ends with: None when nothing failed, PartlyDone when some succeeded beside those
/// that failed, and when nothing succeeded the code of the first failure: who watches wants the cause, not that there
/// was one.
ErrorCode codeOfRun(qsizetype succeeded, const QList<ErrorCode> &failures);
}
