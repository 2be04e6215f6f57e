#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace larder
{
/// Colours a job's log (JobEvent::toLine()): the time quieter, commands and warnings standing out.
class LogHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LogHighlighter(QPlainTextEdit &view);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit &m_view;
};
}
