#pragma once

#include <QPlainTextEdit>

namespace larder
{
/// Text of several lines to read and copy, fixed-width: a definition, a difference, a log. Tab leaves it.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);
};
}
