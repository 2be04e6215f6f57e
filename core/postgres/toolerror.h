#pragma once

#include "core/base/error.h"
#include "core/postgres/toolprocess.h"

namespace larder
{
/// The Error for a client tool that ended badly: what its stderr is known to mean, or the SQLSTATE in it where psql was
/// told to be verbose, decides code and hint, otherwise `otherwise` is the code, and there is no hint. The message
/// carries the first error line and the entry of the archive it is about; the detail all of stderr (bounded).
Error toolError(const ToolCommand &command, const ExitStatus &status, const QString &stderrText, ErrorCode otherwise);
// What to do about causes that are found out in other ways too.
QString rowSecurityHint();
QString lockedHint();
}
