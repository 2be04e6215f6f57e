#pragma once

#include <QDateTime>
#include <QString>

namespace larder
{
// Dates inside sentences, in local time: "3 May" and "3 May 02:00", with the year when it is not that of `now`.
// An invalid time gives "an unknown date".
QString shortDate(const QDateTime &when, const QDateTime &now);
QString shortDateTime(const QDateTime &when, const QDateTime &now);

/// Patterns for QLocale::toString() in the order and with the words of the language shown; here what English has.
namespace datePattern
{
QString longDay(); ///< "ddd d MMMM yyyy"
QString longDayAndTime(); ///< "ddd d MMMM yyyy, HH:mm"
QString day(); ///< "d MMM yyyy"
QString dayAndTime(); ///< "d MMM yyyy, HH:mm"
QString dayOfYear(); ///< "d MMM"
QString dayOfYearAndTime(); ///< "d MMM HH:mm"
QString time(); ///< "HH:mm"
QString dayOfMonth(); ///< "d", before "– 9 May 2026"
QString month(); ///< "MMM yyyy"
QString longMonth(); ///< "MMMM yyyy"
}
}
