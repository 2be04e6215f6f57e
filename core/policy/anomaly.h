#pragma once

#include "core/repository/backuptypes.h"

#include <QList>

namespace larder
{
/// A backup that does not fit the ones before it: worth a look, not a fault.
struct Anomaly
{
    enum class Kind : int {
        Smaller, ///< than usual; `usual` and `actual` in bytes
        Larger, ///< than usual, in bytes
        RowsLost, ///< at most half the rows of the one before; `usual` is that one's rows
        Gap, ///< came late; in seconds since the one before
    };

    QString path; ///< of the backup
    Kind kind = Kind::Smaller;
    qint64 usual = 0;
    qint64 actual = 0;
};

/// Pure. Compares each whole backup of a database (no problem, not partial, no globals, with a valid start) with the
/// last ten whole ones before it; other backups are neither judged nor compared with. The order given does not matter;
/// the result goes by database, then time. At most one anomaly of each kind a backup, sizes and rows before gaps.
/// - Size: off the median by more than 4 median absolute deviations, which count as at least 3 % of the median, so that
///   databases that hardly change are not reported for a few bytes. Needs four earlier ones.
/// - Gap: more than twice the median interval and a quarter longer than the longest of them, so that the weekend of a
///   workday schedule is not reported every Monday. Needs four earlier ones.
QList<Anomaly> findAnomalies(const QList<BackupRecord> &backups);
}
