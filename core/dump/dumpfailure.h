#pragma once

#include "core/postgres/pgconnection.h"
#include "core/postgres/toolprocess.h"

namespace larder
{
/// The Error for a pg_dump that ended badly. A server may speak any language: where its words say nothing to
/// toolError(), a session of ours asks the database of `params` what keeps a dump from its tables: row-level security,
/// privileges (the hint is the GRANT), a lock, on a standby a conflict with its primary.
Error dumpFailure(const ToolCommand &command, const ExitStatus &status, const QString &stderrText,
                  const ConnectionParams &params, const CancelToken &token);

/// Where `error` says that a privilege is missing: the same with the GRANTs that our role lacks on the tables and
/// schemas named in `evidence`, as "schema.table", quoted or not. Any other error comes back as it is.
Error withMissingPrivileges(const Error &error, const QString &evidence, const ConnectionParams &params,
                            const CancelToken &token);
}
