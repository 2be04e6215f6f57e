#pragma once

#include "core/base/canceltoken.h"
#include "core/repository/ownermark.h"
#include "core/repository/repository.h"

namespace larder
{
/// Carries one backup through the commit order of the manual ("What lies on disk"): temporary file → fsync → close →
/// drop from the page cache → re-read and hash → manifest the same way, under its final name → rename the data without
/// replacing → fsync folder → SHA256SUMS. The record is there before its data, so that a crash at any point leaves a
/// whole backup with its record, or nothing that is listed. Whatever is not committed is removed by the destructor. One
/// thread at a time; several writers of one run may work at once.
class BackupWriter
{
public:
    /// Makes the date folder (0700) and an empty temporary file (0600) in it. `startedLocal` gives folder and name.
    /// `runId`: letters, digits and dashes.
    BackupWriter(const Repository &repository, const QString &runId, const QString &database,
                 const QDateTime &startedLocal, BackupFormat format);
    ~BackupWriter();
    BackupWriter(const BackupWriter &) = delete;
    BackupWriter &operator=(const BackupWriter &) = delete;

    /// Where the data goes: write from the start, no seeking. For the directory format see temporaryPath().
    FileDescriptor &file() { return m_file; }
    /// A spool file beside the temporary file, removed with it.
    QString spoolPath(int index) const;
    /// Absolute. For the directory format nothing is there yet: the caller has pg_dump create it.
    QString temporaryPath() const;

    /// Seals: everything above up to the manifest. `manifest` comes with all facts but file.name and the Sealed proof,
    /// which are filled in here. `manifest.sha256`, `fileBytes` must be what was written: a re-read that differs throws
    /// Error(BackupDamaged). For the directory format both are filled in: the sum of the sizes, and the SHA-256 over
    /// "name NUL size-in-decimal NUL content" of every file in byte order of the names. Sections that would make the
    /// manifest too large to be read again (some 200,000 tables) are left out. Returns the path relative to the
    /// repository. Call it once; after an error nothing of the backup is listed.
    QString commit(Manifest &manifest, const QDateTime &nowUtc, const CancelToken &token);

private:
    void sealData(Manifest &manifest, const CancelToken &token);
    QByteArray recordText(Manifest &manifest) const;
    void giveNames(Manifest &manifest);
    void list(const Manifest &manifest);
    void takeBack(const Manifest &manifest) noexcept;

    const Repository &m_repository;
    QString m_database;
    QDateTime m_startedLocal;
    BackupFormat m_format;
    std::optional<Folder> m_folder; ///< the date folder; optional only because it is opened by the constructor's body
    std::unique_ptr<OwnerMark> m_mark;
    QString m_temporaryName;
    FileDescriptor m_file;
    QByteArray m_record; ///< the manifest as committed
    QList<std::pair<QString, QByteArray>> m_innerSums; ///< directory format: file name, SHA-256
};
}
