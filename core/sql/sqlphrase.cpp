#include "core/sql/sqlphrase.h"

#include "core/sql/characters.h"

#include <cstring>

namespace larder
{
namespace
{
using Kind = SqlToken::Kind;

bool isNumber(const SqlToken &token) { return token.kind == Kind::Word && isDigit(token.text.front()); }
bool isOperator(const SqlToken &token)
{
    return token.kind == Kind::Other && std::strchr("+-*/<>=~!@#%^&|`?", token.text.front());
}

bool fits(const SqlToken &token, QByteArrayView wanted)
{
    if (wanted == QByteArrayView("?"))
        return token.kind == Kind::Text;
    if (wanted == QByteArrayView("#"))
        return token.kind == Kind::Text || token.isName();
    return (token.kind == Kind::Word || token.kind == Kind::Other) && token.text == wanted;
}

/// Takes what the blanks in `text` separate as long as it fits.
bool passAll(SqlTokens &tokens, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype blank = text.indexOf(' ');
        const QByteArrayView word = blank < 0 ? text : text.first(blank);
        if (!fits(tokens.current(), word))
            return false;
        tokens.take();
        text = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
    }
    return true;
}

/// 1, 1.5, .5, 1e5, 1.5e-05: SqlTokens splits them at dots and signs.
bool passNumber(SqlTokens &tokens)
{
    if (!tokens.skip('-'))
        tokens.skip('+');
    QByteArray last;
    if (isNumber(tokens.current()))
        last = tokens.take().text;
    if (tokens.skip('.') && isNumber(tokens.current()))
        last = tokens.take().text;
    if (!last.endsWith('e'))
        return !last.isEmpty();
    if (!tokens.skip('-'))
        tokens.skip('+');
    return isNumber(tokens.current()) && !tokens.take().text.isEmpty();
}

bool passString(SqlTokens &tokens)
{
    if (tokens.current().is("b") || tokens.current().is("x"))
        tokens.take();
    return tokens.current().kind == Kind::Text && tokens.take().kind == Kind::Text;
}

/// After `::`. Only what types of several words have behind their first one.
bool passType(SqlTokens &tokens)
{
    if (tokens.takeName().name.isEmpty())
        return false;
    while (skipPhrase(tokens, "precision") || skipPhrase(tokens, "varying") || skipPhrase(tokens, "with time zone")
           || skipPhrase(tokens, "without time zone")) { }
    if (tokens.current().is('(') && !passConstants(tokens))
        return false;
    while (tokens.skip('[')) {
        if (!tokens.skip(']'))
            return false;
    }
    return true;
}
}

bool skipPhrase(SqlTokens &tokens, QByteArrayView words)
{
    SqlTokens ahead = tokens;
    if (!passAll(ahead, words))
        return false;
    tokens = ahead;
    return true;
}

bool hasForm(SqlTokens tokens, QByteArrayView form) { return passAll(tokens, form) && tokens.current().isEnd(); }

bool passParentheses(SqlTokens &tokens) { return tokens.skip('(') && tokens.skipPast(')'); }

bool passConstant(SqlTokens &tokens)
{
    const SqlToken &first = tokens.current();
    const bool isWord = first.is("null") || first.is("default") || first.is("true") || first.is("false");
    const bool isString = first.kind == Kind::Text || first.is("b") || first.is("x");
    if (isWord)
        tokens.take();
    else if (isString ? !passString(tokens) : !passNumber(tokens))
        return false;
    while (skipPhrase(tokens, ": :")) {
        if (!passType(tokens))
            return false;
    }
    return true;
}

bool passConstants(SqlTokens &tokens)
{
    if (!tokens.skip('('))
        return false;
    do {
        if (!passConstant(tokens))
            return false;
    } while (tokens.skip(','));
    return tokens.skip(')');
}

ObjectName takeObjectName(SqlTokens &tokens, QByteArrayView statement)
{
    ObjectName name;
    const qsizetype begin = tokens.begin();
    if (passParentheses(tokens)) {
        name.text = statement.sliced(begin, tokens.begin() - begin).trimmed().toByteArray();
        return name;
    }
    qsizetype end = begin;
    const auto take = [&] {
        end = tokens.end();
        return tokens.take().text;
    };
    bool partIsDue = true;
    while (partIsDue && tokens.current().isName()) {
        name.last = take();
        partIsDue = tokens.skip('.');
        name.qualified = name.qualified || partIsDue;
        name.inSystemSchema = name.inSystemSchema || (partIsDue && isSystemSchema(name.last));
    }
    while (partIsDue && isOperator(tokens.current()))
        name.last = take();
    name.text = statement.sliced(begin, end - begin).toByteArray();
    return name;
}

bool isSystemSchema(QByteArrayView name)
{
    return name.startsWith("pg_") || name == QByteArrayView("information_schema");
}

bool mayBeSystemObject(const ObjectName &name)
{
    return name.inSystemSchema || (!name.qualified && name.last.startsWith("pg_"));
}
}
