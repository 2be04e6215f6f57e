#include "ui/backup/backupestimate.h"
#include "ui/backup/backuppatterns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// What the backup dialog says a backup will come to, and what patterns take.
class TestBackupEstimate : public QObject
{
    Q_OBJECT
private:
    static BackupRecord record(const QString &database, qint64 raw, qint64 bytes, qint64 ms)
    {
        BackupRecord record;
        record.database = database;
        record.runId = u"run"_s;
        record.started = QDateTime({2026, 5, 5}, {7, 0}, Qt::UTC);
        record.hasManifest = true;
        record.rawBytes = raw;
        record.bytes = bytes;
        record.durationMs = ms;
        return record;
    }
    static ServerDatabase database(const QString &name, qint64 bytes) { return {name, bytes, u"ann"_s}; }
    static BackupSpec packed(CompressionLevel level)
    {
        BackupSpec spec;
        spec.compression = level;
        return spec;
    }
    static BackupObject table(const QString &schema, const QString &name, qint64 bytes)
    {
        BackupObject object;
        object.kind = u"table"_s;
        object.schema = schema;
        object.name = name;
        object.bytes = bytes;
        return object;
    }
    static QList<BackupObject> tables()
    {
        return {table(u"public"_s, u"orders"_s, 60), table(u"public"_s, u"Orders, old"_s, 20),
                table(u"audit"_s, u"log"_s, 15), table(u"audit"_s, u"orders"_s, 5)};
    }

private Q_SLOTS:
    void theSameWayAgainIsExpectedToComeToTheSame()
    {
        const BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {}, CompressionLevel::Balanced);
        const Expectation expected = estimate.of(database(u"shop"_s, 9'000'000), packed(CompressionLevel::Balanced));
        QVERIFY(expected.kind == Expectation::Kind::About);
        QCOMPARE(expected.bytes, 300'000);
        QCOMPARE(expected.ms, 4000);
        QCOMPARE(expected.words(), u"about 300 kB in 4.0 s"_s);
    }

    void withoutCompressionTheFileIsTheSql()
    {
        const BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {}, CompressionLevel::Balanced);
        QCOMPARE(estimate.of(database(u"shop"_s, 9'000'000), packed(CompressionLevel::None)).bytes, 1'000'000);
    }

    void slowerCompressionIsExpectedToBeSmallerAndSlower()
    {
        const BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {}, CompressionLevel::Balanced);
        const auto of
            = [&](CompressionLevel level) { return estimate.of(database(u"shop"_s, 9'000'000), packed(level)); };
        QVERIFY(of(CompressionLevel::Small).bytes < of(CompressionLevel::Balanced).bytes);
        QVERIFY(of(CompressionLevel::Balanced).bytes < of(CompressionLevel::Fast).bytes);
        QVERIFY(of(CompressionLevel::Small).ms > of(CompressionLevel::Balanced).ms);
        QVERIFY(of(CompressionLevel::Balanced).ms > of(CompressionLevel::Fast).ms);
    }

    void theHistoryTellsHowTheLastBackupWasPacked()
    {
        JobRecord job;
        job.id = u"run"_s;
        job.spec = {{u"compression"_s, u"small"_s}};
        const BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {job}, CompressionLevel::Balanced);
        QCOMPARE(estimate.of(database(u"shop"_s, 9'000'000), packed(CompressionLevel::Small)).bytes, 300'000);
        QVERIFY(estimate.of(database(u"shop"_s, 9'000'000), packed(CompressionLevel::Balanced)).ms < 4000);
    }

    void aDatabaseWithoutABackupIsJudgedByTheOthers()
    {
        BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {}, CompressionLevel::Balanced);
        estimate.learnSizes({database(u"shop"_s, 9'500'000), database(u"new"_s, 17'500'000)});
        const Expectation expected = estimate.of(database(u"new"_s, 17'500'000), packed(CompressionLevel::None));
        QCOMPARE(expected.bytes, 5'000'000); // ten of two million bytes beyond an empty database made one of SQL
        QCOMPARE(expected.ms, 4000 * 5 * 81 / 100);
    }

    void withoutAnyBackupNoTimeIsNamed()
    {
        const Expectation expected = BackupEstimate().of(database(u"new"_s, 1'000'000'000), BackupSpec());
        QVERIFY(expected.bytes > 0);
        QCOMPARE(expected.ms, -1);
    }

    void partialAndBadBackupsSayNothing()
    {
        BackupRecord partial = record(u"shop"_s, 10, 5, 1);
        partial.partial = true;
        BackupRecord bad = record(u"shop"_s, 20, 6, 1);
        bad.problem = u"damaged"_s;
        const BackupEstimate estimate({partial, bad, record(u"shop"_s, 1'000'000, 300'000, 4000)}, {},
                                      CompressionLevel::Balanced);
        QCOMPARE(estimate.of(database(u"shop"_s, 9'000'000), BackupSpec()).bytes, 300'000);
    }

    void aPartIsAtMostTheWholeUnlessItsShareIsKnown()
    {
        const BackupEstimate estimate({record(u"shop"_s, 1'000'000, 300'000, 4000)}, {}, CompressionLevel::Balanced);
        BackupSpec spec;
        spec.tables = {u"public.*"_s};
        QVERIFY(estimate.of(database(u"shop"_s, 1), spec).kind == Expectation::Kind::AtMost);
        const Expectation half = estimate.of(database(u"shop"_s, 1), spec, 0.5);
        QVERIFY(half.kind == Expectation::Kind::About);
        QCOMPARE(half.bytes, 150'000);
    }

    void definitionsAloneAreLittle()
    {
        BackupSpec spec;
        spec.content = DumpContent::SchemaOnly;
        const Expectation expected = BackupEstimate().of(database(u"shop"_s, 1'000'000'000), spec);
        QVERIFY(expected.kind == Expectation::Kind::Little);
        QVERIFY(BackupEstimate::sum({expected, expected}).kind == Expectation::Kind::Little);
    }

    void databasesSavedTogetherTakeAsLongAsTheyTookTogether()
    {
        BackupRecord second = record(u"crm"_s, 1'000'000, 300'000, 4000);
        second.started = second.started.addMSecs(1000);
        const BackupEstimate estimate({second, record(u"shop"_s, 1'000'000, 300'000, 4000)}, {},
                                      CompressionLevel::Balanced);
        QCOMPARE(estimate.overlap(), 5000.0 / 8000);
        const Expectation one{Expectation::Kind::About, 10, 4000};
        QCOMPARE(BackupEstimate::sum({one, one}, estimate.overlap()).ms, 5000);
        QCOMPARE(BackupEstimate::sum({one}, estimate.overlap()).ms, 4000);
    }

    void oneUnknownPartMakesTheSumUnknownButLittleDoesNot()
    {
        const Expectation one{Expectation::Kind::About, 10, 4000};
        QVERIFY(BackupEstimate::sum({one, Expectation()}).kind == Expectation::Kind::Unknown);
        QCOMPARE(BackupEstimate::sum({one, Expectation{Expectation::Kind::Little, -1, -1}}).bytes, 10);
    }

    void patternsTakeWhatPgDumpTakes_data()
    {
        QTest::addColumn<QString>("patterns");
        QTest::addColumn<int>("taken");
        QTest::newRow("a name alone is one in public") << u"orders"_s << 1;
        QTest::newRow("capitals without quotation marks are small letters") << u"PUBLIC.Orders"_s << 1;
        QTest::newRow("a star is any text") << u"*.orders"_s << 2;
        QTest::newRow("a question mark is one letter") << u"audit.lo?"_s << 1;
        QTest::newRow("between quotation marks all is literal") << u"public.\"Orders, old\""_s << 1;
        QTest::newRow("a star between quotation marks is a star") << u"public.\"*\""_s << 0;
        QTest::newRow("several are separated by commas") << u"public.orders, audit.*"_s << 3;
        QTest::newRow("a choice as in a regular expression") << u"audit.(log|orders)"_s << 2;
    }
    void patternsTakeWhatPgDumpTakes()
    {
        QFETCH(QString, patterns);
        QFETCH(int, taken);
        BackupSpec spec;
        spec.tables = splitPatterns(patterns);
        QCOMPARE(chooseTables(tables(), spec).tables, taken);
    }

    void whatIsLeftOutIsNotCounted()
    {
        BackupSpec spec;
        spec.excludeSchemas = {u"aud*"_s};
        spec.excludeTables = {u"orders"_s};
        QCOMPARE(chooseTables(tables(), spec).tables, 1);
        QCOMPARE(chooseTables(tables(), spec).bytes, 20);
        spec = {};
        spec.excludeTableData = {u"public.orders"_s};
        QCOMPARE(chooseTables(tables(), spec).tables, 4);
        QCOMPARE(chooseTables(tables(), spec).bytes, 40);
        QCOMPARE(chooseTables(tables(), spec).allBytes, 100);
    }

    void whereTablesAreNamedSchemasDoNotCount()
    {
        BackupSpec spec;
        spec.tables = {u"audit.log"_s};
        spec.excludeSchemas = {u"audit"_s};
        QCOMPARE(chooseTables(tables(), spec).tables, 1);
    }

    void patternsThatTakeNothingAreNamed()
    {
        BackupSpec spec;
        spec.tables = {u"orders"_s, u"missing"_s, u"nothing.*"_s};
        QCOMPARE(chooseTables(tables(), spec).idle, (QStringList{u"missing"_s, u"nothing.*"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBackupEstimate)
#include "tst_backupestimate.moc"
