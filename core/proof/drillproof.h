#pragma once

#include "core/proof/verification.h"

namespace larder
{
/// What a drill found out about a backup.
struct DrillFindings
{
    DrillRecord record;
    bool compared = false; ///< rows were, or there are no tables
    bool identical = false; ///< without a problem: whether every table was read back and equal
};

/// Writes it into the manifest: Restorable, and Identical where it is, or the problem, which takes back both; the file
/// itself may be whole, so that this is no problem of the backup. A file without manifest gets its proof in the note on
/// it. No effect outside a repository.
void recordDrill(const BackupSource &source, const DrillFindings &found, JobContext &context);

/// After a restore that compared every row: Readable, for it was read to its end, and Restorable, unless a drill has
/// found more than counting shows. No effect outside a repository and on a file without manifest.
void recordRestore(const BackupSource &source, const QString &how, JobContext &context);
}
