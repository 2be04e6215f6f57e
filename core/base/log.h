#pragma once

#include <QString>

namespace larder
{
/// Appends one line with a UTC time stamp to larder.log in paths::stateDir() (0600; rolled over once at 5 MB).
/// Thread-safe and never throws: a full disk must not turn into a second failure. The caller keeps secrets out.
void writeLog(const QString &line) noexcept;
QString logFilePath();
}
