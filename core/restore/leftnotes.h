#pragma once

#include <QStringList>

namespace larder
{
/// What dead restores and drills left undone, on whatever server, read from their notes (see RestoreJournal) without
/// touching anything: one sentence each. A note that cannot be read is one of them. Throws Error(FileAccess).
QStringList notesOfKilledJobs(const QString &journalDir);
}
