#include "core/dump/dumpestimate.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
TableInfo table(const QString &name, qint64 bytes, qint64 rows = -1, char kind = 'r')
{
    TableInfo info;
    info.schema = u"public"_s;
    info.name = name;
    info.kind = kind;
    info.bytes = bytes;
    info.estimatedRows = rows;
    return info;
}

ManifestSection dumped(const QString &name, qint64 bytes, qint64 rows)
{
    ManifestSection section;
    section.kind = u"table"_s;
    section.schema = u"public"_s;
    section.name = name;
    section.bytes = bytes;
    section.rows = rows;
    return section;
}

ManifestSection whole(const QString &kind, qint64 bytes)
{
    ManifestSection section;
    section.kind = kind;
    section.bytes = bytes;
    return section;
}
}

class TestDumpEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsNothing() { QCOMPARE(DumpEstimate().total().bytes, 0); }

    void withoutAnEarlierBackupTheServersSizesCount()
    {
        const DumpEstimate estimate({table(u"a"_s, 2'000'000, 100), table(u"b"_s, 8'000'000, 50)});
        QCOMPARE(estimate.total().bytes, 9'000'000); // text is a little shorter than pages
        QCOMPARE(estimate.total().rows, 150);
    }

    void onlyTablesThatHoldRowsCount()
    {
        const DumpEstimate estimate({table(u"parent"_s, 5'000'000, 10, 'p'), table(u"seen"_s, 5'000'000, 10, 'm')});
        QVERIFY(estimate.total() == DumpEstimate::Total{});
    }

    void anUnknownRowCountIsNotNegative()
    {
        QCOMPARE(DumpEstimate({table(u"never analysed"_s, 10, -1)}).total().rows, 0);
    }

    void anEarlierBackupTellsMoreThanTheServer()
    {
        const DumpEstimate estimate({table(u"a"_s, 2'000'000, -1)}, {dumped(u"a"_s, 700'000, 40)});
        QVERIFY((estimate.total() == DumpEstimate::Total{700'000, 40}));
    }

    void anEarlierSizeGrowsWithTheRows()
    {
        const DumpEstimate estimate({table(u"a"_s, 2'000'000, 80)}, {dumped(u"a"_s, 700'000, 40)});
        QVERIFY((estimate.total() == DumpEstimate::Total{1'400'000, 80}));
    }

    void definitionsAndLargeObjectsOfTheEarlierBackupCount()
    {
        const DumpEstimate estimate({},
                                    {whole(u"pre-data"_s, 1000), whole(u"data"_s, 5000), dumped(u"gone"_s, 4500, 9),
                                     whole(u"post-data"_s, 200)});
        QVERIFY((estimate.total() == DumpEstimate::Total{1700, 0}));
    }

    void withoutAnEarlierBackupLargeObjectsCountTwice() // hexadecimal
    {
        QCOMPARE(DumpEstimate({}, {}, 1000).total().bytes, 2000);
    }

    void aFinishedTableCountsAsWhatItWas()
    {
        DumpEstimate estimate({table(u"a"_s, 500'000, 10), table(u"b"_s, 500'000, 10)},
                              {dumped(u"a"_s, 100, 10), dumped(u"b"_s, 200, 10)});
        estimate.finished(dumped(u"a"_s, 150, 12));
        QVERIFY((estimate.total() == DumpEstimate::Total{350, 22}));
    }

    void whatFinishedTablesMadeCorrectsTheGuessForTheOthers()
    {
        DumpEstimate estimate({table(u"a"_s, 10'000'000), table(u"b"_s, 30'000'000)});
        estimate.finished(dumped(u"a"_s, 5'000'000, 1000));
        QCOMPARE(estimate.total().bytes, 20'000'000);
    }

    void oneSmallTableCorrectsNothing()
    {
        DumpEstimate estimate({table(u"a"_s, 8'192), table(u"b"_s, 30'000'000)});
        estimate.finished(dumped(u"a"_s, 10, 1));
        QCOMPARE(estimate.total().bytes, 27'000'010);
    }

    void aTableTheServerDidNotListCountsWhenItComes()
    {
        DumpEstimate estimate({table(u"a"_s, 1000)}, {dumped(u"a"_s, 700, 7)});
        estimate.finished(dumped(u"made in between"_s, 50, 5));
        QVERIFY((estimate.total() == DumpEstimate::Total{750, 12}));
    }

    void whenAllIsThroughTheEstimateIsTheTruth()
    {
        DumpEstimate estimate({table(u"a"_s, 10'000'000, 3), table(u"b"_s, 30'000'000, -1)}, {dumped(u"a"_s, 123, 1)});
        estimate.finished(dumped(u"a"_s, 1000, 4));
        estimate.finished(dumped(u"b"_s, 2000, 5));
        QVERIFY((estimate.total() == DumpEstimate::Total{3000, 9}));
    }
};

QTEST_GUILESS_MAIN(TestDumpEstimate)
#include "tst_dumpestimate.moc"
