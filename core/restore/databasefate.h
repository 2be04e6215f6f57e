#pragma once

#include "core/postgres/pgconnection.h"

#include <optional>

namespace larder
{
/// What is left of a database whose drop did not come back with success.
enum class AfterDrop {
    Gone, ///< the answer was lost, or somebody else was faster
    There, ///< as it was before
    Broken, ///< PostgreSQL has begun to remove it: nobody can use it any more
    Unknown, ///< the server does not answer
};

struct FailedDrop
{
    AfterDrop state = AfterDrop::Unknown;
    Error error; ///< why
};

/// Drops a database for good, its sessions ended, by a session that hears no cancel: stopped half way PostgreSQL leaves
/// nothing that anybody can use. When that fails another session looks what is there. Nothing when it was dropped.
std::optional<FailedDrop> dropForGood(const ConnectionParams &maintenance, const QString &database);

/// That a drop stopped half way: nobody can use the database any more, DROP DATABASE alone still works.
Error brokenByDrop(const QString &database, const Error &why);

/// Gives a database its name for good; its sessions are ended before. No cancel is heard once it is committed, or when
/// nobody can tell whether it is: `turn` is called then. Throws Error.
void renameForGood(PgConnection &maintenance, const QString &from, const QString &to,
                   const std::function<void()> &turn);
}
