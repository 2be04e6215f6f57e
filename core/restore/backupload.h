#pragma once

#include "core/job/serversurvey.h"
#include "core/proof/verification.h"
#include "core/restore/backupfacts.h"
#include "core/restore/dumplayout.h"
#include "core/restore/rowsum.h"
#include "core/restore/scratchdatabase.h"

#include <functional>

namespace larder
{
struct RowComparison;

/// A backup that was read to its last byte before anything is loaded from it.
struct ProvenBackup
{
    BackupSource source;
    Verification verified;
    BackupFacts facts;
    DumpLayout layout; ///< of a plain dump
    QStringList tablespaces; ///< a plain dump wants
    std::optional<RowSum> largeObjects; ///< their contents, where they are known
    QList<FileStamp> stamps; ///< of the file, or of those of a directory, before it was read
    QString damage{}; ///< of one that is rescued: why it is not proven, as a sentence
};

/// Reads `source` as verifyBackup() does and notes what loading it needs. An archive without record is not read unless
/// `acceptForeign`: its facts are unread then, and the flight check says why. Throws BackupDamaged, NotADump, once that
/// is written down as a verification would.
ProvenBackup proveForLoading(const BackupSource &source, const ReadingTerms &terms, QThreadPool &inflaters,
                             JobContext &context);

/// Loads a proven backup and compares the rows: a plain dump over several sessions where that pays, over one where it
/// does not or when that failed; an archive of ours by pg_restore, another's as a script. Parallelism is an
/// optimisation, ScriptLoad the definition. Every session in the database is the loader's (ServerSurvey::loader): a
/// view that only looks like a table would run its maker's functions as whoever counts its rows.
class BackupLoad
{
public:
    using MakeScratch = std::function<std::unique_ptr<ScratchDatabase>()>;
    /// The job's steps this takes: load is step `first`, the comparison the one after it.
    struct Steps
    {
        int first;
        int count;
    };

    /// All must outlive the load. As many sessions at once as `inflaters` has threads.
    /// `agreed`: what a person agreed to and wants left out; whose backup it is, is seen here.
    BackupLoad(const ProvenBackup &backup, const ServerSurvey &survey, const GateRules &agreed, QThreadPool &inflaters,
               Steps steps);

    /// Archives put everything into the database's own tablespace.
    void withoutTablespacesOfArchives() { m_rules.filter.noTablespaces |= m_backup.facts.archive; }
    /// Into a new database; another one is made when the first way failed. Throws Error(RestoreFailed, ContentsDiffer,
    /// ServerNoSpace, BackupDamaged when the file was written to meanwhile, …), Cancelled; then nothing is left.
    std::unique_ptr<ScratchDatabase> beside(const MakeScratch &makeScratch, RowComparison &rows, JobContext &context);
    /// Into an existing database, in one transaction: behind its commit is the job's point of no return. When its end
    /// was lost, or cancelled while it was committed, the server is asked what it holds.
    RowComparison intoEmpty(const QString &database, JobContext &context);

    QString way() const; ///< "parallel", "serial" or "pg_restore"

private:
    QString parallelObstacle() const;
    int connections() const;
    bool isArchiveSentAsScript() const;
    std::unique_ptr<ScratchDatabase> tryParallel(const MakeScratch &makeScratch, RowComparison &rows,
                                                 JobContext &context);
    void load(const QString &database, bool inTransaction, JobContext &context);
    void loadArchive(const QString &database, bool inTransaction, JobContext &context) const;
    bool isFilled(const QString &database, JobContext &context) const;
    RowComparison compare(const QString &database, JobContext &context) const;
    void compareLargeObjects(const QString &database, RowComparison &rows, JobContext &context) const;
    void requireEqual(const RowComparison &rows, const QString &database) const;

    const ProvenBackup &m_backup;
    const ServerSurvey &m_survey;
    GateRules m_rules;
    QThreadPool &m_inflaters;
    const Steps m_steps;
    bool m_parallel = false; ///< how it was loaded in the end
    bool m_intoExisting = false;
};

/// "1,234 rows in 5 tables are those of the backup"; "rows not compared" where none were
QString rowsText(const RowComparison &rows);
}
