#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <optional>

class QCoreApplication;

namespace larder
{
/// What the command line of the window asks for.
struct StartOptions
{
    bool demo = false; ///< start the demo server and show it
    QString screenshot; ///< write the window as PNG to this file once everything is idle, and end
    QSize size; ///< of the window; invalid = as last time
    std::optional<Theme> theme; ///< for this start only
    QString path; ///< dump file or folder to open, may be empty
};

/// Whether the words ask for help or version, which need no display.
bool asksForText(int argc, char **argv);
/// Prints help, version or the error and ends the program where that is asked for.
StartOptions readStartOptions(const QCoreApplication &application);
}
