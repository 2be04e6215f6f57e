#include "core/postgres/surecommit.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/pgconnection.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::seconds doubtLimit{10};
constexpr std::chrono::seconds rollBackLimit{10};
constexpr auto betweenQuestions = std::chrono::milliseconds(200);

enum class Fate { Committed, Aborted, Unknown };

bool isAnswerLost(const Error &error)
{
    return error.code() == ErrorCode::ConnectionFailed || error.code() == ErrorCode::TimedOut;
}

Fate ask(const ConnectionParams &params, const QString &transaction)
{
    PgConnection connection = PgConnection::connect(params.withPatience({}));
    connection.setTimeLimit(doubtLimit);
    const QString status
        = connection.exec(u"SELECT pg_catalog.txid_status($1::pg_catalog.int8) AS status"_s, {transaction})
              .value(0, "status");
    if (status == "committed"_L1)
        return Fate::Committed;
    return status == "aborted"_L1 ? Fate::Aborted : Fate::Unknown;
}

/// A server that was restarted needs a moment, and so does a session that does not know yet that we have gone.
Fate fateOf(const ConnectionParams &params, const QString &transaction)
{
    const auto end = std::chrono::steady_clock::now() + doubtLimit;
    Fate fate = Fate::Unknown;
    do {
        try {
            fate = ask(params, transaction);
        } catch (const Error &error) {
            writeLog(u"what became of a commit cannot be asked now: %1"_s.arg(error.message()));
        }
        if (fate == Fate::Unknown)
            std::this_thread::sleep_for(betweenQuestions);
    } while (fate == Fate::Unknown && std::chrono::steady_clock::now() < end);
    return fate;
}
}

void commitForGood(PgConnection &connection, const std::function<void()> &turn)
{
    const QString transaction
        = connection.exec(u"SELECT pg_catalog.txid_current()::pg_catalog.text AS id"_s).value(0, "id");
    const ConnectionParams params = connection.params();
    connection.setCancelToken(CancelToken());
    try {
        connection.execScript(u"COMMIT"_s);
    } catch (const Error &error) {
        const Fate fate = isAnswerLost(error) ? fateOf(params, transaction) : Fate::Aborted;
        if (fate == Fate::Aborted)
            throw;
        turn();
        if (fate == Fate::Unknown)
            throw Error(
                ErrorCode::ConnectionFailed,
                Engine::tr("The server at %1 was lost while it committed: whether it did is not known.")
                    .arg(params.serverName()),
                Engine::tr("Look at what is there when the server answers again, before anything else is done."),
                error.message() + u'\n' + error.detail());
        return;
    }
    turn();
}

void rollBack(PgConnection &connection) noexcept
{
    try {
        if (connection.isBroken())
            return;
        connection.setCancelToken(CancelToken());
        connection.setTimeLimit(rollBackLimit);
        connection.execScript(u"ROLLBACK"_s);
        connection.setTimeLimit({});
    } catch (const Error &error) {
        writeLog(u"a transaction could not be rolled back: %1"_s.arg(error.message()));
    }
}
}
