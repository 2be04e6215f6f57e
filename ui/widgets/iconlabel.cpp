#include "ui/widgets/iconlabel.h"

#include <QIcon>
#include <QPainter>

namespace larder
{
IconLabel::IconLabel(int size, const QString &iconName, QWidget *parent) : QWidget(parent), m_iconName(iconName)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QIcon::fromTheme(m_iconName).paint(&painter, rect());
}
}
