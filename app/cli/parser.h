#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// Takes the words after the program's name apart by CLI11, whose options are made from the verbs' rows, and fills
/// verb, given and switches of `invocation`; nothing else of it is read. --help makes it the verb "help" on its topic.
/// Throws Error(Usage).
void parseArguments(const QStringList &arguments, Invocation &invocation);
}
