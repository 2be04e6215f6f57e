#include "core/sql/copyheader.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace larder
{
namespace
{
struct Token
{
    enum Kind { End, Word, Quoted, Other } kind = End;
    QByteArray text; ///< words in lower case, quoted names without their marks, otherwise one character
    bool is(const char *word) const { return kind == Word && text == word; }
    bool is(char c) const { return kind == Other && text.front() == c; }
    bool isName() const { return kind == Word || kind == Quoted; }
};

/// Enough of a lexer for the statements of interest; the text is known to be one whole statement.
class Tokens
{
public:
    explicit Tokens(QByteArrayView text) : m_text(text) { advance(); }

    const Token &current() const { return m_current; }
    Token take()
    {
        Token taken = std::move(m_current);
        advance();
        return taken;
    }

private:
    static bool isWordByte(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'
            || static_cast<unsigned char>(c) >= 0x80;
    }

    void advance()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        if (m_at == m_text.size())
            m_current = {};
        else if (m_text[m_at] == '"')
            quoted();
        else if (isWordByte(m_text[m_at]))
            word();
        else
            m_current = {Token::Other, QByteArray(1, m_text[m_at++])};
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isWordByte(m_text[m_at]))
            ++m_at;
        m_current = {Token::Word, m_text.sliced(start, m_at - start).toByteArray().toLower()};
    }

    void quoted()
    {
        m_current = {Token::Quoted, {}};
        while (++m_at < m_text.size()) {
            if (m_text[m_at] == '"' && (m_at + 1 == m_text.size() || m_text[++m_at] != '"'))
                break;
            m_current.text.append(m_text[m_at]);
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Token m_current;
};

void readTable(Tokens &tokens, CopyBlock &block)
{
    if (!tokens.current().isName())
        return;
    block.table = tokens.take().text;
    while (tokens.current().is('.')) {
        tokens.take();
        block.schema = std::exchange(block.table, tokens.take().text);
    }
}

/// Returns how many parentheses it has left open.
int readColumns(Tokens &tokens, CopyBlock &block)
{
    if (block.table.isEmpty() || !tokens.current().is('('))
        return 0;
    do {
        tokens.take();
        if (tokens.current().isName())
            block.columns.append(tokens.take().text);
    } while (tokens.current().is(','));
    if (!tokens.current().is(')'))
        return 1;
    tokens.take();
    return 0;
}
}

std::optional<CopyBlock> parseCopyFromStdin(QByteArrayView statement)
{
    Tokens tokens(statement);
    if (!tokens.take().is("copy"))
        return std::nullopt;
    CopyBlock block;
    readTable(tokens, block);
    int depth = readColumns(tokens, block);
    // Old spellings have words in between (BINARY before the name, WITH OIDS after it): psql reads data all the same.
    for (bool from = false; tokens.current().kind != Token::End;) {
        const Token token = tokens.take();
        if (from && depth == 0 && token.is("stdin"))
            return block;
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        from = token.is("from");
    }
    return std::nullopt;
}
}
