#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"

namespace larder
{
/// Writes down beside a backup what was found out about it: in its manifest or, without one, in the note on it, which
/// then is about the file as it was when `source` was found. Nothing outside a repository. A backup directory that
/// cannot be written (a snapshot, another account's) keeps no proof: that is a warning of the job, one for all of its
/// backups.
void writeDown(const BackupSource &source, JobContext &context, const std::function<void(Manifest &)> &inManifest,
               const std::function<void(FileNote &)> &inNote);
}
