#include "core/repository/backupwriter.h"

#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/backupname.h"
#include "core/repository/checksumfile.h"
#include "core/repository/manifestreader.h"
#include "core/repository/repositoryfiles.h"
#include "core/repository/sealing.h"

#include <QSysInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int sequenceLimit = 100'000;

/// Opens the date folder and marks it as in use. An empty date folder may be removed by a cleanup between the two
/// steps: then it is made again.
std::pair<Folder, std::unique_ptr<OwnerMark>> occupy(const Folder &root, const QString &date, const QString &runId)
{
    for (int attempt = 1;; ++attempt) {
        try {
            root.makeFolder(date);
            const Folder folder = root.openSub(date);
            return {folder, std::make_unique<OwnerMark>(folder, runId)};
        } catch (const Error &) {
            if (attempt == 5 || root.status(date))
                throw;
        }
    }
}

/// A base name is taken by a file of any format and by a record: they would share it.
bool isFree(const Folder &folder, const QString &baseName)
{
    for (const auto suffix : {".sql.gz"_L1, ".sql"_L1, ".dump"_L1, ".dir"_L1, ".json"_L1}) {
        if (folder.status(baseName + suffix))
            return false;
    }
    return true;
}

[[noreturn]] void rejectReread(const QString &path, const QString &detail)
{
    throw Error(
        ErrorCode::BackupDamaged, Engine::tr("%1 reads differently from what was written.").arg(path),
        Engine::tr("The disk, its cable or the memory is failing: see dmesg and smartctl, and choose another disk."),
        detail);
}

}

BackupWriter::BackupWriter(const Repository &repository, const QString &runId, const QString &database,
                           const QDateTime &startedLocal, BackupFormat format)
    : m_repository(repository), m_database(database), m_startedLocal(startedLocal), m_format(format)
{
    auto [folder, mark] = occupy(repository.root(), dateFolderName(startedLocal), runId);
    ChecksumFile::requireUsable(folder); // now, not after hours
    m_folder = folder;
    m_mark = std::move(mark);
    m_temporaryName = m_mark->temporaryName(u"data"_s);
    if (format != BackupFormat::Directory)
        m_file = folder.createFile(m_temporaryName);
}

BackupWriter::~BackupWriter()
{
    m_mark.reset(); // and with it everything temporary
    try {
        m_repository.root().removeEmptyFolder(dateFolderName(m_startedLocal));
    } catch (const Error &error) {
        writeLog(u"Cannot tidy up %1: %2"_s.arg(m_folder->path(), error.message()));
    }
}

QString BackupWriter::spoolPath(int index) const
{
    return m_folder->path() + u'/' + m_mark->temporaryName(u"spool%1"_s.arg(index));
}

QString BackupWriter::temporaryPath() const { return m_folder->path() + u'/' + m_temporaryName; }

QString BackupWriter::commit(Manifest &manifest, const QDateTime &nowUtc, const CancelToken &token)
{
    manifest.fileFormat = m_format;
    sealData(manifest, token);
    manifest.addProof({ProofLevel::Sealed, nowUtc.toUTC(), u"re-read after writing"_s, QSysInfo::machineHostName()});
    token.throwIfCancelled();
    const UpdateLock lock(m_repository.root());
    giveNames(manifest);
    try {
        list(manifest);
    } catch (...) {
        takeBack(manifest);
        throw;
    }
    return dateFolderName(m_startedLocal) + u'/' + manifest.fileName;
}

void BackupWriter::sealData(Manifest &manifest, const CancelToken &token)
{
    if (m_format == BackupFormat::Directory) {
        SealedDirectory sealed = sealDirectory(*m_folder, m_temporaryName, token);
        manifest.fileBytes = sealed.bytes;
        manifest.sha256 = sealed.sha256;
        m_innerSums = std::move(sealed.files);
        return;
    }
    m_file.sync();
    const qint64 size = m_file.size();
    m_file.closeChecked();
    if (size != manifest.fileBytes)
        rejectReread(temporaryPath(), u"%1 bytes, expected %2"_s.arg(size).arg(manifest.fileBytes));
    const QByteArray sha256 = rereadSha256(*m_folder, m_temporaryName, token);
    if (sha256 != manifest.sha256)
        rejectReread(
            temporaryPath(),
            u"SHA-256 %1, expected %2"_s.arg(QString::fromLatin1(sha256), QString::fromLatin1(manifest.sha256)));
}

/// The record as it is written: one that could not be read again must not be committed.
QByteArray BackupWriter::recordText(Manifest &manifest) const
{
    QByteArray json = toJson(manifest);
    if (json.size() > manifestLimitBytes) {
        manifest.sections.clear();
        json = toJson(manifest);
    }
    manifestFromJson(json, m_folder->path() + u'/' + manifestNameFor(manifest.fileName));
    return json;
}

/// Record first, then the data: the moment the data has its name it has its record too, and a crash before that leaves
/// nothing that is listed.
void BackupWriter::giveNames(Manifest &manifest)
{
    for (int sequence = 1; sequence < sequenceLimit; ++sequence) {
        const QString baseName = backupBaseName(m_database, m_startedLocal, sequence);
        manifest.fileName = baseName + fileSuffix(m_format);
        if (!isFree(*m_folder, baseName))
            continue;
        const QString manifestName = manifestNameFor(manifest.fileName);
        m_record = recordText(manifest);
        try {
            if (!createAtomically(*m_folder, m_mark->temporaryName(u"manifest"_s), manifestName, m_record))
                continue;
            if (m_folder->renameNoReplace(m_temporaryName, manifest.fileName))
                return;
        } catch (...) { // a failed fsync of the folder: the record has its name already
            m_folder->removeFile(manifestName);
            throw;
        }
        m_folder->removeFile(manifestName);
    }
    throw Error(ErrorCode::FileAccess,
                Engine::tr("Every name for a backup of %1 in %2 is taken.").arg(m_database, m_folder->path()));
}

void BackupWriter::list(const Manifest &manifest)
{
    m_folder->sync();
    m_repository.root().sync(); // the date folder may be new
    ChecksumFile sums = ChecksumFile::read(*m_folder);
    if (m_format != BackupFormat::Directory)
        sums.set(manifest.fileName, manifest.sha256);
    for (const auto &[name, sha256] : std::as_const(m_innerSums))
        sums.set(manifest.fileName + u'/' + name, sha256);
    sums.set(manifestNameFor(manifest.fileName), sha256Hex(m_record));
    sums.save(*m_folder, *m_mark);
}

/// Gives the data its temporary name again, so that the mark removes it; a record never stays without its file.
void BackupWriter::takeBack(const Manifest &manifest) noexcept
{
    try {
        const QString manifestName = manifestNameFor(manifest.fileName);
        m_folder->replace(manifest.fileName, m_temporaryName);
        m_folder->removeFile(manifestName);
        ChecksumFile sums = ChecksumFile::read(*m_folder);
        if (sums.sha256Of(manifestName).isEmpty())
            return;
        sums.remove(manifest.fileName);
        sums.remove(manifestName);
        sums.save(*m_folder, *m_mark);
    } catch (const std::exception &error) {
        writeLog(
            u"Cannot take back %1/%2: %3"_s.arg(m_folder->path(), manifest.fileName, QString::fromUtf8(error.what())));
    }
}
}
