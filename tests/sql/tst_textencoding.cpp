#include "core/sql/textencoding.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// Bytes of a database and text, there and back.
class TestTextEncoding final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersAreReadAsTheirEncodingHasThem_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *encoding, const QByteArray &bytes, const QString &text) {
            QTest::newRow(encoding) << QByteArray(encoding) << bytes << text;
        };
        row("", "gr\xc3\xbc\xc3\x9f\x65", u"grüße"_s);
        row("utf-8", "\xe2\x82\xac", u"€"_s);
        row("UNICODE", "\xf0\x9f\x98\x80", u"😀"_s);
        row("LATIN1", "stra\xdf\x65", u"straße"_s);
        row("ISO_8859_5", "\xb6", u"Ж"_s);
        row("LATIN9", "\xa4", u"€"_s);
        row("win1252", "\x80", u"€"_s);
        row("WIN", "\xc6", u"Ж"_s);
        row("EUC_JP", "\xc6\xfc\xcb\xdc", u"日本"_s);
        row("EUC_KR", "\xc7\xd1", u"한"_s);
        row("EUC_CN", "\xd6\xd0", u"中"_s);
        row("EUC_TW", "\xc4\xe3", u"中"_s);
        row("KOI8", "\xc1", u"а"_s);
        row("SQL_ASCII", "\xc3\xbc", u"ü"_s);
    }
    void lettersAreReadAsTheirEncodingHasThem()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QVERIFY(encoding.isEmpty() || isServerEncoding(encoding));
        QCOMPARE(decodedText(bytes, encoding), text);
        QCOMPARE(encodedText(text, encoding), bytes);
        QCOMPARE(shownText(bytes, encoding), text);
    }

    void bytesThatAreNoTextComeBackAndAreShownByTheirNumber_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("UTF8") << QByteArray() << QByteArray("a\xff\xc3\xbc\xe2\x82") << uR"(a\xffü\xe2\x82)"_s;
        QTest::newRow("SQL_ASCII") << QByteArray("SQL_ASCII") << QByteArray("caf\xe9 ") << uR"(caf\xe9 )"_s;
        QTest::newRow("EUC_JP, half a letter") << QByteArray("EUC_JP") << QByteArray("\xa4\xa2\xc6") << uR"(あ\xc6)"_s;
        QTest::newRow("WIN1252, no letter") << QByteArray("WIN1252") << QByteArray("\x81\x80") << uR"(\x81€)"_s;
        QTest::newRow("an encoding that is not known")
            << QByteArray("MULE_INTERNAL") << QByteArray("a\x92\xa4") << uR"(a\x92\xa4)"_s;
    }
    void bytesThatAreNoTextComeBackAndAreShownByTheirNumber()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(shownText(bytes, encoding), shown);
        QCOMPARE(encodedText(decodedText(bytes, encoding), encoding), bytes);
        // As a manifest keeps it.
        QCOMPARE(encodedText(QString::fromUtf8(decodedText(bytes, encoding).toUtf8()), encoding), bytes);
    }

    void everyByteOfEveryEncodingComesBack()
    {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all.append(static_cast<char>(byte)).append(' ');
        for (const char *encoding :
             {"", "SQL_ASCII", "LATIN1", "WIN1252", "WIN1251", "EUC_JP", "EUC_KR", "EUC_CN", "EUC_TW", "EUC_JIS_2004",
              "KOI8R", "KOI8U", "WIN866", "WIN874", "ISO_8859_8", "MULE_INTERNAL"})
            QVERIFY2(encodedText(decodedText(all, encoding), encoding) == all, encoding);
    }

    void namesOfOneEncodingAreTheSame()
    {
        QVERIFY(isSameEncoding("", "UTF-8"));
        QVERIFY(isSameEncoding("LATIN1", "iso88591"));
        QVERIFY(isSameEncoding("win", "WIN1251"));
        QVERIFY(!isSameEncoding("SQL_ASCII", "UTF8"));
        QVERIFY(!isSameEncoding("LATIN1", "LATIN2"));
    }

    void encodingsOfClientsOnlyAreNoServerEncodings()
    {
        for (const char *name : {"SJIS", "BIG5", "GBK", "UHC", "GB18030", "JOHAB", "SHIFT_JIS_2004", "nonsense"})
            QVERIFY2(!isServerEncoding(name), name);
    }

    void textInUtf8KeepsWhatIsNone()
    {
        QCOMPARE(inUtf8("\xe9", "LATIN1"), QByteArray("\xc3\xa9"));
        QCOMPARE(inUtf8("\xe9", "SQL_ASCII"), QByteArray("\xe9"));
        QCOMPARE(inUtf8("\xa4\xa2\xc6", "EUC_JP"), QByteArray("\xe3\x81\x82\xc6"));
    }
};

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
