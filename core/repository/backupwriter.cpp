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

// When a backup counts
//
// At every moment somebody may pull the plug, fill the disk or look into the folder. At each of them what is listed
// must be whole, and what is not whole must not be listed. Example: the run 7f3a saves "shop" at 02:00 on 3 May 2026,
// in 2026-05-03/:
//
//   .larder-7f3a.1.owner                      whose temporary files these are; locked while the process lives
//   .larder-7f3a.1-data.part                  written, fsync, closed; dropped from the page cache and re-read: equal?
//   .larder-7f3a.1-manifest.part              the record, the same way
//     → shop_20260503_020000.json             renamed without replacing
//   .larder-7f3a.1-data.part
//     → shop_20260503_020000.sql.gz           renamed without replacing: from here on it is a backup
//   2026-05-03/, the folder above it          fsync: names are durable, too
//   SHA256SUMS                                a temporary file of its own, renamed over the old one
//
// Killed in front of the first arrow, temporary files are left: the next start finds that their owner is dead and
// removes them. Killed between the arrows, a record is left whose data has no name: while its owner's mark is there it
// is not listed, and it goes with the mark. The other order, data first, was there once: a kill in between left a file
// without its record, which nobody could tell from one that was copied here. Killed behind the second arrow, the backup
// is whole and has its record; SHA256SUMS lacks a line, but no line is wrong.
//
// Why each step: without fsync a crash may leave a name and no content. Its errors are not repeated: the kernel may
// have dropped the pages, and the second call would say that all is well. Read from the page cache, the file would
// always be right. QSaveFile ignores errors of fsync and never syncs the folder. `rename` would replace a backup of the
// same second; a name that is taken gets `_2`. All of it takes about 0.35 s of a backup of 387 MB of SQL (5.1 s,
// balanced).
//
// tst_writerfaults kills at every system call that changes the disk (at least a hundred), lets every fsync fail, and
// fills the disk to its last pages: a new step is tried there by itself, if tests/repository/faults.c knows its calls.

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
    const auto formats = storedFormats();
    return !folder.status(baseName + u".json"_s)
        && std::none_of(formats.begin(), formats.end(),
                        [&](const StoredFormat &format) { return folder.status(baseName + format.suffix); });
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
    if (!isFolder(format))
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
    if (isFolder(m_format)) {
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
    if (!isFolder(m_format))
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
