#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"

#include <functional>

namespace larder
{
/// Gives a script piece by piece; an empty piece ends it.
using ScriptPieces = std::function<QByteArray()>;

/// The serial way to load a plain dump, and the definition of what loading means: psql, stopping at the first error.
/// psql runs restricted under a random key of ours from its first line on, which blocks every meta-command of the file
/// (\connect, \! and all others); the file's own \restrict pair is blanked out. A random sentinel after the last byte
/// must come back: a truncated script makes psql exit 0.
class PsqlLoad
{
public:
    /// `database` of `params` is loaded into. `inTransaction`: everything is committed at the end, or nothing.
    PsqlLoad(const ClientTools &tools, const ConnectionParams &params, bool inTransaction);

    /// Passes on all `pieces`. `beforeEnd` is called when the last one has been sent, before the commit; what it throws
    /// undoes a load in a transaction. If anything fails psql is killed before its
    /// pipe closes. Throws Error(RestoreFailed, BackupDamaged, …) or Cancelled. SQL bytes advance the context's meter.
    void run(const ScriptPieces &pieces, const std::function<void()> &beforeEnd, JobContext &context) const;

private:
    ClientTools m_tools;
    ConnectionParams m_params;
    bool m_inTransaction;
};
}
