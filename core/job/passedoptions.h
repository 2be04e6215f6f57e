#pragma once

#include <QString>
#include <QStringList>

namespace larder
{
// Options of pg_dump that a backup hands on as they are. Only a known few are: every other one either has an option of
// Larder's own, chooses objects (which the plan of several processes would not know), takes the output elsewhere, or
// takes away what proves a backup (rows are counted in COPY text). PostgreSQL documentation, chapter "pg_dump".

/// Why an argument is not handed on, as the end of a sentence: "is Larder's own --table"; empty when it is. Long names
/// in full only, values behind "=": an abbreviation or a word of its own could mean anything.
QString whyNotPassed(const QString &argument);
/// "--no-comments, --no-tablespaces, …": for hints.
QString passedOptionNames();
/// Whether one of them leaves out data, so that the backup does not hold the whole database.
bool leaveOutData(const QStringList &arguments);
}
