#include "ui/backup/backupsegments.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace larder
{
namespace
{
constexpr int segmentHeight = 30;
constexpr int sideRoom = 16;
constexpr qreal radius = 5;

/// A radio button in all but its looks: screen readers and arrow keys know what it is.
class Segment : public QRadioButton
{
public:
    explicit Segment(const QString &text) : QRadioButton(text)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * sideRoom;
        return {width, std::max(segmentHeight, fontMetrics().height() + 10)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor window = palette().color(QPalette::Window);
        const QColor accent = tone::accent(palette());
        const QColor ink = isChecked() ? accent : palette().color(QPalette::WindowText);
        const double fill = (isChecked() ? 0.14 : 0.0) + (underMouse() ? 0.05 : 0.0);
        if (fill > 0) {
            painter.setBrush(tone::mixed(ink, window, fill));
            painter.setPen(isChecked() ? QPen(accent, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        }
        painter.setPen(isEnabled() ? ink : tone::mixed(ink, window, 0.5));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, forPainting(text(), layoutDirection()));
    }
};
}

SegmentedChoice::SegmentedChoice(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void SegmentedChoice::add(int id, const QString &text, const QString &meaning)
{
    auto *segment = new Segment(text);
    segment->setToolTip(meaning);
    segment->setAccessibleDescription(meaning);
    m_row->addWidget(segment);
    m_group->addButton(segment, id);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
}

int SegmentedChoice::current() const { return m_group->checkedId(); }
void SegmentedChoice::setCurrent(int id) { m_group->button(id)->setChecked(true); }
QString SegmentedChoice::meaning() const { return m_group->checkedButton()->toolTip(); }

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.28));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius + 1, radius + 1);
}
}
