#pragma once

#include "core/base/error.h"

#include <QList>

namespace larder
{
/// What a run over several objects ends with: None when nothing failed, PartlyDone when some succeeded beside those
/// that failed, and when nothing succeeded the code of the first failure: who watches wants the cause, not that there
/// was one.
ErrorCode codeOfRun(qsizetype succeeded, const QList<ErrorCode> &failures);

/// Which failure a check of several backups ends with, whatever else was found: who watches must hear of a damaged
/// backup though another one could not be looked at. The worst is a backup whose file is damaged, then one that holds
/// no dump, then one that does not load or loads as something else, then everything that says nothing about a backup;
/// of equals the first. -1 when nothing failed.
qsizetype worstOf(const QList<ErrorCode> &failures);
}
