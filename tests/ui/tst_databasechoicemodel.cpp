#include "ui/backup/databasechoicemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
ServerDatabase named(const QString &name)
{
    ServerDatabase database;
    database.name = name;
    return database;
}

QList<ServerDatabase> someDatabases(QRandomGenerator &random)
{
    QList<ServerDatabase> databases;
    for (int i = 0; i < 12; ++i) {
        if (random.bounded(2))
            databases += named(u"db%1"_s.arg(i));
    }
    return databases;
}

QStringList someNames(QRandomGenerator &random)
{
    QStringList names;
    for (int i = random.bounded(6); i > 0; --i)
        names += u"db%1"_s.arg(random.bounded(12));
    return names;
}
}

class TestDatabaseChoiceModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListStaysTrueThroughRandomChanges()
    {
        QRandomGenerator random(8);
        DatabaseChoiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QMap<QString, bool> ticks; // what should be ticked, were nothing left out
        QStringList leftOut;
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(5)) {
            case 0:
                model.fill(someDatabases(random), {}, QDateTime({2026, 5, 5}, {9, 0}, Qt::UTC));
                ticks.clear();
                for (const ServerDatabase &database : model.databases())
                    ticks.insert(database.name, false);
                leftOut.clear();
                break;
            case 1: {
                const QStringList names = someNames(random);
                model.setTicked(names);
                for (auto each = ticks.begin(); each != ticks.end(); ++each)
                    each.value() = names.contains(each.key());
                break;
            }
            case 2: {
                const bool all = random.bounded(2);
                model.tickAll(all);
                for (bool &each : ticks)
                    each = all;
                break;
            }
            case 3:
                leftOut = someNames(random);
                model.setLeftOut(leftOut);
                break;
            default: tickOne(model, random, ticks, leftOut);
            }
            QStringList wanted;
            for (const ServerDatabase &database : model.databases()) {
                if (ticks.value(database.name) && !leftOut.contains(database.name))
                    wanted += database.name;
            }
            QCOMPARE(model.ticked(), wanted);
        }
    }

    void whatIsLeftOutCannotBeTicked()
    {
        DatabaseChoiceModel model;
        model.fill({named(u"shop"_s), named(u"Shop"_s)}, {}, {});
        model.setLeftOut({u"sh*"_s});
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY2(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEnabled), "the case of a name counts");
    }

    void theLastBackupIsThatOfAWholeDatabase()
    {
        const QDateTime now({2026, 5, 5}, {9, 0}, Qt::UTC);
        BackupRecord part;
        part.database = u"shop"_s;
        part.started = now.addSecs(-3600);
        part.partial = true;
        BackupRecord whole = part;
        whole.partial = false;
        whole.started = now.addDays(-3);
        DatabaseChoiceModel model;
        model.fill({named(u"shop"_s)}, {part, whole}, now);
        QCOMPARE(model.index(0, DatabaseChoiceModel::LastBackup).data().toString(), u"3 days ago"_s);
    }

    void aNewDatabaseIsMarkedUntilTheListIsFilledAnew()
    {
        DatabaseChoiceModel model;
        model.fill({named(u"shop"_s), named(u"wiki"_s)}, {}, {});
        model.setNew({u"wiki"_s});
        QCOMPARE(model.index(0, 0).data().toString(), u"shop"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"wiki (new)"_s);
        model.setTicked({u"wiki"_s});
        QCOMPARE(model.ticked(), QStringList{u"wiki"_s});
    }

private:
    /// By the mouse or the space bar, where the list allows it.
    static void tickOne(DatabaseChoiceModel &model, QRandomGenerator &random, QMap<QString, bool> &ticks,
                        const QStringList &leftOut)
    {
        if (model.rowCount() == 0)
            return;
        const QModelIndex index = model.index(random.bounded(model.rowCount()), 0);
        const QString name = index.data().toString();
        const bool tick = random.bounded(2);
        const QSignalSpy changed(&model, &DatabaseChoiceModel::tickedChanged);
        if (leftOut.contains(name))
            return;
        QVERIFY(model.setData(index, tick ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        ticks[name] = tick;
    }
};

QTEST_GUILESS_MAIN(TestDatabaseChoiceModel)
#include "tst_databasechoicemodel.moc"
