#pragma once

#include "core/base/canceltoken.h"
#include "core/base/storedfile.h"

#include <memory>

namespace larder
{
/// pg_restore reads an archive of pg_dump only as it is, and wants to jump in it. One that lies in something else
/// (custom format in .gz, in a ZIP archive …) is unpacked into a private folder below TMPDIR, or /var/tmp, which goes
/// away with the last copy of what this returns: the path of the archive. Null for anything else, plain dumps and
/// archives that lie open among them. Throws what Layers gives, Error(NoSpace) naming the folder, Cancelled.
std::shared_ptr<const QString> unpackArchive(StoredFile file, const CancelToken &token);
}
