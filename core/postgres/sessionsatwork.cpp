#include "core/postgres/sessionsatwork.h"

#include "core/base/log.h"
#include "core/postgres/pgconnection.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::seconds answerLimit{10};

// A server that is alive answers this in no time.
const QString atWorkSql
    = u"SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE (application_name = $1 OR pid = $2::integer)"
      " AND state = 'active' AND wait_event_type IS DISTINCT FROM 'Lock' AND wait_event_type IS DISTINCT FROM 'Client'"
      " AND wait_event IS DISTINCT FROM 'ProcSignalBarrier') AS works"_s;
}

bool sessionsAreAtWork(const ConnectionParams &params, const SessionMark &mark, const CancelToken &token)
{
    const SqlParam name = mark.application.isEmpty() ? SqlParam() : SqlParam(mark.application);
    try {
        PgConnection connection = PgConnection::connect(params.withJob(u"watch"_s).withPatience({}), token);
        connection.setTimeLimit(answerLimit);
        return connection.exec(atWorkSql, {name, QString::number(mark.pid)}).boolean(0, "works");
    } catch (const Error &error) {
        writeLog(u"a silent server did not answer: %1"_s.arg(error.message()));
        return false;
    }
}
}
