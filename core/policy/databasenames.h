#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace larder
{
// Names Larder gives to databases. PostgreSQL cuts longer names silently at 63 bytes (NAMEDATALEN), so all of these
// shorten the original's part, at a character boundary, until the whole fits.

inline constexpr qsizetype maxDatabaseNameBytes = 63;

/// "larder_scratch_1f2e3d4c": where a restore loads before it is seen.
QString scratchDatabaseName(const QString &jobId);
/// "shop_before_20260503_0210": a database that was replaced, kept for undo.
QString keptDatabaseName(const QString &database, const QDateTime &local);
/// "shop_20260503": a new database made from a backup of that day.
QString suggestedDatabaseName(const QString &database, const QDateTime &backupLocal);

/// True when `name` is one keptDatabaseName() would give to `database`, at whatever time.
bool isKeptDatabaseOf(const QString &name, const QString &database);

/// True when `name` is one scratchDatabaseName() gives.
bool isScratchDatabase(const QString &name);
/// True when `name` is one the window or suggestedDatabaseName() would offer for a copy of `database` beside it, of
/// whatever day.
bool isCopyOf(const QString &name, const QString &database);

struct KeptName
{
    QString original; ///< perhaps shortened
    QDateTime since; ///< local time
};
struct KeptOriginal
{
    QString name;
    bool isCut = false; ///< perhaps only the beginning of a name, which had to make room for the time
    bool operator==(const KeptOriginal &) const = default;
};
/// Which of `databases` a kept one was. Where none or several could be, what its name tells. Empty for the name of no
/// kept one.
KeptOriginal originalOf(const QString &kept, const QStringList &databases);
/// Takes a kept name apart; nothing for any other name.
std::optional<KeptName> parseKeptName(const QString &name);

/// Why PostgreSQL or Larder would not take `name` for a new database; empty when it is fine.
QString databaseNameProblem(const QString &name);
}
