#include "tests/ui/touranswers.h"

#include "core/recipes/cleanupjob.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
QJsonObject table(const QString &name, qint64 rows, qint64 bytes)
{
    return {
        {u"kind"_s, u"table"_s}, {u"schema"_s, u"shop"_s}, {u"name"_s, name}, {u"rows"_s, rows}, {u"bytes"_s, bytes}};
}

void listObjects(const JobSpec &, JobContext &context)
{
    context.conclude({},
                     {{u"objects"_s,
                       QJsonArray{table(u"customers"_s, 18'204, 2'900'000), table(u"orders"_s, 1'204'117, 96'000'000),
                                  QJsonObject{{u"kind"_s, u"materialized view"_s},
                                              {u"schema"_s, u"shop"_s},
                                              {u"name"_s, u"sales_by_month"_s}}}}});
}

void checkFlight(const JobSpec &, JobContext &context)
{
    context.finding({FindingSeverity::Ok, u"Client tools"_s, u"psql 15.20 fits the server's version 15."_s, {}});
    context.finding({FindingSeverity::Warning, u"Sessions"_s, u"4 sessions are connected to shop."_s,
                     u"They will be disconnected."_s});
    context.conclude(u"checked"_s,
                     {{u"blockers"_s, 0},
                      {u"warnings"_s, 1},
                      {u"currentBytes"_s, qint64(12'400'000'000)},
                      {u"sessions"_s, 4},
                      {u"suggestedName"_s, u"shop_20260503"_s},
                      {u"keptName"_s, u"shop_before_20260503_0210"_s}});
}

void compareSides(const JobSpec &, JobContext &context)
{
    context.conclude(
        {},
        {{u"changed"_s,
          QJsonArray{
              QJsonObject{{u"name"_s, u"shop.orders"_s}, {u"diff"_s, u"-    total integer\n+    total numeric"_s}}}},
         {u"added"_s, QJsonArray{QJsonObject{{u"kind"_s, u"view"_s}, {u"name"_s, u"shop.open_orders"_s}}}},
         {u"tables"_s,
          QJsonArray{QJsonObject{{u"table"_s, u"shop.stock"_s}, {u"leftRows"_s, 4410}, {u"rightRows"_s, 4398}}}},
         {u"tablesCompared"_s, 42}});
}

void compareGlobals(const JobSpec &, JobContext &context)
{
    const auto item = [](const QString &kind, const QString &name, const QString &effect) {
        return QJsonObject{{u"kind"_s, kind},
                           {u"name"_s, name},
                           {u"effect"_s, effect},
                           {u"sql"_s, u"CREATE ROLE %1;"_s.arg(name)},
                           {u"differences"_s, QJsonArray{u"CREATEDB"_s}}};
    };
    context.conclude({},
                     {{u"items"_s,
                       QJsonArray{item(u"role"_s, u"reporting"_s, u"create"_s), item(u"role"_s, u"ann"_s, u"change"_s),
                                  item(u"tablespace"_s, u"fast"_s, u"impossible"_s)}}});
}

QJsonObject inspectionWithKept()
{
    QJsonObject seen = inspection();
    seen[u"kept"_s] = QJsonArray{QJsonObject{{u"database"_s, u"shop_before_20260503_0210"_s},
                                             {u"original"_s, u"shop"_s},
                                             {u"bytes"_s, qint64(12'400'000'000)},
                                             {u"since"_s, u"2026-05-03T00:10:00Z"_s}}};
    return seen;
}

JobRecord pastJob(const QString &id, const QString &kind, const QString &status, const QDateTime &started)
{
    JobRecord record;
    record.id = id;
    record.kind = kind;
    record.title = kind + u" of shop"_s;
    record.status = status;
    record.started = started;
    record.finished = started.addSecs(42);
    record.host = QSysInfo::machineHostName();
    record.summary = u"1 backup, 1.1 GB"_s;
    record.log = u"10:00:01 pg_dump --format=plain shop"_s;
    if (status == "failed"_L1)
        record.error = Error(ErrorCode::NoSpace, u"no space left on /backups"_s, u"Delete something."_s).toJson();
    return record;
}
}

void restoreWell(const JobSpec &, JobContext &context)
{
    context.conclude(u"shop was restored: 31,204,117 rows in 42 tables."_s,
                     {{u"database"_s, u"shop"_s},
                      {u"rows"_s, 31'204'117},
                      {u"tablesCompared"_s, 42},
                      {u"differences"_s, QJsonArray()},
                      {u"keptDatabase"_s, u"shop_before_20260503_0210"_s}});
}

void answerJobs(DialogFixture &world)
{
    const QString file = world.catalogue().fileName();
    world.onJob(u"refresh"_s, [file](const JobSpec &spec, JobContext &) {
        Catalogue(file).refresh(Repository::open(repositoryOf(spec)));
    });
    world.onJob(u"inspect"_s,
                [](const JobSpec &, JobContext &context) { context.conclude(u"seen"_s, inspectionWithKept()); });
    world.onJob(u"cleanup"_s,
                [](const JobSpec &spec, JobContext &context) { CleanupJob(std::get<CleanupSpec>(spec)).run(context); });
    world.onJob(u"contents"_s, listObjects);
    world.onJob(u"flight-check"_s, checkFlight);
    world.onJob(u"restore"_s, restoreWell);
    world.onJob(u"compare"_s, compareSides);
    world.onJob(u"globals"_s, compareGlobals);
    world.onJob(u"backup"_s, [](const JobSpec &, JobContext &context) {
        context.step(u"Dump shop"_s, 1, 2);
        runUntilCancelled(context);
    });
}

void fillHistory(Catalogue &history, const QDateTime &morning)
{
    history.saveJob(pastJob(u"a"_s, u"backup"_s, u"succeeded"_s, morning.addDays(-2)));
    history.saveJob(pastJob(u"b"_s, u"backup"_s, u"failed"_s, morning.addDays(-1)));
    history.saveJob(pastJob(u"c"_s, u"verify"_s, u"warnings"_s, morning));
}
}
