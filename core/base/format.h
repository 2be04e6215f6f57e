#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace larder
{
// Words for numbers, the same in the window, on the command line and in logs: in the language of the installed
// translator, with the decimal point and the separators of the default QLocale. Decimal units (1 kB = 1000 bytes), as
// disks are sold. A negative size, count or duration means "unknown" and gives an en dash.

/// "0 bytes", "999 bytes", "1.2 kB", "551 MB", "16.5 GB".
QString formatBytes(qint64 bytes);
/// "31.2 M", below a million all digits: "1,204".
QString formatCount(qint64 count);
/// "0.4 s", "42 s", "3 min 5 s", "2 h 10 min".
QString formatDuration(std::chrono::milliseconds duration);
/// "just now", "3 h ago", "2 days ago", "in 5 min".
QString formatAgo(const QDateTime &when, const QDateTime &now);
/// "3 May 2026 02:10" in local time.
QString formatMoment(const QDateTime &when);
/// "a few seconds left", "45 s left", "3 min 20 s left", "25 min left": rounded up, so that it does not flicker and
/// never promises an end before there is one.
QString formatTimeLeft(std::chrono::milliseconds left);
/// "120 MB/s".
QString formatRate(double bytesPerSecond);
}
