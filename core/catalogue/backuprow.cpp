#include "core/catalogue/backuprow.h"

using namespace Qt::StringLiterals;

namespace larder
{
QVariant timeValue(const QDateTime &time) { return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(); }

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

int flagsOf(const BackupRecord &record)
{
    return (record.isGlobals ? GlobalsFlag : 0) | (record.hasManifest ? ManifestFlag : 0)
        | (record.pinned ? PinnedFlag : 0) | (record.partial ? PartialFlag : 0) | (record.missing ? MissingFlag : 0);
}

QString searchText(const BackupRecord &record)
{
    return (record.database + u'\n' + record.note + u'\n' + record.path).toCaseFolded();
}

QString selectBackups()
{
    return u"SELECT path, database, flags, format, started, bytes, raw_bytes, row_count, duration_ms, proof, note, "
           "problem, part, drilled_at, drill_problem, run, proof_at, proof_how, proof_where, sha256, server_version "
           "FROM backup "_s;
}

QString selectBackupsBriefly()
{
    return u"SELECT path, database, flags, format, started, bytes, raw_bytes, row_count, duration_ms, proof, note, "
           "problem, part, drilled_at, drill_problem FROM backup "_s;
}

BackupRecord readBriefRow(const CatalogueQuery &row, const QString &repositoryPath)
{
    const qint64 flags = row.number(2);
    BackupRecord record;
    record.repository = repositoryPath;
    record.path = row.text(0);
    record.database = row.text(1);
    record.isGlobals = flags & GlobalsFlag;
    record.hasManifest = flags & ManifestFlag;
    record.pinned = flags & PinnedFlag;
    record.partial = flags & PartialFlag;
    record.missing = flags & MissingFlag;
    record.format = static_cast<BackupFormat>(row.number(3));
    record.started = timeFrom(row.value(4));
    record.bytes = row.number(5);
    record.rawBytes = row.number(6);
    record.rows = row.number(7);
    record.durationMs = row.number(8);
    record.proof.level = static_cast<ProofLevel>(row.number(9));
    record.note = row.text(10);
    record.problem = row.text(11);
    record.part = record.partial ? backupPartFromString(row.text(12)) : BackupPart{};
    record.drilledAt = timeFrom(row.value(13));
    record.drillProblem = row.text(14);
    return record;
}

BackupRecord readBackupRow(const CatalogueQuery &row, const QString &repositoryPath)
{
    BackupRecord record = readBriefRow(row, repositoryPath);
    record.runId = row.text(15);
    record.proof.at = timeFrom(row.value(16));
    record.proof.how = row.text(17);
    record.proof.where = row.text(18);
    record.sha256 = row.text(19).toLatin1();
    record.serverVersion = row.text(20);
    return record;
}

QString insertBackup()
{
    return u"INSERT OR REPLACE INTO backup (repository, path, run, database, flags, format, started, bytes, raw_bytes, "
           "row_count, duration_ms, proof, proof_at, proof_how, proof_where, note, sha256, server_version, problem, "
           "drilled_at, drill_problem, search, data_size, data_mtime, data_inode, manifest_size, manifest_mtime, "
           "manifest_inode, manifest_sha256, part) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;
}

namespace
{
QVariant inodeValue(quint64 inode) { return static_cast<qint64>(inode); } // SQLite's integers are signed

/// NULL in Qt is an empty text for the columns that are NOT NULL.
QVariant textValue(const QString &text) { return text.isNull() ? u""_s : text; }
}

QVariantList backupRow(qint64 repository, const ScannedBackup &scanned)
{
    const BackupRecord &record = scanned.record;
    const FileStamp &data = scanned.found.data;
    const FileStamp &manifest = scanned.found.manifest;
    return {repository,
            textValue(record.path),
            textValue(record.runId),
            textValue(record.database),
            flagsOf(record),
            static_cast<int>(record.format),
            timeValue(record.started),
            record.bytes,
            record.rawBytes,
            record.rows,
            record.durationMs,
            static_cast<int>(record.proof.level),
            timeValue(record.proof.at),
            textValue(record.proof.how),
            textValue(record.proof.where),
            textValue(record.note),
            textValue(QString::fromLatin1(record.sha256)),
            textValue(record.serverVersion),
            textValue(record.problem),
            timeValue(record.drilledAt),
            textValue(record.drillProblem),
            searchText(record),
            data.size,
            data.mtimeNs,
            inodeValue(data.inode),
            manifest.size,
            manifest.mtimeNs,
            inodeValue(manifest.inode),
            textValue(QString::fromLatin1(scanned.recordSha256)),
            textValue(toString(record.part))};
}
}
