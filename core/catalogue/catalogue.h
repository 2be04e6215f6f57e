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
    QString movedAside; ///< where the damaged catalogue lies that was made anew for this; empty when it was whole
    bool anything() const { return added || changed || removed; }
    QString damageText() const; ///< a sentence on `movedAside`
};

/// The SQLite index of repositories, backups and jobs (WAL, migrations by user_version). A cache: deleting the file
/// loses no backup. One instance belongs to the thread that made it; several instances and processes may use one
/// file at once. All members throw CatalogueError naming the file; the file is opened by the first that needs it.
class Catalogue
{
public:
    /// Empty: catalogue.sqlite in paths::dataDir().
    explicit Catalogue(const QString &file = {});
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// Reads the date folders that changed since the last time, and in them the records that changed; all of both with
    /// `everything`. A file written over in place leaves its folder unchanged: in the newest forty it is found by its
    /// size and time, in older ones by `everything`. Throws Error(RepositoryUnusable) when the directory has another id
    /// than when last seen, or none any more (a disk that is not mounted), unless `everything` says that the change is
    /// meant. A damaged catalogue is moved aside and made anew, when nobody keeps it open; `everything` looks for
    /// damage that would not show.
    RefreshSummary refresh(const Repository &repository, bool everything = false);
    /// Newest first.
    QList<BackupRecord> backups(const QString &repositoryPath, const BackupFilter &filter = {}) const;
    std::optional<BackupRecord> backup(const QString &repositoryPath, const QString &relativePath) const;
    /// What saveDumpIndex() was given for this file as `stamp` shows it; empty when it never was, or the file changed.
    QByteArray dumpIndex(const QString &absolutePath, const FileStamp &stamp) const;
    /// Keeps an index of the file's contents (see core/contents/dumpindex.h). The newest hundred are kept.
    void saveDumpIndex(const QString &absolutePath, const FileStamp &stamp, const QByteArray &index);

    /// Inserts or replaces by id. The newest two thousand jobs are kept, and of their logs the newest 32 million
    /// characters.
    void saveJob(const JobRecord &job);
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
    /// Throws when it cannot be used.
    void requireUsable() const { connection(); }
    /// Closes the file until the next call, when another process waits to make it anew: for who keeps an instance long.
    void letGoIfAsked();

private:
    CatalogueConnection &connection() const;
    RefreshSummary refreshOnce(const Repository &repository, bool everything);
    QString m_file;
    mutable std::unique_ptr<CatalogueConnection> m_connection;
};
}
