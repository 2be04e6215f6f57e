#pragma once

#include "core/job/jobspec.h"
#include "ui/backups/backupobject.h"

#include <QRegularExpression>
#include <optional>

namespace larder
{
// Patterns of tables and schemas as pg_dump understands them (PostgreSQL documentation, chapter "psql", "Patterns"):
// * is any text, ? any character, a dot stands between schema and name, what is between quotation marks is literal,
// other text is in lower case and may be a regular expression.

/// The patterns of a field: separated by commas outside of quotation marks.
QStringList splitPatterns(const QString &text);
QString joinPatterns(const QStringList &patterns);
/// Why pg_dump would not understand it, as the end of a sentence; empty when it would.
QString whyNoPattern(const QString &pattern);

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
