#include "ui/manual/manualformat.h"

#include "ui/manual/manualpages.h"
#include "ui/theme/tones.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace larder
{
namespace
{
constexpr int textLine = 135; // percent
constexpr int codeLine = 140;
constexpr int gap = 8;
constexpr int cellPadding = 6;
constexpr int columnPadding = 10;

class Formatter
{
public:
    Formatter(QTextDocument &document, const QPalette &palette)
        : m_document(document),
          m_points(document.defaultFont().pointSizeF()),
          m_line(tone::hairline(palette)),
          m_code(manualCodeGround(palette))
    { }

    void run()
    {
        QTextCursor(&m_document).beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            format(block);
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                format(*table);
        }
        QTextCursor(&m_document).endEditBlock();
    }

private:
    void format(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            formatHeading(cursor, level);
        else if (isManualCode(block))
            formatCode(cursor, block);
        else
            formatText(cursor, block);
    }

    void formatHeading(QTextCursor &cursor, int level)
    {
        QTextBlockFormat air;
        air.setTopMargin(level == 1 ? 0 : level == 2 ? 3 * gap : 2 * gap);
        air.setBottomMargin(level == 1 ? 1.5 * gap : gap);
        cursor.mergeBlockFormat(air);
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment); // of setMarkdown(), stronger than any size
        letters.setFontPointSize(m_points * (level == 1 ? 1.75 : level == 2 ? 1.3 : 1.1));
        letters.setFontWeight(QFont::DemiBold);
        letters.setAnchor(true);
        letters.setAnchorNames({headingAnchor(cursor.block().text())});
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters);
        cursor.setBlockCharFormat(letters);
    }

    /// The ground of an example is drawn by the browser, with air around it.
    void formatCode(QTextCursor &cursor, const QTextBlock &block) const
    {
        QTextBlockFormat lines;
        lines.setLineHeight(codeLine, QTextBlockFormat::ProportionalHeight);
        lines.setLeftMargin(1.5 * gap);
        lines.setTopMargin(isManualCode(block.previous()) ? 0 : 1.25 * gap);
        lines.setBottomMargin(isManualCode(block.next()) ? 0 : 2.25 * gap);
        lines.setNonBreakableLines(true);
        cursor.mergeBlockFormat(lines);
    }

    void formatText(QTextCursor &cursor, const QTextBlock &block)
    {
        QTextBlockFormat lines;
        lines.setLineHeight(textLine, QTextBlockFormat::ProportionalHeight);
        const bool inTable = cursor.currentTable();
        const bool staysInList = block.textList() && block.next().textList();
        lines.setTopMargin(0);
        lines.setBottomMargin(inTable ? 0 : staysInList ? gap / 2 : gap);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            formatFragment(it.fragment(), lines);
        cursor.mergeBlockFormat(lines);
    }

    void formatFragment(const QTextFragment &fragment, QTextBlockFormat &lines) const
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            lines.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            lines.setTopMargin(gap / 2);
            lines.setBottomMargin(2 * gap);
        } else if (format.fontFixedPitch() && !format.isAnchor()) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat code;
            code.setBackground(m_code);
            cursor.mergeCharFormat(code);
        }
    }

    void format(QTextTable &table) const
    {
        QTextTableFormat format = table.format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_line);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(gap / 2);
        format.setBottomMargin(2 * gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextTableCellFormat head = cell.format().toTableCellFormat();
            head.setBackground(m_code);
            cell.setFormat(head);
        }
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                QTextTableCell cell = table.cellAt(row, column);
                QTextTableCellFormat padded = cell.format().toTableCellFormat();
                padded.setLeftPadding(columnPadding);
                padded.setRightPadding(columnPadding);
                cell.setFormat(padded);
            }
        }
    }

    QTextDocument &m_document;
    const double m_points;
    const QColor m_line;
    const QColor m_code;
};
}

bool isManualCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

QColor manualCodeGround(const QPalette &palette)
{
    return tone::mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06);
}

void formatManualPage(QTextDocument &document, const QPalette &palette) { Formatter(document, palette).run(); }
}
