#pragma once

#include <QByteArray>

namespace larder
{
/// A token of one statement.
struct SqlToken
{
    enum class Kind {
        End,
        Word, ///< keyword, unquoted name or number; text in lower case
        Name, ///< quoted name; text without its marks
        Text, ///< string of any kind, dollar quotes included; text without its marks, escapes left as they are
        Other, ///< one byte of anything else
    };
    Kind kind = Kind::End;
    QByteArray text;

    bool is(const char *word) const { return kind == Kind::Word && text == word; }
    bool is(char c) const { return kind == Kind::Other && text.front() == c; }
    bool isName() const { return kind == Kind::Word || kind == Kind::Name; }
    bool isEnd() const { return kind == Kind::End; }
};

/// A name as a statement gives it, in the bytes of the statement.
struct SqlName
{
    QByteArray schema; ///< empty when not given
    QByteArray name; ///< empty: there was none
    bool operator==(const SqlName &) const = default;
};

/// Takes one whole statement apart (as DumpScanner delivers it), comments left out. Never fails: what ends too early
/// ends with the text. Works on a view.
class SqlTokens
{
public:
    /// `schema`: what takeName() gives names without one.
    explicit SqlTokens(QByteArrayView statement, QByteArray schema = {})
        : m_text(statement), m_schema(std::move(schema))
    {
        advance();
    }

    const SqlToken &current() const { return m_current; }
    SqlToken take();
    /// Where the current token stands in the statement, marks included.
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_at; }
    /// Takes the word if it is next.
    bool skip(const char *word);
    bool skip(char c);
    /// `name`, `schema.name`, or the last two of more parts.
    SqlName takeName();
    /// The same of what is in no schema.
    SqlName takeBareName();
    const QByteArray &schema() const { return m_schema; }
    /// Goes on to the next such word outside parentheses and takes it; false at the end.
    bool skipPast(const char *word);
    bool skipPast(char c);

private:
    template <typename Wanted> bool goPast(Wanted wanted);
    void advance();
    void passSpace();
    bool passComment();
    void word();
    void quotedName();
    void quotedText(bool escapes);
    bool dollarText();

    QByteArrayView m_text;
    QByteArray m_schema;
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    SqlToken m_current;
};
}
