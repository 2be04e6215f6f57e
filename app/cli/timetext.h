#pragma once

#include <QByteArray>

namespace larder::cli
{
/// "2026-05-03T02:10:00" of that many milliseconds since 1970, years 0 to 9999. Ten times as fast as QDateTime, which
/// counts for lists of twenty thousand.
QByteArray isoTime(qint64 milliseconds);
}
