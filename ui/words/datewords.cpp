#include "ui/words/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace larder
{
namespace
{
struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::DateWords)
};

QString dateText(const QDateTime &when, const QDateTime &now, const QString &thisYear, const QString &otherYear)
{
    if (!when.isValid())
        return DateWords::tr("an unknown date");
    const QDateTime local = when.toLocalTime();
    const bool isThisYear = local.date().year() == now.toLocalTime().date().year();
    return QLocale().toString(local, isThisYear ? thisYear : otherYear);
}
}

// Each comment is for translators: a pattern keeps its letters and gets the order and the words of the language.

QString shortDate(const QDateTime &when, const QDateTime &now)
{
    //: Date pattern as QLocale::toString takes it
    const QString thisYear = DateWords::tr("d MMMM");
    //: Date pattern as QLocale::toString takes it
    return dateText(when, now, thisYear, DateWords::tr("d MMMM yyyy"));
}

QString shortDateTime(const QDateTime &when, const QDateTime &now)
{
    //: Date pattern as QLocale::toString takes it
    const QString thisYear = DateWords::tr("d MMMM HH:mm");
    //: Date pattern as QLocale::toString takes it
    return dateText(when, now, thisYear, DateWords::tr("d MMMM yyyy HH:mm"));
}

namespace datePattern
{
QString longDay()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("ddd d MMMM yyyy");
}

QString longDayAndTime()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("ddd d MMMM yyyy, HH:mm");
}

QString day()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("d MMM yyyy");
}

QString dayAndTime()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("d MMM yyyy, HH:mm");
}

QString dayOfYear()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("d MMM");
}

QString dayOfYearAndTime()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("d MMM HH:mm");
}

QString time()
{
    //: Pattern of the time of day as QLocale::toString takes it
    return DateWords::tr("HH:mm");
}

QString dayOfMonth()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("d");
}

QString month()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("MMM yyyy");
}

QString longMonth()
{
    //: Date pattern as QLocale::toString takes it
    return DateWords::tr("MMMM yyyy");
}
}
}
