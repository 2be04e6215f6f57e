#include "core/dump/startedtables.h"
#include "core/postgres/verboselog.h"

#include <QStringList>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// What is known of a directory dump while it runs: the tables that were begun.
class TestArchiveProgress final : public QObject
{
    Q_OBJECT
private:
    static TableInfo table(const QString &name, qint64 bytes)
    {
        TableInfo info;
        info.schema = u"public"_s;
        info.name = name;
        info.bytes = bytes;
        return info;
    }

    static const QList<TableInfo> &tables()
    {
        static const QList<TableInfo> list{table(u"large"_s, 1000), table(u"middle"_s, 100), table(u"small"_s, 10)};
        return list;
    }

private Q_SLOTS:
    void aTableIsThroughWhenTheOnlyProcessBeginsTheNext()
    {
        StartedTables started(tables(), 1);
        QCOMPARE(started.begin(u"public.small"_s), 0);
        QCOMPARE(started.begin(u"public.middle"_s), 10);
        QCOMPARE(started.begin(u"public.large"_s), 100);
    }

    void theLargestTablesAreTakenForTheOpenOnes()
    {
        StartedTables started(tables(), 2);
        QCOMPARE(started.begin(u"public.large"_s), 0);
        QCOMPARE(started.begin(u"public.middle"_s), 0);
        QCOMPARE(started.begin(u"public.small"_s), 10);
    }

    void aTableNobodyKnewCountsNothing()
    {
        StartedTables started(tables(), 1);
        QCOMPARE(started.begin(u"public.new"_s), 0);
        QCOMPARE(started.begin(u"public.small"_s), 0);
    }

    void theLogIsReadHoweverItIsCut_data()
    {
        QTest::addColumn<int>("pieceBytes");
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("in pieces of seven") << 7;
        QTest::newRow("at once") << 100'000;
    }
    void theLogIsReadHoweverItIsCut()
    {
        QFETCH(int, pieceBytes);
        const QByteArray text = "pg_dump: reading schemas\n"
                                "pg_dump: dumping contents of table \"public.a\"\n"
                                "pg_dump: warning: there are circular foreign-key constraints\n"
                                "pg_dump: detail: t\n"
                                "going on\n"
                                "pg_dump: dumping contents of table \"public.two\n"
                                "lines\"\n"
                                "pg_dump: dumping contents of table \"s.b\"\n"
                                "WARNING:  out of the server's mouth\n";
        QStringList begun;
        VerboseLog log("pg_dump", [&](QByteArrayView said) {
            if (const QString table = begunTable(said, {}); !table.isEmpty())
                begun.append(table);
        });
        for (qsizetype i = 0; i < text.size(); i += pieceBytes)
            log.feed(QByteArrayView(text).sliced(i, std::min<qsizetype>(pieceBytes, text.size() - i)));
        QCOMPARE(begun, QStringList({u"public.a"_s, u"s.b"_s}));
        QCOMPARE(log.remarks(),
                 u"pg_dump: warning: there are circular foreign-key constraints\npg_dump: detail: t\ngoing on\n"
                 "WARNING:  out of the server's mouth"_s);
    }

    void wordsFromBeforePgDumpSpeaksAreKept()
    {
        VerboseLog log("pg_dump", [](QByteArrayView) {});
        log.feed("/usr/bin/pg_dump: unrecognized option '--x'");
        QCOMPARE(log.remarks(), u"/usr/bin/pg_dump: unrecognized option '--x'"_s);
    }
};

QTEST_GUILESS_MAIN(TestArchiveProgress)
#include "tst_archiveprogress.moc"
