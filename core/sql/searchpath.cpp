#include "core/sql/searchpath.h"

#include "core/sql/sqltokens.h"

namespace larder
{
namespace
{
/// DEFAULT alone stands for the path of the server, which nobody here knows.
QByteArrayList takePath(SqlTokens &tokens)
{
    QByteArrayList path;
    if (tokens.current().is("default"))
        return path;
    do {
        const bool named = tokens.current().isName() || tokens.current().kind == SqlToken::Kind::Text;
        if (!named)
            break;
        path.append(tokens.take().text);
    } while (tokens.skip(','));
    return path;
}

/// After SELECT.
std::optional<QByteArrayList> pathOfCall(SqlTokens &tokens)
{
    if (tokens.takeName().name != "set_config" || !tokens.skip('(') || tokens.take().text.toLower() != "search_path")
        return std::nullopt;
    tokens.skip(',');
    const QByteArray list = tokens.take().text;
    SqlTokens names(list);
    return takePath(names);
}
}

std::optional<QByteArrayList> searchPathOf(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    if (tokens.skip("select"))
        return pathOfCall(tokens);
    const bool resets = tokens.current().is("reset");
    if (!resets && !tokens.current().is("set"))
        return std::nullopt;
    tokens.take();
    if (!tokens.skip("search_path"))
        return std::nullopt;
    if (resets)
        return QByteArrayList();
    if (!tokens.skip('='))
        tokens.skip("to");
    return takePath(tokens);
}

QByteArray firstSchema(const QByteArrayList &path)
{
    return path.isEmpty() || path.first() == "$user" ? QByteArray() : path.first();
}
}
