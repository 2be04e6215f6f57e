#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backupsource.h"
#include "core/restore/gate.h"

namespace larder
{
/// How an archive that somebody else made gets into a database: pg_restore turns it into a script, whose statements
/// pass the gate. One session.
struct ArchiveScriptLoad
{
    const ClientTools &tools; ///< that read it
    ConnectionParams params; ///< of the database, as for ScriptLoad
    GateRules rules;
    bool inTransaction = false;

    /// Throws as ScriptLoad::run() does; Error(BackupDamaged) when pg_restore cannot read the archive to its end, or it
    /// was written to since `proven`.
    void run(const BackupSource &source, const QList<FileStamp> &proven, JobContext &context) const;
};
}
