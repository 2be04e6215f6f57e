#include "core/restore/dumpfacts.h"
#include "core/sql/dumpscanner.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// What a dump wants to find on the server.
class TestDumpFacts final : public QObject
{
    Q_OBJECT
private:
    static void scan(const QByteArray &script, DumpFacts &facts)
    {
        DumpScanner scanner(facts);
        scanner.feed(script);
        scanner.finish();
    }

private Q_SLOTS:
    void rolesAreHeardFromStatements_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QStringList>("roles");
        const auto row = [](const char *name, const QByteArray &statement, const QStringList &roles) {
            QTest::newRow(name) << statement << roles;
        };
        row("an owner", "ALTER TABLE shop.\"to\" OWNER TO \"the owner\";", {u"the owner"_s});
        row("the owner of a function", "ALTER FUNCTION f(a integer, owner text) OWNER TO x;", {u"x"_s});
        row("grantees", "GRANT SELECT(a), UPDATE(b) ON TABLE s.t TO a, \"B\" WITH GRANT OPTION;", {u"B"_s, u"a"_s});
        row("one who is revoked from", "REVOKE ALL ON SCHEMA s FROM x;", {u"x"_s});
        row("everybody is no role", "GRANT USAGE ON SCHEMA public TO PUBLIC;", {});
        row("a grantor", "SET SESSION AUTHORIZATION 'it''s';", {u"it's"_s});
        row("back to ourselves", "RESET SESSION AUTHORIZATION;", {});
        row("the default user", "SET SESSION AUTHORIZATION DEFAULT;", {});
        row("default privileges", "ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT ON TABLES TO b;",
            {u"a"_s, u"b"_s});
        row("a policy", "CREATE POLICY p ON s.t FOR SELECT TO a, b USING ((owner = 'to c'));", {u"a"_s, u"b"_s});
        row("a user mapping", "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'for b');", {u"a"_s});
        row("a comment that lies", "-- Name: t; Type: TABLE; Owner: liar\nSELECT 1;", {});
        row("a string that lies", "COMMENT ON TABLE t IS 'ALTER TABLE t OWNER TO liar;';", {});
    }
    void rolesAreHeardFromStatements()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QStringList, roles);
        DumpFacts facts;
        scan(statement, facts);
        QCOMPARE(facts.roles(), roles);
    }

    void ownersAreTold_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QStringList>("owners");
        QTest::addColumn<QStringList>("superusers");
        const auto row
            = [](const char *name, const QByteArray &statement, const QStringList &owners,
                 const QStringList &superusers) { QTest::newRow(name) << statement << owners << superusers; };
        row("of a table", "ALTER TABLE s.t OWNER TO a;", {u"a"_s}, {});
        row("of a table with a misleading name", "ALTER FOREIGN TABLE s.data OWNER TO a;", {u"a"_s}, {});
        row("of an event trigger", "ALTER EVENT TRIGGER e OWNER TO a;", {u"a"_s}, {u"a"_s});
        row("of a foreign-data wrapper", "ALTER FOREIGN DATA WRAPPER w OWNER TO a;", {u"a"_s}, {u"a"_s});
        row("of a publication", "ALTER PUBLICATION p OWNER TO a;", {u"a"_s}, {u"a"_s});
        row("a grantee owns nothing", "GRANT SELECT ON TABLE s.t TO a;", {}, {});
        row("default privileges own nothing", "ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b;", {},
            {});
    }
    void ownersAreTold()
    {
        QFETCH(QByteArray, statement);
        DumpFacts facts;
        scan(statement, facts);
        QTEST(facts.owners(), "owners");
        QTEST(facts.superuserOwners(), "superusers");
    }

    void foreignTablesAreKnownByTheirStatements()
    {
        DumpFacts facts;
        scan("CREATE FOREIGN TABLE far.\"a \"\"b\"\"\" (\n    a integer\n)\nSERVER s;\nCREATE TABLE near.t (a "
             "integer);\n"
             "-- CREATE FOREIGN TABLE far.liar (a integer);\nCREATE FOREIGN DATA WRAPPER w;\n",
             facts);
        const QSet<std::pair<QString, QString>> expected{{u"far"_s, u"a \"b\""_s}};
        QCOMPARE(facts.foreignTables(), expected);
    }

    void extensionsAndLargeObjectsAreCounted()
    {
        DumpFacts facts;
        scan("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA public;\nCREATE EXTENSION hstore;\n"
             "SELECT pg_catalog.lo_create('16400');\nSELECT pg_catalog.lo_open('16400', 131072);\n"
             "SELECT pg_catalog.lo_create('16401');\n",
             facts);
        QCOMPARE(facts.extensions().keys(), QStringList({u"hstore"_s, u"uuid-ossp"_s}));
        QCOMPARE(facts.extensions()[u"uuid-ossp"_s], u"public"_s);
        QCOMPARE(facts.largeObjects(), 2);
    }
};

QTEST_APPLESS_MAIN(TestDumpFacts)
#include "tst_dumpfacts.moc"
