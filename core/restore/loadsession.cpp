#include "core/restore/loadsession.h"

#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int buildMemoryKb = 256 * 1024;
constexpr int leastBuildMemoryKb = 64 * 1024; // PostgreSQL's own default
}

QString loadSessionOptions(int serverVersion)
{
    return childSessionOptions(serverVersion) + u" -c synchronous_commit=off"_s;
}

LoadSession::LoadSession(const ConnectionParams &params, int sessions, const CancelToken &token)
    : m_connection(PgConnection::connect(params, token))
{
    m_connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    const QString memory = QString::number(qMax(buildMemoryKb / sessions, leastBuildMemoryKb));
    m_connection.exec(u"SELECT pg_catalog.set_config(name, $1, false) FROM pg_catalog.pg_settings "
                      "WHERE name = 'maintenance_work_mem' AND setting::pg_catalog.int8 < $1::pg_catalog.int8"_s,
                      {memory});
}

void LoadSession::enter(const SessionState &wanted)
{
    if (wanted == m_state)
        return;
    QString script;
    for (auto it = m_state.cbegin(); it != m_state.cend(); ++it) {
        if (!wanted.contains(it.key()))
            script += u"RESET %1;\n"_s.arg(quoteIdentifier(QString::fromUtf8(it.key())));
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (m_state.value(it.key()) != it.value())
            script += QString::fromUtf8(it.value()) + u'\n';
    }
    m_connection.execScript(script);
    m_state = wanted;
}

void LoadSession::run(const QByteArray &statement)
{
    try {
        m_connection.execScript(QString::fromUtf8(statement));
    } catch (const Error &error) {
        throw error.within(QString::fromUtf8(statement.left(100)).simplified());
    }
}
}
