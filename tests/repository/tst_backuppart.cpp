#include "core/repository/backuppart.h"
#include "core/repository/manifest.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// What of its database a backup holds: read off the options of its job, kept in the catalogue, told in words.
class TestBackupPart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOptionsOfTheJobTellWhichPart_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *name, const QJsonObject &options, const QString &code, const QString &words,
                            const QString &missing) { QTest::newRow(name) << options << code << words << missing; };
        row("schema only", {{u"content"_s, u"schema-only"_s}}, u"schema-only"_s, u"schema only"_s, u"all rows"_s);
        row("data only", {{u"content"_s, u"data-only"_s}}, u"data-only"_s, u"data only"_s,
            u"all definitions: tables, keys, indexes, functions"_s);
        row("one table", {{u"tables"_s, QJsonArray{u"orders"_s}}}, u"tables=1"_s, u"1 table"_s,
            u"everything but the tables orders"_s);
        row("some tables by name", {{u"tables"_s, QJsonArray{u"orders"_s, u"items"_s}}}, u"tables=2"_s, u"2 tables"_s,
            u"everything but the tables orders, items"_s);
        row("tables by a pattern cannot be counted", {{u"tables"_s, QJsonArray{u"orders"_s, u"log_*"_s}}}, u"tables"_s,
            u"some tables"_s, u"everything but the tables orders, log_*"_s);
        row("schemas", {{u"schemas"_s, QJsonArray{u"audit"_s}}}, u"schemas=1"_s, u"1 schema"_s,
            u"everything but the schemas audit"_s);
        row("without tables", {{u"excludeTables"_s, QJsonArray{u"a"_s, u"b"_s}}}, u"without-tables=2"_s,
            u"without 2 tables"_s, u"the tables a, b"_s);
        row("without schemas", {{u"excludeSchemas"_s, QJsonArray{u"tmp_*"_s}}}, u"without-schemas"_s,
            u"without some schemas"_s, u"the schemas tmp_*"_s);
        row("without the rows of tables", {{u"excludeTableData"_s, QJsonArray{u"sessions"_s}}}, u"without-rows=1"_s,
            u"without the rows of 1 table"_s, u"the rows of sessions"_s);
        row("without large objects, in either spelling", {{u"extraArguments"_s, QJsonArray{u"--no-large-objects"_s}}},
            u"without-large-objects"_s, u"without large objects"_s, u"all large objects"_s);
        row("without the rows of unlogged tables", {{u"extraArguments"_s, QJsonArray{u"--no-unlogged-table-data"_s}}},
            u"without-unlogged-rows"_s, u"without the rows of unlogged tables"_s, u"the rows of unlogged tables"_s);
        row("several reasons at once",
            {{u"content"_s, u"schema-only"_s},
             {u"schemas"_s, QJsonArray{u"a"_s, u"b"_s}},
             {u"excludeTables"_s, QJsonArray{u"a.x"_s}}},
            u"schema-only schemas=2 without-tables=1"_s, u"schema only, 2 schemas, without 1 table"_s,
            u"all rows; everything but the schemas a, b; the tables a.x"_s);
        row("a record that does not say", {}, QString(), u"part of the database"_s,
            u"what the job that made it left out"_s);
    }
    void theOptionsOfTheJobTellWhichPart()
    {
        QFETCH(const QJsonObject, options);
        Manifest manifest;
        manifest.partial = true;
        manifest.options = options;
        const BackupRecord record = manifest.toRecord(u"/b"_s, u"x"_s);
        QTEST(toString(record.part), "code");
        QTEST(partWords(record), "words");
        QTEST(missingFrom(manifest), "missing");
        QCOMPARE(backupPartFromString(toString(record.part)), record.part);
    }

    void aWholeBackupIsNoPart()
    {
        Manifest manifest;
        manifest.options = {{u"content"_s, u"everything"_s},
                            {u"noOwner"_s, true},
                            {u"extraArguments"_s, QJsonArray{u"--no-comments"_s}},
                            {u"tables"_s, QJsonArray()}};
        QCOMPARE(manifest.toRecord(u"/b"_s, u"x"_s).part, BackupPart());
        QCOMPARE(partOf(manifest.options), BackupPart());
        QCOMPARE(partWords(manifest.toRecord(u"/b"_s, u"x"_s)), QString());
        QCOMPARE(missingFrom(manifest), QString());
    }

    void longListsOfNamesAreCutShort()
    {
        Manifest manifest;
        manifest.partial = true;
        QJsonArray tables;
        for (int i = 1; i <= 25; ++i)
            tables.append(u"t%1"_s.arg(i));
        manifest.options = {{u"excludeTables"_s, tables}};
        QCOMPARE(missingFrom(manifest), u"the tables t1, t2, t3, t4, t5, t6, t7, t8, t9, t10 and 15 more"_s);
    }

    void wordsOfANewerLarderArePassedOver()
    {
        QCOMPARE(backupPartFromString(u"tables=2 on-the-moon data-only tables=-1 tables=x"_s),
                 (BackupPart{{PartKind::Tables, 2}, {PartKind::DataOnly}, {PartKind::Tables}, {PartKind::Tables}}));
    }
};

QTEST_GUILESS_MAIN(TestBackupPart)
#include "tst_backuppart.moc"
