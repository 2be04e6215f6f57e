#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"

namespace larder
{
/// Writes down what was found out about a backup. A snapshot or another account's backup directory can be read and not
/// written: the finding stands all the same, and one warning says that it is not recorded there.
void recordOrWarn(const BackupSource &source, JobContext &context, const std::function<void()> &record);
}
