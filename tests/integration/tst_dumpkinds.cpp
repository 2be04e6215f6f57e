#include "tests/integration/workshop.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What pg_dump's options make of one database: each kind loads, or what is missing is named.
class TestDumpKinds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aDumpThatClearsAwayLoadsWhereNothingIs_data();
    void aDumpThatClearsAwayLoadsWhereNothingIs();
    void whatAScriptDropsOfItsOwnIsDropped();
    void aDumpOfThePublicSchemaLoads_data();
    void aDumpOfThePublicSchemaLoads();
    void ownBackupsOfThePublicSchemaLoad_data();
    void ownBackupsOfThePublicSchemaLoad();
    void rowsLoadIntoTheTablesThatAreThere();
    void rowsDoNotLoadBesideOthers();
    void rowsAloneMakeNoDatabase();
    void theSectionsOfADumpLoadOneBehindTheOther();
    void aSectionOfIndexesNamesWhatIsMissing();

private:
    RestoreSpec spec(const QByteArray &script, RestoreMode mode = RestoreMode::New) const;
    QByteArray dump(const QStringList &arguments = {}) { return m_shop.server.dumpOf(u"source"_s, arguments); }

    Workshop m_shop;
};

void TestDumpKinds::initTestCase()
{
    QVERIFY(m_shop.start());
    m_shop.server.createDatabase(u"source"_s);
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE reader");
    m_shop.server.psql(
        u"source"_s,
        "CREATE SCHEMA s; CREATE DOMAIN s.d AS int CHECK (VALUE > 0); CREATE TYPE s.e AS ENUM ('a');"
        "CREATE TABLE s.t(id int PRIMARY KEY, d s.d DEFAULT 1, e s.e); CREATE INDEX ON s.t(d);"
        "CREATE TABLE public.u(id serial PRIMARY KEY, t int REFERENCES s.t, note text DEFAULT 'x');"
        "CREATE VIEW s.v AS SELECT id, d FROM s.t GROUP BY id;" // needs the key: dumped as two statements
        "CREATE TABLE s.parted(a int) PARTITION BY RANGE (a); CREATE TABLE s.p1 PARTITION OF s.parted FOR VALUES FROM "
        "(1) TO (10); CREATE INDEX ON s.parted(a);"
        "CREATE MATERIALIZED VIEW public.m AS SELECT count(*) FROM public.u;"
        "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
        "CREATE TRIGGER tr BEFORE UPDATE ON public.u FOR EACH ROW EXECUTE FUNCTION public.f();"
        "CREATE RULE r AS ON DELETE TO s.t DO INSTEAD NOTHING; ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;"
        "CREATE POLICY p ON s.t USING (true); CREATE PUBLICATION pub FOR TABLE public.u;"
        "CREATE STATISTICS public.st ON id, t FROM public.u; CREATE CAST (s.t AS text) WITH INOUT;"
        "COMMENT ON SCHEMA public IS 'ours'; REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO "
        "reader; GRANT SELECT ON public.u TO reader;"
        "INSERT INTO s.t SELECT g, g, 'a' FROM generate_series(1, 40) g;"
        "INSERT INTO public.u(t) SELECT g FROM generate_series(1, 40) g;"
        "INSERT INTO s.parted VALUES (1), (2); SELECT lo_from_bytea(16000, 'large'); REFRESH MATERIALIZED VIEW "
        "public.m");
}

void TestDumpKinds::cleanup() { m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS copy"); }

RestoreSpec TestDumpKinds::spec(const QByteArray &script, RestoreMode mode) const
{
    RestoreSpec spec = m_shop.restoreSpec(m_shop.folder.write(u"some.sql"_s, script), u"copy"_s, mode);
    spec.repository.clear();
    spec.acceptForeign = true;
    return spec;
}

void TestDumpKinds::aDumpThatClearsAwayLoadsWhereNothingIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("intoEmpty");
    for (const bool intoEmpty : {false, true}) {
        const QByteArray where = intoEmpty ? ", into an empty database" : "";
        QTest::newRow(("--clean" + where).constData()) << QStringList{u"--clean"_s} << intoEmpty;
        QTest::newRow(("--clean --if-exists" + where).constData())
            << QStringList{u"--clean"_s, u"--if-exists"_s} << intoEmpty;
    }
}
void TestDumpKinds::aDumpThatClearsAwayLoadsWhereNothingIs()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, intoEmpty);
    const QByteArray script = dump(arguments);
    QVERIFY(script.contains("CREATE OR REPLACE VIEW s.v AS\nSELECT\n    NULL::"));
    QVERIFY(script.contains("lo_unlink"));
    if (intoEmpty)
        m_shop.server.createDatabase(u"copy"_s);
    const JobRun job = m_shop.run(spec(script, intoEmpty ? RestoreMode::Empty : RestoreMode::New));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY2(job.said(u"DROP"_s), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), dump());
}

/// Only what stands before anything is made clears away for a database that is not new.
void TestDumpKinds::whatAScriptDropsOfItsOwnIsDropped()
{
    const QByteArray script = "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.a (n integer);\n"
                              "CREATE TABLE public.b (n integer);\nDROP TABLE public.a;\n"
                              "\n--\n-- PostgreSQL database dump complete\n--\n\n";
    const JobRun job = m_shop.run(spec(script));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT relname FROM pg_class WHERE relname IN ('a', 'b')"),
             QByteArray("b"));
}

void TestDumpKinds::aDumpOfThePublicSchemaLoads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList{u"--schema=public"_s};
    QTest::newRow("cleared away before") << QStringList{u"--schema=public"_s, u"--clean"_s};
    QTest::newRow("without rows") << QStringList{u"--schema=public"_s, u"--schema-only"_s};
}
void TestDumpKinds::aDumpOfThePublicSchemaLoads()
{
    QFETCH(QStringList, arguments);
    m_shop.server.psql(u"source"_s, "ALTER TABLE public.u DROP CONSTRAINT u_t_fkey"); // to another schema
    const QByteArray script = dump(arguments);
    arguments.removeOne(u"--clean"_s);
    const QByteArray wanted = dump(arguments);
    m_shop.server.psql(u"source"_s, "ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES s.t");
    QVERIFY(script.contains("CREATE SCHEMA public;"));
    const JobRun job = m_shop.run(spec(script));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s, arguments), wanted);
}

void TestDumpKinds::ownBackupsOfThePublicSchemaLoad_data()
{
    QTest::addColumn<BackupFormat>("format");
    QTest::newRow("sql.gz") << BackupFormat::PlainGzip;
    QTest::newRow("custom") << BackupFormat::Custom;
    QTest::newRow("directory") << BackupFormat::Directory;
}
void TestDumpKinds::ownBackupsOfThePublicSchemaLoad()
{
    QFETCH(const BackupFormat, format);
    m_shop.server.createDatabase(u"small"_s);
    m_shop.server.psql(u"small"_s,
                       "CREATE TABLE public.a(n int); INSERT INTO public.a VALUES (1); CREATE SCHEMA s;"
                       "CREATE TABLE s.b(n int)");
    BackupSpec backup = m_shop.backupSpec({u"small"_s});
    backup.schemas = QStringList{u"public"_s};
    backup.format = format;
    const QStringList before = m_shop.filesOfRepository();
    const JobRun made = m_shop.run(backup);
    const QByteArray wanted = m_shop.server.dumpOf(u"small"_s, {u"--schema=public"_s});
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE small");
    QVERIFY2(made.outcome.ok(), qPrintable(made.described()));
    QString path;
    for (const QString &file : m_shop.filesOfRepository()) {
        if (!before.contains(file) && file.contains(u"small_"_s) && !file.endsWith(u".json"_s))
            path = file.section(u'/', 0, 1);
    }
    const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"copy"_s));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s, {u"--schema=public"_s}), wanted);
    for (const QString &file : m_shop.filesOfRepository().filter(u"small_"_s))
        QFile::remove(m_shop.absolute(file));
}

void TestDumpKinds::rowsLoadIntoTheTablesThatAreThere()
{
    m_shop.server.createDatabase(u"copy"_s);
    m_shop.server.psql(u"copy"_s, dump({u"--schema-only"_s}));
    const JobRun job = m_shop.run(spec(dump({u"--data-only"_s}), RestoreMode::Empty));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    m_shop.server.psql(u"copy"_s, "REFRESH MATERIALIZED VIEW public.m"); // which is no row
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), dump());
}

void TestDumpKinds::rowsDoNotLoadBesideOthers()
{
    m_shop.server.createDatabase(u"copy"_s);
    m_shop.server.psql(u"copy"_s, dump({u"--schema-only"_s}));
    m_shop.server.psql(u"copy"_s, "INSERT INTO s.parted VALUES (3)");
    const JobRun job = m_shop.run(spec(dump({u"--data-only"_s}), RestoreMode::Empty));
    QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotEmpty);
    QVERIFY2(job.outcome.error.message().contains(u"s.p1"_s), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT count(*) FROM s.t"), QByteArray("0"));
}

void TestDumpKinds::rowsAloneMakeNoDatabase()
{
    const JobRun job = m_shop.run(spec(dump({u"--data-only"_s})));
    QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
    QVERIFY2(job.outcome.error.message().contains(u"rows only"_s), qPrintable(job.described()));
    QVERIFY(!m_shop.databases().contains(u"copy"_s));
}

void TestDumpKinds::theSectionsOfADumpLoadOneBehindTheOther()
{
    const JobRun first = m_shop.run(spec(dump({u"--section=pre-data"_s})));
    QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
    const JobRun check = m_shop.run(FlightCheckSpec{spec(dump({u"--section=pre-data"_s}))});
    QCOMPARE(check.outcome.result[u"missing"].toString(), u"all rows"_s);
    const JobRun second = m_shop.run(spec(dump({u"--section=data"_s}), RestoreMode::Empty));
    QVERIFY2(second.outcome.ok(), qPrintable(second.described()));
    m_shop.server.psql(u"copy"_s, dump({u"--section=post-data"_s}));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), dump());
}

void TestDumpKinds::aSectionOfIndexesNamesWhatIsMissing()
{
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Empty}) {
        if (mode == RestoreMode::Empty)
            m_shop.server.createDatabase(u"copy"_s);
        const JobRun job = m_shop.run(spec(dump({u"--section=post-data"_s}), mode));
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(job.outcome.error.message().contains(u"indexes and keys"_s), qPrintable(job.described()));
    }
}

QTEST_GUILESS_MAIN(TestDumpKinds)
#include "tst_dumpkinds.moc"
