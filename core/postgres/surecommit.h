#pragma once

#include <functional>

namespace larder
{
class PgConnection;

/// Commits the open transaction of `connection`; from here on the session hears no cancel. When the answer of the
/// server is lost (the connection broke, the server fell silent or was restarted) another session asks it what became
/// of the transaction. `turn` is called when it is committed, and when nobody can tell. Throws the server's error when
/// it is not committed, Error(ConnectionFailed) that says so when nobody can tell.
void commitForGood(PgConnection &connection, const std::function<void()> &turn);

/// Ends the open transaction within a limit; without effect on a session that is gone, as its transaction is. Throws
/// nothing; the session hears no cancel until it is given a token.
void rollBack(PgConnection &connection) noexcept;
}
