#pragma once

#include "core/repository/backupname.h"
#include "core/repository/folder.h"

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
    QByteArray manifestSha256; ///< hex, of the manifest file; empty when there is none
};

/// Backups in a date folder by name and kind of file only. Temporary files, links, FIFOs and foreign names are
/// passed over. A record of ours whose file is gone is listed too, but not while its run is at work on it or died over
/// it: a commit gives the record its name before the data (see removeLeftovers()).
QList<FoundBackup> listBackups(const Folder &folder);

/// Reads one backup's record: from its manifest, else from its name, size and time. Nothing the disk says makes it
/// throw but a failing disk: a bad manifest gives a record whose `problem` tells.
/// `sums`: listedSums() of the folder; a record they contradict proves nothing and is a problem.
ScannedBackup readRecord(const Folder &folder, const QString &repository, const QString &dateFolder,
                         const FoundBackup &found, const QHash<QString, QByteArray> &sums);
}
