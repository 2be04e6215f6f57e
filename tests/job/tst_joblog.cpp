#include "core/job/joblog.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestJobLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortOneIsKeptWhole();
    void ofALongOneBeginningAndEndAreKept();
    void aLongLineIsCut();
};

void TestJobLog::aShortOneIsKeptWhole()
{
    BoundedLog log;
    QCOMPARE(log.text(), QString());
    for (int i = 0; i < 1000; ++i)
        log.add(QString::number(i));
    const QStringList lines = log.text().split(u'\n');
    QCOMPARE(lines.size(), 1000);
    QCOMPARE(lines[999], u"999"_s);
}

void TestJobLog::ofALongOneBeginningAndEndAreKept()
{
    BoundedLog log;
    const QString padding(1000, u'x');
    for (int i = 0; i < 5000; ++i)
        log.add(QString::number(i) + u' ' + padding);
    const QString text = log.text();
    QVERIFY(text.size() < 2 * BoundedLog::mostCharactersOfHalf + 200);
    QVERIFY(text.startsWith(u"0 x"_s));
    const QStringList lines = text.split(u'\n');
    QVERIFY(lines.last().startsWith(u"4999 x"_s));
    const QStringList gap = lines.filter(u"are left out"_s);
    QCOMPARE(gap.size(), 1);
    QVERIFY2(gap[0].contains(QString::number(5000 - (lines.size() - 1))), qPrintable(gap[0]));
}

void TestJobLog::aLongLineIsCut()
{
    BoundedLog log;
    log.add(QString(10'000'000, u'x'));
    log.add(u"after"_s);
    QVERIFY(log.text().size() < BoundedLog::mostCharactersOfLine + 20);
    QVERIFY(log.text().endsWith(u"\nafter"_s));
}

QTEST_GUILESS_MAIN(TestJobLog)
#include "tst_joblog.moc"
