#pragma once

#include "core/base/error.h"
#include "core/postgres/toolprocess.h"

namespace larder
{
/// The Error for a client tool that ended badly: what its stderr is known to mean decides code and hint, otherwise
/// `otherwise` is the code. The message carries the tool's first "error:" line; the detail all of stderr (bounded).
Error toolError(const ToolCommand &command, const ExitStatus &status, const QString &stderrText, ErrorCode otherwise);
}
