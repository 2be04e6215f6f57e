#include "core/sql/sqltokens.h"

#include "core/sql/characters.h"

#include <utility>

namespace larder
{
namespace
{
constexpr bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'
        || static_cast<unsigned char>(c) >= 0x80;
}
}

SqlToken SqlTokens::take()
{
    SqlToken taken = std::move(m_current);
    advance();
    return taken;
}

bool SqlTokens::skip(const char *word)
{
    const bool there = m_current.is(word);
    if (there)
        advance();
    return there;
}

bool SqlTokens::skip(char c)
{
    const bool there = m_current.is(c);
    if (there)
        advance();
    return there;
}

SqlName SqlTokens::takeBareName()
{
    SqlName name;
    if (!m_current.isName())
        return name;
    name.name = take().text;
    while (skip('.'))
        name.schema = std::exchange(name.name, take().text);
    return name;
}

SqlName SqlTokens::takeName()
{
    SqlName name = takeBareName();
    if (name.schema.isEmpty() && !name.name.isEmpty())
        name.schema = m_schema;
    return name;
}

template <typename Wanted> bool SqlTokens::goPast(Wanted wanted)
{
    for (int depth = 0; !m_current.isEnd();) {
        const SqlToken token = take();
        if (depth == 0 && token.is(wanted))
            return true;
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
    }
    return false;
}

bool SqlTokens::skipPast(const char *word) { return goPast(word); }
bool SqlTokens::skipPast(char c) { return goPast(c); }

void SqlTokens::advance()
{
    do
        passSpace();
    while (passComment());
    m_begin = m_at;
    if (m_at == m_text.size()) {
        m_current = {};
        return;
    }
    const char c = m_text[m_at];
    if (c == '"')
        quotedName();
    else if (c == '\'')
        quotedText(false);
    else if (c == '$' && dollarText())
        return;
    else if (isWordByte(c))
        word();
    else
        m_current = {SqlToken::Kind::Other, QByteArray(1, m_text[m_at++])};
}

void SqlTokens::passSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool SqlTokens::passComment()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("--")) {
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
        return true;
    }
    if (!rest.startsWith("/*"))
        return false;
    int depth = 0;
    while (m_at < m_text.size()) {
        const QByteArrayView here = m_text.sliced(m_at);
        const bool mark = here.startsWith("/*") || here.startsWith("*/");
        depth += here.startsWith("/*") ? 1 : here.startsWith("*/") ? -1 : 0;
        m_at += mark ? 2 : 1;
        if (depth == 0)
            break;
    }
    return true;
}

void SqlTokens::word()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isWordByte(m_text[m_at]))
        ++m_at;
    const QByteArrayView text = m_text.sliced(start, m_at - start);
    if (text.size() == 1 && (text[0] == 'e' || text[0] == 'E') && m_at < m_text.size() && m_text[m_at] == '\'')
        return quotedText(true);
    m_current = {SqlToken::Kind::Word, text.toByteArray().toLower()};
}

void SqlTokens::quotedName()
{
    m_current = {SqlToken::Kind::Name, {}};
    while (++m_at < m_text.size()) {
        if (m_text[m_at] == '"' && (++m_at == m_text.size() || m_text[m_at] != '"'))
            break;
        m_current.text.append(m_text[m_at]);
    }
}

void SqlTokens::quotedText(bool escapes)
{
    m_current = {SqlToken::Kind::Text, {}};
    while (++m_at < m_text.size()) {
        if (m_text[m_at] == '\'' && (++m_at == m_text.size() || m_text[m_at] != '\''))
            break;
        m_current.text.append(m_text[m_at]);
        if (escapes && m_text[m_at] == '\\' && m_at + 1 < m_text.size())
            m_current.text.append(m_text[++m_at]);
    }
}

bool SqlTokens::dollarText()
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '$' && isWordByte(m_text[end]))
        ++end;
    if (end >= m_text.size() || m_text[end] != '$' || isDigit(m_text[m_at + 1]))
        return false;
    const QByteArrayView tag = m_text.sliced(m_at, end + 1 - m_at);
    const qsizetype start = end + 1;
    const qsizetype close = m_text.indexOf(tag, start);
    const qsizetype stop = close < 0 ? m_text.size() : close;
    m_current = {SqlToken::Kind::Text, m_text.sliced(start, stop - start).toByteArray()};
    m_at = close < 0 ? stop : stop + tag.size();
    return true;
}
}
