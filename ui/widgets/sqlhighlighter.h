#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace larder
{
/// Colours SQL as pg_dump writes it: keywords, strings, comments, numbers. What stands between dollar quotes, the body
/// of a function, is coloured as SQL too. Colours come from the view's palette and follow it.
class SqlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SqlHighlighter(QPlainTextEdit &view);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum State { Outside = -1, InString = 1, InComment = 2 };
    void takeColours();
    /// Colours from `begin` what goes on from the line before, or begins there; gives where it ends.
    int string(const QString &text, int begin, int from);
    int comment(const QString &text, int begin, int from);
    int word(const QString &text, int begin);

    QPlainTextEdit &m_view;
    QTextCharFormat m_keyword;
    QTextCharFormat m_string;
    QTextCharFormat m_comment;
    QTextCharFormat m_number;
};
}
