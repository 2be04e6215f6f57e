#pragma once

#include "core/proof/verification.h"

namespace larder
{
/// Proves a custom, directory or tar archive. With a record of ours: first its SHA-256, before pg_restore, which a
/// forged archive may mislead or crash, sees a byte of it. Then pg_restore turns the whole of it into SQL, which must
/// end with its trailer and hold the tables the manifest lists, with their rows and hashes (`pg_restore -l` is content
/// with truncated archives). Where the manifest lists none yet, Verification::sections has what was found.
/// Throws Error(BackupDamaged, NotADump), or ClientToolsMissing when no pg_restore that can read it is installed.
/// `also` hears the SQL.
Verification verifyArchive(const BackupSource &source, JobContext &context, DumpListener *also = nullptr);
}
