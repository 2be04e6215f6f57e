#pragma once

#include <QStringList>

namespace larder
{
/// What dead restores and drills left undone, one sentence each.
struct LeftByKilledJobs
{
    QStringList here; ///< on the server asked for, or on this machine; a note that cannot be read is one of them
    QStringList elsewhere; ///< on other servers, each with its system identifier
};

/// Read from their notes (see RestoreJournal) without touching anything. `systemIdentifier` of the server; empty where
/// it is not known: everything counts as left there. What hurts most comes first: a database nobody can use.
/// Throws Error(FileAccess).
LeftByKilledJobs leftByKilledJobs(const QString &journalDir, const QString &systemIdentifier);
}
