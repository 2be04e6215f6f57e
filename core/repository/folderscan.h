#pragma once

#include "core/repository/backupname.h"
#include "core/repository/filenotes.h"

namespace larder
{
/// A backup as the directory shows it, before anything was opened.
struct FoundBackup
{
    QString fileName;
    BackupName name;
    FileStamp data; ///< of the directory itself for the directory format
    FileStamp manifest; ///< size -1 when there is none
    bool operator==(const FoundBackup &other) const
    {
        return fileName == other.fileName && data == other.data && manifest == other.manifest;
    }
};

struct ScannedBackup
{
    FoundBackup found;
    BackupRecord record;
    QByteArray recordSha256; ///< hex, of the manifest or, without one, of the note on the file; empty without both
};

/// Backups in a date folder by name and kind of file only. Temporary files, links, FIFOs and foreign names are
/// passed over.
QList<FoundBackup> listBackups(const Folder &folder);

/// Reads one backup's record: from its manifest, else from its name, size, time and the note on it. Nothing the disk
/// says makes it throw but a failing disk: a bad manifest gives a record whose `problem` tells.
ScannedBackup readRecord(const Folder &folder, const QString &repository, const QString &dateFolder,
                         const FoundBackup &found, const FileNotes &notes);
}
