#pragma once

#include <QString>
#include <optional>
#include <span>

namespace larder
{
/// How a backup lies on disk. The numbers are kept in the catalogue.
enum class BackupFormat : int { PlainGzip, Plain, Custom, Directory };

/// What is true of a format before anybody opens a file of it: one row each. What is done with a file is decided once
/// for each thing that can be done: written in DatabaseBackup::dump(), proven by verifyBackup(), looked into by
/// OpenedBackup, loaded by BackupLoad.
struct StoredFormat
{
    BackupFormat format;
    QLatin1StringView name; ///< in records and behind --format
    QLatin1StringView suffix; ///< of the files we write; no two formats have the same
    bool archive = false; ///< of pg_dump, of one database, for pg_restore; the others are SQL
    bool folder = false; ///< a folder of files instead of one file
    QLatin1StringView restoredBy; ///< a shell command: %1 is the file, quoted; loads it into the database DATABASE
};

std::span<const StoredFormat> storedFormats();
const StoredFormat &storedFormat(BackupFormat format);

QString toString(BackupFormat format); ///< StoredFormat::name
std::optional<BackupFormat> backupFormatFromString(const QString &text);
bool isArchive(BackupFormat format); ///< StoredFormat::archive
bool isFolder(BackupFormat format); ///< StoredFormat::folder
QString fileSuffix(BackupFormat format); ///< StoredFormat::suffix
/// By the end of a file's name: ".tar" is an archive as well, and everything unknown is SQL, packed in whatever its
/// bytes will tell. What files of other programs hold shows when they are opened.
BackupFormat formatByName(const QString &fileName);
}
