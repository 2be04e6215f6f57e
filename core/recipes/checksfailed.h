#pragma once

#include "core/base/error.h"

#include <QList>

namespace larder
{
/// The end of a job that checked several backups: without effect when none failed, the error itself when it checked one
/// alone, else the worst (see worstOf) in `sentence`, of which %1 is how many failed, %2 of how many, %3 the worst's
/// message. `succeeded`: how many went well.
void throwWorst(const QList<Error> &errors, qsizetype succeeded, const QString &sentence);
}
