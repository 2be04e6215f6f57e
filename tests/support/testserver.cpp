#include "tests/support/testserver.h"

#include "core/base/error.h"
#include "core/postgres/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
const QString restrictKey = u"larder"_s;

void failAt(const std::source_location &where, const QString &text)
{
    QTest::qFail(qPrintable(text), where.file_name(), static_cast<int>(where.line()));
}

std::optional<ToolResult> runOrFail(const ToolCommand &command, QByteArrayView input, const std::source_location &where)
{
    try {
        ToolResult result = runTool(command, {}, input);
        if (result.success())
            return result;
        failAt(where, command.shown() + u" ended with "_s + result.status.describe() + u": "_s + result.stdErr);
    } catch (const Error &error) {
        failAt(where, error.message() + u' ' + error.detail());
    }
    return std::nullopt;
}

ClientTools newestWithServer()
{
    ClientTools newest;
    for (const ClientTools &tools : findClientTools()) {
        if (tools.hasServer)
            newest = tools;
    }
    return newest;
}

/// Server programs of another version may come without pg_dump; the newest installed client serves them.
ClientTools toolsFor(const PrivateServerOptions &options)
{
    if (options.binDir.isEmpty())
        return newestWithServer();
    const ClientTools own = clientToolsIn(options.binDir);
    const QList<ClientTools> all = findClientTools();
    return own.major > 0 || all.isEmpty() ? own : all.last();
}

/// The data folder made once for a user and version, and kept in the build folder. Empty when it depends on more.
QString templateFor(const PrivateServerOptions &options, const ClientTools &tools)
{
    if (!options.password.isEmpty() || !options.binDir.isEmpty() || !options.folder.isEmpty())
        return {};
    const QString folder = QStringLiteral(LARDER_TEMPLATES_DIR);
    const QString ready = folder + u"/%1-%2"_s.arg(tools.version.section(u' ', 0, 0), options.user);
    QDir().mkpath(folder);
    QLockFile lock(folder + u"/lock"_s);
    lock.lock();
    if (QFileInfo::exists(ready))
        return ready;
    PrivateServerOptions plain = options;
    plain.settings.clear();
    PrivateServer once(plain);
    once.start();
    once.stop();
    ToolCommand copy;
    copy.program = u"/bin/cp"_s;
    copy.arguments = {u"-a"_s, once.dataFolder(), ready + u".new"_s};
    QDir(ready + u".new"_s).removeRecursively();
    if (!runTool(copy, {}).success() || !QDir().rename(ready + u".new"_s, ready))
        return {};
    return ready;
}

/// Memory where there is plenty: a thousand small files are written ten times faster there.
QString quickestFolder()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool plenty = memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > 4'000'000'000;
    return plenty ? memory.rootPath() : u"/tmp"_s;
}

PrivateServerOptions forTests(PrivateServerOptions options, const ClientTools &tools)
{
    if (options.user == "demo"_L1)
        options.user = u"tester"_s;
    options.temporaryIn = quickestFolder();
    if (options.templateData.isEmpty())
        options.templateData = templateFor(options, tools);
    return options;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}
}

TestServer::TestServer(PrivateServerOptions options)
    : m_tools(toolsFor(options)), m_server(forTests(std::move(options), m_tools))
{ }

bool TestServer::start(std::source_location where)
{
    try {
        m_server.start();
        return true;
    } catch (const Error &error) {
        failAt(where, error.message() + u' ' + error.detail());
        return false;
    }
}

ChildEnvironment TestServer::environment(const QString &database) const
{
    ChildEnvironment environment;
    environment.set("PGHOST", QFile::encodeName(host()));
    environment.set("PGPORT", QByteArray::number(port()));
    environment.set("PGUSER", user().toUtf8());
    environment.set("PGDATABASE", database.toUtf8());
    return environment;
}

ToolCommand TestServer::command(const QString &program, const QStringList &arguments, const QString &database) const
{
    ToolCommand command;
    command.program = program;
    command.arguments = arguments;
    command.environment = environment(database);
    if (!m_server.password().isEmpty())
        command.passwordFile = std::make_shared<SecretFile>(m_server.password());
    return command;
}

QByteArray TestServer::psql(const QString &database, const QByteArray &sql, std::source_location where)
{
    const QStringList arguments{u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s};
    const std::optional<ToolResult> result = runOrFail(command(m_tools.psql(), arguments, database), sql, where);
    QByteArray output = result ? result->stdOut : QByteArray();
    if (output.endsWith('\n'))
        output.chop(1);
    return output;
}

void TestServer::createDatabase(const QString &name, std::source_location where)
{
    const QString quoted = u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
    psql(u"postgres"_s, "CREATE DATABASE " + quoted.toUtf8() + " TEMPLATE template0", where);
}

QByteArray TestServer::dumpOf(const QString &database, const QStringList &moreArguments, std::source_location where)
{
    QStringList arguments{u"-w"_s, u"-E"_s, u"UTF8"_s};
    static const bool knowsRestrict
        = runTool(command(m_tools.pgDump(), {u"--help"_s}, {}), {}).stdOut.contains("--restrict-key");
    if (knowsRestrict)
        arguments += u"--restrict-key=%1"_s.arg(restrictKey);
    const std::optional<ToolResult> result
        = runOrFail(command(m_tools.pgDump(), arguments + moreArguments, database), {}, where);
    QByteArray dump = result ? result->stdOut : QByteArray();
    for (const char *line : {"\\restrict ", "\\unrestrict "})
        dump.replace(line + restrictKey.toUtf8() + '\n', QByteArray());
    return dump;
}

void TestServer::loadSample(const QString &database, const QString &sample, std::source_location where)
{
    const QByteArray sql = readFile(QStringLiteral(LARDER_SAMPLES_DIR "/") + sample + u".sql"_s);
    if (sql.isEmpty())
        failAt(where, u"There is no sample %1."_s.arg(sample));
    psql(database, sql, where);
}
}
