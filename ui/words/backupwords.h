#pragma once

#include "core/repository/backuptypes.h"

#include <QIcon>
#include <QStringList>

namespace larder
{
// What the window says about a backup: never more than was proven.

QString nameOf(const BackupRecord &backup); ///< the database, or "Roles and tablespaces"
QString nameAndPart(const BackupRecord &backup); ///< of less than a whole database: "shop (schema only)"
QString nameOf(ProofLevel level); ///< "Written", "Sealed", …
QString meaningOf(ProofLevel level); ///< "re-read from disk, checksum equal"
QString proofName(const BackupRecord &backup); ///< the level's name, or "Damaged", "Missing"
/// Known to be bad, or failed in its newest drill.
bool isDoubtful(const BackupRecord &backup);
QString drillSentence(const BackupRecord &backup); ///< of one that failed in its newest drill
QIcon proofIcon(const BackupRecord &backup);
QIcon proofIcon(ProofLevel level);
/// One sentence with the level's date.
QString proofSentence(const BackupRecord &backup);
/// "Plain SQL, gzip", …
/// "Plain SQL, gzip": what the file holds and what packed it.
QString formatNameOf(const BackupRecord &backup);
/// "Fri 12 December 2025, 09:00", local.
QString momentText(const QDateTime &when);
/// "12 Dec 2025, 09:00", local.
QString shortMomentText(const QDateTime &when);
/// The commands that restore it on a machine without Larder, one a line.
QStringList restoreCommands(const BackupRecord &backup);
}
