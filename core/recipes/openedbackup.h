#pragma once

#include "core/contents/backupcontents.h"
#include "core/job/jobcontext.h"
#include "core/restore/rowsum.h"

#include <QTemporaryDir>

namespace larder
{
/// A backup ready to be looked into, whatever its format: a plain dump as it is; of an archive the definitions as
/// pg_restore writes them, in a temporary file, and the tables' rows and hashes from its manifest, or counted once.
class OpenedBackup
{
public:
    /// Throws what sectionsOf() and pg_restore (NotADump, BackupDamaged) give.
    OpenedBackup(BackupSource backup, QThreadPool &pool, JobContext &context);

    const BackupContents &contents() const { return *m_contents; }
    /// One for each COPY block, with rows, bytes and hash; places mean nothing for an archive.
    const QList<ManifestSection> &tables() const { return m_tables; }
    bool isArchive() const { return m_folder.has_value(); }
    /// Numbers and contents of its large objects, read once more for them; nothing where they cannot be told.
    std::optional<RowSum> largeObjects(JobContext &context) const;

private:
    void openArchive(const BackupSource &archive, JobContext &context);
    void countRows(const BackupSource &archive, JobContext &context);
    bool listsLargeObjects(JobContext &context) const;

    std::optional<QTemporaryDir> m_folder;
    QThreadPool &m_pool;
    BackupSource m_backup;
    BackupSource m_script; ///< of an archive its definitions
    QList<ManifestSection> m_tables;
    std::unique_ptr<BackupContents> m_contents;
};
}
