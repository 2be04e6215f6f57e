#include "tests/integration/workshop.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Scripts as pg_dump wrote them before 10.3 and 9.6.8: a search_path for each schema, and names without one. They are
/// made from a dump of today; that psql loads them the same is the proof that they are right.
class TestOldDumps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theOldFormIsRight();
    void itIsLoadedAsItWas_data();
    void itIsLoadedAsItWas();
    void tablesHaveTheirTrueNames();
    void theirRowsAreFoundAndExtracted();
    void aTableAloneGoesWhereItIsSent();
    void aTableGoesBackIntoItsPlace();
    void nothingIsMadeAmongTheSystemsOwn_data();
    void nothingIsMadeAmongTheSystemsOwn();
    void theHeadOfPgDump92IsRead();
    void whatStandsInTheSystemsPathIsLoaded();

private:
    QByteArray oldForm(const QByteArray &dump) const;
    RestoreSpec spec(const QString &file) const;

    Workshop m_shop;
    QByteArray m_old;
    QString m_file;
};

/// What is written of an object of a schema follows a comment that names it.
QByteArray TestOldDumps::oldForm(const QByteArray &dump) const
{
    static const QRegularExpression mark(u"^-- (?:Data for )?Name: .*; Type: .*; Schema: ([^;]+); Owner: "_s);
    QByteArrayList lines;
    QByteArray path;
    QByteArray prefix;
    bool rows = false;
    for (QByteArray line : dump.split('\n')) {
        if (line.startsWith("SELECT pg_catalog.set_config('search_path'"))
            continue;
        if (const QRegularExpressionMatch found = mark.match(QString::fromUtf8(line)); !rows && found.hasMatch()) {
            const QByteArray schema = found.captured(1).toUtf8();
            prefix = schema == "-" ? QByteArray() : schema + '.';
            lines.append(line);
            if (schema == "-" || schema == path)
                continue;
            path = schema;
            lines += {"--", "", "SET search_path = " + schema + ", pg_catalog;", "", "--"};
            continue;
        }
        if (!rows && !prefix.isEmpty() && !line.contains("OWNER TO"))
            line.replace(prefix, "");
        rows = rows ? line != "\\." : line.startsWith("COPY ");
        lines.append(line);
    }
    return lines.join('\n');
}

RestoreSpec TestOldDumps::spec(const QString &file) const
{
    RestoreSpec spec = m_shop.restoreSpec(file, u"copy"_s);
    spec.repository.clear();
    spec.acceptForeign = true;
    return spec;
}

void TestOldDumps::initTestCase()
{
    QVERIFY(m_shop.start());
    m_shop.server.createDatabase(u"source"_s);
    m_shop.server.psql(
        u"source"_s,
        "CREATE SCHEMA shop; CREATE SCHEMA archive; CREATE TYPE shop.mood AS ENUM ('good', 'bad');"
        "CREATE TABLE shop.customer(id serial PRIMARY KEY, name text, mood shop.mood);"
        "CREATE TABLE archive.customer(id int, name text, gone date);"
        "CREATE TABLE public.visit(id int PRIMARY KEY, customer int REFERENCES shop.customer(id), note text);"
        "CREATE TABLE shop.bill(id int PRIMARY KEY, customer int REFERENCES shop.customer(id));"
        "CREATE INDEX by_name ON shop.customer(lower(name)); CREATE INDEX ON archive.customer(name);"
        "CREATE FUNCTION shop.twice(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a * 2';"
        "CREATE INDEX by_twice ON shop.bill(shop.twice(id));"
        "CREATE VIEW public.good AS SELECT c.id FROM shop.customer c WHERE c.mood = 'good'::shop.mood;"
        "CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
        "CREATE TRIGGER noted BEFORE UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION public.note();"
        "COMMENT ON TABLE archive.customer IS 'those who left';"
        "INSERT INTO shop.customer(name, mood) SELECT 'c' || g || repeat('x', 60), 'good' FROM generate_series(1, "
        "30000) g;"
        "INSERT INTO archive.customer SELECT g, 'gone ' || g, '2020-01-01' FROM generate_series(1, 30000) g;"
        "INSERT INTO public.visit SELECT g, g, repeat('n', 50) FROM generate_series(1, 30000) g;"
        "INSERT INTO shop.bill SELECT g, g FROM generate_series(1, 300) g");
    m_old = oldForm(m_shop.server.dumpOf(u"source"_s));
    m_file = m_shop.folder.write(u"old.sql"_s, m_old);
}

void TestOldDumps::cleanup() { m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS copy"); }

void TestOldDumps::theOldFormIsRight()
{
    QVERIFY(m_old.contains("SET search_path = shop, pg_catalog;"));
    QVERIFY(m_old.contains("COPY customer ("));
    QVERIFY(m_old.contains("REFERENCES customer(id)"));
    m_shop.server.createDatabase(u"copy"_s);
    m_shop.server.psql(u"copy"_s, m_old);
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"source"_s));
}

void TestOldDumps::itIsLoadedAsItWas_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<QString>("way");
    QTest::newRow("by one session") << 1 << u"serial"_s;
    QTest::newRow("by several") << 3 << u"parallel"_s;
}
void TestOldDumps::itIsLoadedAsItWas()
{
    QFETCH(const int, jobs);
    QFETCH(const QString, way);
    RestoreSpec restore = spec(m_file);
    restore.jobs = jobs;
    const JobRun job = m_shop.run(restore);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"way"].toString(), way);
    QCOMPARE(job.outcome.result[u"tablesCompared"].toInt(), 4);
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"source"_s));
}

void TestOldDumps::tablesHaveTheirTrueNames()
{
    ContentsSpec look;
    look.backup = m_file;
    look.objects = true;
    const JobRun job = m_shop.run(look);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QStringList names;
    for (const QJsonValue object : job.outcome.result[u"objects"].toArray())
        names.append(u"%1 %2.%3 %4 %5"_s.arg(object[u"kind"].toString(), object[u"schema"].toString(),
                                             object[u"name"].toString(), object[u"table"].toString(),
                                             QString::number(object[u"rows"].toInteger())));
    for (const QString &name :
         {u"table shop.customer  30000"_s, u"table archive.customer  30000"_s, u"table public.visit  30000"_s,
          u"index shop.by_name \"shop\".\"customer\" -1"_s, u"sequence shop.customer_id_seq \"shop\".\"customer\" -1"_s,
          u"foreign key shop.bill_customer_fkey \"shop\".\"bill\" -1"_s,
          u"trigger public.noted \"public\".\"visit\" -1"_s, u"function shop.twice(a integer)  -1"_s,
          u"type shop.mood  -1"_s, u"schema .shop  -1"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u"\n"_s + names.join(u'\n')));
    QCOMPARE(names.filter(u"table "_s).size(), 4);
}

void TestOldDumps::theirRowsAreFoundAndExtracted()
{
    ContentsSpec look;
    look.backup = m_file;
    look.table = u"archive.customer"_s;
    look.firstRow = 29999;
    const JobRun rows = m_shop.run(look);
    QVERIFY2(rows.outcome.ok(), qPrintable(rows.described()));
    QCOMPARE(rows.outcome.result[u"rows"].toArray(),
             (QJsonArray{QJsonArray{u"30000"_s, u"gone 30000"_s, u"2020-01-01"_s}}));
    look.table = u"customer"_s;
    QCOMPARE(m_shop.run(look).outcome.error.code(), ErrorCode::Usage); // there are two

    ExtractSpec extract;
    extract.backup = m_file;
    extract.tables = QStringList{u"archive.customer"_s};
    extract.output = m_shop.folder.file(u"archive.sql"_s);
    const JobRun job = m_shop.run(extract);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QFile file(extract.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shop.server.createDatabase(u"copy"_s);
    m_shop.server.psql(u"copy"_s, "CREATE SCHEMA archive");
    m_shop.server.psql(u"copy"_s, file.readAll());
    const QByteArray sum = "SELECT count(*), md5(string_agg(t::text, '' ORDER BY id)) FROM archive.customer t";
    QCOMPARE(m_shop.server.psql(u"copy"_s, sum), m_shop.server.psql(u"source"_s, sum));
}

void TestOldDumps::aTableAloneGoesWhereItIsSent()
{
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE copy TEMPLATE source");
    const QByteArray before = m_shop.server.dumpOf(u"copy"_s, {u"-N"_s, u"recovered"_s});
    RestoreSpec restore = spec(m_file);
    restore.tables = QStringList{u"shop.customer"_s};
    restore.intoSchema = u"recovered"_s;
    const JobRun job = m_shop.run(restore);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s, {u"-N"_s, u"recovered"_s}), before);
    const QByteArray sum = "SELECT count(*), md5(string_agg(t::text, '' ORDER BY id)) FROM SCHEMA.customer t";
    QCOMPARE(m_shop.server.psql(u"copy"_s, QByteArray(sum).replace("SCHEMA", "recovered")),
             m_shop.server.psql(u"source"_s, QByteArray(sum).replace("SCHEMA", "shop")));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT pg_get_serial_sequence('recovered.customer', 'id')"),
             QByteArray("recovered.customer_id_seq"));
}

void TestOldDumps::aTableGoesBackIntoItsPlace()
{
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE copy TEMPLATE source");
    m_shop.server.psql(u"copy"_s, "DELETE FROM archive.customer WHERE id > 5");
    RestoreSpec restore = spec(m_file);
    restore.tables = QStringList{u"archive.customer"_s};
    restore.inPlace = true;
    restore.confirmed = true;
    const JobRun job = m_shop.run(restore);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"source"_s));
}

void TestOldDumps::nothingIsMadeAmongTheSystemsOwn_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const char *lines) { QTest::newRow(name) << QByteArray(lines); };
    row("with the system's schema alone",
        "SET search_path = pg_catalog;\nCREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("with the system's schema first",
        "SET search_path = pg_catalog, public;\nCREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("set by a function",
        "SELECT pg_catalog.set_config('search_path', 'pg_catalog, public', false);\n"
        "CREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("behind a schema that is not there",
        "SET search_path = nowhere, pg_catalog;\nCREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("behind the schema of a user",
        "SET search_path = \"$user\", pg_catalog;\nCREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("behind the schema of before",
        "SET search_path = shop, pg_catalog;\nSET search_path = nowhere,pg_catalog;\n"
        "CREATE TYPE planted AS ENUM ('a');");
    row("in the information schema",
        "SET search_path = information_schema, public;\n"
        "COPY sql_features (feature_id) FROM stdin;\nplanted\n\\.");
}
void TestOldDumps::nothingIsMadeAmongTheSystemsOwn()
{
    QFETCH(const QByteArray, lines);
    for (const bool behind : {false, true}) {
        QByteArray script = m_old;
        const qsizetype at = behind ? script.indexOf("ALTER TABLE ONLY") : script.indexOf("CREATE TABLE");
        script.insert(at, lines + '\n');
        for (const int jobs : {1, 3}) {
            RestoreSpec restore = spec(m_shop.folder.write(u"planted.sql"_s, script));
            restore.jobs = jobs;
            const JobRun job = m_shop.run(restore);
            QVERIFY2(!job.outcome.ok(), qPrintable(job.described()));
            QVERIFY(!m_shop.databases().contains(u"copy"_s));
        }
        m_shop.server.createDatabase(u"copy"_s);
        RestoreSpec restore = spec(m_shop.folder.file(u"planted.sql"_s));
        restore.mode = RestoreMode::Empty;
        QVERIFY(!m_shop.run(restore).outcome.ok());
        QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT count(*) FROM pg_proc WHERE proname = 'planted'"),
                 QByteArray("0"));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE copy");
    }
}

/// The words of pg_dump 9.2, its end included.
void TestOldDumps::theHeadOfPgDump92IsRead()
{
    const QByteArray script
        = "--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\nSET client_encoding = 'UTF8';\n"
          "SET standard_conforming_strings = on;\nSET check_function_bodies = false;\n"
          "SET client_min_messages = warning;\n\n--\n-- Name: shop; Type: SCHEMA; Schema: -; Owner: tester\n--\n\n"
          "CREATE SCHEMA shop;\n\n\nALTER SCHEMA shop OWNER TO tester;\n\n"
          "--\n-- Name: plpgsql; Type: EXTENSION; Schema: -; Owner: \n--\n\n"
          "CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;\n\n\n"
          "--\n-- Name: EXTENSION plpgsql; Type: COMMENT; Schema: -; Owner: \n--\n\n"
          "COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';\n\n\n"
          "SET search_path = shop, pg_catalog;\n\nSET default_tablespace = '';\n\nSET default_with_oids = false;\n\n"
          "--\n-- Name: orders; Type: TABLE; Schema: shop; Owner: tester; Tablespace: \n--\n\n"
          "CREATE TABLE orders (\n    id integer NOT NULL,\n    note text\n);\n\n\n"
          "ALTER TABLE shop.orders OWNER TO tester;\n\n"
          "--\n-- Name: orders_id_seq; Type: SEQUENCE; Schema: shop; Owner: tester\n--\n\n"
          "CREATE SEQUENCE orders_id_seq\n    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n    NO MAXVALUE\n"
          "    CACHE 1;\n\n\nALTER TABLE shop.orders_id_seq OWNER TO tester;\n\n"
          "ALTER SEQUENCE orders_id_seq OWNED BY orders.id;\n\n\n"
          "ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);\n\n\n"
          "--\n-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: tester\n--\n\n"
          "COPY orders (id, note) FROM stdin;\n1\tfirst\n2\t\\N\n\\.\n\n\n"
          "--\n-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: tester\n--\n\n"
          "SELECT pg_catalog.setval('orders_id_seq', 2, true);\n\n\n"
          "--\n-- Name: orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: tester; Tablespace: \n--\n\n"
          "ALTER TABLE ONLY orders\n    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n\n\n"
          "--\n-- Name: shop; Type: ACL; Schema: -; Owner: tester\n--\n\n"
          "REVOKE ALL ON SCHEMA shop FROM PUBLIC;\nREVOKE ALL ON SCHEMA shop FROM tester;\n"
          "GRANT ALL ON SCHEMA shop TO tester;\nGRANT USAGE ON SCHEMA shop TO PUBLIC;\n\n\n"
          "--\n-- PostgreSQL database dump complete\n--\n\n";
    const QString file = m_shop.folder.write(u"pg92.sql"_s, script);
    const JobRun job = m_shop.run(spec(file));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT id, note IS NULL FROM shop.orders ORDER BY 1"),
             QByteArray("1|f\n2|t"));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT nextval('shop.orders_id_seq')"), QByteArray("3"));
    ContentsSpec look;
    look.backup = file;
    look.objects = true;
    QStringList owned;
    for (const QJsonValue object : m_shop.run(look).outcome.result[u"objects"].toArray()) {
        if (object[u"table"].toString() == "\"shop\".\"orders\""_L1)
            owned.append(object[u"kind"].toString());
    }
    QCOMPARE(owned, (QStringList{u"sequence"_s, u"constraint"_s}));
}

/// Casts and languages are in no schema, and pg_dump wrote them so.
void TestOldDumps::whatStandsInTheSystemsPathIsLoaded()
{
    const QByteArray script
        = "--\n-- PostgreSQL database dump\n--\n\nCREATE SCHEMA s;\nSET search_path = s, pg_catalog;\n"
          "CREATE TYPE t AS ENUM ('a');\n"
          "CREATE FUNCTION f(t) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';\n"
          "SET search_path = pg_catalog;\n"
          "CREATE CAST (s.t AS integer) WITH FUNCTION s.f(s.t);\n\n"
          "--\n-- PostgreSQL database dump complete\n--\n\n";
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"cast.sql"_s, script)));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT 'a'::s.t::int"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestOldDumps)
#include "tst_olddumps.moc"
