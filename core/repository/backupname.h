#pragma once

#include "core/repository/backuptypes.h"

namespace larder
{
/// What a file name says (layout of the manual, "What lies on disk"; the same as the shell script's).
struct BackupName
{
    QString database;
    QDateTime startedLocal; ///< without zone; the manifest knows better
    int sequence = 1; ///< 2 and up when one second was taken twice
    BackupFormat format = BackupFormat::PlainGzip;
    QString suffix; ///< ".sql.gz"; what others pack has its own: ".sql.zst", ".tar"
};

/// Percent-encodes (UTF-8) every byte outside [A-Za-z0-9._-], a leading dot or dash, and names that would be too
/// long for a file system (255 bytes with the rest) are refused nowhere: 63 bytes times 3 fit.
QString encodeDatabaseName(const QString &database);
QString decodeDatabaseName(const QString &encoded);

/// "2025-12-12"
QString dateFolderName(const QDateTime &local);
/// "meal_planner_20251212_090000" and "…_2" for sequence 2.
QString backupBaseName(const QString &database, const QDateTime &local, int sequence = 1);
/// Nothing when the name is not of this layout. Accepts .sql.gz, .sql, .dump, .dir; from others .sql.zst, .sql.xz,
/// .sql.bz2 and .sql.lz4, which are Plain, and .tar, which is Custom.
std::optional<BackupName> parseBackupName(const QString &fileName);
/// True for "YYYY-MM-DD" naming a real date.
bool isDateFolderName(const QString &name);
/// Manifest name beside a backup file: base name plus ".json".
QString manifestNameFor(const QString &fileName);
}
