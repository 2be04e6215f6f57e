#pragma once

#include "core/postgres/clienttools.h"
#include "core/postgres/toolcommand.h"

#include <QStringList>
#include <sys/types.h>

namespace larder
{
// A drill runs what other people wrote into their databases: functions in defaults, checks and indexes, as superuser of
// the drill's server, who may start any program (COPY … TO PROGRAM, untrusted languages). So that server runs inside
// bubblewrap(1): it sees PostgreSQL's own files, read-only, has no network, no shell and no program to start, and
// only its own folder to write to; its processes end with their first one (pid_namespaces(7)).

/// The arguments for bubblewrap that run `program` confined to `folder` (absolute).
QStringList confinedArguments(const QString &folder, const QString &program, const QStringList &arguments);
/// The full path of bubblewrap; empty when it is not installed.
QString bubblewrapProgram();
/// Whether bubblewrap can start `program` here: some machines and containers forbid user namespaces. Tries it.
bool canConfine(const QString &folder, const QString &program);
/// `command`, which reads a file or folder of somebody else's (absolute path): confined it sees that and PostgreSQL's
/// own files, read-only, has no network, no other program to start and no place to write to. pg_restore runs code out
/// of a forged archive where it has holes (CVE-2026-116314); confined it could do no more than write a wrong script.
/// Where bubblewrap does not work: the command as it is; throws Error(ClientToolsMissing) when `tools`, whose program
/// it is, have holes (see clientholes.h). Thread-safe; tries bubblewrap once for each program.
ToolCommand confinedReader(ToolCommand command, const ClientTools &tools, const QString &path);
/// Whether confinedReader() can confine `program` here.
bool canConfineReader(const QString &program);
/// Whether confinedReader() gives a command for pg_restore of these tools.
bool mayReadForeign(const ClientTools &tools);
/// Kills every process that the bubblewrap with this id confines. Returns at once; bubblewrap itself ends when the last
/// one is gone.
void endConfined(pid_t bubblewrap) noexcept;
}
