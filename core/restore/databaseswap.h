#pragma once

#include "core/postgres/pgconnection.h"

#include <QString>
#include <functional>

namespace larder
{
class RestoreJournal;

/// Who gets which name.
struct SwapNames
{
    QString live; ///< the name clients use; its database becomes `kept`
    QString replacement; ///< becomes `live`
    QString kept; ///< must be free
};

/// How often a rename is tried before the next means; each try takes about five seconds, by the server's own patience.
struct SwapPatience
{
    int open = 4; ///< while clients may come back as often as they like
    int closed = 2; ///< while the live database refuses connections
};

/// Exchanges a live database by rename, in one transaction: after a crash of the server either both renames have
/// happened or neither. Sessions of both, reconnecting ones too, are ended until the renames go through: the first
/// rename locks newcomers out and waits five seconds for those inside. Those of `replacement` go first: while they
/// cannot be ended nobody is thrown out of the live database. Where that is not enough `live` refuses connections for a
/// while (ALLOW_CONNECTIONS false), which `journal` notes and which ends with the exchange, whatever its outcome. Needs
/// `maintenance` to lead to neither database. `turn` is called once the exchange is committed, or when nobody can tell
/// whether it is; a lost answer of the server is asked for again (see commitForGood()).
/// Throws Error(Busy) that names the sessions that could not be ended (another role's, without pg_signal_backend).
void swapDatabases(
    const ConnectionParams &maintenance, const SwapNames &names, RestoreJournal &journal, const CancelToken &token,
    const SwapPatience &patience = {}, const std::function<void()> &turn = [] {});

/// Ends every session of a database but ours; those that we may not end stay.
void endSessions(PgConnection &maintenance, const QString &database);
/// That these databases are in use, and by whom.
Error sessionsInTheWay(PgConnection &maintenance, const QStringList &databases);
/// DROP DATABASE with its sessions ended. Does nothing when there is none of that name.
void dropDatabase(PgConnection &maintenance, const QString &database);
void renameDatabase(PgConnection &maintenance, const QString &from, const QString &to);
void allowConnections(PgConnection &maintenance, const QString &database, bool allow);
}
