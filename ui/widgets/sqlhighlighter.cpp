#include "ui/widgets/sqlhighlighter.h"

#include "ui/theme/tones.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Words that give a statement its shape (PostgreSQL documentation, "SQL Key Words"), and the types pg_dump spells
/// with several words.
const QSet<QString> &keywords()
{
    static const QStringList words
        = QString::fromLatin1("add after all alter always and any array as asc attach before begin between "
                              "by cache cascade case check class collate column comment concurrently "
                              "configuration conflict constraint copy create cross current_timestamp cycle "
                              "database declare default deferrable deferred delete desc dictionary disable "
                              "distinct do domain drop each else elsif enable end enum execute except "
                              "exception exists extension false family for foreign from full function "
                              "generated grant group having if immutable immediate in increment index "
                              "inherits initially inner insert instead into is join key language large "
                              "lateral leakproof left like limit loop match materialized maxvalue minvalue "
                              "natural no not nothing null object of offset on only operator or order outer "
                              "over owned owner parallel partition perform policy primary privileges "
                              "procedure publication raise range references replace restrict return "
                              "returning returns revoke right role row rows rule safe schema security select "
                              "sequence server set setof stable start statement statistics stored strict "
                              "subscription table tables temporary then to trigger true type union unique "
                              "unlogged update user using values view volatile when where while window with "
                              "without")
              .split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_'; }
}

SqlHighlighter::SqlHighlighter(QPlainTextEdit &view) : QSyntaxHighlighter(view.document()), m_view(view)
{
    view.installEventFilter(this);
    takeColours();
}

void SqlHighlighter::takeColours()
{
    const QPalette palette = m_view.palette();
    m_keyword.setForeground(tone::accent(palette));
    m_string.setForeground(tone::good(palette));
    m_number.setForeground(tone::attention(palette));
    m_comment.setForeground(tone::secondaryText(palette));
    m_comment.setFontItalic(true);
}

bool SqlHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        takeColours();
        rehighlight();
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    const int length = static_cast<int>(text.size());
    int at = 0;
    if (previousBlockState() == InString)
        at = string(text, 0, 0);
    else if (previousBlockState() == InComment)
        at = comment(text, 0, 0);
    else
        setCurrentBlockState(Outside);
    while (at < length) {
        if (text.at(at) == u'\'') {
            at = string(text, at, at + 1);
        } else if (text.at(at) == u'"') {
            const auto end = text.indexOf(u'"', at + 1);
            at = end < 0 ? length : static_cast<int>(end) + 1;
        } else if (text.mid(at, 2) == "--"_L1) {
            setFormat(at, length - at, m_comment);
            at = length;
        } else if (text.mid(at, 2) == "/*"_L1) {
            at = comment(text, at, at + 2);
        } else if (isWordPart(text.at(at))) {
            at = word(text, at);
        } else {
            ++at;
        }
    }
}

/// Doubled quotation marks end one string and begin the next: the colour is the same.
int SqlHighlighter::string(const QString &text, int begin, int from)
{
    const auto end = text.indexOf(u'\'', from);
    setCurrentBlockState(end < 0 ? InString : Outside);
    const int after = end < 0 ? static_cast<int>(text.size()) : static_cast<int>(end) + 1;
    setFormat(begin, after - begin, m_string);
    return after;
}

int SqlHighlighter::comment(const QString &text, int begin, int from)
{
    const auto end = text.indexOf("*/"_L1, from);
    setCurrentBlockState(end < 0 ? InComment : Outside);
    const int after = end < 0 ? static_cast<int>(text.size()) : static_cast<int>(end) + 2;
    setFormat(begin, after - begin, m_comment);
    return after;
}

int SqlHighlighter::word(const QString &text, int begin)
{
    int end = begin;
    while (end < text.size() && isWordPart(text.at(end)))
        ++end;
    const bool isPartOfName = begin > 0 && text.at(begin - 1) == u'.';
    if (text.at(begin).isDigit())
        setFormat(begin, end - begin, m_number);
    else if (!isPartOfName && keywords().contains(text.mid(begin, end - begin).toLower()))
        setFormat(begin, end - begin, m_keyword);
    return end;
}
}
