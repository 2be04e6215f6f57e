#include "core/job/backupruns.h"

#include <QJsonArray>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
JobRecord job(const QString &status, const QStringList &databases, const QStringList &failed = {})
{
    JobRecord record;
    record.kind = u"backup"_s;
    record.status = status;
    record.spec = {{u"repository"_s, u"/srv/backups"_s}, {u"databases"_s, QJsonArray::fromStringList(databases)}};
    QJsonArray items;
    for (const QString &name : failed)
        items.append(QJsonObject{{u"database"_s, name}});
    record.result = {{u"failed"_s, items}};
    return record;
}
}

/// What the history tells about the runs that were to save something.
class TestBackupRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedRunNamesWhatItDidNotSave_data()
    {
        QTest::addColumn<JobRecord>("record");
        QTest::addColumn<QStringList>("databases");
        QTest::newRow("those that failed") << job(u"failed"_s, {u"a"_s, u"b"_s}, {u"b"_s}) << QStringList{u"b"_s};
        QTest::newRow("all of its own when it did not come that far")
            << job(u"failed"_s, {u"a"_s, u"b"_s}) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("any when it was killed without a list") << job(u"interrupted"_s, {}) << QStringList();
        QTest::newRow("any when a pattern told which") << job(u"failed"_s, {u"shop_*"_s}) << QStringList();
    }
    void aFailedRunNamesWhatItDidNotSave()
    {
        QFETCH(const JobRecord, record);
        const QList<BackupRun> runs = backupRuns({record}, u"/srv/backups"_s);
        QCOMPARE(runs.size(), 1);
        QVERIFY(runs[0].failed);
        QTEST(runs[0].databases, "databases");
    }

    void whatSavesNothingByItsNatureIsNoRun()
    {
        JobRecord look = job(u"failed"_s, {});
        look.spec[u"dryRun"_s] = true;
        const QList<JobRecord> jobs{look, job(u"running"_s, {}), job(u"cancelled"_s, {})};
        QCOMPARE(backupRuns(jobs, u"/srv/backups"_s).size(), 0);
        QCOMPARE(backupRuns({job(u"failed"_s, {})}, u"/elsewhere"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupRuns)
#include "tst_backupruns.moc"
