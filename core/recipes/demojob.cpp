#include "core/recipes/demojob.h"

#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/job/jobcontext.h"
#include "core/postgres/clientcommand.h"
#include "core/postgres/pgconnection.h"
#include "core/postgres/privateserver.h"
#include "core/postgres/serverinspector.h"
#include "core/postgres/toolerror.h"
#include "core/profile/profilestore.h"
#include "core/restore/databaseswap.h"
#include "core/sql/identifiers.h"

#include <QFile>
#include <QJsonArray>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString demoName = u"demo"_s;

/// One for the whole process, never destroyed: the kernel ends the server when the process ends, which is the only
/// order that holds with worker threads still around.
PrivateServer &demoServer(const CancelToken &token)
{
    static std::mutex mutex;
    static PrivateServer *server = nullptr;
    const std::scoped_lock lock(mutex);
    if (!server) {
        PrivateServerOptions options;
        options.folder = PrivateServer::lastingFolder(demoName);
        server = new PrivateServer(options);
    }
    if (!server->isRunning())
        server->start(token);
    return *server;
}

ServerProfile profileFor(const PrivateServer &server)
{
    ServerProfile profile;
    profile.name = demoName;
    profile.address.name = demoName;
    profile.address.host = server.host();
    profile.address.port = QString::number(server.port());
    profile.address.user = server.user();
    profile.passwordInKeychain = false;
    profile.databases = {u"meal_planner"_s, u"tandoor"_s};
    profile.repository = paths::dataDir() + u"/demo-backups"_s;
    return profile;
}

void runScript(const QString &database, const ConnectionParams &params, const QString &binDir, JobContext &context)
{
    QFile script(u":/demo/%1.sql"_s.arg(database));
    if (!script.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal,
                    Engine::tr("The sample data of %1 is missing from the program.").arg(database));
    const ToolCommand command = clientCommand(
        binDir + u"/psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, u"-"_s}, params);
    const ToolResult result = runTool(command, context.token(), script.readAll());
    if (!result.success())
        throw toolError(command, result.status, result.stdErr, ErrorCode::RestoreFailed);
}

void fillDatabase(const QString &database, const ConnectionParams &params, const QString &binDir, JobContext &context)
{
    PgConnection maintenance = PgConnection::connect(params.withDatabase(u"postgres"_s), context.token());
    if (ServerInspector(maintenance).databaseExists(database))
        return;
    maintenance.execScript(u"CREATE DATABASE %1"_s.arg(quoteIdentifier(database)));
    try {
        runScript(database, params.withDatabase(database), binDir, context);
    } catch (...) { // half a sample would stay for ever: the next start only looks whether it exists
        maintenance.setCancelToken(CancelToken());
        dropDatabase(maintenance, database);
        throw;
    }
}
}

void DemoJob::run(JobContext &context)
{
    context.step(Engine::tr("Start a private PostgreSQL server"), 1, 3);
    const PrivateServer &server = demoServer(context.token());
    const ServerProfile profile = profileFor(server);
    const ConnectionParams params = ConnectionParams::resolve(profile.address).withJob(demoName);
    int step = 2;
    for (const QString &database : profile.databases) {
        context.step(Engine::tr("Fill %1 with sample data").arg(database), step++, 3);
        fillDatabase(database, params, server.binDir(), context);
    }
    ProfileStore().save(profile);
    context.conclude(Engine::tr("The demo server runs with meal_planner and tandoor."),
                     {{u"server"_s, demoName},
                      {u"repository"_s, profile.repository},
                      {u"databases"_s, QJsonArray::fromStringList(profile.databases)},
                      {u"host"_s, server.host()},
                      {u"port"_s, server.port()}});
}
}
