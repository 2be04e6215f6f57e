#include "core/contents/objectstatement.h"

#include <QTest>

using namespace larder;

/// Which object a statement is about. Whole dumps are looked at in tests/integration/tst_contents.cpp.
class TestObjectStatement final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statementsAboutOneObjectNameItTheSame_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<QByteArray>("expected"); // space|schema|name|table
        const auto row = [](const char *title, const char *expected, const QByteArrayList &statements) {
            QTest::newRow(title) << statements << QByteArray(expected);
        };
        row("a table", "relation|s|t|",
            {"CREATE TABLE s.t (a integer);", "CREATE UNLOGGED TABLE s.t ();", "ALTER TABLE s.t OWNER TO o;",
             "ALTER TABLE ONLY s.t ALTER COLUMN a SET STORAGE MAIN;", "COMMENT ON TABLE s.t IS 'x';",
             "COMMENT ON COLUMN s.t.a IS 'CREATE TABLE u ();';", "GRANT SELECT ON TABLE s.t TO r;",
             "GRANT SELECT(a),UPDATE(a) ON TABLE s.t TO r;", "REVOKE ALL ON TABLE s.t FROM r;",
             "SECURITY LABEL FOR p ON COLUMN s.t.a IS 'x';", "create table S.T (a int);",
             "ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;", "ALTER TABLE s.t DISABLE TRIGGER ALL;",
             "CREATE FOREIGN TABLE s.t (a int) SERVER x;", "INSERT INTO s.t VALUES (1);"});
        row("a name with everything in it", "relation|a\"b|c.d\n;|",
            {"CREATE TABLE \"a\"\"b\".\"c.d\n;\" (a integer);", "COMMENT ON COLUMN \"a\"\"b\".\"c.d\n;\".x IS NULL;"});
        row("a view", "relation|s|v|",
            {"CREATE VIEW s.v AS SELECT 1;", "CREATE OR REPLACE VIEW s.v AS SELECT 1;",
             "CREATE MATERIALIZED VIEW s.v AS SELECT 1;", "REFRESH MATERIALIZED VIEW s.v;",
             "ALTER TABLE s.v OWNER TO o;", "COMMENT ON VIEW s.v IS 'x';"});
        row("a sequence", "relation|s|q|",
            {"CREATE SEQUENCE s.q START WITH 1;", "ALTER TABLE s.q OWNER TO o;", "ALTER SEQUENCE s.q OWNER TO o;",
             "SELECT pg_catalog.setval('s.q', 5, true);", "GRANT USAGE ON SEQUENCE s.q TO r;"});
        row("a function", "routine|s|f(a integer, VARIADIC b \"X\".t[])|",
            {"CREATE FUNCTION s.f(a integer DEFAULT g(1, 2), VARIADIC b \"X\".t[]) RETURNS int LANGUAGE sql AS 'x';",
             "ALTER FUNCTION s.f(a integer, VARIADIC b \"X\".t[]) OWNER TO o;",
             "GRANT ALL ON FUNCTION s.f(a integer, VARIADIC b \"X\".t[]) TO r;",
             "COMMENT ON FUNCTION s.f(a integer, VARIADIC b \"X\".t[]) IS 'x';"});
        row("an aggregate", "routine|s|g(*)|",
            {"CREATE AGGREGATE s.g(*) (SFUNC = f);", "ALTER AGGREGATE s.g(*) OWNER TO o;",
             "GRANT ALL ON FUNCTION s.g(*) TO r;"});
        row("an operator", "operator|s|=== (integer, s.t)|",
            {"CREATE OPERATOR s.=== (FUNCTION = s.f, LEFTARG = integer, RIGHTARG = s.t);",
             "ALTER OPERATOR s.=== (integer, s.t) OWNER TO o;", "COMMENT ON OPERATOR s.=== (integer, s.t) IS 'x';"});
        row("a prefix operator", "operator|s|! (none, integer)|",
            {"CREATE OPERATOR s.! (FUNCTION = s.f, RIGHTARG = integer);",
             "ALTER OPERATOR s.! (NONE, integer) OWNER TO o;"});
        row("an operator class", "operator class|s|c using btree|",
            {"CREATE OPERATOR CLASS s.c DEFAULT FOR TYPE integer USING btree AS STORAGE integer;",
             "ALTER OPERATOR CLASS s.c USING btree OWNER TO o;"});
        row("a type", "type|s|t|",
            {"CREATE TYPE s.t AS ENUM ('a');", "CREATE TYPE s.t;", "CREATE DOMAIN s.t AS text;",
             "ALTER TYPE s.t OWNER TO o;", "ALTER DOMAIN s.t OWNER TO o;", "GRANT ALL ON TYPE s.t TO r;",
             "COMMENT ON CONSTRAINT k ON DOMAIN s.t IS 'x';"});
        row("a constraint", "constraint|s|k|t",
            {"ALTER TABLE ONLY s.t ADD CONSTRAINT k PRIMARY KEY (a);",
             "ALTER TABLE ONLY s.t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES s.u(b);",
             "ALTER TABLE s.t ADD CONSTRAINT k CHECK (a > 0) NOT VALID;", "COMMENT ON CONSTRAINT k ON s.t IS 'x';"});
        row("a trigger", "trigger|s|g|t",
            {"CREATE TRIGGER g BEFORE INSERT OR UPDATE OF a ON s.t FOR EACH ROW EXECUTE FUNCTION s.f();",
             "CREATE CONSTRAINT TRIGGER g AFTER INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.f();",
             "COMMENT ON TRIGGER g ON s.t IS 'x';", "ALTER TABLE s.t DISABLE TRIGGER g;",
             "ALTER TABLE s.t ENABLE ALWAYS TRIGGER g;"});
        row("a rule", "rule|s|r|t",
            {"CREATE RULE r AS ON INSERT TO s.t DO INSTEAD NOTHING;", "COMMENT ON RULE r ON s.t IS 'x';",
             "ALTER TABLE s.t ENABLE REPLICA RULE r;"});
        row("a policy", "policy|s|p|t", {"CREATE POLICY p ON s.t USING (true);", "COMMENT ON POLICY p ON s.t IS 'x';"});
        row("an extension", "extension||e|",
            {"CREATE EXTENSION IF NOT EXISTS e WITH SCHEMA s;", "COMMENT ON EXTENSION e IS 'x';"});
        row("a large object", "large object||12|",
            {"SELECT pg_catalog.lo_create('12');", "ALTER LARGE OBJECT 12 OWNER TO o;",
             "COMMENT ON LARGE OBJECT 12 IS 'x';", "GRANT SELECT ON LARGE OBJECT 12 TO r;"});
        row("a server", "server||f|",
            {"CREATE SERVER f FOREIGN DATA WRAPPER w;", "ALTER SERVER f OWNER TO o;",
             "GRANT USAGE ON FOREIGN SERVER f TO r;"});
        row("a cast", "cast||(integer AS s.t)|",
            {"CREATE CAST (integer AS s.t) WITHOUT FUNCTION;", "COMMENT ON CAST (integer AS s.t) IS 'x';"});
    }
    void statementsAboutOneObjectNameItTheSame()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(QByteArray, expected);
        for (const QByteArray &statement : statements) {
            const ObjectStatement found = objectStatement(statement);
            const QByteArray key = found.space + '|' + found.schema + '|' + found.name + '|' + found.table.name;
            QVERIFY2(key.toLower() == expected.toLower(), (statement + "\n" + key).constData());
        }
    }

    void whatAStatementTellsIsRead()
    {
        QCOMPARE(objectStatement("ALTER TABLE s.t OWNER TO \"Odd o\";").owner, QByteArray("Odd o"));
        QVERIFY((objectStatement("ALTER SEQUENCE s.q OWNED BY s.t.a;").table == SqlName{"s", "t"}));
        QVERIFY((objectStatement("CREATE UNIQUE INDEX i ON ONLY s.t USING btree (a);").table == SqlName{"s", "t"}));
        QVERIFY((objectStatement("ALTER TABLE ONLY s.root ATTACH PARTITION s.leaf DEFAULT;").other
                 == SqlName{"s", "leaf"}));
        const ObjectStatement key
            = objectStatement("ALTER TABLE ONLY s.t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES u.v(b);");
        QCOMPARE(key.kind, QByteArray("foreign key"));
        QVERIFY((key.other == SqlName{"u", "v"}));
        QVERIFY((objectStatement("ALTER TABLE s.t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME s.q)")
                     .sequence
                 == SqlName{"s", "q"}));
        QVERIFY(objectStatement("REVOKE ALL ON SCHEMA s FROM PUBLIC;").isGrant);
        QCOMPARE(objectStatement("SELECT pg_catalog.set_config('search_path', '', false);").kind,
                 QByteArray("search_path"));
        QCOMPARE(objectStatement("SET default_tablespace = '';").kind, QByteArray("default_tablespace"));
    }

    void whatIsAboutNoObjectHasNoRole()
    {
        for (const char *statement :
             {"BEGIN;", "SELECT 1;", "", ";", "CREATE", "ALTER TABLE", "COMMENT ON", "GRANT a TO b;"}) {
            const ObjectStatement found = objectStatement(statement);
            QVERIFY2(found.role == ObjectStatement::Role::None || found.name.isEmpty(), statement);
        }
    }
};

QTEST_GUILESS_MAIN(TestObjectStatement)
#include "tst_objectstatement.moc"
