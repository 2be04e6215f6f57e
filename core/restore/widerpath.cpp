#include "core/restore/widerpath.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace larder
{
WiderPath::WiderPath(PgConnection &connection) : m_connection(connection)
{
    connection.exec(u"SELECT pg_catalog.set_config('larder.path', pg_catalog.current_setting('search_path'), false)"_s);
    connection.exec(
        u"SELECT pg_catalog.set_config('search_path', pg_catalog.concat_ws(', ', "
        "NULLIF(NULLIF(pg_catalog.current_setting('larder.path'), ''), '\"\"'), "
        "(SELECT pg_catalog.string_agg(pg_catalog.quote_ident(nspname), ', ' ORDER BY nspname <> 'public', nspname) "
        "FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')), false)"_s);
}

WiderPath::~WiderPath()
{
    try {
        if (!m_connection.isBroken())
            m_connection.exec(
                u"SELECT pg_catalog.set_config('search_path', pg_catalog.current_setting('larder.path'), false)"_s);
    } catch (const Cancelled &) { // the session is given up
    } catch (const Error &error) {
        writeLog(error.message());
    }
}
}
