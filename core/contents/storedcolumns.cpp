#include "core/contents/storedcolumns.h"

#include "core/sql/sqltokens.h"
#include "core/sql/textencoding.h"

#include <algorithm>

namespace larder
{
namespace
{
/// What begins an element of the list that is no column.
constexpr const char *constraintWords[]{"constraint", "check", "unique", "primary", "exclude", "foreign", "like"};

bool isConstraint(const SqlToken &token)
{
    return std::any_of(std::begin(constraintWords), std::end(constraintWords),
                       [&](const char *word) { return token.is(word); });
}

/// Goes to the comma or parenthesis that ends an element of the list; whether it is a generated column.
bool passElement(SqlTokens &tokens)
{
    bool stored = false;
    for (int depth = 0; !tokens.current().isEnd();) {
        if (depth == 0 && (tokens.current().is(',') || tokens.current().is(')')))
            break;
        const SqlToken token = tokens.take();
        stored = stored || (depth == 0 && token.is("stored"));
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
    }
    return stored;
}

QStringList ownColumns(SqlTokens &tokens, QByteArrayView encoding)
{
    QStringList columns;
    do {
        if (!tokens.current().isName())
            break;
        const bool constraint = isConstraint(tokens.current());
        const QString name = decodedText(tokens.take().text, encoding);
        if (!passElement(tokens) && !constraint)
            columns.append(name);
    } while (tokens.skip(','));
    tokens.skip(')');
    return columns;
}
}

QStringList storedColumns(QByteArrayView createTable, QByteArrayView encoding,
                          const std::function<QStringList(const QString &, const QString &)> &ofParent)
{
    SqlTokens tokens(createTable);
    tokens.skip("create");
    tokens.skip("unlogged");
    if (!tokens.skip("table"))
        return {};
    tokens.takeName();
    if (!tokens.skip('('))
        return {};
    const QStringList own = ownColumns(tokens, encoding);
    QStringList columns;
    if (tokens.skip("inherits") && tokens.skip('(')) {
        do {
            const SqlName parent = tokens.takeName();
            const QStringList inherited
                = ofParent(decodedText(parent.schema, encoding), decodedText(parent.name, encoding));
            if (inherited.isEmpty())
                return {};
            columns += inherited;
        } while (tokens.skip(','));
    }
    columns += own;
    columns.removeDuplicates(); // merged: where it comes first
    return columns;
}
}
