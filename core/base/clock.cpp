#include "core/base/clock.h"

namespace larder
{
QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

QTimeZone SystemClock::zone() const { return QTimeZone::systemTimeZone(); }
}
