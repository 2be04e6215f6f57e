#include "core/recipes/backupchoice.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// Which backups a drill loads.
class TestBackupChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalsAndRowsAloneAreNeverDrilled_data()
    {
        QTest::addColumn<DrillSpec>("spec");
        DrillSpec all;
        all.all = true;
        QTest::newRow("all") << all;
        DrillSpec sample;
        sample.sample = u"100%"_s;
        QTest::newRow("a sample of all") << sample;
    }
    void globalsAndRowsAloneAreNeverDrilled()
    {
        QFETCH(const DrillSpec, spec);
        QStringList chosen = chooseForDrill(spec, backups());
        chosen.sort();
        QCOMPARE(chosen, (QStringList{u"schema"_s, u"whole"_s}));
    }

    void theNewestOfADatabaseIsAWholeOne()
    {
        DrillSpec latest;
        latest.latest = true;
        QCOMPARE(chooseForDrill(latest, backups()), QStringList{u"whole"_s});
    }

private:
    static BackupRecord backup(const QString &path, const BackupPart &part = {})
    {
        BackupRecord record;
        record.database = u"shop"_s;
        record.path = path;
        record.partial = !part.isEmpty();
        record.part = part;
        return record;
    }
    /// Newest first.
    static QList<BackupRecord> backups()
    {
        BackupRecord globals = backup(u"globals"_s);
        globals.isGlobals = true;
        return {globals, backup(u"rows"_s, {{PartKind::DataOnly}}), backup(u"schema"_s, {{PartKind::SchemaOnly}}),
                backup(u"whole"_s)};
    }
};

QTEST_GUILESS_MAIN(TestBackupChoice)
#include "tst_backupchoice.moc"
