#pragma once

#include <QString>

namespace larder::cli
{
/// The manual page larder-cli(1) in roff, made from the verbs' rows.
QString manPage();
/// Completion of verbs and options for bash.
QString bashCompletion();
}
