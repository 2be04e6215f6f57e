#include "core/policy/anomaly.h"

#include <QMap>
#include <algorithm>
#include <optional>

namespace larder
{
namespace
{
using Series = QList<const BackupRecord *>; ///< of one database, oldest first

constexpr qsizetype compared = 10;
constexpr qsizetype fewest = 4;
constexpr double mostDeviations = 4;
constexpr double smallestDeviation = 0.03; ///< of the median

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

QMap<QString, Series> wholeBackups(const QList<BackupRecord> &backups)
{
    QMap<QString, Series> databases;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals && !backup.partial && backup.problem.isEmpty() && backup.started.isValid())
            databases[backup.database].append(&backup);
    }
    for (Series &series : databases)
        std::stable_sort(series.begin(), series.end(), [](auto *a, auto *b) { return a->started < b->started; });
    return databases;
}

std::optional<Anomaly> sizeAnomaly(const Series &before, const BackupRecord &backup)
{
    QList<double> sizes;
    for (const BackupRecord *each : before) {
        if (each->bytes >= 0)
            sizes.append(static_cast<double>(each->bytes));
    }
    if (sizes.size() < fewest || backup.bytes < 0)
        return {};
    const double usual = median(sizes);
    QList<double> deviations;
    for (const double size : std::as_const(sizes))
        deviations.append(std::abs(size - usual));
    const double deviation = std::max(median(deviations), usual * smallestDeviation);
    const double off = static_cast<double>(backup.bytes) - usual;
    if (std::abs(off) <= mostDeviations * deviation)
        return {};
    return Anomaly{backup.path, off < 0 ? Anomaly::Kind::Smaller : Anomaly::Kind::Larger, qRound64(usual),
                   backup.bytes};
}

std::optional<Anomaly> rowsAnomaly(const Series &before, const BackupRecord &backup)
{
    const auto known
        = std::find_if(before.rbegin(), before.rend(), [](const BackupRecord *each) { return each->rows >= 0; });
    if (known == before.rend() || backup.rows < 0 || (*known)->rows == 0 || backup.rows * 2 > (*known)->rows)
        return {};
    return Anomaly{backup.path, Anomaly::Kind::RowsLost, (*known)->rows, backup.rows};
}

std::optional<Anomaly> gapAnomaly(const Series &before, const BackupRecord &backup)
{
    if (before.size() < fewest)
        return {};
    QList<double> intervals;
    for (qsizetype i = 1; i < before.size(); ++i)
        intervals.append(static_cast<double>(before.at(i - 1)->started.secsTo(before.at(i)->started)));
    const double longest = *std::max_element(intervals.begin(), intervals.end());
    const double usual = median(intervals);
    const qint64 waited = before.constLast()->started.secsTo(backup.started);
    if (static_cast<double>(waited) <= std::max(2 * usual, 1.25 * longest))
        return {};
    return Anomaly{backup.path, Anomaly::Kind::Gap, qRound64(usual), waited};
}
}

QList<Anomaly> findAnomalies(const QList<BackupRecord> &backups)
{
    QList<Anomaly> found;
    const QMap<QString, Series> databases = wholeBackups(backups);
    for (const Series &series : databases) {
        for (qsizetype i = 1; i < series.size(); ++i) {
            const qsizetype first = std::max<qsizetype>(0, i - compared);
            const Series before = series.mid(first, i - first);
            for (const auto &judge : {sizeAnomaly, rowsAnomaly, gapAnomaly}) {
                if (const auto anomaly = judge(before, *series.at(i)))
                    found.append(*anomaly);
            }
        }
    }
    return found;
}
}
