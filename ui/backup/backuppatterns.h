#pragma once

#include "core/job/specs/backupspec.h"
#include "core/sql/namepattern.h"
#include "ui/contents/backupobject.h"

namespace larder
{
/// What of a backup's tables a new backup with these patterns would hold.
struct ChosenTables
{
    int tables = 0; ///< of those listed
    qint64 bytes = 0; ///< of their rows, left out ones not counted
    qint64 allBytes = 0; ///< of the rows of all tables
    QStringList idle; ///< patterns of the spec that match nothing, in the order of the members
};
ChosenTables chooseTables(const QList<BackupObject> &tables, const BackupSpec &spec);
}
