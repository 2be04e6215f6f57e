#include "core/base/error.h"
#include "core/postgres/clienttools.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
ClientTools version(int major, int minor)
{
    ClientTools tools;
    tools.major = major;
    tools.minor = minor;
    tools.binDir = u"/opt/%1.%2"_s.arg(major).arg(minor);
    return tools;
}

const QStringList toolNames{u"pg_dump"_s, u"psql"_s, u"pg_restore"_s};

/// Copies of the real programs, as an installation in a folder of its own.
QString installInto(const TempDir &folder, const QString &name)
{
    const QString target = folder.file(name);
    QDir().mkpath(target);
    const QString source = findClientTools().last().binDir;
    for (const QString &tool : toolNames)
        QFile::copy(source + u'/' + tool, target + u'/' + tool);
    return target;
}

bool isFound(const QString &binDir)
{
    const QList<ClientTools> all = findClientTools();
    return std::any_of(all.cbegin(), all.cend(), [&](const ClientTools &tools) { return tools.binDir == binDir; });
}
}

class TestClientTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("LARDER_PG_BINDIRS"); }
    void cleanup() { qunsetenv("LARDER_PG_BINDIRS"); }

    void theVersionIsReadFromTheToolsOwnWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Debian adds its package version") << u"pg_dump (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)\n"_s
                                                         << 15 << 13 << u"15.13 (Debian 15.13-0+deb12u1)"_s;
        QTest::newRow("a plain build") << u"pg_dump (PostgreSQL) 17.6"_s << 17 << 6 << u"17.6"_s;
        QTest::newRow("a beta has no minor") << u"pg_dump (PostgreSQL) 18beta1"_s << 18 << 0 << u"18beta1"_s;
        QTest::newRow("the old numbering") << u"pg_dump (PostgreSQL) 9.6.24"_s << 9 << 6 << u"9.6.24"_s;
        QTest::newRow("something else is no version") << u"pg_dump from elsewhere 15.1"_s << 0 << 0 << QString();
    }

    void theVersionIsReadFromTheToolsOwnWords()
    {
        QFETCH(const QString, line);
        const ClientTools tools = parseToolVersion(line);
        QTEST(tools.major, "major");
        QTEST(tools.minor, "minor");
        QTEST(tools.version, "shown");
    }

    void theLowestMajorThatIsNotBelowTheServersIsChosen_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the same major") << 16 << u"/opt/16.3"_s;
        QTest::newRow("the next one when the same is missing") << 14 << u"/opt/15.19"_s;
        QTest::newRow("the newest minor of it") << 15 << u"/opt/15.19"_s;
        QTest::newRow("an old server gets the lowest") << 10 << u"/opt/15.19"_s;
    }

    void theLowestMajorThatIsNotBelowTheServersIsChosen()
    {
        QFETCH(const int, server);
        const ClientTools tools
            = chooseClientTools(server, {version(17, 1), version(15, 19), version(15, 2), version(16, 3)});
        QTEST(tools.binDir, "chosen");
    }

    void aServerNewerThanEveryClientIsRefusedWithTheRemedy()
    {
        try {
            chooseClientTools(18, {version(15, 19), version(17, 2)});
            QFAIL("chosen");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::ServerTooNew);
            QVERIFY(error.message().contains(u"18"_s) && error.message().contains(u"17"_s));
            QVERIFY(error.message().contains(u"/opt/17.2"_s));
            QVERIFY(error.hint().contains(u"postgresql-client-18"_s));
        }
    }

    void noClientAtAllIsToldWithTheRemedy()
    {
        try {
            chooseClientTools(15, {});
            QFAIL("chosen");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::ClientToolsMissing);
            QVERIFY(error.hint().contains(u"postgresql-client-15"_s));
        }
    }

    void outdatedToolsAreWarnedAbout_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<QString>("says");
        QTest::newRow("15.18 lacks fixes of 15.20") << 15 << 18 << u"fixed in 15.20"_s;
        QTest::newRow("15.19 still lacks one") << 15 << 19 << u"(CVE-2026-116314)"_s;
        QTest::newRow("15.20 has them") << 15 << 20 << QString();
        QTest::newRow("14.18 lacks all") << 14 << 18 << u"CVE-2025-8714, CVE-2026-18408, CVE-2026-116314"_s;
        QTest::newRow("14.24 lacks fixes of 14.25") << 14 << 24 << u"14.25"_s;
        QTest::newRow("16.15 lacks fixes of 16.16") << 16 << 15 << u"16.16"_s;
        QTest::newRow("17.11 lacks fixes of 17.12") << 17 << 11 << u"17.12"_s;
        QTest::newRow("18.6 lacks fixes of 18.7") << 18 << 6 << u"18.7"_s;
        QTest::newRow("18.7 has them") << 18 << 7 << QString();
        QTest::newRow("how to upgrade is said") << 17 << 5 << u"apt install --only-upgrade postgresql-client-17"_s;
        QTest::newRow("13 is no longer maintained") << 13 << 22 << u"no longer maintained"_s;
        QTest::newRow("what is newer is not doubted") << 19 << 0 << QString();
        QTest::newRow("12 is no longer maintained") << 12 << 99 << u"no longer maintained"_s;
    }

    void outdatedToolsAreWarnedAbout()
    {
        QFETCH(const int, major);
        QFETCH(const int, minor);
        QFETCH(const QString, says);
        const QString warning = version(major, minor).warning();
        QCOMPARE(warning.isEmpty(), says.isEmpty());
        QVERIFY2(warning.contains(says), qPrintable(warning));
    }

    void whatIsInstalledIsFoundOnceAndAscending()
    {
        const QList<ClientTools> all = findClientTools();
        QVERIFY2(!all.isEmpty(), "the tests need PostgreSQL's client programs");
        QStringList folders;
        for (const ClientTools &tools : all) {
            QVERIFY(!folders.contains(tools.binDir));
            folders += tools.binDir;
            const ToolResult result = runProgram(tools.psql(), {u"--version"_s});
            QVERIFY2(result.stdOut.contains(tools.version.toUtf8()), result.stdOut.constData());
        }
        const auto older = [](const ClientTools &a, const ClientTools &b) { return a.major < b.major; };
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), older));
    }

    void aFolderNamedByTheUserIsSearched()
    {
        const TempDir folder;
        const QString own = installInto(folder, u"own"_s);
        QVERIFY(!isFound(own));
        qputenv("LARDER_PG_BINDIRS", QFile::encodeName(u"/nowhere:"_s + own));
        QVERIFY(isFound(own));
        QVERIFY(!clientToolsIn(own).hasServer);
    }

    void aLinkedFolderIsTheSameInstallation()
    {
        const TempDir folder;
        const QString own = installInto(folder, u"own"_s);
        QVERIFY(QFile::link(own, folder.file(u"link"_s)));
        qputenv("LARDER_PG_BINDIRS", QFile::encodeName(folder.file(u"link"_s) + u':' + own));
        const QList<ClientTools> all = findClientTools();
        const auto mine = [&](const ClientTools &tools) { return tools.binDir.startsWith(folder.path()); };
        QCOMPARE(std::count_if(all.cbegin(), all.cend(), mine), 1);
    }

    void aFolderWithoutPsqlDoesNotCount()
    {
        const TempDir folder;
        const QString own = installInto(folder, u"own"_s);
        QVERIFY(QFile::remove(own + u"/psql"_s));
        QCOMPARE(clientToolsIn(own).major, 0);
    }

    void aWrapperScriptDoesNotCount()
    {
        const TempDir folder;
        const QString own = installInto(folder, u"own"_s);
        QVERIFY(QFile::remove(own + u"/pg_dump"_s));
        folder.write(u"own/pg_dump"_s, "#!/bin/sh\necho 'pg_dump (PostgreSQL) 15.19'\n");
        QFile::setPermissions(own + u"/pg_dump"_s, QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(clientToolsIn(own).major, 0);
    }

    void anUpgradeIsNoticed()
    {
        const TempDir folder;
        const QString own = installInto(folder, u"own"_s);
        QVERIFY(clientToolsIn(own).major > 0);
        const QString dump = own + u"/pg_dump"_s;
        QVERIFY(QFile::remove(dump) && QFile::copy(u"/bin/true"_s, dump));
        QFile changed(dump);
        QVERIFY(changed.open(QFile::ReadWrite));
        QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addDays(1), QFile::FileModificationTime));
        changed.close();
        QCOMPARE(clientToolsIn(own).major, 0);
    }
};

QTEST_GUILESS_MAIN(TestClientTools)
#include "tst_clienttools.moc"
