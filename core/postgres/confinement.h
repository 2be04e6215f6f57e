#pragma once

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
/// Kills every process that the bubblewrap with this id confines. Returns at once; bubblewrap itself ends when the last
/// one is gone.
void endConfined(pid_t bubblewrap) noexcept;
}
