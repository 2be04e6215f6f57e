#include "ui/timeline/timelinelegend.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"
#include "ui/timeline/timelinecolours.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int dash = 14;
constexpr int gap = 6;
constexpr int between = 16;
constexpr int widestName = 160;
}

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Databases of the timeline"));
}

void TimelineLegend::present(const QStringList &databases)
{
    m_databases = databases;
    setAccessibleDescription(databases.join(u", "_s));
    setToolTip(databases.size() > timelineColours ? databases.join(u'\n') : QString());
    update();
}

void TimelineLegend::showOnly(const QString &database)
{
    m_only = database;
    update();
}

QSize TimelineLegend::sizeHint() const { return {200, fontMetrics().height() + 8}; }

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = 0;
    for (int index = 0; index < m_databases.size(); ++index) {
        const int hidden = static_cast<int>(m_databases.size()) - index;
        const QString more = tr("and %n more", nullptr, hidden);
        const QString name = fontMetrics().elidedText(m_databases.at(index), Qt::ElideMiddle, widestName);
        const int width = dash + gap + fontMetrics().horizontalAdvance(name);
        const int reserve = hidden > 1 ? between + fontMetrics().horizontalAdvance(more) : 0;
        painter.setOpacity(m_only.isEmpty() || m_only == m_databases.at(index) ? 1.0 : 0.4);
        painter.setPen(tone::secondaryText(palette()));
        if (index == timelineColours || x + width + reserve > this->width()) {
            painter.drawText(place(x, this->width() - x), Qt::AlignVCenter | Qt::AlignLeading,
                             forPainting(more, layoutDirection()));
            return;
        }
        painter.drawText(place(x + dash + gap, width - dash - gap), Qt::AlignVCenter | Qt::AlignLeading,
                         forPainting(name, layoutDirection()));
        painter.setPen(QPen(timelineColour(index, palette()), 2.5, Qt::SolidLine, Qt::RoundCap));
        const QRect line = place(x, dash);
        painter.drawLine(line.left() + 1, height() / 2, line.right() - 1, height() / 2);
        x += width + between;
    }
}
}
