#include "core/restore/searchpathcheck.h"

#include "core/base/translation.h"
#include "core/sql/searchpath.h"
#include "core/sql/sqlphrase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
void requireFirstSchema(PgConnection &connection, QByteArrayView statement)
{
    const std::optional<QByteArrayList> path = searchPathOf(statement);
    const auto isSystem = [](const QByteArray &schema) { return isSystemSchema(schema); };
    // Where it stands first, the gate lets nothing be made there.
    if (!path || path->isEmpty() || isSystem(path->first()) || std::none_of(path->begin(), path->end(), isSystem))
        return;
    const QString found
        = connection.exec(u"SELECT coalesce(pg_catalog.current_schema(), '') AS schema"_s).value(0, "schema");
    if (!isSystemSchema(found.toUtf8()))
        return;
    throw Error(
        ErrorCode::Refused,
        Engine::tr("The file goes on in schema \"%1\", which is not there.").arg(QString::fromUtf8(path->first())),
        Engine::tr("It holds a part of a database: make the schema first, then load it into that database."));
}
}
