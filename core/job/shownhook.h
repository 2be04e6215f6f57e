#pragma once

#include <QString>

namespace larder
{
/// A command line of the user's as it may be shown and kept: its program and "…" for what it is given, which may be a
/// token. "…" alone where only a shell could tell which word the program is.
QString shownHook(const QString &line);
}
