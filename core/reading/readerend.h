#pragma once

#include "core/postgres/toolprocess.h"
#include "core/repository/backupsource.h"

namespace larder
{
/// Whether a pg_restore that was to read an archive ended for a reason of its own. One that was killed (the kernel does
/// that where memory is short), could not start, or got no memory for a file whose SHA-256 is the recorded one says
/// nothing about what it read. Throws Error(FileAccess) then, which is no damage (see isDamage()).
void requireOwnEnd(const BackupSource &source, const ExitStatus &status, const QString &said);
}
