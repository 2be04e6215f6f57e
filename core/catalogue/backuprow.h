#pragma once

#include "core/catalogue/cataloguequery.h"
#include "core/repository/folderscan.h"

namespace larder
{
// The table "backup" in both directions.

/// "SELECT <the columns that readBackupRow() wants> FROM backup "
QString selectBackups();
BackupRecord readBackupRow(const CatalogueQuery &statement, const QString &repositoryPath);
/// The same without what BackupFilter::brief leaves out; its columns are the first of selectBackups().
QString selectBackupsBriefly();
BackupRecord readBriefRow(const CatalogueQuery &statement, const QString &repositoryPath);

/// "INSERT OR REPLACE …" for the values of backupRow().
QString insertBackup();
QVariantList backupRow(qint64 repository, const ScannedBackup &scanned);

/// What a filter's text is searched in: database, note and path, folded.
QString searchText(const BackupRecord &record);
/// NULL for an invalid time.
QVariant timeValue(const QDateTime &time);
QDateTime timeFrom(const QVariant &value);

/// Bits of the column "flags".
enum BackupFlag : int { GlobalsFlag = 1, ManifestFlag = 2, PinnedFlag = 4, PartialFlag = 8, MissingFlag = 16 };
int flagsOf(const BackupRecord &record);
}
