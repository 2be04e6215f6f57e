#include "core/sql/statementkind.h"

#include <QTest>

using namespace larder;

/// What the text of a statement says about when it may run.
class TestStatementKind final : public QObject
{
    Q_OBJECT
private:
    static QByteArray shown(const SqlName &name)
    {
        return name.schema.isEmpty() ? name.name : name.schema + '|' + name.name;
    }

private Q_SLOTS:
    void theKindIsReadFromTheTokens_data()
    {
        using Kind = StatementKind;
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *statement, Kind kind) {
            QTest::newRow(name) << QByteArray(statement) << static_cast<int>(kind);
        };
        row("SET changes the session", "SET default_tablespace = '';", Kind::Setting);
        row("SET with TO as well", "SET search_path TO '';", Kind::Setting);
        row("set_config for the session", "SELECT pg_catalog.set_config('search_path', '', false);", Kind::Setting);
        row("set_config for a transaction is not followed", "SELECT pg_catalog.set_config('a', '', true);",
            Kind::Unknown);
        row("set_config with more behind it is not followed", "SELECT pg_catalog.set_config('a', '', false), f();",
            Kind::Unknown);
        row("another user", "SET SESSION AUTHORIZATION \"x\";", Kind::User);
        row("the first user again", "RESET SESSION AUTHORIZATION;", Kind::User);
        row("another role is not followed", "SET ROLE x;", Kind::Unknown);
        row("SET LOCAL is not followed", "SET LOCAL a = 1;", Kind::Unknown);
        row("RESET is not followed", "RESET ALL;", Kind::Unknown);
        row("sequence values", "SELECT pg_catalog.setval('s.q', 5, true);", Kind::Rows);
        row("large objects", "SELECT pg_catalog.lo_open('7', 131072);", Kind::Rows);
        row("writing large objects", "SELECT pg_catalog.lowrite(0, '\\x00');", Kind::Rows);
        row("owners of large objects", "ALTER LARGE OBJECT 7 OWNER TO o;", Kind::Rows);
        row("rights on large objects", "GRANT SELECT ON LARGE OBJECT 7 TO PUBLIC;", Kind::Rows);
        row("comments on large objects", "COMMENT ON LARGE OBJECT 7 IS 'x';", Kind::Rows);
        row("another SELECT may do anything", "SELECT s.f();", Kind::Unknown);
        row("a transaction begins", "BEGIN;", Kind::Transaction);
        row("a transaction ends", "COMMIT;", Kind::Transaction);
        row("an index", "CREATE INDEX i ON s.t USING btree (a);", Kind::Index);
        row("a unique index of one level of partitions", "CREATE UNIQUE INDEX i ON ONLY s.t (a);", Kind::Index);
        row("an index of a table without schema", "CREATE INDEX i ON t (a);", Kind::InOrder);
        row("an index built concurrently", "CREATE INDEX CONCURRENTLY i ON s.t (a);", Kind::InOrder);
        row("a primary key", "ALTER TABLE ONLY s.t ADD CONSTRAINT p PRIMARY KEY (a, b);", Kind::Constraint);
        row("an exclusion", "ALTER TABLE ONLY s.t\n    ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&);",
            Kind::Constraint);
        row("a check", "ALTER TABLE ONLY s.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;", Kind::Constraint);
        row("a check that reaches children", "ALTER TABLE s.t ADD CONSTRAINT c CHECK ((a > 0));", Kind::InOrder);
        row("two actions in one", "ALTER TABLE ONLY s.t ADD CONSTRAINT p UNIQUE (a), ADD COLUMN c int;", Kind::InOrder);
        row("a foreign key",
            "ALTER TABLE ONLY s.t ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES s.u(c, d) ON DELETE CASCADE;",
            Kind::ForeignKey);
        row("a foreign key of a partitioned table",
            "ALTER TABLE s.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.u(c);", Kind::InOrder);
        row("an index of a partition joins its parent", "ALTER INDEX s.i ATTACH PARTITION s.j;", Kind::AttachIndex);
        row("statistics of an index column", "ALTER INDEX s.i ALTER COLUMN 1 SET STATISTICS 9;", Kind::OfObject);
        row("the index a table is clustered on", "ALTER TABLE s.t CLUSTER ON i;", Kind::OfTable);
        row("replica identity", "ALTER TABLE ONLY s.t REPLICA IDENTITY USING INDEX i;", Kind::OfTable);
        row("a trigger's state", "ALTER TABLE s.t ENABLE ALWAYS TRIGGER g;", Kind::OfTable);
        row("row security", "ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;", Kind::OfTable);
        row("another change of a table", "ALTER TABLE s.t ALTER COLUMN a SET DEFAULT 1;", Kind::InOrder);
        row("a trigger", "CREATE TRIGGER g BEFORE UPDATE OF a ON s.t FOR EACH ROW EXECUTE FUNCTION s.f();",
            Kind::Trigger);
        row("a constraint trigger", "CREATE CONSTRAINT TRIGGER g AFTER INSERT ON s.t FROM s.u EXECUTE FUNCTION s.f();",
            Kind::Trigger);
        row("an event trigger", "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION s.f();", Kind::InOrder);
        row("a rule", "CREATE RULE r AS ON INSERT TO s.t DO INSTEAD NOTHING;", Kind::Rule);
        row("a rule that makes a view", "CREATE RULE \"_RETURN\" AS ON SELECT TO s.t DO INSTEAD SELECT 1;",
            Kind::InOrder);
        row("a policy", "CREATE POLICY p ON s.t USING (true);", Kind::Rule);
        row("extended statistics", "CREATE STATISTICS s.x ON a, (EXTRACT(day FROM d)) FROM s.t;", Kind::OfTable);
        row("their target", "ALTER STATISTICS s.x SET STATISTICS 9;", Kind::OfObject);
        row("a comment on an index", "COMMENT ON INDEX s.i IS 'x';", Kind::OfObject);
        row("a comment on a constraint", "COMMENT ON CONSTRAINT c ON s.t IS 'x';", Kind::OfTable);
        row("a comment on a constraint of a domain", "COMMENT ON CONSTRAINT c ON DOMAIN s.d IS 'x';", Kind::InOrder);
        row("a comment on anything else", "COMMENT ON VIEW s.v IS 'x';", Kind::InOrder);
        row("a view", "CREATE VIEW s.v AS SELECT 1;", Kind::InOrder);
        row("a grant", "GRANT SELECT ON TABLE s.t TO r;", Kind::InOrder);
        row("a refresh", "REFRESH MATERIALIZED VIEW s.m;", Kind::InOrder);
        row("a publication", "ALTER PUBLICATION p ADD TABLE ONLY s.t;", Kind::InOrder);
        row("a temporary table lives in one session", "CREATE TEMP TABLE x(a int);", Kind::Unknown);
        row("DO may do anything", "DO $$ BEGIN PERFORM set_config('a', 'b', false); END $$;", Kind::Unknown);
    }
    void theKindIsReadFromTheTokens()
    {
        QFETCH(QByteArray, statement);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(statementFacts(statement).kind), kind);
    }

    void commentsAndStringsAreNoTokens()
    {
        QVERIFY(statementFacts("CREATE /* FUNCTION /* x */ */ INDEX -- y\n i ON s.t (a);").kind
                == StatementKind::Index);
        QVERIFY(statementFacts("CREATE VIEW s.v AS SELECT 'CREATE INDEX i ON s.t';").kind == StatementKind::InOrder);
        QVERIFY(statementFacts("COMMENT ON INDEX s.i IS E'it\\'s ON s.t';").kind == StatementKind::OfObject);
        QVERIFY(statementFacts("ALTER TABLE ONLY s.t ADD CONSTRAINT c CHECK ((a <> $x$, ADD$x$)) NOT VALID;").kind
                == StatementKind::Constraint);
    }

    void namesAreThoseTheServerLooksUp()
    {
        const StatementFacts index = statementFacts("CREATE INDEX I ON \"S \"\"1\".\"on\" (a);");
        QCOMPARE(shown(index.table), QByteArray("S \"1|on"));
        QCOMPARE(shown(index.object), QByteArray("S \"1|i"));
        const StatementFacts key = statementFacts(
            "ALTER TABLE ONLY s.t ADD CONSTRAINT \"REFERENCES\" FOREIGN KEY (a) REFERENCES s.\"references\"(b);");
        QCOMPARE(shown(key.table), QByteArray("s|t"));
        QCOMPARE(shown(key.other), QByteArray("s|references"));
        const StatementFacts attach = statementFacts("ALTER INDEX s.i ATTACH PARTITION s.j;");
        QCOMPARE(shown(attach.object), QByteArray("s|i"));
        QCOMPARE(shown(attach.other), QByteArray("s|j"));
        const StatementFacts trigger = statementFacts("CREATE TRIGGER g AFTER INSERT OR UPDATE OF \"on\" ON s.t"
                                                      " FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION s.f();");
        QCOMPARE(shown(trigger.table), QByteArray("s|t"));
        QCOMPARE(shown(statementFacts("CREATE STATISTICS s.x ON a, b FROM s.t;").table), QByteArray("s|t"));
        QCOMPARE(shown(statementFacts("CREATE RULE r AS ON UPDATE TO s.t DO ALSO NOTHING;").table), QByteArray("s|t"));
    }

    void settingsGiveNameAndValue()
    {
        const StatementFacts plain = statementFacts("SET client_encoding = 'UTF8';");
        QCOMPARE(plain.setting, QByteArray("client_encoding"));
        QCOMPARE(plain.value, QByteArray("UTF8"));
        QCOMPARE(statementFacts("SET search_path = public, pg_catalog;").value, QByteArray("public,pg_catalog"));
        QCOMPARE(statementFacts("SET standard_conforming_strings = on;").value, QByteArray("on"));
        const StatementFacts called = statementFacts("SELECT pg_catalog.set_config('search_path', '', false);");
        QCOMPARE(called.setting, QByteArray("search_path"));
        QCOMPARE(called.value, QByteArray());
    }

    void aFunctionOfTheDatabaseIsSeen_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<bool>("calls");
        QTest::newRow("plain columns") << QByteArray("CREATE INDEX i ON s.t USING gin (a public.gin_trgm_ops);")
                                       << false;
        QTest::newRow("a function of the system") << QByteArray("CREATE INDEX i ON s.t (lower(a));") << false;
        QTest::newRow("a qualified one of the system")
            << QByteArray("CREATE INDEX i ON s.t (pg_catalog.lower(a));") << false;
        QTest::newRow("a function of a schema") << QByteArray("CREATE INDEX i ON s.t (s.f(a));") << true;
        QTest::newRow("in the predicate") << QByteArray("CREATE INDEX i ON s.t (a) WHERE (s.f(a) > 0);") << true;
        QTest::newRow("behind an operator") << QByteArray("CREATE INDEX i ON s.t ((a OPERATOR(s.+) b));") << true;
        QTest::newRow("an operator of the system")
            << QByteArray("CREATE INDEX i ON s.t ((a OPERATOR(pg_catalog.+) b));") << false;
        QTest::newRow("a cast to a type of a schema") << QByteArray("CREATE INDEX i ON s.t ((a = 'x'::s.e));") << false;
        QTest::newRow("in a check") << QByteArray("ALTER TABLE ONLY s.t ADD CONSTRAINT c CHECK (s.f(a));") << true;
    }
    void aFunctionOfTheDatabaseIsSeen()
    {
        QFETCH(QByteArray, statement);
        QFETCH(bool, calls);
        QCOMPARE(statementFacts(statement).callsFunctions, calls);
    }

    void aStatementThatEndsTooEarlyIsNoTrouble()
    {
        const QByteArray whole
            = "ALTER TABLE ONLY \"s\".t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES $q$x$q$ s.u(E'\\'');";
        for (qsizetype length = 0; length <= whole.size(); ++length)
            statementFacts(QByteArrayView(whole).first(length));
    }
};

QTEST_GUILESS_MAIN(TestStatementKind)
#include "tst_statementkind.moc"
