#include "tests/integration/germanprograms.h"

#include "tests/support/runprogram.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace larder::test
{
QString germanPrograms(const QString &folder)
{
    const QString locale = folder + u"/locale"_s;
    const QString programs = folder + u"/bin"_s;
    const QString real = TestServer().tools().binDir;
    QDir().mkpath(locale);
    QDir().mkpath(programs);
    const ToolResult made
        = runProgram(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, locale + u"/de_DE.UTF-8"_s});
    if (!made.success())
        return {};
    for (const QString &name : QDir(real).entryList(QDir::Files))
        QFile::link(real + u'/' + name, programs + u'/' + name);
    QFile::remove(programs + u"/postgres"_s);
    QFile wrapper(programs + u"/postgres"_s);
    if (!wrapper.open(QFile::WriteOnly))
        return {};
    wrapper.write(u"#!/bin/sh\nLOCPATH='%1' exec '%2/postgres' \"$@\"\n"_s.arg(locale, real).toUtf8());
    wrapper.close();
    wrapper.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    runProgram(u"chmod"_s, {u"-R"_s, u"a+rX"_s, folder}); // the server's user reads it
    return programs;
}
}
