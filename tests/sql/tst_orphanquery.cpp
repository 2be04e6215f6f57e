#include "core/sql/orphanquery.h"

#include <QTest>

using namespace larder;

class TestOrphanQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignKeyBecomesAQuery_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *rule, const char *text, const char *query) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(query);
        };
        row("as pg_dump writes it",
            "ALTER TABLE ONLY public.c\n    ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES public.p(id);",
            "SELECT * FROM public.c c WHERE (c.a) IS NOT NULL AND NOT EXISTS (SELECT FROM public.p p WHERE (p.id) = "
            "(c.a))");
        row("of several columns", "ALTER TABLE c ADD CONSTRAINT k FOREIGN KEY (a, b) REFERENCES p(x, y) NOT VALID;",
            "SELECT * FROM c c WHERE (c.a, c.b) IS NOT NULL AND NOT EXISTS (SELECT FROM p p WHERE (p.x, p.y) = (c.a, "
            "c.b))");
        row("quotation marks stay",
            "ALTER TABLE \"S\".\"C\"\"d\" ADD FOREIGN KEY (\"Foreign key\") REFERENCES \"P q\"(\"(Id\")",
            "SELECT * FROM \"S\".\"C\"\"d\" c WHERE (c.\"Foreign key\") IS NOT NULL AND NOT EXISTS (SELECT FROM \"P "
            "q\" "
            "p WHERE (p.\"(Id\") = (c.\"Foreign key\"))");
        row("in the words of a program",
            "pg_restore: error: while ALTER TABLE failed\nCommand was: ALTER TABLE ONLY s.c ADD CONSTRAINT k FOREIGN "
            "KEY (a) REFERENCES s.p(id);\n\npg_restore: warning: errors ignored on restore: 1",
            "SELECT * FROM s.c c WHERE (c.a) IS NOT NULL AND NOT EXISTS (SELECT FROM s.p p WHERE (p.id) = (c.a))");
        row("columns without partners are none", "ALTER TABLE c ADD FOREIGN KEY (a, b) REFERENCES p(x)", "");
        row("the key of the other table has to be named", "ALTER TABLE c ADD FOREIGN KEY (a) REFERENCES p", "");
        row("another constraint", "ALTER TABLE ONLY c ADD CONSTRAINT k PRIMARY KEY (a);", "");
        row("another statement", "CREATE TABLE c (a int REFERENCES p(id));", "");
        row("cut", "ALTER TABLE ONLY c ADD FOREIGN KEY (a) REFERENCES p(", "");
        row("nothing", "", "");
    }
    void aForeignKeyBecomesAQuery()
    {
        QFETCH(QByteArray, text);
        QTEST(orphanQuery(text), "query");
    }
};

QTEST_GUILESS_MAIN(TestOrphanQuery)
#include "tst_orphanquery.moc"
