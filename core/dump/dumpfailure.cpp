#include "core/dump/dumpfailure.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/dump/snapshot.h"
#include "core/postgres/toolerror.h"
#include "core/sql/identifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::seconds answerLimit{10};

/// What keeps our role from the rows of a table or sequence.
struct Obstacle
{
    QString schema;
    QString name;
    QString shown; ///< as pg_dump writes it: quoted where that is needed
    bool hidesRows = false;
    bool schemaClosed = false;
    bool closed = false;
    bool isSequence = false;
};

// Tables that nobody reads are none of our business: the system's, and other sessions' temporary ones.
const QString obstaclesSql
    = u"SELECT n.nspname AS schema, c.relname AS name, pg_catalog.format('%I.%I', n.nspname, c.relname) AS shown,"
      " pg_catalog.row_security_active(c.oid) AS hides,"
      " NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE') AS schemaclosed,"
      " NOT pg_catalog.has_table_privilege(c.oid, 'SELECT') AS closed, c.relkind = 'S' AS sequence"
      " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
      " WHERE c.relkind IN ('r', 'p', 'm', 'S', 'f') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'"
      " AND (pg_catalog.row_security_active(c.oid) OR NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE')"
      "  OR NOT pg_catalog.has_table_privilege(c.oid, 'SELECT')) ORDER BY 1, 2"_s;

bool names(const QString &evidence, const QString &name)
{
    const QRegularExpression whole(QRegularExpression::escape(name) + u"(?![\\w$])"_s);
    return evidence.contains(whole);
}

QList<Obstacle> obstaclesNamedIn(const QString &evidence, PgConnection &connection)
{
    const PgResult found = connection.exec(obstaclesSql);
    QList<Obstacle> obstacles;
    for (int row = 0; row < found.rows(); ++row) {
        const Obstacle obstacle{found.value(row, "schema"),         found.value(row, "name"),
                                found.value(row, "shown"),          found.boolean(row, "hides"),
                                found.boolean(row, "schemaclosed"), found.boolean(row, "closed"),
                                found.boolean(row, "sequence")};
        if (names(evidence, obstacle.shown) || names(evidence, quoteQualifiedName({obstacle.schema, obstacle.name})))
            obstacles.append(obstacle);
    }
    return obstacles;
}

QStringList grantsFor(const QList<Obstacle> &obstacles, const QString &role)
{
    QStringList grants;
    const auto add = [&](const QString &grant) {
        if (!grants.contains(grant))
            grants.append(grant);
    };
    for (const Obstacle &obstacle : obstacles) {
        if (obstacle.schemaClosed)
            add(u"GRANT USAGE ON SCHEMA %1 TO %2;"_s.arg(quoteIdentifier(obstacle.schema), role));
        if (obstacle.closed)
            add((obstacle.isSequence ? u"GRANT SELECT ON SEQUENCE %1 TO %2;"_s : u"GRANT SELECT ON %1 TO %2;"_s)
                    .arg(obstacle.shown, role));
    }
    return grants;
}

std::optional<Error> becauseOf(const QList<Obstacle> &obstacles, const Error &said, const QString &role)
{
    for (const Obstacle &obstacle : obstacles) {
        if (obstacle.hidesRows)
            return Error(ErrorCode::PermissionDenied, said.message(), rowSecurityHint(), said.detail());
    }
    const QStringList grants = grantsFor(obstacles, role);
    if (grants.isEmpty())
        return std::nullopt;
    return Error(
        ErrorCode::PermissionDenied, said.message(),
        Engine::tr("An administrator can allow it: %1 Or exclude what may not be read.").arg(grants.join(u' ')),
        said.detail());
}

/// The server counts them since its statistics began: that there were some makes it likely, no more.
bool hasCancelledForItsPrimary(PgConnection &connection)
{
    return connection
        .exec(u"SELECT pg_catalog.pg_is_in_recovery() AND EXISTS (SELECT FROM pg_catalog.pg_stat_database_conflicts"
              " WHERE datname = pg_catalog.current_database() AND confl_tablespace + confl_lock + confl_snapshot"
              " + confl_bufferpin + confl_deadlock > 0) AS conflict"_s)
        .boolean(0, "conflict");
}

PgConnection askingSession(const ConnectionParams &params, const CancelToken &token)
{
    PgConnection connection = PgConnection::connect(params, token);
    connection.setTimeLimit(answerLimit);
    return connection;
}

/// The words of the tool itself are English: what it was doing is known.
Error findCause(const Error &said, PgConnection &connection, const CancelToken &token)
{
    const QString role = quoteIdentifier(connection.params().user());
    if (const auto cause = becauseOf(obstaclesNamedIn(said.detail(), connection), said, role))
        return *cause;
    const bool wasCutOff = said.code() == ErrorCode::ConnectionFailed;
    if (said.hint() != toolErrorHint() && !wasCutOff)
        return said;
    // Whoever may lock a table and does not get the lock waits for somebody, or the table has gone meanwhile.
    if (said.detail().contains(u"LOCK TABLE"_s))
        return withLockedTables({ErrorCode::TimedOut, said.message(), lockedHint(), said.detail()}, connection.params(),
                                token);
    if (hasCancelledForItsPrimary(connection))
        return {ErrorCode::DumpFailed, said.message(),
                Engine::tr("This standby has cancelled queries before to apply changes of its primary, and may have "
                           "cancelled this dump. Set max_standby_streaming_delay higher or hot_standby_feedback on, or "
                           "back up the primary."),
                said.detail()};
    return said;
}
}

Error dumpFailure(const ToolCommand &command, const ExitStatus &status, const QString &stderrText,
                  const ConnectionParams &params, const CancelToken &token)
{
    const Error said = toolError(command, status, stderrText, ErrorCode::DumpFailed);
    if (said.code() == ErrorCode::TimedOut)
        return withLockedTables(said, params, token);
    const bool isKnown = said.hint() != toolErrorHint();
    // A standby also ends sessions that hold a lock and do nothing.
    const bool mayBeConflict = said.code() == ErrorCode::ConnectionFailed;
    if (isKnown && said.code() != ErrorCode::PermissionDenied && !mayBeConflict)
        return said;
    try {
        PgConnection connection = askingSession(params, token);
        return findCause(said, connection, token);
    } catch (const Error &error) {
        writeLog(u"why %1 failed cannot be asked: %2"_s.arg(command.name(), error.message()));
        const bool unreachable
            = error.code() == ErrorCode::ConnectionFailed || error.code() == ErrorCode::AuthenticationFailed;
        return isKnown || !unreachable ? said : Error(error.code(), said.message(), error.hint(), said.detail());
    }
}

Error withMissingPrivileges(const Error &error, const QString &evidence, const ConnectionParams &params,
                            const CancelToken &token)
{
    if (error.code() != ErrorCode::PermissionDenied)
        return error;
    try {
        PgConnection connection = askingSession(params, token);
        return becauseOf(obstaclesNamedIn(evidence, connection), error, quoteIdentifier(params.user())).value_or(error);
    } catch (const Error &other) {
        writeLog(u"which privilege is missing cannot be asked: %1"_s.arg(other.message()));
        return error;
    }
}
}
