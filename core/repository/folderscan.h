#pragma once

#include "core/repository/backupname.h"
#include "core/repository/filenotes.h"

#include <QHash>

namespace larder
{
/// A backup as the directory shows it, before anything was opened.
struct FoundBackup
{
    QString fileName;
    BackupName name;
    FileStamp data; ///< of the directory itself for the directory format; size -1 when only the record is left
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
/// passed over. A record of ours whose file is gone is listed too, but not while its run is at work on it or died over
/// it: a commit gives the record its name before the data (see removeLeftovers()).
QList<FoundBackup> listBackups(const Folder &folder);

/// What the files of a date folder that speak of others say, read once for all of them.
struct FolderFacts
{
    FileNotes notes;
    QHash<QString, QByteArray> sums; ///< listedSums()
};
FolderFacts folderFacts(const Folder &folder);

/// Reads one backup's record: from its manifest, else from its name, size, time and the note on it. Nothing the disk
/// says makes it throw but a failing disk: a bad manifest gives a record whose `problem` tells; one that SHA256SUMS
/// contradicts proves nothing and is a problem.
ScannedBackup readRecord(const Folder &folder, const QString &repository, const QString &dateFolder,
                         const FoundBackup &found, const FolderFacts &facts);
}
