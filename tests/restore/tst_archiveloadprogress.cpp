#include "core/restore/archiveprogress.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray list = ";\n"
                        "; Archive created at 2026-05-03 02:00:00 UTC\n"
                        ";     TOC Entries: 12\n"
                        "5; 2615 16385 SCHEMA - sales owner\n"
                        "215; 1259 16386 TABLE public foods owner\n"
                        "3344; 0 16386 TABLE DATA public foods owner\n"
                        "3345; 0 16390 TABLE DATA sales orders owner\n"
                        "3188; 2606 16400 CONSTRAINT public foods foods_pkey owner\n"
                        "3190; 1259 16402 INDEX sales orders_idx owner\n"
                        "3191; 2606 16403 FK CONSTRAINT sales orders orders_fkey owner\n";
constexpr qint64 itemCost = 20'000;
constexpr qint64 lateCost = itemCost + 500'000; // half of an average table

ManifestSection table(const QString &schema, const QString &name, qint64 bytes, qint64 rows)
{
    ManifestSection section;
    section.kind = u"table"_s;
    section.schema = schema;
    section.name = name;
    section.bytes = bytes;
    section.rows = rows;
    return section;
}

QList<ManifestSection> sections()
{
    return {table(u"public"_s, u"foods"_s, 1'500'000, 30), table(u"sales"_s, u"orders"_s, 500'000, 10)};
}
}

/// pg_restore --verbose as a meter sees it.
class TestArchiveLoadProgress final : public QObject
{
    Q_OBJECT
private:
    static double share(qint64 bytes, qint64 work)
    {
        return static_cast<double>(bytes + work) / (2'000'000.0 + 2 * itemCost + 3 * lateCost);
    }

private Q_SLOTS:
    void theListTellsWhatThereIsToDo()
    {
        ProgressMeter meter;
        const ArchiveProgress progress(list, sections(), meter);
        QCOMPARE(meter.now().totalBytes, 2'000'000);
        QCOMPARE(meter.now().totalRows, 40);
        QCOMPARE(meter.now().fraction, 0.0);
    }

    void whatOneSessionBeginsIsDoneWhenItBeginsTheNext()
    {
        ProgressMeter meter;
        ArchiveProgress progress(list, sections(), meter);
        progress.feed("pg_restore: creating TABLE \"public.foods\"\n"
                      "pg_restore: processing data for table \"public.foods\"\n");
        QCOMPARE(meter.now().bytes, 0);
        progress.feed("pg_restore: processing data for table \"sales.orders\"\n");
        QCOMPARE(meter.now().bytes, 1'500'000);
        QCOMPARE(meter.now().rows, 30);
        progress.feed("pg_restore: creating CONSTRAINT \"public.foods foods_pkey\"\n"
                      "pg_restore: creating INDEX \"sales.orders_idx\"\n");
        QCOMPARE(meter.now().bytes, 2'000'000);
        QCOMPARE(meter.now().fraction, share(2'000'000, 2 * itemCost + lateCost));
        progress.end();
        QCOMPARE(meter.now().fraction, share(2'000'000, 2 * itemCost + 2 * lateCost));
    }

    void whatSeveralSessionsFinishIsDone()
    {
        ProgressMeter meter;
        ArchiveProgress progress(list, sections(), meter);
        progress.feed("pg_restore: entering main parallel loop\n"
                      "pg_restore: launching item 3344 TABLE DATA foods\n"
                      "pg_restore: launching item 3345 TABLE DATA orders\n"
                      "pg_restore: processing data for table \"public.foods\"\n"
                      "pg_restore: processing data for table \"sales.orders\"\n"
                      "pg_restore: finished item 3345 TABLE DATA orders\n");
        QCOMPARE(meter.now().bytes, 500'000);
        progress.feed("pg_restore: finished item 3190 INDEX orders_idx\n"
                      "pg_restore: finished item 5 SCHEMA sales\n");
        QCOMPARE(meter.now().fraction, share(500'000, itemCost + lateCost));
    }

    void whatWouldHaveBeenSaidWithoutVerboseIsKept()
    {
        ProgressMeter meter;
        ArchiveProgress progress(list, {}, meter);
        progress.feed("pg_restore: connecting to database for restore\n"
                      "pg_restore: creating INDEX \"sales.orders_idx\"\n"
                      "pg_restore: while PROCESSING TOC:\n"
                      "pg_restore: from TOC entry 3190; 1259 16402 INDEX orders_idx owner\n"
                      "pg_restore: error: could not execute query: ERROR:  division by zero\n"
                      "Command was: CREATE INDEX …;\n");
        QCOMPARE(progress.remarks(),
                 u"pg_restore: while PROCESSING TOC:\n"
                 "pg_restore: from TOC entry 3190; 1259 16402 INDEX orders_idx owner\n"
                 "pg_restore: error: could not execute query: ERROR:  division by zero\n"
                 "Command was: CREATE INDEX …;"_s);
    }
};

QTEST_GUILESS_MAIN(TestArchiveLoadProgress)
#include "tst_archiveloadprogress.moc"
