#include "core/restore/orphans.h"

#include "core/sql/identifiers.h"
#include "core/sql/sqltokens.h"

#include <QByteArrayList>

namespace larder
{
namespace
{
QByteArrayList namesInParentheses(SqlTokens &tokens)
{
    QByteArrayList names;
    if (!tokens.skip('('))
        return names;
    do {
        if (!tokens.current().isName())
            return {};
        names.append(tokens.take().text);
    } while (tokens.skip(','));
    return tokens.skip(')') ? names : QByteArrayList();
}

QByteArray quoted(const SqlName &name)
{
    const QByteArray table = quoteIdentifier(QByteArrayView(name.name));
    return name.schema.isEmpty() ? table : quoteIdentifier(QByteArrayView(name.schema)) + '.' + table;
}
}

QByteArray orphanQuery(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    if (!tokens.skip("alter") || !tokens.skip("table"))
        return {};
    tokens.skip("only");
    const SqlName child = tokens.takeName();
    if (!tokens.skipPast("foreign") || !tokens.skip("key"))
        return {};
    const QByteArrayList columns = namesInParentheses(tokens);
    if (!tokens.skip("references"))
        return {};
    const SqlName parent = tokens.takeName();
    const QByteArrayList keys = namesInParentheses(tokens);
    if (columns.isEmpty() || keys.size() != columns.size())
        return {};
    QByteArrayList present;
    QByteArrayList equal;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray column = "c." + quoteIdentifier(QByteArrayView(columns[i]));
        present.append(column + " IS NOT NULL");
        equal.append("p." + quoteIdentifier(QByteArrayView(keys[i])) + " = " + column);
    }
    return "SELECT c.* FROM " + quoted(child) + " c WHERE " + present.join(" AND ") + " AND NOT EXISTS (SELECT FROM "
        + quoted(parent) + " p WHERE " + equal.join(" AND ") + ')';
}
}
