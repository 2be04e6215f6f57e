#include "core/postgres/pgerror.h"

#include "core/base/translation.h"
#include "core/postgres/connecthint.h"
#include "core/postgres/connectionparams.h"
#include "core/postgres/passfile.h"

#include <QRegularExpression>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct StateRow
{
    const char *prefix; ///< a SQLSTATE or the beginning of one; longer ones come first
    ErrorCode code;
    const char *hint; ///< a text of Engine
    bool yields = false; ///< to the code of what was being done, where that is known
};
// PostgreSQL documentation, appendix A "PostgreSQL Error Codes".
constexpr StateRow states[] = {
    {"57014", ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "The server stopped the statement: a statement_timeout, or somebody cancelled it.")},
    {"57P03", ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "The server is starting up, shutting down or in recovery: try again soon.")},
    {"57P", ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "The server ended the session: it was restarted, or an administrator did it.")},
    {"08", ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "Check that the server runs and that the network between is up.")},
    {"28P01", ErrorCode::AuthenticationFailed, QT_TRANSLATE_NOOP("Engine", "Check user and password.")},
    {"28000", ErrorCode::AuthenticationFailed,
     QT_TRANSLATE_NOOP("Engine",
                       "The server's pg_hba.conf does not let this user in from here, or the role does not exist or "
                       "may not log in.")},
    {"3D000", ErrorCode::DatabaseNotFound,
     QT_TRANSLATE_NOOP("Engine", "Check the name: upper and lower case are different names.")},
    {"42501", ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine", "Grant the privilege named above, or connect as the owner or a superuser.")},
    {"42P04", ErrorCode::DatabaseExists,
     QT_TRANSLATE_NOOP("Engine", "Choose another name, or replace the existing database.")},
    {"53100", ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "Free space on the server's disk, then try again.")},
    {"53200", ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine",
                       "The server is out of memory. Where its hint names max_locks_per_transaction its lock table is "
                       "full: raise that setting, or do less in one transaction."),
     true},
    {"53300", ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "The server has no free connection: close some or raise max_connections.")},
    {"53400", ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP(
         "Engine",
         "A limit set for this role or server is reached (temp_file_limit, for instance): an administrator "
         "can raise it.")},
    {"53", ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "The server lacks memory or another resource: its log says which.")},
    {"54", ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "A fixed limit of the server is reached: its documentation names them.")},
    {"40", ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "Another session changed the same things at the same time: try again.")},
    {"25006", ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Engine", "The server takes no changes: it is a standby, or set to read only.")},
    {"58", ErrorCode::DumpFailed,
     QT_TRANSLATE_NOOP("Engine", "The server cannot read or write one of its own files: look at its log."), true},
    {"XX", ErrorCode::DumpFailed,
     QT_TRANSLATE_NOOP("Engine", "The server found its own data damaged, or a fault of its own: look at its log."),
     true},
    {"55006", ErrorCode::Busy, QT_TRANSLATE_NOOP("Engine", "Other sessions use the object: end them first.")},
    {"55P03", ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "Another session holds a lock on the object: try again when it has finished.")},
    {"55000", ErrorCode::Refused, QT_TRANSLATE_NOOP("Engine", "The object is not in a state that allows this.")},
};

ErrorCode codeOf(const StateRow *row, ErrorCode fallback)
{
    const bool isTold = row && !(row->yields && fallback != ErrorCode::Internal);
    return isTold ? row->code : fallback;
}

const StateRow *rowFor(QStringView sqlState)
{
    for (const StateRow &row : states) {
        if (sqlState.startsWith(QLatin1StringView(row.prefix)))
            return &row;
    }
    return nullptr;
}

QString field(const pg_result *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code)).trimmed();
}

QString detailOf(const pg_result *result)
{
    const std::pair<int, QString> parts[] = {{PG_DIAG_SQLSTATE, u"SQLSTATE"_s},
                                             {PG_DIAG_MESSAGE_DETAIL, u"Detail:"_s},
                                             {PG_DIAG_MESSAGE_HINT, u"Hint:"_s},
                                             {PG_DIAG_CONTEXT, u"Context:"_s}};
    QStringList lines;
    for (const auto &[code, label] : parts) {
        const QString text = field(result, code);
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
    failure.text = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
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

ErrorCode errorCodeFor(QStringView sqlState, ErrorCode fallback)
{
    const StateRow *const row = rowFor(sqlState);
    return codeOf(row, fallback);
}

std::optional<StateMeaning> meaningOfState(QStringView sqlState)
{
    const StateRow *const row = rowFor(sqlState);
    if (!row)
        return std::nullopt;
    return StateMeaning{row->yields ? ErrorCode::None : row->code, Engine::tr(row->hint)};
}

QString searchPathHint(const QString &said)
{
    static const QRegularExpression function(
        u"function \"?([^\"\\n]+?)\"? (?:line|statement|during|inline)\\b"_s); // PL/pgSQL and SQL
    const QRegularExpressionMatch match = function.match(said);
    if (!match.hasMatch() || !said.contains("does not exist"_L1))
        return {};
    return Engine::tr("The function %1 finds what it uses through the search_path, which is empty while a dump is "
                      "loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it up "
                      "again.")
        .arg(match.captured(1));
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
    const StateRow *const row = rowFor(failure.sqlState);
    const QString hint = row ? Engine::tr(row->hint) : QString();
    switch (codeOf(row, ErrorCode::ConnectionFailed)) {
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
        return {ErrorCode::ConnectionFailed, Engine::tr("Cannot connect to the server at %1.").arg(server),
                row ? hint : connectHint(failure.text), detail};
    }
}

Error statementError(const pg_conn *connection, const pg_result *result, ErrorCode fallback)
{
    const QString sqlState = field(result, PG_DIAG_SQLSTATE);
    if (sqlState.isEmpty()) {
        const bool broken = PQstatus(connection) == CONNECTION_BAD;
        return {broken ? ErrorCode::ConnectionFailed : fallback,
                broken ? Engine::tr("The connection to the server broke.")
                       : Engine::tr("The server did not accept the request."),
                broken ? Engine::tr("Check that the server still runs, then try again.") : QString(),
                QString::fromUtf8(PQerrorMessage(connection)).trimmed()};
    }
    const StateRow *const row = rowFor(sqlState);
    const QString said = field(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString pathHint = searchPathHint(said + u'\n' + field(result, PG_DIAG_CONTEXT));
    const QString serverHint = pathHint.isEmpty() ? field(result, PG_DIAG_MESSAGE_HINT) : pathHint;
    return {codeOf(row, fallback), Engine::tr("The server says: %1").arg(sentence(said)),
            row ? Engine::tr(row->hint) : serverHint, detailOf(result)};
}
}
