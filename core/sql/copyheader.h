#pragma once

#include "core/sql/dumplistener.h"

#include <optional>

namespace larder
{
/// What a statement's text says when it is a COPY ... FROM stdin, in whatever case and with whatever options; nothing
/// for every other statement. Offsets are left 0. Quoted names may hold any character, line ends included.
std::optional<CopyBlock> parseCopyFromStdin(QByteArrayView statement);
}
