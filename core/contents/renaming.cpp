#include "core/contents/renaming.h"

#include "core/sql/identifiers.h"
#include "core/sql/searchpath.h"

#include <utility>

namespace larder
{
namespace
{
/// The name a text holds when it holds nothing else.
SqlName nameIn(const QByteArray &text)
{
    SqlTokens tokens(text);
    const SqlName name = tokens.takeName();
    return tokens.current().isEnd() ? name : SqlName();
}

bool isRegclassNext(SqlTokens tokens) { return tokens.skip(':') && tokens.skip(':') && tokens.skip("regclass"); }

bool isSetval(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    return tokens.skip("select") && tokens.takeName() == SqlName{"pg_catalog", "setval"};
}
}

Renaming::Renaming(QSet<std::pair<QByteArray, QByteArray>> relations, const QByteArray &newSchema)
    : m_relations(std::move(relations)), m_newSchema(quoteIdentifier(QByteArrayView(newSchema)))
{ }

QByteArray Renaming::withNewSchemaFirst(const QByteArrayList &path) const
{
    QByteArray statement = "SET search_path = " + m_newSchema;
    for (const QByteArray &schema : path)
        statement += ", " + quoteIdentifier(QByteArrayView(schema));
    return statement + ';';
}

QByteArray Renaming::operator()(const QByteArray &statement) const
{
    if (const std::optional<QByteArrayList> path = searchPathOf(statement); path && !firstSchema(*path).isEmpty())
        return withNewSchemaFirst(*path);
    const bool setval = isSetval(statement);
    QByteArray renamed;
    qsizetype kept = 0;
    bool afterDot = false;
    for (SqlTokens tokens(statement); !tokens.current().isEnd();) {
        const qsizetype begin = tokens.begin();
        const qsizetype end = tokens.end();
        const SqlToken token = tokens.take();
        SqlName name;
        if (token.isName() && !afterDot) {
            SqlTokens ahead = tokens;
            if (ahead.skip('.') && ahead.current().isName())
                name = {token.text, ahead.current().text};
        } else if (token.kind == SqlToken::Kind::Text && (setval || isRegclassNext(tokens))) {
            name = nameIn(token.text);
        }
        afterDot = token.is('.');
        if (!moves(name))
            continue;
        renamed += statement.sliced(kept, begin - kept);
        if (token.isName())
            renamed += m_newSchema;
        else
            renamed += quoteLiteral(QByteArrayView(m_newSchema + '.' + quoteIdentifier(QByteArrayView(name.name))));
        kept = end;
    }
    return renamed + statement.sliced(kept);
}
}
