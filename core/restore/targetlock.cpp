#include "core/restore/targetlock.h"

#include "core/base/translation.h"
#include "core/policy/databasenames.h"
#include "core/postgres/serverinspector.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The first half of the key says "Larder", so that an application's own advisory locks are not met by chance.
const QString lockKey = u"(1279349828, hashtext($1))"_s; // "LARD" in ASCII
constexpr std::chrono::seconds unlockLimit{5};
}

TargetLock::TargetLock(const ConnectionParams &maintenance, const QString &database, const CancelToken &token)
    : m_session(PgConnection::connect(maintenance, token)), m_database(database)
{
    const PgResult result = m_session.exec(u"SELECT pg_try_advisory_lock%1 AS locked"_s.arg(lockKey), {database});
    if (!result.boolean(0, "locked"))
        throw Error(ErrorCode::Busy, Engine::tr("Another restore is working on database \"%1\".").arg(database),
                    Engine::tr("Wait until it is done."));
}

TargetLock::~TargetLock()
{
    try {
        m_session.setCancelToken(CancelToken());
        m_session.setTimeLimit(unlockLimit);
        m_session.exec(u"SELECT pg_advisory_unlock%1"_s.arg(lockKey), {m_database});
    } catch (const Error &) { // a session that is gone holds no lock
    }
}

QString freeKeptName(PgConnection &maintenance, const QString &database, const QDateTime &local)
{
    ServerInspector inspector(maintenance);
    QDateTime time = local;
    QString name = keptDatabaseName(database, time);
    while (inspector.databaseExists(name)) {
        time = time.addSecs(60); // two swaps in one minute: the next free minute serves as well
        name = keptDatabaseName(database, time);
    }
    return name;
}
}
