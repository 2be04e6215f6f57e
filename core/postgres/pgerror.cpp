#include "core/postgres/pgerror.h"

#include "core/base/translation.h"
#include "core/postgres/connecthint.h"
#include "core/postgres/connectionparams.h"
#include "core/postgres/failureadvice.h"
#include "core/postgres/passfile.h"
#include "core/sql/textencoding.h"

#include <QRegularExpression>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What a server said of one failure, in the encoding of its session.
class Said
{
public:
    Said(const pg_conn *connection, const pg_result *result)
        : m_result(result), m_encoding(PQparameterStatus(connection, "client_encoding"))
    { }
    QString field(int code) const { return shownText(PQresultErrorField(m_result, code), m_encoding).trimmed(); }

private:
    const pg_result *const m_result;
    const QByteArray m_encoding;
};

QString detailOf(const Said &said)
{
    const std::pair<int, QString> parts[] = {{PG_DIAG_SQLSTATE, u"SQLSTATE"_s},
                                             {PG_DIAG_MESSAGE_DETAIL, u"Detail:"_s},
                                             {PG_DIAG_MESSAGE_HINT, u"Hint:"_s},
                                             {PG_DIAG_CONTEXT, u"Context:"_s}};
    QStringList lines;
    for (const auto &[code, label] : parts) {
        const QString text = said.field(code);
        if (!text.isEmpty())
            lines.append(label + u' ' + text);
    }
    return lines.join(u'\n');
}

QString sentence(const QString &text) { return text.endsWith(u'.') ? text : text + u'.'; }

struct ConnectFailure
{
    QString sqlState;
    QString text; ///< what libpq said, without code and source location
};

ConnectFailure readFailure(const pg_conn *connection)
{
    static const QRegularExpression code(u"[^\\s:]+:  ([0-9A-Z]{5}): "_s);
    static const QRegularExpression location(u"\\n[^\\n:]*:\\s+\\w+, \\w+\\.c:\\d+"_s);
    ConnectFailure failure;
    failure.text = shownText(PQerrorMessage(connection), {}).trimmed();
    // Two spaces: so libpq writes the severity, which is a word of the server's language.
    // The last server to answer decides: with several hosts, or with TLS and then without, there are several messages.
    for (auto it = code.globalMatch(failure.text); it.hasNext();)
        failure.sqlState = it.next().captured(1);
    failure.text.remove(location);
    failure.text.replace(code, u""_s);
    return failure;
}

QString authenticationHint(const ConnectionParams &params, const QString &usual)
{
    const QString explanation = inspectPassFile(params).explanation();
    return explanation.isEmpty() ? usual : explanation;
}
}

Error connectError(const pg_conn *connection, const ConnectionParams &params)
{
    const ConnectFailure failure = readFailure(connection);
    QString detail = failure.text;
    if (!failure.sqlState.isEmpty())
        detail.prepend(u"SQLSTATE %1\n"_s.arg(failure.sqlState));
    const QString server = params.serverName();
    if (PQconnectionNeedsPassword(connection)) {
        return {ErrorCode::AuthenticationFailed,
                Engine::tr("The server at %1 wants a password for user “%2”.").arg(server, params.user()),
                authenticationHint(
                    params, Engine::tr("Give one: in the server's settings, in POSTGRES_PASSWORD or in .pgpass.")),
                detail};
    }
    if (failure.sqlState == "55000"_L1)
        return {ErrorCode::ConnectionFailed,
                Engine::tr("Database “%1” at %2 takes no connections.").arg(params.database(), server),
                closedDatabaseHint(), detail};
    const std::optional<Advice> advice
        = failure.sqlState.isEmpty() ? std::nullopt : adviceFor({failure.sqlState, failure.text});
    const QString hint = advice ? advice->hint : connectHint(failure.text);
    switch (errorCodeFor(failure.sqlState, ErrorCode::ConnectionFailed)) {
    case ErrorCode::AuthenticationFailed:
        return {ErrorCode::AuthenticationFailed,
                Engine::tr("The server at %1 does not let user “%2” in.").arg(server, params.user()),
                authenticationHint(params, hint), detail};
    case ErrorCode::DatabaseNotFound:
        return {ErrorCode::DatabaseNotFound,
                Engine::tr("The server at %1 has no database “%2”.").arg(server, params.database()), hint, detail};
    case ErrorCode::PermissionDenied:
        return {ErrorCode::PermissionDenied,
                Engine::tr("User “%1” may not connect to database “%2”.").arg(params.user(), params.database()),
                Engine::tr("An administrator can allow it: GRANT CONNECT ON DATABASE … TO …;"), detail};
    default:
        return {ErrorCode::ConnectionFailed, Engine::tr("Cannot connect to the server at %1.").arg(server), hint,
                detail};
    }
}

Error statementError(const pg_conn *connection, const pg_result *result, ErrorCode fallback)
{
    const Said answer(connection, result);
    const QString sqlState = answer.field(PG_DIAG_SQLSTATE);
    if (sqlState.isEmpty()) {
        const bool broken = PQstatus(connection) == CONNECTION_BAD;
        return {broken ? ErrorCode::ConnectionFailed : fallback,
                broken ? Engine::tr("The connection to the server broke.")
                       : Engine::tr("The server did not accept the request."),
                broken ? Engine::tr("Check that the server still runs, then try again.") : QString(),
                shownText(PQerrorMessage(connection), PQparameterStatus(connection, "client_encoding")).trimmed()};
    }
    const QString said = answer.field(PG_DIAG_MESSAGE_PRIMARY);
    const QString hint = answer.field(PG_DIAG_MESSAGE_HINT);
    const QStringList all{said, answer.field(PG_DIAG_MESSAGE_DETAIL), hint, answer.field(PG_DIAG_CONTEXT)};
    const std::optional<Advice> advice = adviceFor({sqlState, all.join(u'\n'), PQserverVersion(connection)});
    return {errorCodeFor(sqlState, fallback), Engine::tr("The server says: %1").arg(sentence(said)),
            advice ? advice->hint : hint, detailOf(answer)};
}
}
