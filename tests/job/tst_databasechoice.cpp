#include "core/job/databasechoice.h"

#include <QFile>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
/// One case of tests/cases/choose-databases.txt: its lines by their first word.
struct Case
{
    QString rule;
    QMap<QString, QString> lines;

    QStringList names(const QString &line) const
    {
        QStringList words;
        for (const QString &word : lines.value(line).split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
        return words;
    }
};

QList<Case> readCases()
{
    QFile file(QStringLiteral(LARDER_SOURCE_DIR "/tests/cases/choose-databases.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        if (line.trimmed().isEmpty()) {
            inside = false;
        } else if (!inside) {
            cases.append({line, {}});
            inside = true;
        } else {
            cases.last().lines.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
        }
    }
    return cases;
}

/// "frozen (closed)"
DatabaseInfo databaseFrom(const QString &text)
{
    const QString traits = text.section(u'(', 1);
    DatabaseInfo database;
    database.name = text.section(u'(', 0, 0).trimmed();
    database.isTemplate = traits.contains("template"_L1);
    database.allowsConnections = !traits.contains("closed"_L1);
    database.mayConnect = !traits.contains("forbidden"_L1);
    database.isInvalid = traits.contains("invalid"_L1);
    return database;
}

QStringList passedOver(const DatabaseChoice &choice)
{
    QStringList texts;
    for (const PassedOverDatabase &database : choice.passedOver)
        texts.append(u"%1 (%2)"_s.arg(database.name, toString(database.reason)));
    return texts;
}

BackupRecord backupOf(const QString &database)
{
    BackupRecord backup;
    backup.database = database;
    return backup;
}
}

class TestDatabaseChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunTakes_data()
    {
        QTest::addColumn<int>("index");
        const QList<Case> cases = readCases();
        QVERIFY(cases.size() > 20);
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(qPrintable(cases[i].rule)) << i;
    }
    void aRunTakes()
    {
        QFETCH(const int, index);
        const Case one = readCases().at(index);
        static const QStringList known{u"server"_s,  u"wanted"_s,    u"exclude"_s,     u"chosen"_s, u"copies"_s,
                                       u"missing"_s, u"unmatched"_s, u"passed over"_s, u"protect"_s};
        for (const QString &line : one.lines.keys())
            QVERIFY2(known.contains(line), qPrintable(line));
        QList<DatabaseInfo> inventory;
        for (const QString &text : one.names(u"server"_s))
            inventory.append(databaseFrom(text));
        const DatabaseChoice choice = chooseDatabases(inventory, one.names(u"wanted"_s), one.names(u"exclude"_s));
        QCOMPARE(choice.chosen, one.names(u"chosen"_s));
        QCOMPARE(choice.copies, one.names(u"copies"_s));
        QCOMPARE(choice.missing, one.names(u"missing"_s));
        QCOMPARE(choice.unmatched, one.names(u"unmatched"_s));
        QCOMPARE(passedOver(choice), one.names(u"passed over"_s));
        QCOMPARE(databasesToProtect(choice), one.names(one.lines.contains(u"protect"_s) ? u"protect"_s : u"chosen"_s));
    }

    void withoutAServerTheDatabasesOfTheBackupsStandForIt()
    {
        BackupRecord globals = backupOf(u"globals"_s);
        globals.isGlobals = true;
        const QList<BackupRecord> backups{backupOf(u"shop"_s), backupOf(u"crm"_s), globals, backupOf(u"shop"_s),
                                          backupOf(u"shop_before_20260503_0210"_s)};
        QCOMPARE(databasesToProtect(chooseAmongSaved(backups, {}, {})), (QStringList{u"crm"_s, u"shop"_s}));
        QCOMPARE(databasesToProtect(chooseAmongSaved(backups, {u"sh*"_s, u"never"_s}, {})),
                 (QStringList{u"shop"_s, u"never"_s}));
    }

    void whatWasSavedByNameIsProtectedThoughNoRunWouldTakeItUnnamed()
    {
        QCOMPARE(chooseAmongSaved({backupOf(u"postgres"_s)}, {}, {}).chosen, QStringList{u"postgres"_s});
    }
};

QTEST_GUILESS_MAIN(TestDatabaseChoice)
#include "tst_databasechoice.moc"
