#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "tests/gzip/layerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What editors, terminals and mail leave in and around the text of a dump.
class TestForeignText : public QObject, private LayerFixture
{
    Q_OBJECT

private:
    static QByteArray crLf(QByteArray text) { return text.replace("\n", "\r\n"); }

private Q_SLOTS:
    void utf16IsConvertedToTheLetter_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("windows");
        for (const bool mark : {true, false}) {
            QTest::addRow("little endian, mark %d", mark) << QStringConverter::Utf16LE << mark << false;
            QTest::addRow("big endian, mark %d", mark) << QStringConverter::Utf16BE << mark << false;
            QTest::addRow("by PowerShell, mark %d", mark) << QStringConverter::Utf16LE << mark << true;
        }
    }

    void utf16IsConvertedToTheLetter()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QFETCH(const bool, mark);
        QFETCH(const bool, windows);
        // At every alignment a letter of four bytes lies across the end of a block.
        const QByteArray text = dumpOf(QByteArray("1\tÄpfel, 苹果, 🍎\n").repeated(60'000));
        const Reading reading = read(utf16(windows ? crLf(text) : text, encoding, mark));
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == text);
        QVERIFY(reading.remarks.join(u'\n').contains(u"UTF-16"_s));
    }

    void halfACharacterIsNamedWithItsPlace()
    {
        QByteArray file = utf16(m_text, QStringConverter::Utf16LE, true);
        const qsizetype at = 100'000;
        file[at] = '\x34';
        file[at + 1] = '\xd8'; // the first half of a pair, without its second
        const Reading reading = read(file);
        QVERIFY2(reading.is(ErrorCode::BackupDamaged) && reading.said().contains("byte 100000 "),
                 reading.said().constData());
        const Reading odd = read(utf16(m_text, QStringConverter::Utf16BE, true).chopped(1));
        QVERIFY2(odd.is(ErrorCode::BackupDamaged) && odd.said().contains("ends inside a character"),
                 odd.said().constData());
    }

    void lettersOfAnotherEncodingAreNotTakenForThoseOfUtf16()
    {
        QByteArray text = dumpOf("1\tplain\n").replace("'UTF8'", "'WIN1252'");
        QVERIFY(read(utf16(text, QStringConverter::Utf16LE, true)).text == text);
        const Reading reading = read(utf16(text.replace("plain", "Äpfel"), QStringConverter::Utf16LE, true));
        QVERIFY2(reading.is(ErrorCode::BackupDamaged) && reading.said().contains("WIN1252"),
                 reading.said().constData());
    }

    void aMarkOfUtf8IsNoText()
    {
        const Reading reading = read("\xef\xbb\xbf" + m_text);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == m_text);
    }

    void everyLineEndOfATerminalIsTakenBack()
    {
        const QByteArray rows = QByteArray("a\\r\\nb\tc\n").repeated(50'000) + "body of Windows\r\n\r\n\rx\n";
        const QByteArray text = dumpOf(rows);
        for (const QByteArray &file : {crLf(text), gzip(crLf(text)), "Password: \n" + crLf(text)}) {
            const Reading reading = read(file);
            QVERIFY2(!reading.error, reading.said().constData());
            QVERIFY(reading.text.endsWith(text));
            QVERIFY(reading.remarks.join(u'\n').contains(u"carriage return"_s));
        }
    }

    void aMixOfLineEndsIsNotTouched()
    {
        const QByteArray mixed = crLf(m_text) + "-- one more\n";
        const Reading reading = read(mixed);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == mixed);
        const QString line = u"end of line %1 "_s.arg(m_text.count('\n') + 1);
        QVERIFY2(reading.remarks.join(u'\n').contains(line), qPrintable(reading.remarks.join(u'\n')));
        const Reading windowsInside = read(dumpOf("a function\r\nof Windows\r\n"));
        QVERIFY(windowsInside.text == dumpOf("a function\r\nof Windows\r\n") && windowsInside.remarks.isEmpty());
    }

    void whatStandsAroundTheDumpIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("told");
        const QByteArray warning = "pg_dump: warning: there are circular foreign-key constraints on this table:\n"
                                   "pg_dump: detail: it's \"t\"\n";
        QTest::newRow("a prompt") << QByteArray("Password: \n") << QByteArray() << u"1: Password:"_s;
        QTest::newRow("a prompt without a line of its own")
            << QByteArray("Password: ") << QByteArray() << u"1: Password:"_s;
        QTest::newRow("a login") << QByteArray(
            "\nLast login: Sat Nov 28 09:12:01 2026 from 10.0.0.7\nmesg: ttyname failed\n\n")
                                 << QByteArray() << u"2: Last login"_s;
        QTest::newRow("warnings of pg_dump") << warning << QByteArray() << u"2: pg_dump: detail"_s;
        QTest::newRow("warnings behind it") << QByteArray() << warning << u"pg_dump: detail"_s;
        QTest::newRow("around it") << QByteArray("Defaulted container \"db\" out of: db, web\n")
                                   << QByteArray("Connection to db closed.\r\n") << u"Connection to db closed."_s;
        QTest::newRow("without a last line feed") << QByteArray() << QByteArray("can't go on") << u"can't go on"_s;
    }

    void whatStandsAroundTheDumpIsLeftOut()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        QFETCH(const QString, told);
        for (const bool packed : {false, true}) {
            const QByteArray file = before + m_text + behind;
            const Reading reading = read(packed ? gzip(file) : file);
            QVERIFY2(!reading.error, reading.said().constData());
            QCOMPARE(reading.text.count('\n'), file.count('\n'));
            QCOMPARE(reading.text.trimmed(),
                     m_text.trimmed().sliced(before.isEmpty() || before.endsWith('\n') ? 0 : 3));
            QVERIFY2(reading.remarks.join(u'\n').contains(told), qPrintable(reading.remarks.join(u'\n')));
        }
    }

    void sqlAroundTheDumpIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("a statement before it") << QByteArray("BEGIN;\n") << QByteArray();
        QTest::newRow("a statement among words") << QByteArray("Hello\nDROP TABLE\n  x;\n") << QByteArray();
        QTest::newRow("a command of psql") << QByteArray("\\connect shop\n") << QByteArray();
        QTest::newRow("a statement behind it") << QByteArray() << QByteArray("\nanalyze;\n");
        QTest::newRow("comments") << QByteArray("-- made by hand\n") << QByteArray("-- thanks\n\\unrestrict abc\n");
    }

    void sqlAroundTheDumpIsNotTouched()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        const QByteArray file = before + m_text + behind;
        const Reading reading = read(file);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == file && reading.remarks.isEmpty());
        QCOMPARE(reading.packing, DumpPacking::Plain);
    }
};

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
