#include "core/postgres/boundedtext.h"

#include <QTest>

using namespace larder;

class TestBoundedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsKeptWhole()
    {
        BoundedText text;
        const QByteArray all = QByteArray(BoundedText::headBytes, 'h') + QByteArray(BoundedText::tailBytes, 't');
        for (qsizetype at = 0; at < all.size(); at += 1000)
            text.append(all.mid(at, 1000));
        QCOMPARE(text.text(), all);
    }

    void theMiddleIsLeftOutAndCounted_data()
    {
        QTest::addColumn<int>("chunk");
        QTest::newRow("when it comes byte by byte") << 1;
        QTest::newRow("when it comes in odd pieces") << 4099;
        QTest::newRow("when it comes at once") << 1'000'000;
    }

    void theMiddleIsLeftOutAndCounted()
    {
        QFETCH(const int, chunk);
        const QByteArray head(BoundedText::headBytes, 'h');
        const QByteArray tail(BoundedText::tailBytes, 't');
        const QByteArray all = head + QByteArray(123'457, 'm') + tail;
        BoundedText text;
        for (qsizetype at = 0; at < all.size(); at += chunk)
            text.append(all.mid(at, chunk));
        QCOMPARE(text.text(), head + "\n[… 123457 bytes left out …]\n" + tail);
    }
};

QTEST_GUILESS_MAIN(TestBoundedText)
#include "tst_boundedtext.moc"
