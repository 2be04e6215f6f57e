#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/job/flightfinding.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <array>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups that a server refuses to load, although pg_dump wrote them: what is said, whichever way they are loaded, and
/// before.
class TestLoadErrors final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QStringList m_databases;

    QString backUp(BackupFormat format)
    {
        BackupSpec spec = m_shop.backupSpec({u"source"_s});
        spec.format = format;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    JobRun restore(const QString &backup, int jobs)
    {
        RestoreSpec spec = m_shop.restoreSpec(backup, u"copy"_s);
        spec.jobs = jobs;
        return m_shop.run(spec);
    }

    static QString wholeText(const JobRun &job)
    {
        return job.outcome.error.message() + u'\n' + job.outcome.error.hint() + u'\n' + job.outcome.error.detail();
    }

    /// "This is line 12: ALTER TABLE …", or "This is line 15, row 3 of …".
    static QByteArray lineNamedBy(const QString &message, const QByteArray &script)
    {
        static const QRegularExpression line(u"This is line (\\d+)"_s);
        const qsizetype number = line.match(message).captured(1).toLongLong();
        return script.split('\n').value(number - 1);
    }

    static QStringList blockers(const JobRun &job)
    {
        QStringList texts;
        for (const QJsonValue value : job.outcome.result[u"findings"].toArray()) {
            const FlightFinding finding = FlightFinding::fromJson(value.toObject());
            if (finding.severity == FindingSeverity::Blocker)
                texts.append(finding.text + u' ' + finding.remedy);
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE modest LOGIN CREATEDB; CREATE ROLE other");
        m_databases = m_shop.databases();
    }

    void cleanup()
    {
        for (const QString &name : m_shop.databases()) {
            if (!m_databases.contains(name))
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + '"');
        }
    }

    void theCauseItsLineAndARemedyAreNamedWhicheverWayItIsLoaded_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("line"); ///< of the file that is named begins so
        QTest::addColumn<QString>("remedy");
        QTest::newRow("a row without its parent")
            << QByteArray("CREATE TABLE p(id int PRIMARY KEY); CREATE TABLE c(a int CONSTRAINT k REFERENCES p(id));"
                          "INSERT INTO p VALUES (1); ALTER TABLE c DISABLE TRIGGER ALL; INSERT INTO c VALUES (1), (9);"
                          "ALTER TABLE c ENABLE TRIGGER ALL")
            << u"23503"_s << QByteArray("ALTER TABLE ONLY public.c")
            << u"SELECT * FROM public.c c WHERE (c.a) IS NOT NULL AND NOT EXISTS (SELECT FROM public.p p WHERE (p.id) "
               u"= "
               "(c.a));"_s;
        QTest::newRow("a key that an index lost sight of")
            << QByteArray("CREATE TABLE t(a int); CREATE UNIQUE INDEX i ON t(a); INSERT INTO t VALUES (1);"
                          "UPDATE pg_index SET indisready = false WHERE indexrelid = 'i'::regclass;"
                          "INSERT INTO t VALUES (1); UPDATE pg_index SET indisready = true WHERE indexrelid ="
                          " 'i'::regclass")
            << u"23505"_s << QByteArray("CREATE UNIQUE INDEX i") << u"--rescue"_s;
        QTest::newRow("a check that changed since")
            << QByteArray("CREATE FUNCTION ok(int) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE TABLE t(a int"
                          " CHECK (public.ok(a))); INSERT INTO t VALUES (1), (2); CREATE OR REPLACE FUNCTION ok(int)"
                          " RETURNS boolean LANGUAGE sql AS 'SELECT $1 < 2'")
            << u"23514"_s << QByteArray("2") << u"does not satisfy this constraint"_s;
        QTest::newRow("a value that is missing")
            << QByteArray(
                   "CREATE TABLE t(a int NOT NULL); UPDATE pg_attribute SET attnotnull = false WHERE attrelid ="
                   " 't'::regclass AND attnum = 1; INSERT INTO t VALUES (1), (2), (NULL); UPDATE pg_attribute SET"
                   " attnotnull = true WHERE attrelid = 't'::regclass AND attnum = 1")
            << u"23502"_s << QByteArray("\\N") << u"does not satisfy this constraint"_s;
        QTest::newRow("a value longer than its column")
            << QByteArray(
                   "CREATE TABLE t(a varchar(9)); INSERT INTO t VALUES ('short'), ('longer'); UPDATE pg_attribute"
                   " SET atttypmod = 5 + 4 WHERE attrelid = 't'::regclass AND attnum = 1")
            << u"22001"_s << QByteArray("longer") << u"does not fit its column"_s;
        QTest::newRow("a check that finds its table by the search_path")
            << QByteArray(
                   "CREATE TABLE lookup(a int); CREATE FUNCTION known(int) RETURNS boolean LANGUAGE plpgsql AS $$"
                   " BEGIN RETURN EXISTS (SELECT FROM lookup) OR true; END $$; CREATE TABLE t(a int CHECK"
                   " (public.known(a))); INSERT INTO t VALUES (1)")
            << u"42P01"_s << QByteArray("1") << u"ALTER FUNCTION public.known(integer) SET search_path"_s;
        QTest::newRow("an index whose function calls another by the search_path")
            << QByteArray("CREATE FUNCTION lowered(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';"
                          "CREATE FUNCTION norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lowered($1)';"
                          "CREATE TABLE t(a text); INSERT INTO t VALUES ('A'); CREATE INDEX i ON t(norm(a))")
            << u"42883"_s << QByteArray("CREATE INDEX i") << u"ALTER FUNCTION norm SET search_path"_s;
    }
    void theCauseItsLineAndARemedyAreNamedWhicheverWayItIsLoaded()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, state);
        QFETCH(QByteArray, line);
        QFETCH(QString, remedy);
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(u"source"_s, sql);
        // Enough rows for several sessions.
        m_shop.server.psql(u"source"_s,
                           "CREATE TABLE filler AS SELECT g, repeat(md5(g::text), 8) FROM generate_series(1, 20000) g");
        const QString plain = backUp(BackupFormat::PlainGzip);
        const QByteArray script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(plain)}).stdOut;

        for (const int jobs : {1, 3}) {
            const JobRun job = restore(plain, jobs);
            QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
            QVERIFY2(job.outcome.error.message().startsWith(u"The server says: "_s), qPrintable(wholeText(job)));
            QVERIFY2(job.outcome.error.detail().contains(u"SQLSTATE "_s + state), qPrintable(wholeText(job)));
            QVERIFY2(lineNamedBy(job.outcome.error.message(), script).startsWith(line), qPrintable(wholeText(job)));
            QVERIFY2(job.outcome.error.hint().contains(remedy), qPrintable(wholeText(job)));
            QVERIFY(!m_shop.databases().contains(u"copy"_s));
            if (jobs == 1)
                continue;
            // What several sessions came upon before one was tried.
            const auto told = std::find_if(job.events.begin(), job.events.end(), [](const JobEvent &event) {
                return event.text.contains(u"a single one is tried"_s);
            });
            QVERIFY2(told != job.events.end(), qPrintable(job.described()));
            QVERIFY2(lineNamedBy(told->text, script).startsWith(line), qPrintable(told->text));
        }

        const JobRun job = restore(backUp(BackupFormat::Custom), 1);
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().contains(u" This is "_s), qPrintable(wholeText(job)));
        QVERIFY2(job.outcome.error.hint().contains(remedy), qPrintable(wholeText(job)));
        QVERIFY(!m_shop.databases().contains(u"copy"_s));
    }

    void whereAFunctionsTablesLieIsFoundOut()
    {
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(
            u"source"_s,
            "CREATE SCHEMA stock; CREATE TABLE stock.lookup(a int); CREATE FUNCTION known(int) RETURNS"
            " boolean LANGUAGE plpgsql SET search_path = stock AS $$ BEGIN RETURN EXISTS (SELECT FROM"
            " lookup) OR true; END $$; CREATE TABLE t(a int CHECK (public.known(a))); INSERT INTO t VALUES"
            " (1); ALTER FUNCTION known(int) RESET search_path");
        const JobRun job = restore(backUp(BackupFormat::PlainGzip), 1);
        QVERIFY2(job.outcome.error.hint().contains(u"ALTER FUNCTION public.known(integer) SET search_path = stock;"_s),
                 qPrintable(wholeText(job)));
    }

    void whatOnlySuperusersMayIsToldBeforeAnythingIsLoaded_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wayOn");
        QTest::newRow("a publication of all tables")
            << QByteArray("CREATE PUBLICATION everything FOR ALL TABLES") << u"everything"_s << u"--no-publications"_s;
        QTest::newRow("a publication of a schema") << QByteArray("CREATE PUBLICATION local FOR TABLES IN SCHEMA public")
                                                   << u"local"_s << u"--no-publications"_s;
        QTest::newRow("a subscription") << QByteArray(
            "CREATE SUBSCRIPTION news CONNECTION '' PUBLICATION p WITH (connect = false)")
                                        << u"news"_s << u"--no-subscriptions"_s;
        QTest::newRow("default privileges of another role")
            << QByteArray("ALTER DEFAULT PRIVILEGES FOR ROLE other GRANT SELECT ON TABLES TO PUBLIC") << u"other"_s
            << u"--no-privileges"_s;
        QTest::newRow("an event trigger")
            << QByteArray("CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT"
                          " TRIGGER watch ON ddl_command_end EXECUTE FUNCTION e()")
            << u"EVENT TRIGGER watch"_s << u"superuser"_s;
        QTest::newRow("a function in C") << QByteArray(
            "CREATE FUNCTION fast(internal) RETURNS internal LANGUAGE internal AS 'int4_avg_accum_inv'")
                                         << u"FUNCTION fast"_s << u"superuser"_s;
        QTest::newRow("an operator class") << QByteArray(
            "CREATE OPERATOR CLASS odd FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3"
            " =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int)")
                                           << u"OPERATOR CLASS odd"_s << u"superuser"_s;
        QTest::newRow("a foreign data wrapper")
            << QByteArray("CREATE FOREIGN DATA WRAPPER afar") << u"FOREIGN DATA WRAPPER afar"_s << u"superuser"_s;
    }
    void whatOnlySuperusersMayIsToldBeforeAnythingIsLoaded()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, said);
        QFETCH(QString, wayOn);
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(u"source"_s, "CREATE TABLE t(a int); INSERT INTO t VALUES (1);" + sql);
        if (sql.contains("SUBSCRIPTION"))
            m_shop.server.psql(u"source"_s, "ALTER SUBSCRIPTION news SET (slot_name = NONE)");
        const QString own = backUp(BackupFormat::PlainGzip);
        const QString foreign
            = m_shop.folder.write(u"foreign.sql"_s, m_shop.server.dumpOf(u"source"_s, {u"--no-owner"_s}));
        if (sql.contains("SUBSCRIPTION"))
            m_shop.server.psql(u"source"_s, "DROP SUBSCRIPTION news");

        RestoreSpec spec = m_shop.restoreSpec(own, u"copy"_s);
        spec.server.user = u"modest"_s;
        spec.filter.noOwner = true;
        const JobRun restored = m_shop.run(spec);
        QCOMPARE(restored.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(restored.outcome.error.message().contains(said), qPrintable(restored.described()));
        QVERIFY2(restored.outcome.error.hint().contains(wayOn), qPrintable(restored.described()));
        QVERIFY(!m_shop.databases().contains(u"copy"_s));

        spec.backup = foreign;
        spec.repository.clear();
        spec.acceptForeign = spec.acceptStatements = true;
        const QStringList found = blockers(m_shop.run(FlightCheckSpec{spec}));
        QVERIFY2(found.filter(said).filter(wayOn).size() == 1, qPrintable(found.join(u'\n')));
        spec.server.user = u"tester"_s;
        QCOMPARE(blockers(m_shop.run(FlightCheckSpec{spec})), QStringList());
    }

    /// As pg_dump before PostgreSQL 11 wrote it.
    void aCommentOnAnExtensionOfTheServersIsToldBefore()
    {
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(u"source"_s, "CREATE TABLE t(a int)");
        QByteArray script = m_shop.server.dumpOf(u"source"_s, {u"--no-owner"_s});
        script.insert(script.indexOf("CREATE TABLE"), "COMMENT ON EXTENSION plpgsql IS 'mine';\n");
        RestoreSpec spec = m_shop.restoreSpec(m_shop.folder.write(u"old.sql"_s, script), u"copy"_s);
        spec.repository.clear();
        spec.acceptForeign = true;
        spec.server.user = u"modest"_s;
        const QStringList found = blockers(m_shop.run(FlightCheckSpec{spec}));
        QVERIFY2(found.filter(u"plpgsql"_s).filter(u"--no-comments"_s).size() == 1, qPrintable(found.join(u'\n')));
        spec.filter.noComments = true;
        QCOMPARE(blockers(m_shop.run(FlightCheckSpec{spec})), QStringList());
    }

    void whatIsLeftOutNeedsNoSuperuser()
    {
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(u"source"_s,
                           "CREATE TABLE t(a int); INSERT INTO t VALUES (1); COMMENT ON EXTENSION plpgsql IS 'mine';"
                           "CREATE PUBLICATION everything FOR ALL TABLES; ALTER DEFAULT PRIVILEGES FOR ROLE other GRANT"
                           " SELECT ON TABLES TO PUBLIC");
        RestoreSpec spec = m_shop.restoreSpec(backUp(BackupFormat::PlainGzip), u"copy"_s);
        spec.server.user = u"modest"_s;
        spec.filter.noOwner = spec.filter.noComments = spec.filter.noPublications = spec.filter.noPrivileges = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT a FROM t"), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(TestLoadErrors)
#include "tst_loaderrors.moc"
