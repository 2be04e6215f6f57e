#pragma once

#include <QDateTime>
#include <QString>

namespace larder
{
// Dates inside sentences, in local time: "3 May" and "3 May 02:00", with the year when it is not that of `now`.
// An invalid time gives "an unknown date".
QString shortDate(const QDateTime &when, const QDateTime &now);
QString shortDateTime(const QDateTime &when, const QDateTime &now);
}
