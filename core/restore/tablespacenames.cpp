#include "core/restore/tablespacenames.h"

#include "core/sql/sqltokens.h"
#include "core/sql/textencoding.h"

namespace larder
{
/// SET default_tablespace = name; pg_dump writes '' for the database's own.
void TablespaceNames::statement(const SqlStatement &statement)
{
    const QByteArray text = inUtf8(statement.text, statement.encoding);
    SqlTokens tokens(text);
    if (!tokens.skip("set") || !tokens.skip("default_tablespace") || !tokens.skip('='))
        return;
    const QString name = QString::fromUtf8(tokens.take().text);
    if (!name.isEmpty() && !m_names.contains(name))
        m_names.append(name);
}
}
