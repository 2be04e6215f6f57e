#pragma once

#include "core/policy/anomaly.h"

#include <QHash>

namespace larder
{
/// One backup on the timeline.
struct TimelinePoint
{
    QString path;
    QDateTime started; ///< UTC
    qint64 bytes = 0;
};

/// The backups of one database, oldest first.
struct TimelineSeries
{
    QString database;
    QList<TimelinePoint> points;
};

/// Pure. By name of the database. Left out are roles, partial backups (their size says nothing of the database's) and
/// those without a known size or time.
QList<TimelineSeries> timelineSeries(const QList<BackupRecord> &backups);

/// What is odd or wrong about a backup, in words, by its path; several lines where several things are.
QHash<QString, QString> anomalyTexts(const QList<BackupRecord> &backups);
}
