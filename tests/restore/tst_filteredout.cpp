#include "core/restore/filteredout.h"

#include <QTest>

using namespace larder;

/// What is left out of a restore, by the statements of pg_dump. That it is what pg_restore leaves out is shown on a
/// real database in tst_restorefilter.
class TestFilteredOut final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStatementIsLeftOutByItsOptionAlone_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("options"); ///< those that leave it out
        const auto row = [](const char *statement, const char *options) {
            QTest::newRow(statement) << QByteArray(statement) << QString::fromLatin1(options);
        };
        row("ALTER TABLE public.t OWNER TO bob;", "--no-owner");
        row("ALTER TABLE public.t OWNER TO \"owner to\";", "--no-owner");
        row("ALTER LARGE OBJECT 17 OWNER TO bob;", "--no-owner");
        row("ALTER FUNCTION public.f(owner text) OWNER TO bob;", "--no-owner");
        row("ALTER PUBLICATION p OWNER TO bob;", "--no-owner --no-publications");
        row("ALTER TABLE public.owner ADD COLUMN t text;", "");
        row("ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'OWNER TO bob';", "");
        row("ALTER TABLE ONLY public.t ADD CONSTRAINT owner CHECK (a > 0);", "");
        row("SET SESSION AUTHORIZATION 'bob';", "--no-privileges");
        row("RESET SESSION AUTHORIZATION;", "--no-privileges");
        row("GRANT SELECT ON TABLE public.t TO bob;", "--no-privileges");
        row("REVOKE ALL ON SCHEMA public FROM PUBLIC;", "--no-privileges");
        row("ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT ON TABLES TO b;", "--no-privileges");
        row("COMMENT ON TABLE public.t IS 'GRANT';", "--no-comments");
        row("COMMENT ON EXTENSION hstore IS 'x';", "--no-comments --no-extensions");
        row("COMMENT ON SUBSCRIPTION s IS 'x';", "--no-comments --no-subscriptions");
        row("SECURITY LABEL FOR selinux ON TABLE public.t IS 'x';", "--no-security-labels");
        row("SECURITY LABEL FOR \"a b\" ON PUBLICATION p IS 'x';", "--no-security-labels --no-publications");
        row("SET default_tablespace = fast;", "--no-tablespaces");
        row("SET default_table_access_method = heap;", "");
        row("CREATE PUBLICATION p FOR ALL TABLES;", "--no-publications");
        row("ALTER PUBLICATION p ADD TABLE ONLY public.t;", "--no-publications");
        row("CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p;", "--no-subscriptions");
        row("CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;", "--no-extensions");
        row("CREATE TABLE public.extension (publication text, subscription text);", "");
        row("CREATE OR REPLACE VIEW public.v AS SELECT 1;", "");
        row("INSERT INTO public.t VALUES ('COMMENT ON TABLE t');", "");
        row("SELECT pg_catalog.setval('public.owner', 1, true);", "");
    }
    void aStatementIsLeftOutByItsOptionAlone()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, options);
        constexpr std::array members{&RestoreFilter::noOwner,         &RestoreFilter::noPrivileges,
                                     &RestoreFilter::noComments,      &RestoreFilter::noSecurityLabels,
                                     &RestoreFilter::noTablespaces,   &RestoreFilter::noPublications,
                                     &RestoreFilter::noSubscriptions, &RestoreFilter::noExtensions};
        RestoreFilter leavingOut;
        for (const auto member : members) {
            RestoreFilter one;
            one.*member = true;
            leavingOut.*member = isFilteredOut(statement, one);
        }
        QCOMPARE(filterText(leavingOut), options);
        QVERIFY(!isFilteredOut(statement, {}));
    }
};

QTEST_APPLESS_MAIN(TestFilteredOut)
#include "tst_filteredout.moc"
