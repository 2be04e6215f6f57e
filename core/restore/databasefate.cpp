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
