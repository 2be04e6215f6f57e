#include "core/restore/loadsession.h"

#include "core/restore/filteredout.h"
#include "core/restore/placederror.h"
#include "core/restore/searchpathcheck.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
QString loadSessionOptions(int serverVersion)
{
    return childSessionOptions(serverVersion) + u" -c synchronous_commit=off"_s;
}

LoadSession::LoadSession(const ConnectionParams &params, const RestoreFilter &filter, const CancelToken &token)
    : m_connection(PgConnection::connect(params, token)), m_filter(filter)
{
    m_connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    m_connection.speakUtf8();
    // The sessions are side by side already: workers of one index build cost up to 40 % more processor time than the
    // build alone (measured), and take it from the others. maintenance_work_mem stays the server's: sorting took 1.6
    // times as long with 1 GB as with the default 64 MB.
    m_connection.execScript(u"SET max_parallel_maintenance_workers = 0"_s);
}

void LoadSession::enter(const SessionState &wanted)
{
    if (wanted == m_state)
        return;
    for (auto it = m_state.cbegin(); it != m_state.cend(); ++it) {
        if (!wanted.contains(it.key()))
            m_connection.execStatement("RESET " + quoteIdentifier(QByteArrayView(it.key())));
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (m_state.value(it.key()) == it.value() || isFilteredOut(it.value(), m_filter))
            continue;
        m_connection.execStatement(it.value());
        requireFirstSchema(m_connection, it.value());
    }
    m_state = wanted;
}

void LoadSession::run(const QByteArray &statement, qint64 lineNumber)
{
    try {
        m_connection.execStatement(statement);
    } catch (const Error &error) {
        throw placedError(error, {lineNumber, statement}, m_connection);
    }
}
}
