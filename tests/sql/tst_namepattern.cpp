#include "core/sql/namepattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// What pg_dump takes by a pattern, see PostgreSQL's own rules in the documentation of psql.
class TestNamePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternOfTablesMatchesAsInPgDump_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *rule, const QString &pattern, const QString &schema, const QString &name,
                            bool matches) { QTest::newRow(rule) << pattern << schema << name << matches; };
        row("a name alone is one in public", u"orders"_s, u"public"_s, u"orders"_s, true);
        row("and in no other schema", u"orders"_s, u"audit"_s, u"orders"_s, false);
        row("capitals without quotation marks are small letters", u"PUBLIC.Orders"_s, u"public"_s, u"orders"_s, true);
        row("capitals in quotation marks are capitals", u"\"Orders\""_s, u"public"_s, u"orders"_s, false);
        row("a star is any text", u"*.orders"_s, u"audit"_s, u"orders"_s, true);
        row("a star is no text too", u"orders*"_s, u"public"_s, u"orders"_s, true);
        row("a star crosses lines", u"a*b"_s, u"public"_s, u"a\nb"_s, true);
        row("a question mark is one letter", u"lo?"_s, u"public"_s, u"log"_s, true);
        row("and not none", u"log?"_s, u"public"_s, u"log"_s, false);
        row("the whole name counts", u"order"_s, u"public"_s, u"orders"_s, false);
        row("a dollar is a dollar", u"a$b"_s, u"public"_s, u"a$b"_s, true);
        row("a dot in quotation marks belongs to the name", u"\"a.b\""_s, u"public"_s, u"a.b"_s, true);
        row("two quotation marks are one", u"\"say \"\"hi\"\"\""_s, u"public"_s, u"say \"hi\""_s, true);
        row("a star between quotation marks is a star", u"\"*\""_s, u"public"_s, u"orders"_s, false);
        row("a choice as in a regular expression", u"(log|orders)"_s, u"public"_s, u"log"_s, true);
    }
    void aPatternOfTablesMatchesAsInPgDump()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, schema);
        QFETCH(QString, name);
        QTEST(NamePattern(pattern, NamePattern::Of::Tables).matches(schema, name), "matches");
    }

    void aPatternOfSchemasLooksAtTheSchemaAlone()
    {
        const NamePattern pattern(u"aud*"_s, NamePattern::Of::Schemas);
        QVERIFY(pattern.matches(u"audit"_s, u"anything"_s));
        QVERIFY(!pattern.matches(u"public"_s, u"audit"_s));
    }

    void patternsThatFoundNothingAreNamedInTheirOrder()
    {
        NamePatterns patterns({u"missing"_s, u"orders"_s, u"nothing.*"_s, u"ord*"_s}, NamePattern::Of::Tables);
        QVERIFY(!patterns.matches(u"audit"_s, u"log"_s));
        QCOMPARE(patterns.idle().size(), 4);
        QVERIFY(patterns.matches(u"public"_s, u"orders"_s));
        QCOMPARE(patterns.idle(), (QStringList{u"missing"_s, u"nothing.*"_s}));
    }

    void aFieldHoldsPatternsBetweenCommas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("patterns");
        QTest::newRow("nothing") << QString() << QStringList{};
        QTest::newRow("blanks and needless commas") << u" a ,, b , "_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a comma between quotation marks") << u"\"a, b\".c, d"_s << QStringList{u"\"a, b\".c"_s, u"d"_s};
    }
    void aFieldHoldsPatternsBetweenCommas()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, patterns);
        QCOMPARE(splitPatterns(text), patterns);
        QCOMPARE(splitPatterns(joinPatterns(patterns)), patterns);
    }

    void whatIsNoPatternIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("refused");
        QTest::newRow("a name") << u"public.orders"_s << false;
        QTest::newRow("a quoted name with dots") << u"public.\"a.b.c\""_s << false;
        QTest::newRow("an open quotation mark") << u"public.\"orders"_s << true;
        QTest::newRow("nothing after the dot") << u"public."_s << true;
        QTest::newRow("too many dots") << u"a.b.c.d"_s << true;
        QTest::newRow("an open bracket") << u"orders("_s << true;
    }
    void whatIsNoPatternIsRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, refused);
        QCOMPARE(!whyNoPattern(pattern).isEmpty(), refused);
    }
};

QTEST_GUILESS_MAIN(TestNamePattern)
#include "tst_namepattern.moc"
