#include "tests/ui/dialogfixture.h"
#include "ui/contents/differencemodel.h"
#include "ui/contents/objectmodel.h"
#include "ui/contents/rowsmodel.h"
#include "ui/details/backupruns.h"
#include "ui/restore/dumpfile.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/logview.h"
#include "ui/widgets/sqlhighlighter.h"
#include "ui/words/backupwords.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
BackupObject object(const QString &kind, const QString &name, const QString &table = {}, qint64 rows = -1)
{
    return {kind, u"shop"_s, name, table, rows, rows};
}

QList<BackupObject> manyObjects(int tables, QRandomGenerator &random)
{
    QList<BackupObject> objects;
    for (int i = 0; i < tables; ++i) {
        objects.append(object(u"table"_s, u"table_%1"_s.arg(i), {}, random.bounded(1'000'000)));
        if (i % 4 == 0)
            objects.append(object(u"view"_s, u"view_%1"_s.arg(i)));
    }
    return objects;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data().toString();
    return found;
}

/// The colour of each letter of the view's text, line by line.
QColor colourAt(const QPlainTextEdit &view, const QString &word)
{
    const QTextCursor found = view.document()->find(word);
    const int at = found.selectionStart() - found.block().position();
    for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
        if (at >= range.start && at < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

QJsonObject randomResult(int added, int tables)
{
    QJsonArray names;
    QJsonArray counts;
    for (int i = 0; i < added; ++i)
        names.append(QJsonObject{{u"kind"_s, u"view"_s}, {u"name"_s, u"\"v%1\""_s.arg(i)}});
    for (int i = 0; i < tables; ++i)
        counts.append(QJsonObject{{u"table"_s, u"t%1"_s.arg(i)}, {u"leftRows"_s, i}, {u"rightRows"_s, 3}});
    return {{u"added"_s, names}, {u"tables"_s, counts}};
}

QList<JobRecord> randomRuns(int count, QRandomGenerator &random)
{
    const QStringList states{u"succeeded"_s, u"warnings"_s, u"running"_s, u"failed"_s, u"cancelled"_s, {}};
    QList<JobRecord> runs(count);
    for (JobRecord &run : runs) {
        run.status = states.at(random.bounded(6));
        run.kind = random.bounded(2) ? u"drill"_s : u"of tomorrow"_s;
        run.started = QDateTime({2026, 5, random.bounded(1, 28)}, {9, 0}, Qt::UTC);
    }
    return runs;
}

QJsonObject randomRows(int columns, int rows, QRandomGenerator &random)
{
    QJsonArray names;
    QJsonArray lines;
    for (int i = 0; i < columns; ++i)
        names.append(u"c%1"_s.arg(i));
    for (int row = 0; row < rows; ++row) {
        QJsonArray values;
        for (int i = 0; i < columns; ++i)
            values.append(random.bounded(3) ? QJsonValue(QString::number(random.bounded(1000))) : QJsonValue());
        lines.append(values);
    }
    return {{u"columns"_s, names}, {u"rows"_s, lines}, {u"firstRow"_s, 0}, {u"totalRows"_s, rows}};
}

QString formatOf(const QString &file, BackupFormat format)
{
    BackupRecord record;
    record.repository = u"/somewhere"_s;
    record.path = file;
    record.database = u"shop"_s;
    record.format = format;
    return formatNameOf(record) + u": "_s + restoreCommands(record).constLast();
}
}

/// What the details of a backup show, without the jobs that fetch it.
class TestContentsModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTablesCanBeTickedAndANewListHasNoTicks()
    {
        ObjectModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy ticked(&model, &ObjectModel::tickedChanged);
        model.setObjects({object(u"table"_s, u"orders"_s), object(u"view"_s, u"open"_s)});
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticked().size(), 1);
        QCOMPARE(model.ticked().constFirst().name, u"orders"_s);
        QCOMPARE(ticked.size(), 2);
        model.setObjects({object(u"table"_s, u"orders"_s)});
        QVERIFY(model.ticked().isEmpty());
        model.setObjects({object(u"table"_s, u"orders"_s)}, false);
        QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    }

    void theListPassesTheModelTesterThroughRandomChanges()
    {
        QRandomGenerator random(7);
        ObjectModel model;
        ObjectFilter filter(model);
        const QAbstractItemModelTester testers[]{
            QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
            QAbstractItemModelTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)};
        const QStringList kinds{QString(), u"table"_s, u"view"_s, u"domain"_s};
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(5)) {
            case 0: model.setObjects(manyObjects(random.bounded(40), random)); break;
            case 1: filter.setKind(kinds.at(random.bounded(4))); break;
            case 2: filter.setText(QString::number(random.bounded(12))); break;
            case 3: filter.setFound({random.bounded(10), random.bounded(10)}); break;
            default: filter.sort(random.bounded(4), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
            if (filter.rowCount() > 0)
                filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole);
        }
    }

    void aNameOrADefinitionThatWasFoundPassesTheFilter()
    {
        ObjectModel model;
        ObjectFilter filter(model);
        const QList<BackupObject> objects{object(u"table"_s, u"Orders"_s), object(u"table"_s, u"customers"_s),
                                          object(u"view"_s, u"order_totals"_s), object(u"table"_s, u"stock"_s)};
        model.setObjects(objects);
        filter.setText(u"order"_s);
        QCOMPARE(names(filter), (QStringList{u"shop.Orders"_s, u"shop.order_totals"_s}));
        filter.setFound(model.rowsOf({objects.at(2), objects.at(3)}));
        QCOMPARE(names(filter), (QStringList{u"shop.Orders"_s, u"shop.order_totals"_s, u"shop.stock"_s}));
        filter.setKind(u"table"_s);
        QCOMPARE(names(filter), (QStringList{u"shop.Orders"_s, u"shop.stock"_s}));
        filter.setText(u"none such"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void figuresAreSortedAsNumbersAndAlignedRight()
    {
        ObjectModel model;
        ObjectFilter filter(model);
        model.setObjects({object(u"table"_s, u"nine"_s, {}, 9), object(u"table"_s, u"none"_s),
                          object(u"table"_s, u"thousand"_s, {}, 1000), object(u"table"_s, u"empty"_s, {}, 0)});
        filter.sort(ObjectModel::Rows, Qt::DescendingOrder);
        QCOMPARE(names(filter), (QStringList{u"shop.thousand"_s, u"shop.nine"_s, u"shop.empty"_s, u"shop.none"_s}));
        const auto alignment
            = [&](int column) { return filter.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>(); };
        QVERIFY(alignment(ObjectModel::Rows).testFlag(Qt::AlignRight));
        QVERIFY(alignment(ObjectModel::Size).testFlag(Qt::AlignRight));
        QVERIFY(alignment(ObjectModel::Name).testFlag(Qt::AlignLeft));
        QCOMPARE(filter.index(2, ObjectModel::Rows).data().toString(), u"0"_s);
        QCOMPARE(filter.index(3, ObjectModel::Rows).data().toString(), QString());
    }

    void namesAreQuotedForSqlOnlyWhereTheyMustBe()
    {
        QCOMPARE(object(u"table"_s, u"orders"_s).sqlName(), u"shop.orders"_s);
        QCOMPARE(object(u"table"_s, u"Odd \"name\""_s).sqlName(), u"shop.\"Odd \"\"name\"\"\""_s);
        const BackupObject trigger = object(u"trigger"_s, u"touched"_s, u"\"shop\".\"orders\""_s);
        QCOMPARE(trigger.shownName(), u"touched on shop.orders"_s);
        QCOMPARE(trigger.lookupName(), u"touched on \"shop\".\"orders\""_s);
        QCOMPARE(object(u"index"_s, u"by_date"_s, u"\"shop\".\"orders\""_s).shownName(), u"shop.by_date"_s);
    }

    void twentyThousandTablesAreFilteredAndSorted()
    {
        QRandomGenerator random(3);
        ObjectModel model;
        ObjectFilter filter(model);
        model.setObjects(manyObjects(20'000, random));
        filter.setKind(u"table"_s);
        QCOMPARE(filter.rowCount(), 20'000);
        filter.sort(ObjectModel::Rows, Qt::AscendingOrder);
        const auto rowsOf = [&](int row) { return filter.object(filter.index(row, 0)).rows; };
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(rowsOf(row - 1) <= rowsOf(row));
        filter.setText(u"999"_s);
        QVERIFY(filter.rowCount() > 0);
        QVERIFY(filter.rowCount() < 200);
    }

    void nullIsToldFromAnEmptyTextAndNumbersStandAtTheRight()
    {
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"columns"_s, QJsonArray{u"id"_s, u"name"_s, u"note"_s}},
                       {u"firstRow"_s, 200},
                       {u"totalRows"_s, 202},
                       {u"rows"_s,
                        QJsonArray{QJsonArray{u"1"_s, u"two\nlines"_s, QJsonValue()},
                                   QJsonArray{u"-2.5"_s, QString(u""_s), QJsonValue()}}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"two⏎lines"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"NULL"_s);
        QVERIFY(model.index(0, 2).data(Qt::ForegroundRole).isValid());
        QCOMPARE(model.index(1, 1).data().toString(), QString());
        QVERIFY(!model.index(1, 1).data(Qt::ForegroundRole).isValid());
        const auto isRight = [&](int column) {
            return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
        };
        QVERIFY(isRight(0));
        QVERIFY(!isRight(1));
        QVERIFY(!isRight(2)); // nothing but NULL says nothing
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 202);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"name"_s);
    }

    void differencesSayWhatHappened()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto named = [](const QString &kind, const QString &name) {
            return QJsonObject{{u"kind"_s, kind}, {u"name"_s, name}, {u"diff"_s, u"-a\n+b\n"_s}};
        };
        const auto rows = [](const QString &table, int left, int right) {
            return QJsonObject{{u"table"_s, table}, {u"leftRows"_s, left}, {u"rightRows"_s, right}};
        };
        model.setResult({{u"added"_s, QJsonArray{named(u"table"_s, u"\"shop\".\"returns\""_s)}},
                         {u"removed"_s, QJsonArray{named(u"view"_s, u"\"shop\".\"old\""_s)}},
                         {u"changed"_s, QJsonArray{named(u"trigger"_s, u"t on \"shop\".\"orders\""_s)}},
                         {u"tables"_s, QJsonArray{rows(u"shop.orders"_s, 1204, 1210), rows(u"shop.stock"_s, 5, 5)}}});
        QCOMPARE(
            names(model),
            (QStringList{u"t on shop.orders"_s, u"shop.returns"_s, u"shop.old"_s, u"shop.orders"_s, u"shop.stock"_s}));
        const auto words = [&](int row) { return model.index(row, DifferenceModel::Change).data().toString(); };
        QCOMPARE(words(0), u"definition changed"_s);
        QCOMPARE(words(1), u"added"_s);
        QCOMPARE(words(2), u"removed"_s);
        QCOMPARE(words(3), u"1,204 rows → 1,210"_s);
        QCOMPARE(words(4), u"other values in 5 rows"_s);
        QCOMPARE(model.count(Difference::Change::Rows), 2);
    }

    void listsOfTextPassTheModelTesterThroughRandomChanges()
    {
        QRandomGenerator random(11);
        DifferenceModel differences;
        RunModel runs;
        RowsModel rows;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester testers[]{QAbstractItemModelTester(&differences, mode),
                                                 QAbstractItemModelTester(&runs, mode),
                                                 QAbstractItemModelTester(&rows, mode)};
        for (int step = 0; step < 60; ++step) {
            const int added = random.bounded(9);
            const int tables = random.bounded(9);
            differences.setResult(randomResult(added, tables));
            QCOMPARE(differences.rowCount(), added + tables);
            const int count = random.bounded(9);
            runs.setRuns(randomRuns(count, random));
            QCOMPARE(runs.rowCount(), count);
            const int columns = random.bounded(1, 5);
            const int shown = random.bounded(9);
            rows.setRows(step % 10 == 9 ? QJsonObject() : randomRows(columns, shown, random));
            QCOMPARE(rows.rowCount(), step % 10 == 9 ? 0 : shown);
            QCOMPARE(rows.columnCount(), step % 10 == 9 ? 0 : columns);
        }
    }

    void aDifferenceIsColouredLineByLine()
    {
        DiffView view;
        view.setDiff(u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s);
        QCOMPARE(view.extraSelections().size(), 3);
        QVERIFY(view.extraSelections().at(1).format.background() != view.extraSelections().at(2).format.background());
        view.setLines(u"one\ntwo\n"_s, u'+');
        QCOMPARE(view.toPlainText(), u"+one\n+two"_s);
        QCOMPARE(view.extraSelections().size(), 2);
    }

    void sqlIsColouredByMeaning_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("in light colours") << lightPalette();
        QTest::newRow("in dark colours") << darkPalette();
    }
    void sqlIsColouredByMeaning()
    {
        QFETCH(QPalette, palette);
        QPlainTextEdit view;
        const SqlHighlighter highlighter(view);
        view.setPalette(palette);
        view.setPlainText(u"CREATE TABLE \"select\" (\n  a int DEFAULT 42, b shop.type, -- the create\n);\n"
                          "COMMENT ON TABLE x IS 'two\nlines'; SELECT f();\n"
                          "CREATE FUNCTION g() AS $body$ BEGIN RETURN 'it''s'; END $body$;"_s);
        QCOMPARE(colourAt(view, u"CREATE"_s), tone::accent(palette));
        QCOMPARE(colourAt(view, u"select\""_s), QColor());
        QCOMPARE(colourAt(view, u"42"_s), tone::attention(palette));
        QCOMPARE(colourAt(view, u"the create"_s), tone::secondaryText(palette));
        QCOMPARE(colourAt(view, u"lines"_s), tone::good(palette));
        QCOMPARE(colourAt(view, u"SELECT f"_s), tone::accent(palette));
        QCOMPARE(colourAt(view, u"BEGIN"_s), tone::accent(palette));
        QCOMPARE(colourAt(view, u"type,"_s), QColor()); // a name in a schema, whatever it means elsewhere
        QCOMPARE(colourAt(view, u"''s"_s), tone::good(palette));
        QCOMPARE(colourAt(view, u"END $"_s), tone::accent(palette));
    }

    void aFileSaysWhatItIsAndHowItIsRestoredByHand_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<BackupFormat>("format");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &file, BackupFormat format, const QString &words) {
            QTest::addRow("%s", qPrintable(file)) << file << format << words;
        };
        const QString psql = u" | psql -X -v ON_ERROR_STOP=1 -d shop_restored"_s;
        row(u"a.sql.gz"_s, BackupFormat::PlainGzip, u"Plain SQL, gzip: gunzip -c /somewhere/a.sql.gz"_s + psql);
        row(u"a.sql.zst"_s, BackupFormat::Plain, u"Plain SQL, zstd: zstd -dc /somewhere/a.sql.zst"_s + psql);
        row(u"a.sql.bz2"_s, BackupFormat::Plain, u"Plain SQL, bzip2: bzip2 -dc /somewhere/a.sql.bz2"_s + psql);
        row(u"a.sql"_s, BackupFormat::Plain,
            u"Plain SQL: psql -X -v ON_ERROR_STOP=1 -d shop_restored -f /somewhere/a.sql"_s);
        const QString archive = u"pg_restore --exit-on-error -d shop_restored /somewhere/"_s;
        row(u"a.dump"_s, BackupFormat::Custom, u"pg_dump custom format: "_s + archive + u"a.dump"_s);
        row(u"a.tar"_s, BackupFormat::Custom, u"pg_dump tar format: "_s + archive + u"a.tar"_s);
        row(u"a.dir"_s, BackupFormat::Directory, u"pg_dump directory format: "_s + archive + u"a.dir"_s);
    }
    void aFileSaysWhatItIsAndHowItIsRestoredByHand()
    {
        QFETCH(QString, file);
        QFETCH(BackupFormat, format);
        QFETCH(QString, words);
        QCOMPARE(formatOf(file, format), words);
    }

    void aDumpOfAnotherProgramIsKnownByWhatItBeginsWith_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        const auto row = [](const char *file, const QByteArray &bytes, BackupFormat format) {
            QTest::newRow(file) << QString::fromLatin1(file) << bytes << static_cast<int>(format);
        };
        row("shop.backup", "PGDMP\1\16", BackupFormat::Custom);
        row("an archive called.sql", "PGDMP\1\16", BackupFormat::Custom);
        row("a script called.dump", "--\n-- PostgreSQL database dump\n", BackupFormat::Plain);
        row("shop.gz", "\x1f\x8b", BackupFormat::PlainGzip);
        row("shop.sql", "SELECT 1;", BackupFormat::Plain);
        row("shop.sql.xz",
            "\xfd"
            "7zXZ",
            BackupFormat::Plain);
    }
    void aDumpOfAnotherProgramIsKnownByWhatItBeginsWith()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        const TempDir folder;
        QCOMPARE(static_cast<int>(recordForFile(folder.write(file, bytes)).format), format);
    }

    void aLogsLinesBeginWithTheProgramAndItsVariablesStandBelow()
    {
        QCOMPARE(withVariablesBelow(u"09:00:00 Step\n"
                                    "09:00:01 $ PGHOST=/run PGUSER='o'\\''k x' PGX= /bin/pg_dump -d a=b\n"
                                    "09:00:02 $ psql A=b\n"_s),
                 u"09:00:00 Step\n"
                 "09:00:01 $ /bin/pg_dump -d a=b\n"
                 "           PGHOST=/run PGUSER='o'\\''k x' PGX=\n"
                 "09:00:02 $ psql A=b\n"_s);
    }

    void aBackupsHistoryHoldsItsOwnRunChecksAndRestoresAndNothingElse()
    {
        DialogFixture fixture;
        const BackupRecord backup = fixture.addBackup(u"shop"_s, fixture.now().addDays(-2));
        const BackupRecord other = fixture.addBackup(u"crm"_s, fixture.now().addDays(-2));
        const auto save = [&](const QString &id, const QString &kind, const QJsonObject &spec, int daysAgo) {
            JobRecord run;
            run.id = id;
            run.kind = kind;
            run.spec = spec;
            run.started = fixture.now().addDays(-daysAgo);
            run.status = u"succeeded"_s;
            run.log = u"09:00:00 "_s + id;
            fixture.catalogue().saveJob(run);
        };
        const QString folder = backup.repository;
        save(u"all"_s, u"verify"_s, {{u"repository"_s, folder}, {u"all"_s, true}}, 0);
        save(u"too early"_s, u"verify"_s, {{u"repository"_s, folder}, {u"all"_s, true}}, 9);
        save(u"elsewhere"_s, u"verify"_s, {{u"repository"_s, u"/other"_s}, {u"all"_s, true}}, 0);
        save(u"checked"_s, u"verify"_s, {{u"backups"_s, QJsonArray{other.path, backup.path}}}, 1);
        save(u"restored"_s, u"restore"_s, {{u"backup"_s, backup.absolutePath()}}, 1);
        save(u"not it"_s, u"restore"_s, {{u"backup"_s, other.path}}, 1);
        save(u"later run"_s, u"backup"_s, {{u"repository"_s, folder}, {u"allDatabases"_s, true}}, 1);
        save(backup.runId, u"backup"_s, {{u"repository"_s, folder}}, 2);
        QStringList ids;
        for (const JobRecord &run : runsOf(fixture.catalogue(), backup))
            ids += run.id;
        std::sort(ids.begin(), ids.end());
        QStringList expected{u"all"_s, u"checked"_s, u"restored"_s, backup.runId};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(ids, expected);

        RunModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(runsOf(fixture.catalogue(), backup));
        QCOMPARE(model.rowCount(), 4);
    }
};

LARDER_DIALOG_TEST(TestContentsModels)
#include "tst_contentsmodels.moc"
