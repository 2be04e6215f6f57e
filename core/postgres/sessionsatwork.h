#pragma once

#include "core/base/canceltoken.h"
#include "core/postgres/connectionparams.h"

namespace larder
{
/// Sessions on a server: one by its process, or all that bear a name.
struct SessionMark
{
    QString application; ///< application_name; empty: by process
    int pid = 0;
};

/// Asks the server, by a session of its own, whether any of these works on a statement. One that waits for a lock, for
/// other sessions to take note of something (ProcSignalBarrier), or for us does not work: for that it may wait as long
/// as we do. False as well when the server does not answer within seconds. Throws Cancelled.
bool sessionsAreAtWork(const ConnectionParams &params, const SessionMark &mark, const CancelToken &token);
}
