#include "tests/integration/germanprograms.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/postgres/pgconnection.h"

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
        const QString programs = germanPrograms(m_folder.path());
        if (programs.isEmpty())
            QSKIP("localedef cannot make a German locale here");
        PrivateServerOptions options;
        options.user = u"tester"_s;
        options.binDir = programs;
        options.settings = {u"lc_messages=de_DE.UTF-8"_s};
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
