#include "ui/dialogs/datewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString dateText(const QDateTime &when, const QDateTime &now, const QString &time)
{
    if (!when.isValid())
        return QCoreApplication::translate("larder::DateWords", "an unknown date");
    const QDateTime local = when.toLocalTime();
    const bool thisYear = local.date().year() == now.toLocalTime().date().year();
    return QLocale().toString(local, (thisYear ? u"d MMMM"_s : u"d MMMM yyyy"_s) + time);
}
}

QString shortDate(const QDateTime &when, const QDateTime &now) { return dateText(when, now, {}); }
QString shortDateTime(const QDateTime &when, const QDateTime &now) { return dateText(when, now, u" HH:mm"_s); }
}
