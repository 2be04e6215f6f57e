#pragma once

#include "core/catalogue/catalogue.h"

#include <QDate>

namespace larder
{
/// The backups of one local date.
struct BackupDay
{
    QDate date;
    QList<BackupRecord> backups; ///< by isShownBefore()

    qint64 bytes() const; ///< of those whose size is known
    int count() const; ///< without globals
    int databases() const; ///< different ones, without globals
    QString title() const; ///< "Fri 12 December 2025"
    /// "2 databases", or "6 backups" when some were saved more than once; with what is wrong: "2 databases, 1 damaged".
    QString contents() const;
    bool isDoubtful() const; ///< one of them is
};

/// Order inside a day: the newest run first; in it the databases by name, then the globals. Files that say no time in
/// their name count as a run of their own.
bool isShownBefore(const BackupRecord &a, const BackupRecord &b);

/// Groups what passes the filter, newest day first. Pure; 20,000 backups take a few milliseconds. The text also matches
/// the day's title ("december 2025").
QList<BackupDay> groupByDay(const QList<BackupRecord> &backups, const BackupFilter &filter);
}
