#pragma once

#include "core/postgres/connectionparams.h"
#include "core/restore/scriptsender.h"

namespace larder
{
/// The serial way to load a plain dump, and the definition of what loading means: one session, one statement after the
/// other, up to the first error.
class ScriptLoad
{
public:
    /// `params`: of the database that is filled, with childSessionOptions() or loadSessionOptions(). `inTransaction`:
    /// everything is committed at the end, or nothing.
    ScriptLoad(const ConnectionParams &params, const GateRules &rules, bool inTransaction);

    /// Passes on all `pieces`. `beforeEnd` is called when the last one has been sent, before the commit; what it throws
    /// undoes a load in a transaction. `firstLine`: as in ScriptSender. Throws as ScriptSender::send() does.
    void run(const ScriptPieces &pieces, const std::function<void()> &beforeEnd, JobContext &context,
             qint64 firstLine = 1) const;

private:
    const ConnectionParams m_params;
    const GateRules m_rules;
    const bool m_inTransaction;
};
}
