#include "tests/support/unkind.h"

#include "tests/support/runprogram.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
ClientTools newestServer()
{
    ClientTools newest;
    for (const ClientTools &tools : findClientTools()) {
        if (tools.hasServer)
            newest = tools;
    }
    return newest;
}

QByteArray quoted(const QString &name) { return '"' + QString(name).replace(u"\""_s, u"\"\""_s).toUtf8() + '"'; }
}

ForeignTongue::ForeignTongue(const QString &language)
{
    const ClientTools tools = newestServer();
    m_installed = QFile::exists(u"/usr/share/locale/%1/LC_MESSAGES/postgres-%2.mo"_s.arg(language).arg(tools.major));
    for (const QString &program : QDir(tools.binDir).entryList(QDir::Files)) {
        if (program != "postgres"_L1)
            QFile::link(tools.binDir + u'/' + program, m_folder.file(program));
    }
    const QString wrapper = m_folder.write(u"postgres"_s,
                                           "#!/bin/sh\nLANGUAGE=" + language.toUtf8() + " exec "
                                               + QFile::encodeName(tools.binDir) + "/postgres \"$@\"\n");
    ::chmod(QFile::encodeName(wrapper).constData(), 0755);
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755); // the server runs as another user
}

/// glibc looks at LANGUAGE in every locale but "C".
PrivateServerOptions ForeignTongue::options() const
{
    PrivateServerOptions options;
    options.binDir = m_folder.path();
    options.settings = {u"lc_messages=C.UTF-8"_s};
    return options;
}

QString addBackupRole(TestServer &server, const QString &database)
{
    server.psql(u"postgres"_s,
                "CREATE ROLE keeper LOGIN CREATEDB; GRANT pg_read_all_data TO keeper; ALTER DATABASE "
                    + quoted(database) + " OWNER TO keeper");
    return u"keeper"_s;
}

QStringList addLeftDatabases(TestServer &server, const QString &database)
{
    const QStringList names{database + u"_before_20260503_0210"_s, u"larder_scratch_1f2e3d4c"_s};
    for (const QString &name : names)
        server.createDatabase(name);
    return names;
}

bool mayPlayOthers() { return ::geteuid() == 0; }

ToolResult runWhereReadOnly(const QString &folder, const QString &program, const QStringList &arguments,
                            const QMap<QByteArray, QByteArray> &variables)
{
    const QString script = u"mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\""_s;
    return runProgram(u"unshare"_s, QStringList{u"-m"_s, u"sh"_s, u"-c"_s, script, folder, program} + arguments,
                      variables);
}

bool nobodyMayRun(const QString &program)
{
    return runAsNobody(QStringLiteral("test"), {QStringLiteral("-x"), program}).success();
}

ToolResult runAsNobody(const QString &program, const QStringList &arguments,
                       const QMap<QByteArray, QByteArray> &variables)
{
    return runProgram(u"setpriv"_s,
                      QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + arguments,
                      variables);
}
}
