#include "ui/backup/backupestimate.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(larder::Expectation)
};

/// Size and time of one way of packing, of those of "balanced".
struct Way
{
    double size;
    double time;
};

// docs/performance.md, "Backup of 387 MB of SQL". In the order of CompressionLevel: none, fast, balanced, small, auto.
constexpr double balancedOfRaw = 0.29;
constexpr std::array<Way, 5> plainWays{{{1 / balancedOfRaw, 0.81}, {1.08, 0.77}, {1, 1}, {0.955, 4.2}, {1.08, 0.79}}};
// pg_dump packs by zlib 0, 1, 6, 9 and its own default, 6, in one process.
constexpr std::array<Way, 5> archiveWays{
    {{1 / balancedOfRaw, 0.96}, {1.21, 1.15}, {1.04, 4.25}, {1.03, 8}, {1.04, 4.25}}};
/// Of the archive's time, with the two processes of the measurement.
constexpr double directoryTime = 0.6;

/// Of an empty database, PostgreSQL 15: catalogues that no dump contains.
constexpr qint64 emptyDatabase = 7'500'000;

/// Not worth a figure.
constexpr double littleBytes = 10'000;

Way wayOf(BackupFormat format, CompressionLevel level)
{
    const auto row = static_cast<size_t>(level);
    switch (format) {
    case BackupFormat::PlainGzip: return plainWays.at(row);
    case BackupFormat::Plain: return plainWays.at(static_cast<size_t>(CompressionLevel::None));
    case BackupFormat::Custom: return archiveWays.at(row);
    case BackupFormat::Directory: return {archiveWays.at(row).size, archiveWays.at(row).time * directoryTime};
    }
    return {1, 1};
}

QHash<QString, CompressionLevel> levelsByRun(const QList<JobRecord> &jobs)
{
    QHash<QString, CompressionLevel> levels;
    for (const JobRecord &job : jobs) {
        if (const auto level = compressionLevelFromString(job.spec[u"compression"_s].toString()))
            levels.insert(job.id, *level);
    }
    return levels;
}

bool isWhole(const BackupRecord &backup)
{
    return !backup.isGlobals && !backup.partial && backup.problem.isEmpty() && backup.bytes > 0;
}
}

QString Expectation::words() const
{
    if (kind == Kind::Little)
        return Words::tr("little");
    if (kind == Kind::Unknown || bytes < 0)
        return {};
    const QString size = formatBytes(bytes);
    const QString time = formatDuration(std::chrono::milliseconds(ms));
    if (kind == Kind::AtMost)
        return ms < 0 ? Words::tr("at most %1").arg(size) : Words::tr("at most %1 in %2").arg(size, time);
    return ms < 0 ? Words::tr("about %1").arg(size) : Words::tr("about %1 in %2").arg(size, time);
}

BackupEstimate::BackupEstimate(const QList<BackupRecord> &backups, const QList<JobRecord> &jobs, CompressionLevel usual)
{
    const QHash<QString, CompressionLevel> levels = levelsByRun(jobs);
    for (const BackupRecord &backup : backups) {
        if (!isWhole(backup) || m_known.contains(backup.database))
            continue;
        const Way way = wayOf(backup.format, levels.value(backup.runId, usual));
        Known known;
        known.packed = static_cast<double>(backup.bytes) / way.size;
        known.raw = backup.rawBytes > 0 ? static_cast<double>(backup.rawBytes) : known.packed / balancedOfRaw;
        known.ms = backup.durationMs < 0 ? -1 : static_cast<double>(backup.durationMs) / way.time;
        m_known.insert(backup.database, known);
    }
    learnOverlap(backups);
}

/// From the newest run of several databases.
void BackupEstimate::learnOverlap(const QList<BackupRecord> &backups)
{
    const auto belongs = [](const BackupRecord &backup) {
        return isWhole(backup) && !backup.runId.isEmpty() && backup.durationMs > 0;
    };
    for (const BackupRecord &first : backups) {
        if (!belongs(first))
            continue;
        qint64 together = 0;
        QDateTime begin = first.started;
        QDateTime end = first.started;
        int databases = 0;
        for (const BackupRecord &backup : backups) {
            if (!belongs(backup) || backup.runId != first.runId)
                continue;
            ++databases;
            together += backup.durationMs;
            begin = std::min(begin, backup.started);
            end = std::max(end, backup.started.addMSecs(backup.durationMs));
        }
        if (databases < 2)
            continue;
        m_overlap = std::clamp(static_cast<double>(begin.msecsTo(end)) / static_cast<double>(together), 0.1, 1.0);
        return;
    }
}

void BackupEstimate::learnSizes(const QList<ServerDatabase> &databases)
{
    double raw = 0;
    double onServer = 0;
    for (const ServerDatabase &database : databases) {
        const auto found = m_known.constFind(database.name);
        if (found == m_known.cend() || database.bytes <= emptyDatabase)
            continue;
        raw += found->raw;
        onServer += static_cast<double>(database.bytes - emptyDatabase);
    }
    if (onServer > 0)
        m_rawPerServerByte = raw / onServer;
}

std::optional<BackupEstimate::Known> BackupEstimate::known(const ServerDatabase &database) const
{
    if (const auto found = m_known.constFind(database.name); found != m_known.cend())
        return *found;
    if (database.bytes < 0)
        return {};
    Known guess;
    guess.raw = static_cast<double>(std::max<qint64>(database.bytes - emptyDatabase, 0)) * m_rawPerServerByte;
    guess.packed = guess.raw * balancedOfRaw;
    double raw = 0;
    double ms = 0;
    for (const Known &other : m_known) {
        if (other.ms < 0)
            continue;
        raw += other.raw;
        ms += other.ms;
    }
    if (raw > 0)
        guess.ms = guess.raw * ms / raw;
    return guess;
}

Expectation BackupEstimate::of(const ServerDatabase &database, const BackupSpec &spec,
                               std::optional<double> share) const
{
    if (spec.content == DumpContent::SchemaOnly)
        return {Expectation::Kind::Little, -1, -1};
    const std::optional<Known> about = known(database);
    if (!about)
        return {};
    if (about->raw < littleBytes)
        return {Expectation::Kind::Little, -1, -1};
    const Way way = wayOf(spec.format, spec.compression);
    const double part = share.value_or(1);
    const bool raw = spec.format == BackupFormat::Plain || spec.compression == CompressionLevel::None;
    const double bytes = (raw ? about->raw : about->packed * way.size) * part;
    const bool atMost = spec.takesPart() && !share;
    return {atMost ? Expectation::Kind::AtMost : Expectation::Kind::About, static_cast<qint64>(bytes),
            about->ms < 0 ? -1 : static_cast<qint64>(about->ms * way.time * part)};
}

Expectation BackupEstimate::sum(const QList<Expectation> &parts, double overlap)
{
    const auto isLittle = [](const Expectation &part) { return part.kind == Expectation::Kind::Little; };
    if (std::all_of(parts.begin(), parts.end(), isLittle))
        return parts.value(0);
    Expectation sum{Expectation::Kind::About, 0, 0};
    for (const Expectation &part : parts) {
        if (part.kind == Expectation::Kind::Unknown)
            return {};
        if (isLittle(part))
            continue;
        if (part.kind == Expectation::Kind::AtMost)
            sum.kind = part.kind;
        sum.bytes += part.bytes;
        sum.ms = sum.ms < 0 || part.ms < 0 ? -1 : sum.ms + part.ms;
    }
    if (sum.ms > 0 && parts.size() > 1)
        sum.ms = static_cast<qint64>(static_cast<double>(sum.ms) * overlap);
    return sum;
}
}
