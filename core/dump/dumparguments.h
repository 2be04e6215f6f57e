#pragma once

#include "core/job/jobspec.h"

namespace larder
{
/// One pg_dump process and its place in the file.
struct DumpStream
{
    QString kind; ///< section kind of the manifest: "pre-data", "data", "post-data", or "script" for the whole dump
    QStringList arguments; ///< for pg_dump, without connection and snapshot
};

/// The streams of a plain dump in file order.
/// `sideBySide` false: one pg_dump for everything, for servers whose lock table is too small for more.
QList<DumpStream> planStreams(const BackupSpec &spec, bool sideBySide);

/// How many entries of the server's lock table (ServerFacts::maxLocks) `streams` processes and the exporter of the
/// snapshot take for `tables` tables: each locks every table it looks at.
qint64 locksNeeded(qint64 tables, qsizetype streams);

/// Arguments of pg_dump that every process of a dump gets: what to dump, never waiting for ever, no prompts.
QStringList commonDumpArguments(const BackupSpec &spec);
}
