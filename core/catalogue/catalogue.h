#pragma once

#include "core/repository/repository.h"

#include <QJsonObject>
#include <memory>

namespace larder
{
class CatalogueConnection;

/// One run of a job, as the history keeps it.
struct JobRecord
{
    QString id; ///< UUID without braces
    QString kind; ///< "backup", "restore", …
    QString title; ///< one line for lists: "Back up meal_planner, tandoor"
    QJsonObject spec;
    QDateTime started; ///< UTC
    QDateTime finished; ///< UTC, invalid while running
    QString status; ///< "running", "succeeded", "warnings", "failed", "cancelled", "interrupted"
    QString summary;
    QJsonObject error; ///< Error::toJson(), empty when none
    QJsonObject result;
    QString log; ///< one line an event, local time first
    QString host;
    qint64 pid = 0;
};

/// Every member has an initializer, so that callers may name the ones they mean: {.database = …}.
struct BackupFilter
{
    QString database{}; ///< exact, empty = all
    QString text{}; ///< in database, note or path, case-insensitive
    QDate from{}, to{}; ///< dates of the folders, inclusive; invalid = open
    int minimumProof = 0;
    bool pinnedOnly = false;
    bool withGlobals = true;
    int limit = 0; ///< 0 = all
    bool brief = false; ///< leave out run, proof's details, hash and server version: half the time for long lists
};

struct RefreshSummary
{
    int foldersRead = 0;
    int added = 0;
    int changed = 0;
    int removed = 0;
    bool anything() const { return added || changed || removed; }
};

/// The SQLite index of repositories, backups and jobs (WAL, migrations by user_version). A cache: deleting the file
/// loses no backup. One instance belongs to the thread that made it; several instances and processes may use one
/// file at once. All members throw Error(FileAccess, NoSpace) naming the file.
class Catalogue
{
public:
    /// Empty: catalogue.sqlite in paths::dataDir(). A damaged file is moved aside and begun anew.
    explicit Catalogue(const QString &file = {});
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// Reads the date folders that changed since the last time, and in them the records that changed; all of both with
    /// `everything`. A file written over in place leaves its folder unchanged: in the newest forty it is found by its
    /// size and time, in older ones by `everything`. Throws Error(RepositoryUnusable) when the directory has another id
    /// than when last seen, or none any more (a disk that is not mounted), unless `everything` says that the change is
    /// meant.
    RefreshSummary refresh(const Repository &repository, bool everything = false);
    /// Newest first.
    QList<BackupRecord> backups(const QString &repositoryPath, const BackupFilter &filter = {}) const;
    std::optional<BackupRecord> backup(const QString &repositoryPath, const QString &relativePath) const;
    /// For files without a manifest: their proof, pin, note, problem, rows, rawBytes and sha256 live here only, bound
    /// to size and mtime. Throws Error(BackupNotFound) for a file that no refresh has seen.
    void annotateForeign(const BackupRecord &record);
    /// SHA-256 of the manifest as last seen, to notice an edited one.
    QByteArray manifestSha256(const QString &repositoryPath, const QString &relativePath) const;

    /// What saveDumpIndex() was given for this file as `stamp` shows it; empty when it never was, or the file changed.
    QByteArray dumpIndex(const QString &absolutePath, const FileStamp &stamp) const;
    /// Keeps an index of the file's contents (see core/contents/dumpindex.h). The newest hundred are kept.
    void saveDumpIndex(const QString &absolutePath, const FileStamp &stamp, const QByteArray &index);

    void saveJob(const JobRecord &job); ///< inserts or replaces by id
    QList<JobRecord> jobs(int limit = 200, const QString &kind = {}) const; ///< newest first, `log` left empty
    QString jobLog(const QString &id) const;
    /// Running jobs of this host whose process is gone become "interrupted". Returns how many.
    /// Their `finished` stays invalid: nobody knows when.
    int markInterruptedJobs();
    /// When the job that was last to end did so, by the clock of that moment; invalid when there was none. Retention
    /// checks the clock against it. Not the maximum: one job under a clock far ahead must not suspend retention for
    /// long.
    QDateTime lastSeen() const;

    /// Id the repository had when last seen; empty when never. Guards against an unmounted disk.
    QString repositoryId(const QString &repositoryPath) const;
    QStringList repositories() const;

    QString fileName() const;

private:
    std::unique_ptr<CatalogueConnection> m_connection;
};
}
