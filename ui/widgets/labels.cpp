#include "ui/widgets/labels.h"

#include "ui/theme/tones.h"

#include <QEvent>

namespace larder
{
namespace
{
QLabel *boldLabel(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
}

QLabel *headingLabel(const QString &text) { return boldLabel(text, 1.35); }
QLabel *sectionLabel(const QString &text) { return boldLabel(text, 1.0); }

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followPalette();
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        followPalette();
}

void SecondaryLabel::followPalette()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor colour = tone::secondaryText(around);
    // Setting a palette sends another PaletteChange: stop when nothing moves any more.
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}
}
