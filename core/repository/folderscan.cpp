#include "core/repository/folderscan.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/editedrecord.h"
#include "core/repository/manifestreader.h"
#include "core/repository/ownermark.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Bytes of the files of a directory-format backup, -1 when it cannot be read.
qint64 directoryBytes(const Folder &folder, const QString &name)
{
    const Folder inside = folder.openSub(name);
    qint64 bytes = 0;
    inside.visit([&](const QString &entry) {
        const std::optional<FileStatus> status = inside.status(entry);
        if (status && status->kind == FileKind::Regular)
            bytes += status->stamp.size;
    });
    return bytes;
}

qint64 bytesOnDisk(const Folder &folder, const FoundBackup &found)
{
    const bool isDirectory = isFolder(found.name.format) && found.data.size >= 0;
    return isDirectory ? directoryBytes(folder, found.fileName) : found.data.size;
}

BackupRecord recordFromName(const QString &repository, const QString &path, const FoundBackup &found, qint64 bytes)
{
    BackupRecord record;
    record.repository = repository;
    record.path = path;
    record.database = found.name.database;
    record.format = found.name.format;
    record.started = found.name.startedLocal.toUTC();
    record.bytes = bytes;
    record.proof.at = QDateTime::fromMSecsSinceEpoch(found.data.mtimeNs / 1'000'000, Qt::UTC);
    record.proof.how = u"file found"_s;
    return record;
}

/// Why the record does not fit the file beside it, empty when it does.
QString contradiction(const Manifest &manifest, const FoundBackup &found, qint64 bytes)
{
    if (encodeDatabaseName(manifest.database) != encodeDatabaseName(found.name.database))
        return Engine::tr("The record names database %1, the file name %2.")
            .arg(manifest.database, found.name.database);
    if (manifest.fileBytes != bytes)
        return Engine::tr("The file has %1 bytes, its record says %2: it was cut short or replaced.")
            .arg(QString::number(bytes), QString::number(manifest.fileBytes));
    return {};
}

void applyManifest(ScannedBackup &scanned, const QByteArray &json, const QString &manifestPath)
{
    const ManifestHead head = manifestHeadFromJson(json, manifestPath);
    if (manifestNameFor(head.manifest.fileName) != manifestNameFor(scanned.found.fileName))
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 is the record of another file, %2.").arg(manifestPath, head.manifest.fileName));
    if (head.manifest.fileName != scanned.found.fileName)
        return; // of its neighbour in another format: this file has no record
    const qint64 bytes = scanned.record.bytes;
    const QString doubt = contradiction(head.manifest, scanned.found, bytes);
    scanned.record = head.manifest.toRecord(scanned.record.repository, scanned.record.path);
    scanned.record.rows = head.rows;
    if (scanned.found.data.size < 0) {
        scanned.record.missing = true;
        scanned.record.problem = Engine::tr("The file is missing; only its record is left.");
        return;
    }
    scanned.record.bytes = bytes;
    if (!doubt.isEmpty())
        scanned.record.problem = doubt;
}

/// Nothing for names and kinds of file that are no backup's.
std::optional<FoundBackup> findFile(const Folder &folder, const QString &fileName)
{
    const std::optional<BackupName> name = parseBackupName(fileName);
    if (!name)
        return {};
    const FileKind wanted = isFolder(name->format) ? FileKind::Folder : FileKind::Regular;
    const std::optional<FileStatus> data = folder.status(fileName);
    if (!data || data->kind != wanted)
        return {};
    const std::optional<FileStatus> manifest = folder.status(manifestNameFor(fileName));
    const bool hasManifest = manifest && manifest->kind == FileKind::Regular;
    return FoundBackup{fileName, *name, data->stamp, hasManifest ? manifest->stamp : FileStamp{}};
}

/// Nothing when it is no record of ours.
std::optional<Manifest> readHead(const Folder &folder, const QString &record)
{
    try {
        const QByteArray json = readWhole(folder.openFile(record), manifestLimitBytes);
        const Manifest manifest = manifestHeadFromJson(json, folder.path() + u'/' + record).manifest;
        return manifestNameFor(manifest.fileName) == record ? std::optional(manifest) : std::nullopt;
    } catch (const Error &) {
        return {};
    }
}

/// Of records beside which no file was seen, those whose file is gone. A writer may have given it its name meanwhile:
/// its mark is made before the record and goes after the data has come, so the marks are looked at before the file.
QList<FoundBackup> findVanished(const Folder &folder, const QStringList &records)
{
    QList<Manifest> strays;
    for (const QString &record : records) {
        if (const std::optional<Manifest> manifest = readHead(folder, record))
            strays.append(*manifest);
    }
    if (strays.isEmpty())
        return {};
    const QStringList runsAtWork = ownersIn(folder);
    QList<FoundBackup> result;
    for (const Manifest &manifest : std::as_const(strays)) {
        if (runsAtWork.contains(manifest.runId))
            continue;
        const std::optional<FileStatus> data = folder.status(manifest.fileName);
        const std::optional<FileStatus> record = folder.status(manifestNameFor(manifest.fileName));
        if (const std::optional<FoundBackup> came = data ? findFile(folder, manifest.fileName) : std::nullopt)
            result.append(*came);
        else if (!data && record)
            result.append({manifest.fileName, *parseBackupName(manifest.fileName), {}, record->stamp});
    }
    return result;
}

void readManifest(ScannedBackup &scanned, const Folder &folder, const QString &dateFolder, const FolderFacts &facts)
{
    const QString name = manifestNameFor(scanned.found.fileName);
    const QByteArray json = readWhole(folder.openFile(name), manifestLimitBytes);
    scanned.recordSha256 = sha256Hex(json);
    applyManifest(scanned, json, dateFolder + u'/' + name);
    const QByteArray listed = facts.sums.value(name);
    if (scanned.record.hasManifest && !listed.isEmpty() && listed != scanned.recordSha256
        && isEditedRecord(folder, name)) {
        if (scanned.record.problem.isEmpty())
            scanned.record.problem = editedRecordProblem();
        scanned.record.proof = {};
    }
}
}

FolderFacts folderFacts(const Folder &folder) { return {FileNotes::readForLists(folder), listedSums(folder)}; }

QList<FoundBackup> listBackups(const Folder &folder)
{
    QList<FoundBackup> result;
    QStringList records;
    QSet<QString> recordsOfFiles;
    folder.visit([&](const QString &fileName) {
        if (fileName.startsWith(u'.'))
            return;
        if (fileName.endsWith(".json"_L1))
            records.append(fileName);
        if (const std::optional<FoundBackup> found = findFile(folder, fileName)) {
            recordsOfFiles.insert(manifestNameFor(fileName));
            result.append(*found);
        }
    });
    records.removeIf([&](const QString &record) { return recordsOfFiles.contains(record); });
    return result + findVanished(folder, records);
}

ScannedBackup readRecord(const Folder &folder, const QString &repository, const QString &dateFolder,
                         const FoundBackup &found, const FolderFacts &facts)
{
    const QString path = dateFolder + u'/' + found.fileName;
    ScannedBackup scanned{found, recordFromName(repository, path, found, bytesOnDisk(folder, found)), {}};
    try {
        if (found.manifest.size >= 0)
            readManifest(scanned, folder, dateFolder, facts);
    } catch (const Error &error) {
        scanned.record.hasManifest = true;
        scanned.record.problem = error.message();
    }
    if (!scanned.record.hasManifest) {
        scanned.recordSha256 = facts.notes.sha256Of(found.fileName);
        facts.notes.applyTo(scanned.record, found.fileName, found.data);
    }
    return scanned;
}
}
