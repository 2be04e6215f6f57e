#include "ui/widgets/diffview.h"

#include "ui/theme/tones.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr double groundShare = 0.18;
constexpr int mostColouredLines = 5000;
}

DiffView::DiffView(QWidget *parent) : CodeView(tr("Difference"), parent) { }

void DiffView::setDiff(const QString &unified)
{
    setPlainText(unified.endsWith(u'\n') ? unified.chopped(1) : unified);
    colour();
}

void DiffView::setLines(const QString &text, QChar mark)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line.prepend(mark);
    setDiff(lines.join(u'\n'));
}

void DiffView::changeEvent(QEvent *event)
{
    CodeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DiffView::colour()
{
    const QColor base = palette().color(QPalette::Base);
    QTextCharFormat came;
    came.setBackground(tone::mixed(tone::good(palette()), base, groundShare));
    came.setProperty(QTextFormat::FullWidthSelection, true);
    QTextCharFormat went = came;
    went.setBackground(tone::mixed(tone::bad(palette()), base, groundShare));
    QTextCharFormat place;
    place.setForeground(tone::accent(palette()));

    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid() && selections.size() < mostColouredLines;
         block = block.next()) {
        const QString line = block.text();
        QTextCursor cursor(block);
        if (line.startsWith(u'+'))
            selections.append({cursor, came});
        else if (line.startsWith(u'-'))
            selections.append({cursor, went});
        else if (line.startsWith("@@"_L1)) {
            cursor.select(QTextCursor::LineUnderCursor);
            selections.append({cursor, place});
        }
    }
    setExtraSelections(selections);
}
}
