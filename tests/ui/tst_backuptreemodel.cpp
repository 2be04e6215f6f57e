#include "tests/ui/dialogfixture.h"
#include "ui/tree/backuptreemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QFont>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
BackupRecord record(const QString &database, const QDate &date, int hour = 9)
{
    BackupRecord backup;
    backup.repository = u"/backups"_s;
    backup.database = database;
    backup.isGlobals = database == "globals"_L1;
    backup.started = QDateTime(date, {hour, 0}).toUTC();
    backup.path = u"%1/%2_%3_%4.sql.gz"_s.arg(date.toString(Qt::ISODate), database, date.toString(u"yyyyMMdd"_s),
                                              u"%1"_s.arg(hour, 2, 10, QLatin1Char('0')));
    backup.bytes = 1000;
    backup.hasManifest = true;
    return backup;
}

BackupRecord ofRun(const QString &name, int secondsLater)
{
    BackupRecord backup = record(name.section(u'_', 0, -3), {2026, 5, 5});
    backup.path = u"2026-05-05/%1.sql.gz"_s.arg(name);
    backup.isGlobals = name.startsWith(u"globals"_s);
    backup.started = backup.started.addSecs(secondsLater);
    return backup;
}

/// Days with their backups, as a view would show them.
QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int day = 0; day < model.rowCount(); ++day) {
        const QModelIndex parent = model.index(day, 0);
        lines += parent.data(BackupTreeModel::DateRole).toDate().toString(Qt::ISODate);
        for (int row = 0; row < model.rowCount(parent); ++row)
            lines += u"  "_s + model.index(row, 0, parent).data(BackupTreeModel::PathRole).toString();
    }
    return lines;
}

int shownWith(BackupTreeModel &model, const QString &text)
{
    BackupFilter filter;
    filter.text = text;
    model.setFilter(filter);
    return model.shownCount();
}

/// The files a drag of these copies.
QStringList dragged(const BackupTreeModel &model, const QModelIndexList &indexes)
{
    const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
    QStringList files;
    for (const QUrl &url : data->urls())
        files += url.toLocalFile();
    return files;
}

QString recordOf(const BackupRecord &backup)
{
    return backup.absolutePath().chopped(fileSuffix(backup.format).size()) + u".json"_s;
}

QString writeSums(const BackupRecord &backup)
{
    const QString name = QFileInfo(backup.absolutePath()).path() + u"/SHA256SUMS"_s;
    QFile file(name);
    return file.open(QFile::WriteOnly) && file.write("x") == 1 ? name : QString();
}

const QDate december{2025, 12, 12};
const QDateTime morning({2026, 5, 5}, {7, 0}, Qt::UTC);
}

class TestBackupTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayTellsWhatIsWrongInIt()
    {
        BackupRecord damaged = record(u"crm"_s, {2026, 5, 5});
        damaged.problem = u"cut short"_s;
        BackupRecord missing = record(u"shop"_s, {2026, 5, 5});
        missing.problem = u"gone"_s;
        missing.missing = true;
        BackupRecord drilled = record(u"wiki"_s, {2026, 5, 5});
        drilled.drillProblem = u"no such type"_s;
        BackupTreeModel model;
        model.setBackups({damaged, missing, drilled, record(u"shop"_s, {2026, 5, 4})});
        const QModelIndex day = model.index(0, 0);
        const QString contents = day.data(BackupTreeModel::ContentsRole).toString();
        QVERIFY2(contents.endsWith(u", 1 damaged, 1 missing, 1 failed in a drill"_s), qPrintable(contents));
        QVERIFY(day.data(BackupTreeModel::DoubtfulRole).toBool());
        QVERIFY(!model.index(1, 0).data(BackupTreeModel::DoubtfulRole).toBool());
        const auto isStruckOut = [&](const BackupRecord &backup) {
            return model.indexOfPath(backup.path).data(Qt::FontRole).value<QFont>().strikeOut();
        };
        QVERIFY(isStruckOut(missing) && !isStruckOut(damaged));
        QCOMPARE(day.siblingAtColumn(BackupTreeModel::SizeColumn).data().toString(), u"2.0 kB"_s);
        QVERIFY(!model.mimeData({model.indexOfPath(missing.path)}));
    }

    void daysComeNewestFirstAndHoldTheirBackups()
    {
        BackupTreeModel model;
        model.setBackups({record(u"shop"_s, december), record(u"crm"_s, december.addDays(-1)),
                          record(u"shop"_s, december, 21), record(u"globals"_s, december), record(u"crm"_s, december)});
        QCOMPARE(shown(model),
                 QStringList({u"2025-12-12"_s, u"  2025-12-12/shop_20251212_21.sql.gz"_s,
                              u"  2025-12-12/crm_20251212_09.sql.gz"_s, u"  2025-12-12/shop_20251212_09.sql.gz"_s,
                              u"  2025-12-12/globals_20251212_09.sql.gz"_s, u"2025-12-11"_s,
                              u"  2025-12-11/crm_20251211_09.sql.gz"_s}));
        QCOMPARE(model.index(0, 0).data().toString(), u"Fri 12 December 2025"_s);
        QCOMPARE(model.index(0, BackupTreeModel::SizeColumn).data().toString(), u"4.0 kB"_s);
    }

    void oneRunStandsTogetherByNameHoweverLongItsDumpsTook()
    {
        BackupTreeModel model;
        BackupRecord foreign = ofRun(u"copy_of_crm"_s, 100);
        foreign.path = u"2026-05-05/copy.sql"_s; // says no time: begun 09:01:40
        model.setBackups({ofRun(u"shop_20260505_090000"_s, 1), foreign, ofRun(u"globals_20260505_090000"_s, 300),
                          ofRun(u"crm_20260505_090000_2"_s, 200), ofRun(u"a_20260505_080000_x_20260505_093000"_s, 0)});
        QCOMPARE(shown(model),
                 QStringList({u"2026-05-05"_s, u"  2026-05-05/a_20260505_080000_x_20260505_093000.sql.gz"_s,
                              u"  2026-05-05/copy.sql"_s, u"  2026-05-05/crm_20260505_090000_2.sql.gz"_s,
                              u"  2026-05-05/shop_20260505_090000.sql.gz"_s,
                              u"  2026-05-05/globals_20260505_090000.sql.gz"_s}));
    }

    void rolesCountAsNoDatabase()
    {
        const BackupDay day{december, {record(u"shop"_s, december), record(u"globals"_s, december)}};
        QCOMPARE(day.databases(), 1);
        QCOMPARE(day.count(), 1);
        QCOMPARE(day.bytes(), 2000);
    }

    void anyChangeKeepsTheModelConsistent()
    {
        BackupTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20251212);
        QList<BackupRecord> all;
        for (int day = 0; day < 12; ++day) {
            for (const QString &database : {u"crm"_s, u"globals"_s, u"shop"_s, u"tandoor"_s})
                all += record(database, december.addDays(-day), 1 + day % 3);
        }
        for (int round = 0; round < 300; ++round) {
            QList<BackupRecord> some;
            for (BackupRecord backup : all) {
                backup.proof.level = static_cast<ProofLevel>(random.bounded(5));
                backup.pinned = random.bounded(2);
                if (random.bounded(3))
                    some += backup;
            }
            if (round % 10 == 9) {
                BackupFilter filter;
                filter.text = QStringList{{}, u"shop"_s, u"11 December"_s, u"nothing"_s}.at(random.bounded(4));
                model.setFilter(filter);
            }
            model.setBackups(some);
            BackupTreeModel fresh;
            fresh.setFilter(model.filter());
            fresh.setBackups(some);
            QCOMPARE(shown(model), shown(fresh));
            for (int day = 0; day < model.rowCount(); ++day)
                QCOMPARE(model.day(model.index(day, 0)).backups, fresh.day(fresh.index(day, 0)).backups);
        }
    }

    void aPartIsCalledAPartAndStandsBack()
    {
        BackupTreeModel model;
        BackupRecord part = record(u"shop"_s, december);
        part.partial = true;
        part.part = {{PartKind::Tables, 3}, {PartKind::WithoutRows, 0}};
        model.setBackups({part, record(u"crm"_s, december)});
        const QModelIndex shop = model.indexOfPath(part.path);
        QCOMPARE(shop.data().toString(), u"shop (3 tables, without the rows of some tables)"_s);
        QVERIFY(shop.data(Qt::AccessibleTextRole).toString().startsWith("shop (3 tables, "_L1));
        QVERIFY(shop.data(BackupTreeModel::DimmedRole).toBool());
        QVERIFY(!shop.siblingAtRow(1 - shop.row()).data(BackupTreeModel::DimmedRole).toBool());
    }

    void aNewBackupLeavesTheSelectedOneWhereItIs()
    {
        BackupTreeModel model;
        const BackupRecord old = record(u"shop"_s, december);
        model.setBackups({old});
        const QPersistentModelIndex selected = model.indexOfPath(old.path);
        QVERIFY(selected.isValid());
        model.setBackups({record(u"shop"_s, december.addDays(1)), record(u"crm"_s, december), old});
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data(BackupTreeModel::PathRole).toString(), old.path);
        QCOMPARE(selected.parent().row(), 1);
    }

    void aNewProofChangesTheRowAndMovesNothing()
    {
        BackupTreeModel model;
        BackupRecord backup = record(u"shop"_s, december);
        model.setBackups({backup});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        backup.proof.level = ProofLevel::Readable;
        model.setBackups({backup});
        QVERIFY(!changed.isEmpty());
        QVERIFY(removed.isEmpty() && inserted.isEmpty() && reset.isEmpty());
        QVERIFY(model.backup(model.indexOfPath(backup.path)).proof.level == ProofLevel::Readable);
    }

    void theSameBackupsAgainChangeNothing()
    {
        BackupTreeModel model;
        model.setBackups({record(u"shop"_s, december)});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBackups({record(u"shop"_s, december)});
        QVERIFY(changed.isEmpty());
    }

    void theFilterLooksForWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("matches");
        QTest::newRow("no words show everything") << u""_s << 4;
        QTest::newRow("a database is found whatever its case") << u"SHOP"_s << 2;
        QTest::newRow("part of a note is found") << u"before the move"_s << 1;
        QTest::newRow("part of the file name is found") << u"20251211"_s << 1;
        QTest::newRow("a month is found by its name") << u"december 2025"_s << 3;
        QTest::newRow("a weekday is found by its name") << u"fri 12"_s << 2;
        QTest::newRow("what is nowhere shows nothing") << u"larch"_s << 0;
    }
    void theFilterLooksForWords()
    {
        QFETCH(const QString, text);
        QFETCH(const int, matches);
        BackupTreeModel model;
        BackupRecord noted = record(u"crm"_s, december);
        noted.note = u"Before the move"_s;
        model.setBackups(
            {record(u"shop"_s, december), noted, record(u"shop"_s, {2025, 12, 11}), record(u"crm"_s, {2025, 11, 1})});
        QCOMPARE(shownWith(model, text), matches);
    }

    void theFilterAsksForProofPinAndDates()
    {
        BackupRecord good = record(u"shop"_s, december);
        good.proof.level = ProofLevel::Identical;
        BackupRecord pinned = record(u"crm"_s, december.addDays(-5));
        pinned.pinned = true;
        BackupTreeModel model;
        model.setBackups({good, pinned, record(u"globals"_s, december)});
        BackupFilter filter;
        filter.minimumProof = static_cast<int>(ProofLevel::Readable);
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringList({u"2025-12-12"_s, u"  "_s + good.path}));
        filter = {};
        filter.pinnedOnly = true;
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringList({u"2025-12-07"_s, u"  "_s + pinned.path}));
        filter = {};
        filter.to = december.addDays(-1);
        model.setFilter(filter);
        QCOMPARE(model.shownCount(), 1);
        filter = {};
        filter.withGlobals = false;
        model.setFilter(filter);
        QCOMPARE(model.shownCount(), 2);
        QCOMPARE(model.backupCount(), 3);
    }

    void aDragCopiesABackupWithItsRecordAndChecksum()
    {
        DialogFixture fixture;
        const BackupRecord shop = fixture.addBackup(u"shop"_s, morning);
        const BackupRecord crm = fixture.addBackup(u"crm"_s, morning.addSecs(60));
        const BackupRecord older = fixture.addBackup(u"shop"_s, morning.addDays(-1));
        const QString sums = writeSums(shop);
        writeSums(older);
        BackupTreeModel model;
        model.setBackups({crm, shop, older});
        const QModelIndex one = model.indexOfPath(shop.path);
        QVERIFY(model.flags(one).testFlag(Qt::ItemIsDragEnabled));
        QCOMPARE(model.supportedDragActions(), Qt::CopyAction);
        QCOMPARE(model.mimeTypes(), QStringList{u"text/uri-list"_s});
        const QStringList all = dragged(model, {one, one.siblingAtColumn(1)});
        QCOMPARE(all, QStringList({shop.absolutePath(), recordOf(shop), sums}));
        for (const QString &file : all)
            QVERIFY2(QFile::exists(file), qPrintable(file));
        // A day stands for its backups; none comes twice.
        QCOMPARE(dragged(model, {one.parent(), one}),
                 QStringList({crm.absolutePath(), recordOf(crm), shop.absolutePath(), recordOf(shop), sums}));
        // Of two days, whose checksums have one name: the records have them too.
        QCOMPARE(dragged(model, {one, model.indexOfPath(older.path)}),
                 QStringList({shop.absolutePath(), recordOf(shop), older.absolutePath(), recordOf(older)}));
    }

    void aDragOfAFileWithoutARecordCopiesThatAlone()
    {
        BackupTreeModel model;
        BackupRecord backup = record(u"shop"_s, december);
        backup.hasManifest = false;
        model.setBackups({backup});
        QCOMPARE(dragged(model, {model.indexOfPath(backup.path)}), QStringList{backup.absolutePath()});
        QVERIFY(!model.mimeData({}));
    }

    void theAgeOfABackupCountsToNow()
    {
        BackupTreeModel model;
        const BackupRecord backup = record(u"shop"_s, december);
        model.setNow(backup.started.addSecs(2 * 3600));
        model.setBackups({backup});
        const auto age = [&] {
            return model.indexOfPath(backup.path).siblingAtColumn(BackupTreeModel::AgeColumn).data().toString();
        };
        QCOMPARE(age(), u"2 h ago"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNow(backup.started.addDays(3));
        QCOMPARE(age(), u"3 days ago"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0, BackupTreeModel::AgeColumn).data().toString().isEmpty()); // days have none
    }

    void unknownNumbersAreNotShownAsZero()
    {
        BackupTreeModel model;
        const BackupRecord backup = record(u"shop"_s, december);
        model.setBackups({backup});
        const QModelIndex index = model.indexOfPath(backup.path);
        QCOMPARE(index.siblingAtColumn(BackupTreeModel::RowsColumn).data().toString(), u"–"_s);
        QCOMPARE(index.siblingAtColumn(BackupTreeModel::DurationColumn).data().toString(), u"–"_s);
    }

    void twentyThousandBackupsFilterWithoutAPause()
    {
        QList<BackupRecord> many;
        for (int day = 0; day < 5000; ++day) {
            for (const QString &database : {u"crm"_s, u"globals"_s, u"shop"_s, u"tandoor"_s})
                many += record(database, december.addDays(-day));
        }
        BackupTreeModel model;
        model.setBackups(many);
        QCOMPARE(model.rowCount(), 5000);
        QString text = u"sho"_s;
        QBENCHMARK
        {
            text = text == "sho"_L1 ? u"shop"_s : u"sho"_s;
            QCOMPARE(shownWith(model, text), 5000);
        }
    }
};

LARDER_DIALOG_TEST(TestBackupTreeModel)
#include "tst_backuptreemodel.moc"
