#include "core/sql/orphanquery.h"

#include "core/sql/identifiers.h"
#include "core/sql/sqltokens.h"

#include <QByteArrayList>

namespace larder
{
namespace
{
QByteArray takeWritten(SqlTokens &tokens)
{
    const SqlToken name = tokens.take();
    return name.kind == SqlToken::Kind::Name ? quoteIdentifier(QByteArrayView(name.text)) : name.text;
}

QByteArray takeTable(SqlTokens &tokens)
{
    QByteArray name = takeWritten(tokens);
    while (tokens.skip('.'))
        name += '.' + takeWritten(tokens);
    return name;
}

QByteArrayList takeColumns(SqlTokens &tokens)
{
    QByteArrayList names;
    if (!tokens.skip('('))
        return names;
    do {
        if (!tokens.current().isName())
            return {};
        names.append(takeWritten(tokens));
    } while (tokens.skip(','));
    return tokens.skip(')') ? names : QByteArrayList();
}

QByteArray rowOf(const QByteArray &alias, const QByteArrayList &columns)
{
    return '(' + alias + '.' + columns.join(", " + alias + '.') + ')';
}

QByteArray queryFor(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    if (!tokens.skip("alter") || !tokens.skip("table"))
        return {};
    tokens.skip("only");
    const QByteArray child = takeTable(tokens);
    if (!tokens.skipPast("foreign") || !tokens.skip("key"))
        return {};
    const QByteArrayList columns = takeColumns(tokens);
    if (!tokens.skip("references"))
        return {};
    const QByteArray parent = takeTable(tokens);
    const QByteArrayList keys = takeColumns(tokens);
    if (columns.isEmpty() || keys.size() != columns.size())
        return {};
    const QByteArray row = rowOf("c", columns);
    return "SELECT * FROM " + child + " c WHERE " + row + " IS NOT NULL AND NOT EXISTS (SELECT FROM " + parent
        + " p WHERE " + rowOf("p", keys) + " = " + row + ')';
}
}

/// From the end: other words about an ALTER TABLE may stand before the statement.
QByteArray orphanQuery(QByteArrayView text)
{
    QByteArray query;
    for (qsizetype at = text.size(); query.isEmpty() && at >= 0;) {
        at = text.first(at).lastIndexOf("ALTER TABLE ");
        if (at >= 0)
            query = queryFor(text.sliced(at));
    }
    return query;
}
}
