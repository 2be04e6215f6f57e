#pragma once

#include "core/repository/folder.h"

#include <QHash>

namespace larder
{
/// What SHA256SUMS of a date folder says, by name; empty where it cannot be read.
QHash<QString, QByteArray> listedSums(const Folder &folder);

/// Whether SHA256SUMS lists another hash for a record than it has: somebody edited it. (A hash is no signature: who
/// edits both stays unnoticed.) False when nothing is listed. Takes no lock: while a record is replaced nothing is
/// listed for it, so a wrong line beside a record that stays as it is was not written by us.
bool isEditedRecord(const Folder &folder, const QString &manifestName);
/// What is said of one.
QString editedRecordProblem();
}
