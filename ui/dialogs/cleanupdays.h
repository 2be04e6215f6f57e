#pragma once

#include "ui/dialogs/cleanupmodel.h"

#include <QDate>
#include <QMap>
#include <set>

namespace larder
{
/// What a cleanup does to a backup, as the calendar colours it.
enum class CleanupFate : int { Pinned, LastProven, Keep, Remove };
CleanupFate fateOf(const CleanupItem &item);
/// "Kept for ever", "Last proven", "Stays", "Goes".
QString nameOf(CleanupFate fate);
/// Why, in the user's language: the reasons core/policy/retention.h knows; others as they came.
QString reasonText(const QString &reason);

struct CleanupDay
{
    std::set<CleanupFate> fates;
    QStringList lines; ///< a backup a line: "shop 02:00, 2.7 GB: goes, older than the days to keep"
};

/// Pure. By local date.
QMap<QDate, CleanupDay> cleanupDays(const QList<CleanupItem> &items);
}
