#include "app/cli/timetext.h"

#include <chrono>

namespace larder::cli
{
namespace
{
void putDigits(char *end, int digits, unsigned value)
{
    for (; digits > 0; --digits, value /= 10)
        *--end = static_cast<char>('0' + value % 10);
}
}

QByteArray isoTime(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    QByteArray text("0000-00-00T00:00:00");
    char *start = text.data();
    putDigits(start + 4, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    putDigits(start + 7, 2, static_cast<unsigned>(date.month()));
    putDigits(start + 10, 2, static_cast<unsigned>(date.day()));
    putDigits(start + 13, 2, static_cast<unsigned>(clock.hours().count()));
    putDigits(start + 16, 2, static_cast<unsigned>(clock.minutes().count()));
    putDigits(start + 19, 2, static_cast<unsigned>(clock.seconds().count()));
    return text;
}
}
