#include "ui/manual/manualplaces.h"

#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr const char *property = "manualPlace";
}

void setManualPlace(QWidget *widget, const char *place) { widget->setProperty(property, QString::fromLatin1(place)); }

QString manualPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant place = widget->property(property); place.isValid())
            return place.toString();
    }
    return u"index.md"_s;
}
}
