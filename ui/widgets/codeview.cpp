#include "ui/widgets/codeview.h"

#include <QFontDatabase>

namespace larder
{
CodeView::CodeView(const QString &accessibleName, QWidget *parent) : QPlainTextEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as SQL, commands and logs do everywhere
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(accessibleName);
    document()->setDocumentMargin(8);
}
}
