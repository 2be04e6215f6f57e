#pragma once

#include "core/postgres/clienttools.h"
#include "core/postgres/privateserver.h"
#include "core/postgres/toolprocess.h"

#include <source_location>

namespace larder::test
{
/// A private PostgreSQL server for one test executable, started in a fraction of a second from a data folder that
/// initdb made once per build, in memory where there is plenty. Without options: superuser "tester", no password,
/// socket only. What goes wrong in here fails the running test at the caller's line, with the tool's own words.
class TestServer
{
public:
    explicit TestServer(PrivateServerOptions options = {});

    /// False, with the test failed, when the server does not start.
    bool start(std::source_location where = std::source_location::current());
    PrivateServer &server() { return m_server; }
    QString host() const { return m_server.host(); }
    int port() const { return m_server.port(); }
    QString user() const { return m_server.user(); }
    const ClientTools &tools() const { return m_tools; }

    /// PGHOST, PGPORT, PGUSER and PGDATABASE for this server.
    ChildEnvironment environment(const QString &database) const;
    /// A client program of this server's tools, as this server's superuser.
    ToolCommand command(const QString &program, const QStringList &arguments, const QString &database) const;

    /// Runs SQL by the real psql -X -q -A -t -v ON_ERROR_STOP=1; its output without the last newline.
    QByteArray psql(const QString &database, const QByteArray &sql,
                    std::source_location where = std::source_location::current());
    void createDatabase(const QString &name, std::source_location where = std::source_location::current());
    /// Plain pg_dump text whose only random part, the \restrict key, is left out: equal databases, equal bytes.
    QByteArray dumpOf(const QString &database, const QStringList &moreArguments = {},
                      std::source_location where = std::source_location::current());
    /// Loads tests/support/samples/<sample>.sql; "mini" has a bit of everything.
    void loadSample(const QString &database, const QString &sample = QStringLiteral("mini"),
                    std::source_location where = std::source_location::current());

private:
    ClientTools m_tools;
    PrivateServer m_server;
};
}
