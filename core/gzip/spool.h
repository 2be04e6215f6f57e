#pragma once

#include "core/base/canceltoken.h"
#include "core/base/filedescriptor.h"
#include "core/base/sha256.h"

namespace larder
{
/// Copies the file `spoolPath` to the end of what was written to `target` and adds its bytes to `running`, the hash
/// of the whole target. What the disk gives back must hash to `expectedSha256` (hexadecimal), or BackupDamaged is
/// thrown and target is worthless. Returns the bytes copied. Throws Cancelled.
qint64 appendSpool(FileDescriptor &target, Sha256 &running, const QString &spoolPath, const QByteArray &expectedSha256,
                   const CancelToken &token);
}
