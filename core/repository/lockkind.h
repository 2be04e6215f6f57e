#pragma once

namespace larder
{
/// What a job does in a repository, the weakest first.
enum class LockKind : int {
    None,
    Read, ///< nothing may be removed meanwhile
    Record, ///< Read, and it adds to the records of backups
    Write, ///< adds backups: one at a time, whoever reads
    Remove, ///< the only one that writes, while nobody reads
};
}
