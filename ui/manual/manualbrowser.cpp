#include "ui/manual/manualbrowser.h"

#include "ui/manual/manualformat.h"
#include "ui/theme/tones.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace larder
{
namespace
{
constexpr int margin = 32;
constexpr int padding = 12; ///< around examples
constexpr int radius = 4;
constexpr int widest = 760; ///< of the column of text, in pixels at 96 dpi
}

ManualBrowser::ManualBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(NoFrame);
    setLineWrapMode(FixedPixelWidth);
    document()->setDocumentMargin(margin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::dress);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) {
        m_fresh = true;
        return loaded;
    }
    const QImage picture = QImage::fromData(loaded.toByteArray());
    return picture.isNull() ? QVariant() : fitted(picture);
}

/// Also on the way back, before the old place is scrolled to.
void ManualBrowser::dress(const QUrl &url)
{
    if (!std::exchange(m_fresh, false))
        return;
    document()->setDocumentMargin(margin);
    formatManualPage(*document(), palette());
    fitColumn();
    if (url.hasFragment())
        scrollToAnchor(url.fragment());
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitColumn();
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload(); // colours are part of the page
    verticalScrollBar()->setValue(place);
}

/// Examples stand on a ground with round corners.
void ManualBrowser::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(manualCodeGround(palette()));
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto *layout = document()->documentLayout();
    const double width = lineWrapColumnOrWidth() - 2 * margin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isManualCode(block))
            continue;
        const double top = layout->blockBoundingRect(block).top();
        while (isManualCode(block.next()))
            block = block.next();
        const double bottom = layout->blockBoundingRect(block).bottom();
        painter.drawRoundedRect(QRectF(margin, top - padding / 2, width, bottom - top + padding), radius, radius);
    }
    painter.end();
    QTextBrowser::paintEvent(event);
}

void ManualBrowser::fitColumn()
{
    const int column = std::min(viewport()->width(), widest * logicalDpiX() / 96 + 2 * margin);
    if (lineWrapColumnOrWidth() != column)
        setLineWrapColumnOrWidth(column);
    fitPictures();
}

QImage ManualBrowser::fitted(const QImage &picture) const
{
    const int wide = std::min(picture.width(), lineWrapColumnOrWidth() - 2 * margin);
    if (wide <= 0)
        return picture;
    const int dots = std::min(picture.width(), qRound(wide * devicePixelRatioF()));
    QImage fitting = dots < picture.width() ? picture.scaledToWidth(dots, Qt::SmoothTransformation) : picture;
    fitting.setDevicePixelRatio(static_cast<double>(dots) / wide); // uses every dot of the screen it has
    return fitting;
}

void ManualBrowser::fitPictures()
{
    if (std::exchange(m_pictureWidth, lineWrapColumnOrWidth()) == m_pictureWidth)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat()) {
                // The document looks for it under its whole address.
                const QUrl name = document()->baseUrl().resolved(QUrl(format.toImageFormat().name()));
                document()->addResource(QTextDocument::ImageResource, name,
                                        loadResource(QTextDocument::ImageResource, name));
            }
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

int ManualBrowser::mark(const QString &text)
{
    m_marks.clear();
    QList<ExtraSelection> selections;
    QTextCharFormat marked;
    marked.setBackground(tone::mixed(tone::attention(palette()), palette().color(QPalette::Base), 0.35));
    for (QTextCursor found = document()->find(text); !text.isEmpty() && !found.isNull();
         found = document()->find(text, found)) {
        m_marks += found;
        selections += {found, marked};
    }
    setExtraSelections(selections);
    return static_cast<int>(m_marks.size());
}

int ManualBrowser::goToMark(bool forward)
{
    if (m_marks.isEmpty())
        return 0;
    const QTextCursor here = textCursor();
    const auto isAfter = [&](const QTextCursor &mark) { return mark.selectionStart() >= here.selectionEnd(); };
    const auto isBefore = [&](const QTextCursor &mark) { return mark.selectionEnd() <= here.selectionStart(); };
    qsizetype number = 0;
    if (forward) {
        const auto next = std::find_if(m_marks.cbegin(), m_marks.cend(), isAfter);
        number = next == m_marks.cend() ? 0 : next - m_marks.cbegin();
    } else {
        const auto before = std::find_if(m_marks.crbegin(), m_marks.crend(), isBefore);
        number = m_marks.size() - 1 - (before == m_marks.crend() ? 0 : before - m_marks.crbegin());
    }
    setTextCursor(m_marks.at(number));
    ensureCursorVisible();
    return static_cast<int>(number) + 1;
}
}
