#include "core/contents/copyrow.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// Decoding COPY text. The server itself is the oracle in tst_extract.
class TestCopyRow final : public QObject
{
    Q_OBJECT
private:
    static QList<CopyRow> decoded(QByteArrayView text, qsizetype piece = 1 << 20, qsizetype limit = 1000)
    {
        QList<CopyRow> rows;
        CopyRowDecoder decoder(limit, [&](CopyRow &row) {
            rows.append(row);
            return true;
        });
        for (qsizetype at = 0; at < text.size(); at += piece)
            decoder.feed(text.sliced(at, std::min(piece, text.size() - at)));
        return rows;
    }
    static CopyField value(const QByteArray &text) { return {text, text.size(), false}; }

private Q_SLOTS:
    void aValueIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("text stands for itself") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("nothing is an empty text") << QByteArray("") << QByteArray("");
        QTest::newRow("letters after a backslash are control characters")
            << QByteArray("\\b\\f\\n\\r\\t\\v") << QByteArray("\b\f\n\r\t\v");
        QTest::newRow("a backslash stands for itself when doubled") << QByteArray("a\\\\b") << QByteArray("a\\b");
        QTest::newRow("any other byte after a backslash stands for itself")
            << QByteArray("\\q\\.\\\"") << QByteArray("q.\"");
        QTest::newRow("one to three octal digits are a byte")
            << QByteArray("\\1\\12\\1011\\400") << QByteArray("\x01\x0a\x41\x31\x00", 5);
        QTest::newRow("an eight ends an octal number") << QByteArray("\\18")
                                                       << QByteArray("\x01"
                                                                     "8");
        QTest::newRow("one or two hexadecimal digits are a byte")
            << QByteArray("\\x4\\x41\\x4A1") << QByteArray("\x04\x41\x4a\x31");
        QTest::newRow("an x without digits is an x") << QByteArray("\\xg\\x") << QByteArray("xgx");
        QTest::newRow("an escape right after a number is one") << QByteArray("\\1\\n") << QByteArray("\x01\n");
        QTest::newRow("the null marker inside a value is none") << QByteArray("\\Nx") << QByteArray("Nx");
        QTest::newRow("the null marker behind a value is none") << QByteArray("x\\N") << QByteArray("xN");
        QTest::newRow("a doubled backslash before N is text") << QByteArray("\\\\N") << QByteArray("\\N");
    }
    void aValueIsDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, text);
        const QByteArray line = raw + '\t' + raw + '\n';
        for (const qsizetype piece : {1, 2, 3, 100})
            QVERIFY(decoded(line, piece) == (QList<CopyRow>{{value(text), value(text)}}));
    }

    void theNullMarkerAloneIsNull()
    {
        const CopyField null{{}, 0, true};
        for (const qsizetype piece : {1, 2, 100})
            QVERIFY(decoded("\\N\t\t\\N\n\\N\n", piece) == (QList<CopyRow>{{null, value(""), null}, {null}}));
    }

    void aLongValueIsCutAndItsLengthKept()
    {
        const QList<CopyRow> rows = decoded(QByteArray(5000, 'x') + "\ty\n", 7, 10);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][0].text, QByteArray(10, 'x'));
        QCOMPARE(rows[0][0].bytes, 5000);
        QVERIFY(rows[0][1] == value("y"));
    }

    void decodingEndsWhenNobodyWantsMore()
    {
        int rows = 0;
        CopyRowDecoder decoder(10, [&](CopyRow &) { return ++rows < 2; });
        QVERIFY(!decoder.feed("1\n2\n3\n"));
        QCOMPARE(rows, 2);
    }
};

QTEST_GUILESS_MAIN(TestCopyRow)
#include "tst_copyrow.moc"
