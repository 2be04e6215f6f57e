#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/postgres/connectionparams.h"
#include "core/postgres/pgresult.h"

#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;

namespace larder
{
/// A parameter of a statement as text; nothing means NULL.
using SqlParam = std::optional<QString>;

/// A session on a PostgreSQL server. Used by one thread at a time. Every wait looks at the cancel token at least every
/// 100 ms; a cancelled statement is cancelled on the server too, then Cancelled is thrown and the session stays
/// usable where the server answered within two seconds. Failures throw Error by SQLSTATE.
class PgConnection
{
public:
    /// Name resolution is the only part that may block longer than 100 ms (getaddrinfo knows no way to stop).
    /// Throws Error ConnectionFailed, AuthenticationFailed, DatabaseNotFound, PermissionDenied; Cancelled.
    static PgConnection connect(const ConnectionParams &params, const CancelToken &token = {});

    PgConnection(PgConnection &&) noexcept;
    PgConnection &operator=(PgConnection &&) noexcept;
    ~PgConnection();

    /// One statement, extended protocol: `$1` … stand for `parameters`.
    PgResult exec(const QString &sql, const std::vector<SqlParam> &parameters = {});
    /// Any number of statements, simple protocol. Gives the last result; the first failure ends the script.
    PgResult execScript(const QString &sql);

    /// One statement as it is, in the session's own client_encoding; the server refuses a second one in it (extended
    /// protocol). No NUL.
    void execStatement(const QByteArray &sql);

    /// Starts `COPY … FROM STDIN`, given as to execStatement(). Until finishCopy() or abortCopy() only putCopyData()
    /// may be called.
    void startCopy(const QByteArray &sql);
    void putCopyData(QByteArrayView data);
    qint64 finishCopy(); ///< rows loaded
    void abortCopy(const QString &reason);
    /// `COPY … TO STDOUT`: each piece `sink` gets is a line with its end. Gives the number of rows. When it throws, the
    /// session is of no more use.
    qint64 copyOut(const QString &sql, const std::function<void(QByteArrayView)> &sink);

    /// Statements from here on are stopped by this token: clean-up after a cancelled job needs a fresh one.
    void setCancelToken(const CancelToken &token) { m_token = token; }
    /// The code of errors whose SQLSTATE says nothing more precise. Internal until set: our own SQL should not fail.
    void setDefaultErrorCode(ErrorCode code) { m_defaultCode = code; }

    /// A statement during which the server says nothing for longer, nor when a second session asks it what this one
    /// does, gives Error(TimedOut) and ends the session: a peer that is alive but silent keeps TCP content for ever.
    /// One that says that it works is waited for as long as the patience of the parameters allows. 0: no limit. It
    /// begins as that of the parameters.
    void setSilenceLimit(std::chrono::milliseconds limit) { m_silenceLimit = limit; }
    /// A statement that takes longer in all gives Error(TimedOut) and ends the session, whatever the server does: for
    /// tidying up. 0, the default: no limit.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    int serverVersion() const; ///< 150020 for 15.20
    int serverMajor() const { return serverVersion() / 10000; }
    int backendPid() const;
    bool isBroken() const;
    bool usesTls() const;
    QString host() const; ///< the one of several that answered; a socket's folder
    QString port() const;
    QString parameterStatus(const char *name) const;
    /// That in which the session speaks now. It begins as the database's own, so that nothing has to be converted that
    /// may be no text of it.
    QByteArray encoding() const;
    void speakOwnEncoding();
    /// In which a script that names none is meant to be.
    void speakUtf8();
    const ConnectionParams &params() const { return m_params; }
    /// Warnings and notices of the server since the last call; at most the newest 1000.
    QStringList takeNotices();

private:
    PgConnection(const ConnectionParams &params, const CancelToken &token);
    void finishConnecting();
    void waitForConnection(qint64 deadlineMs);
    int poll(); ///< PostgresPollingStatusType
    bool waitForSocket(bool toWrite, int timeoutMs) const;
    struct Wait; ///< for the server, during one statement
    bool flush();
    pg_result *nextResult();
    [[noreturn]] void throwNoCopy(const pg_result *result, const QString &expected);
    PgResult collect();
    void cancelWhenAsked();
    void checkPatience(Wait &wait);
    bool isAtWork() const;
    [[noreturn]] void giveUp(std::chrono::milliseconds limit);
    void cancelOnServer();
    bool drain(int graceMs);
    void requireSent(int sent);
    void sendStatement(const QByteArray &sql);
    void speak(const QByteArray &wanted);

    struct Close
    {
        void operator()(pg_conn *connection) const;
    };
    ConnectionParams m_params;
    CancelToken m_token;
    ErrorCode m_defaultCode = ErrorCode::Internal;
    std::chrono::milliseconds m_silenceLimit{0};
    std::chrono::milliseconds m_timeLimit{0};
    std::unique_ptr<QStringList> m_notices;
    std::unique_ptr<pg_conn, Close> m_connection;
};
}
