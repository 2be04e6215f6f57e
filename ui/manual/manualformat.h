#pragma once

class QColor;
class QPalette;
class QTextBlock;
class QTextDocument;

namespace larder
{
/// Gives a page that setMarkdown() has read its looks: sizes of headings, air, grounds of code and tables. Headings
/// become anchors called as headingAnchor() says. Colours are the palette's.
void formatManualPage(QTextDocument &document, const QPalette &palette);
/// A line of an example.
bool isManualCode(const QTextBlock &block);
/// What examples and the heads of tables stand on.
QColor manualCodeGround(const QPalette &palette);
}
