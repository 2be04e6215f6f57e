#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/serverinventory.h"
#include "core/job/specs/backupspec.h"

#include <QHash>

namespace larder
{
/// What a backup is expected to come to.
struct Expectation
{
    enum class Kind { Unknown, About, AtMost, Little };

    Kind kind = Kind::Unknown;
    qint64 bytes = -1; ///< of the file; -1 unknown
    qint64 ms = -1; ///< -1 unknown

    QString words() const; ///< "about 1.2 GB in 42 s"; empty when nothing is known
    bool operator==(const Expectation &) const = default;
};

/// What backups in other ways would come to, judged by earlier ones: each tells how much SQL its database is and how
/// fast this machine is; how the ways of packing relate was measured (docs/performance.md). A database that was never
/// saved is judged by the others.
class BackupEstimate
{
public:
    BackupEstimate() = default;
    /// `backups` of one repository, newest first. `jobs`: their history, which knows how they were packed; `usual` is
    /// taken for those it does not know.
    BackupEstimate(const QList<BackupRecord> &backups, const QList<JobRecord> &jobs, CompressionLevel usual);
    /// Sizes on the server say how large the SQL of databases without a backup is.
    void learnSizes(const QList<ServerDatabase> &databases);

    /// Of one database. `share`: how much of its rows is taken, from 0 to 1, where that is known.
    Expectation of(const ServerDatabase &database, const BackupSpec &spec, std::optional<double> share = {}) const;
    /// Of all of them together; unknown as soon as one is. Databases saved at the same time do not take longer.
    static Expectation sum(const QList<Expectation> &parts, double overlap = 1);
    /// How long earlier runs took, of the time their databases took together: 1 when one came after the other.
    double overlap() const { return m_overlap; }

private:
    struct Known
    {
        double raw = 0; ///< bytes of SQL
        double packed = 0; ///< bytes of the same, balanced
        double ms = -1; ///< the same, balanced; -1 unknown
    };
    std::optional<Known> known(const ServerDatabase &database) const;
    void learnOverlap(const QList<BackupRecord> &backups);

    QHash<QString, Known> m_known;
    double m_rawPerServerByte = 0.6; ///< rows in text against pages with headers and indexes, until backups tell
    double m_overlap = 1;
};
}
