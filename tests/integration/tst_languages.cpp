#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/postgres/pgconnection.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A server that speaks German: codes and advice are those of an English one, for roles that may not change that too.
class TestLanguages final : public QObject
{
    Q_OBJECT
private:
    TempDir m_folder;
    std::unique_ptr<TestServer> m_server;
    Workshop m_shop; ///< its engine and repository; its server stays off

    /// Server programs that find a German locale made for this test, whether the machine has one or not.
    QString germanPrograms()
    {
        const QString real = TestServer().tools().binDir;
        const QString programs = m_folder.file(u"bin"_s);
        QDir().mkpath(programs);
        for (const QString &name : QDir(real).entryList(QDir::Files))
            QFile::link(real + u'/' + name, programs + u'/' + name);
        QFile::remove(programs + u"/postgres"_s);
        const QString wrapper = m_folder.write(
            u"bin/postgres"_s,
            u"#!/bin/sh\nLOCPATH='%1' exec '%2/postgres' \"$@\"\n"_s.arg(m_folder.file(u"locale"_s), real).toUtf8());
        QFile::setPermissions(wrapper, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        return programs;
    }
    ServerAddress address(const QString &user) const
    {
        ServerAddress address;
        address.host = m_server->host();
        address.port = QString::number(m_server->port());
        address.user = user;
        return address;
    }
    BackupSpec specAs(const QString &user) const
    {
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        spec.server = address(user);
        spec.withGlobals = false;
        spec.lockWaitSeconds = 1;
        return spec;
    }
    static void addFormats()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("plain") << BackupFormat::PlainGzip;
        QTest::newRow("custom") << BackupFormat::Custom;
        QTest::newRow("directory") << BackupFormat::Directory;
    }
    void sql(const QByteArray &statements) { m_server->psql(u"shop"_s, statements); }

private Q_SLOTS:
    void initTestCase()
    {
        QDir().mkpath(m_folder.file(u"locale"_s));
        const ToolResult made = runProgram(
            u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, m_folder.file(u"locale/de_DE.UTF-8"_s)});
        if (!made.success())
            QSKIP("localedef cannot make a German locale here");
        PrivateServerOptions options;
        options.user = u"tester"_s;
        options.binDir = germanPrograms();
        options.settings = {u"lc_messages=de_DE.UTF-8"_s};
        runProgram(u"chmod"_s, {u"-R"_s, u"a+rX"_s, m_folder.path()}); // the server's user reads it
        m_server = std::make_unique<TestServer>(options);
        QVERIFY(m_server->start());
        m_server->createDatabase(u"shop"_s);
        sql("CREATE ROLE modest LOGIN CREATEDB; CREATE TABLE public.orders(a int);"
            "INSERT INTO public.orders SELECT generate_series(1, 10); GRANT SELECT ON public.orders TO modest");
        PgConnection connection = PgConnection::connect(
            ConnectionParams::resolve(address(u"tester"_s), QProcessEnvironment()).withDatabase(u"shop"_s));
        try {
            connection.exec(u"SELECT * FROM none"_s);
            QFAIL("there is no such table");
        } catch (const Error &error) {
            if (!error.message().contains(u"existiert nicht"_s))
                QSKIP("the server has no German messages installed");
        }
    }
    void init() { m_shop.repository = m_shop.folder.file(QString::fromLatin1(QTest::currentTestFunction())); }

    void rowLevelSecurityIsExplained_data() { addFormats(); }
    void rowLevelSecurityIsExplained()
    {
        QFETCH(BackupFormat, format);
        sql("ALTER TABLE orders ENABLE ROW LEVEL SECURITY");
        BackupSpec spec = specAs(u"modest"_s);
        spec.format = format;
        const JobRun job = m_shop.run(spec);
        sql("ALTER TABLE orders DISABLE ROW LEVEL SECURITY");
        QVERIFY2(job.outcome.error.code() == ErrorCode::PermissionDenied, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.hint().contains(u"BYPASSRLS"_s), qPrintable(job.described()));
    }

    void theGrantThatIsMissingIsNamedWithItsSchema_data() { addFormats(); }
    void theGrantThatIsMissingIsNamedWithItsSchema()
    {
        QFETCH(BackupFormat, format);
        sql("CREATE SCHEMA secret; CREATE TABLE secret.priv(a int)");
        BackupSpec spec = specAs(u"modest"_s);
        spec.format = format;
        const JobRun job = m_shop.run(spec);
        sql("DROP SCHEMA secret CASCADE");
        QVERIFY2(job.outcome.error.code() == ErrorCode::PermissionDenied, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.hint().contains(u"GRANT USAGE ON SCHEMA \"secret\" TO \"modest\""_s),
                 qPrintable(job.described()));
        QVERIFY2(job.outcome.error.hint().contains(u"GRANT SELECT ON secret.priv TO \"modest\""_s),
                 qPrintable(job.described()));
    }

    void aLockedTableIsNamed_data() { addFormats(); }
    void aLockedTableIsNamed()
    {
        QFETCH(BackupFormat, format);
        PgConnection other = PgConnection::connect(
            ConnectionParams::resolve(address(u"tester"_s), QProcessEnvironment()).withDatabase(u"shop"_s));
        other.execScript(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s);
        BackupSpec spec = specAs(u"modest"_s);
        spec.format = format;
        const JobRun job = m_shop.run(spec);
        other.execScript(u"ROLLBACK"_s);
        QVERIFY2(job.outcome.error.code() == ErrorCode::TimedOut, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"orders (session %1)"_s.arg(other.backendPid())),
                 qPrintable(job.described()));
    }

    void anErrorOfALoadHasItsCodeAndItsSentence()
    {
        const JobRun saved = m_shop.run(specAs(u"tester"_s));
        QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
        const QString path = m_shop.absolute(saved.outcome.result[u"saved"][0][u"path"].toString());
        QByteArray script = runProgram(u"gzip"_s, {u"-dc"_s, path}).stdOut;
        script.insert(script.indexOf("\nCOPY ") + 1, "CREATE INDEX i ON public.nowhere USING btree (a);\n");
        RestoreSpec spec = m_shop.restoreSpec(m_folder.write(u"bad.sql"_s, script), u"copy"_s);
        spec.server = address(u"tester"_s);
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().contains(u"nowhere"_s), qPrintable(job.described()));
        QVERIFY2(!job.described().contains(u"LOCATION"_s), qPrintable(job.described()));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
