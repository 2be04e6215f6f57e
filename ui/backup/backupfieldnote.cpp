#include "ui/backup/backupfieldnote.h"

#include "ui/theme/tones.h"

#include <QEvent>

namespace larder
{
FieldNote::FieldNote(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FieldNote::present(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setVisible(!text.isEmpty());
    followPalette();
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        followPalette();
}

void FieldNote::followPalette()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor colour = m_kind == Kind::Error ? tone::bad(around) : tone::attention(around);
    // Setting a palette sends another PaletteChange: stop when nothing moves any more.
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}
}
