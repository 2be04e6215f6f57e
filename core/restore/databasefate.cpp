#include "core/restore/databasefate.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/surecommit.h"
#include "core/restore/databaseswap.h"
#include "core/restore/tidying.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// DROP DATABASE begins with one and cannot be taken back when it fails, on a full disk for instance: it is better to
/// know before. From PostgreSQL 15 on others than superusers may, too.
bool mayCheckpoint(PgConnection &connection)
{
    const PgResult rights = connection.exec(
        u"SELECT r.rolsuper OR EXISTS (SELECT FROM pg_catalog.pg_roles c WHERE c.rolname = 'pg_checkpoint' AND "
        "pg_catalog.pg_has_role(r.oid, c.oid, 'USAGE')) AS may FROM pg_catalog.pg_roles r WHERE r.rolname = "
        "CURRENT_USER"_s);
    return !rights.isEmpty() && rights.boolean(0, "may");
}

void checkpoint(PgConnection &connection)
{
    if (!mayCheckpoint(connection))
        return;
    try {
        connection.execScript(u"CHECKPOINT"_s);
    } catch (const Error &error) {
        throw Error(
            error.code(),
            Engine::tr("Nothing was dropped, because the server could not write to disk what it holds in memory "
                       "(CHECKPOINT). %1")
                .arg(error.message()),
            Engine::tr("Look at the server's log; most often one of its disks is full."), error.detail());
    }
}

AfterDrop look(const ConnectionParams &maintenance, const QString &database)
{
    try {
        PgConnection connection = connectForTidying(maintenance);
        const PgResult found = connection.exec(
            u"SELECT datconnlimit = -2 AS broken FROM pg_catalog.pg_database WHERE datname::text = $1"_s, {database});
        if (found.isEmpty())
            return AfterDrop::Gone;
        return found.boolean(0, "broken") ? AfterDrop::Broken : AfterDrop::There;
    } catch (const Error &error) {
        writeLog(u"whether %1 is gone cannot be asked: %2"_s.arg(database, error.message()));
        return AfterDrop::Unknown;
    }
}
}

std::optional<FailedDrop> dropForGood(const ConnectionParams &maintenance, const QString &database)
{
    try {
        PgConnection connection = PgConnection::connect(maintenance);
        connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
        checkpoint(connection);
        dropDatabase(connection, database);
        return std::nullopt;
    } catch (const Error &error) {
        return FailedDrop{look(maintenance, database), error};
    }
}

Error brokenByDrop(const QString &database, const Error &why)
{
    return {
        why.code(),
        Engine::tr("Database \"%1\" was dropped half way and cannot be used any more: %2").arg(database, why.message()),
        Engine::tr("Finish it when the server answers again: DROP DATABASE."), why.detail()};
}

void renameForGood(PgConnection &maintenance, const QString &from, const QString &to, const std::function<void()> &turn)
{
    endSessions(maintenance, from);
    maintenance.execScript(u"BEGIN"_s);
    try {
        renameDatabase(maintenance, from, to);
        commitForGood(maintenance, turn);
    } catch (const Error &error) {
        rollBack(maintenance);
        throw error.code() == ErrorCode::Busy ? sessionsInTheWay(maintenance, {from}) : error;
    } catch (...) {
        rollBack(maintenance);
        throw;
    }
}
}
