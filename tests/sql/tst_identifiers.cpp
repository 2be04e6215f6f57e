#include "core/sql/identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreAlwaysQuoted()
    {
        QCOMPARE(quoteIdentifier(u"plain"), u"\"plain\""_s);
        QCOMPARE(quoteIdentifier(u"Odd \"name\"; --\n"), u"\"Odd \"\"name\"\"; --\n\""_s);
        QCOMPARE(quoteIdentifier(QByteArrayView("a\"\xc3\xa9")), "\"a\"\"\xc3\xa9\"");
    }

    void literalsAreSafeWhateverTheStringSetting()
    {
        QCOMPARE(quoteLiteral(u"it's"), u"'it''s'"_s);
        QCOMPARE(quoteLiteral(u"a\\'b"), u"E'a\\\\''b'"_s);
        QCOMPARE(quoteLiteral(u""), u"''"_s);
        QCOMPARE(quoteLiteral(QByteArrayView("a\\'b")), "E'a\\\\''b'");
    }

    void namesReadAsPostgresqlReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::newRow("capitals fold") << u"Public.FoodLog"_s << u"public"_s << u"foodlog"_s;
        QTest::newRow("quoted capitals stay") << u"\"Public\".\"FoodLog\""_s << u"Public"_s << u"FoodLog"_s;
        QTest::newRow("without a schema") << u"t1$_x"_s << QString() << u"t1$_x"_s;
        QTest::newRow("a doubled mark") << u"\"a\"\"b\""_s << QString() << u"a\"b"_s;
        QTest::newRow("a dot inside") << u"\"a.b\".c"_s << u"a.b"_s << u"c"_s;
        QTest::newRow("a line end inside") << u"\"a\nb\""_s << QString() << u"a\nb"_s;
        QTest::newRow("letters beyond ASCII do not fold") << u"\u00c9t\u00e9"_s << QString() << u"\u00c9t\u00e9"_s;
    }
    void namesReadAsPostgresqlReadsThem()
    {
        QFETCH(const QString, text);
        const auto name = parseQualifiedName(text);
        QVERIFY(name);
        QTEST(name->schema, "schema");
        QTEST(name->name, "name");
        QCOMPARE(parseQualifiedName(quoteQualifiedName(*name)), name);
    }

    void otherTextIsNoName_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", ".", "a.", ".a", "a.b.c", "a b", "1a", "\"a", "\"\"", "a\"b\"", "a;", "a-b", "\"a\"b"})
            QTest::addRow("<%s>", text) << QString::fromLatin1(text);
    }
    void otherTextIsNoName()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseQualifiedName(text));
    }
};

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
