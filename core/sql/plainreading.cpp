#include "core/sql/plainreading.h"

#include "core/sql/characters.h"
#include "core/sql/sqlphrase.h"

#include <algorithm>

namespace larder
{
namespace
{
using Kind = SqlToken::Kind;

/// How many of its first bytes are digits.
qsizetype digits(QByteArrayView text) { return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin(); }

/// 12, 1e5, and 1e before a sign. Of anything else behind a digit servers before 15 make a second token, which may be
/// the E or the tag of a string: 1e'…', 1$$…$$.
bool isPlainNumber(QByteArrayView word, QByteArrayView behind)
{
    const QByteArrayView exponent = word.sliced(digits(word));
    if (exponent.isEmpty())
        return true;
    if (exponent.front() != 'e' && exponent.front() != 'E')
        return false;
    if (exponent.size() == 1)
        return behind.size() > 1 && (behind.front() == '-' || behind.front() == '+') && isDigit(behind[1]);
    return digits(exponent.sliced(1)) == exponent.size() - 1;
}

/// B'…', X'…' and N'…'. E'…' is one token; before any other a space is missing, or it is U&'…'.
bool mayTouchString(QByteArrayView word) { return word.size() == 1 && QByteArrayView("bBxXnN").contains(word.front()); }

bool isPlainWord(QByteArrayView word, QByteArrayView behind)
{
    if (behind.startsWith('\'') && !mayTouchString(word))
        return false;
    if (word.front() == '$')
        return word.size() > 1 && digits(word.sliced(1)) == word.size() - 1;
    if (isDigit(word.front()))
        return isPlainNumber(word, behind);
    const bool unicodeEscapes = (word == QByteArrayView("u") || word == QByteArrayView("U"))
        && (behind.startsWith("&'") || behind.startsWith("&\""));
    return !unicodeEscapes;
}

/// For the server a comment of a line ends at a carriage return as well.
bool isPlainGap(QByteArrayView gap)
{
    for (qsizetype at = gap.indexOf('\r'); at >= 0; at = gap.indexOf('\r', at + 1)) {
        const bool endsLine = at + 1 < gap.size() && gap[at + 1] == '\n';
        if (!endsLine && gap.contains(QByteArrayView("--")))
            return false;
    }
    return true;
}

/// '…' whose end is another one when backslashes escape.
bool dependsOnSetting(QByteArrayView string)
{
    qsizetype backslashes = 0;
    for (const char c : string.sliced(1)) {
        if (c == '\'' && backslashes % 2 != 0)
            return true;
        backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return false;
}

/// Where semicolons may stand before the end.
enum class Semicolons { AtTheEnd, InParentheses, InBody };

Semicolons semicolonsOf(SqlTokens tokens)
{
    if (!tokens.skip("create"))
        return Semicolons::AtTheEnd;
    skipPhrase(tokens, "or replace");
    if (tokens.skip("rule"))
        return Semicolons::InParentheses; // DO ALSO (INSERT …; UPDATE …)
    const bool routine = tokens.skip("function") || tokens.skip("procedure");
    return routine ? Semicolons::InBody : Semicolons::AtTheEnd;
}

class ReadingCheck
{
public:
    explicit ReadingCheck(QByteArrayView statement)
        : m_text(statement), m_tokens(statement), m_semicolons(semicolonsOf(m_tokens))
    { }

    Reading run()
    {
        bool plain = !m_text.contains('\0');
        while (plain && !m_tokens.current().isEnd())
            plain = !m_ended && gapIsPlain() && tokenIsPlain() && next();
        if (!plain || !m_ended)
            return Reading::Unclear;
        return m_standardStrings ? Reading::StandardStrings : Reading::Same;
    }

private:
    QByteArrayView raw() const { return m_text.sliced(m_tokens.begin(), m_tokens.end() - m_tokens.begin()); }
    bool gapIsPlain() const { return isPlainGap(m_text.sliced(m_gap, m_tokens.begin() - m_gap)); }

    bool tokenIsPlain()
    {
        const SqlToken &token = m_tokens.current();
        if (m_bodyEnded && !token.is(';'))
            return false;
        switch (token.kind) {
        case Kind::Word: return isPlainWord(raw(), m_text.sliced(m_tokens.end())) && bodyWord(token);
        case Kind::Text: return string();
        case Kind::Other: return punctuation(token.text.front());
        default: return true;
        }
    }

    /// A string after E'…' goes on in its manner, when there is a line end between them.
    bool string()
    {
        const bool quoted = raw().startsWith('\'');
        m_standardStrings = m_standardStrings || (quoted && dependsOnSetting(raw()));
        return !(quoted && m_previous.kind == Kind::Text && m_previousEscapes);
    }

    bool punctuation(char c)
    {
        m_depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ';')
            return semicolon();
        return c != '\\' && m_depth >= 0;
    }

    bool semicolon()
    {
        if (m_semicolons == Semicolons::InParentheses && m_depth > 0)
            return true;
        const bool goesOn = m_inBody && !m_bodyEnded;
        m_ended = !goesOn;
        return m_depth == 0;
    }

    /// For the server the body ends with the first END behind a semicolon, whatever psql counts: what follows is
    /// another statement.
    bool bodyWord(const SqlToken &token)
    {
        const bool begins = m_semicolons == Semicolons::InBody && m_depth == 0 && !m_inBody && token.is("atomic");
        if (begins && m_previous.is("begin"))
            m_inBody = true;
        else if (m_inBody && token.is("end") && (m_previous.is(';') || m_previous.is("atomic")))
            m_bodyEnded = true;
        return true;
    }

    bool next()
    {
        m_gap = m_tokens.end();
        m_previousEscapes = !raw().startsWith('\'') && !raw().startsWith('$');
        m_previous = m_tokens.take();
        return true;
    }

    QByteArrayView m_text;
    SqlTokens m_tokens;
    Semicolons m_semicolons;
    SqlToken m_previous;
    bool m_previousEscapes = false;
    qsizetype m_gap = 0; ///< where what is between two tokens begins
    int m_depth = 0; ///< of parentheses
    bool m_inBody = false; ///< between BEGIN ATOMIC and its END
    bool m_bodyEnded = false;
    bool m_ended = false; ///< at its semicolon
    bool m_standardStrings = false;
};
}

Reading readingOf(QByteArrayView statement) { return ReadingCheck(statement).run(); }
}
