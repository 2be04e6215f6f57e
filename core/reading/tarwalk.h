#pragma once

#include "core/base/canceltoken.h"
#include "core/base/storedfile.h"

namespace larder
{
/// Why a tar archive is not whole, as a clause: "it ends inside its member 3421.dat"; empty when every member
/// lies inside the file and the two blocks of zeros that end it are there (POSIX, "ustar Interchange Format").
/// pg_restore must not see such a one: it looks for the missing bytes for ever.
QString whatTarLacks(const StoredFile &file, const CancelToken &token);
}
