#pragma once

#include "app/cli/invocation.h"
#include "core/job/flightfinding.h"

namespace larder::cli
{
// What doctor finds out about files, by looking alone.

FlightFinding fromError(const QString &title, const Error &error, FindingSeverity severity = FindingSeverity::Blocker);

/// Whether it is there, and the one that was there before: of a disk that is not mounted the mount point is.
/// `source`: who says that it is this directory.
FlightFinding checkRepository(const QString &path, const QString &source, const Services &services);
/// Records whose files are gone. Nothing where the directory cannot be used, which another finding says.
std::optional<FlightFinding> checkVanishedFiles(const QString &path, const Services &services);
/// Who else can write to backups, settings, catalogue and the notes of restores: a restore runs what is in there.
FlightFinding checkPermissions(const QString &path, const Services &services);
}
