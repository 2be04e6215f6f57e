#pragma once

#include <QString>

namespace larder
{
class Error;

/// A hint of the engine for somebody at the window: the commands in it (see core/base/commandtext.h) become the places
/// of the window that do the same. A command the window has no place for stays as it is.
QString wordedForWindow(const QString &hint);
QString hintOf(const Error &error);
}
