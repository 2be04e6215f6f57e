#include "core/base/error.h"
#include "tests/cli/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using test::CommandResult;

/// What larder-cli asks before something is replaced or removed.
class TestCliRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReplacesOrRemovesIsRefusedWithoutYes_data();
    void whatReplacesOrRemovesIsRefusedWithoutYes();
    void yesLetsItRunConfirmed();
    void restoreWithoutModeIsNewWhereThereIsNoSuchDatabase();
    void restoreWithoutModeSwapsAnExistingDatabase();
    void restoreTellsWhyTheServerDoesNotAnswer();
    void restoreOfAMissingFileNamesIt();
    void aBlockedFlightCheckEndsWithItsCode();

    void yesLetsItRunConfirmed_data() { whatReplacesOrRemovesIsRefusedWithoutYes_data(); }
};

void TestCliRestore::whatReplacesOrRemovesIsRefusedWithoutYes_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    QTest::newRow("restore by swap") << QStringList{u"restore"_s, file, u"shop"_s, u"--mode"_s, u"swap"_s};
    QTest::newRow("restore by drop") << QStringList{u"restore"_s, file, u"shop"_s, u"--mode"_s, u"drop"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"shop"_s};
    QTest::newRow("dropping what was kept") << QStringList{u"kept"_s, u"drop"_s, u"shop_before"_s};
    QTest::newRow("cleanup") << QStringList{u"cleanup"_s};
}

void TestCliRestore::whatReplacesOrRemovesIsRefusedWithoutYes()
{
    QFETCH(QStringList, arguments);
    test::Command command;
    makeBackup(command);
    const CommandResult result = command.run(arguments);
    QCOMPARE(result.code, static_cast<int>(ErrorCode::Refused));
    QVERIFY2(result.err.contains("--yes"), result.err.constData());
    QVERIFY(command.specs.isEmpty());
}

void TestCliRestore::yesLetsItRunConfirmed()
{
    QFETCH(QStringList, arguments);
    test::Command command;
    makeBackup(command);
    QCOMPARE(command.run(arguments + QStringList{u"--yes"_s}).code, 0);
    QCOMPARE(command.specs.size(), 1);
    QCOMPARE(toJson(command.specs.first())[u"confirmed"].toBool(), true);
}

void TestCliRestore::restoreWithoutModeIsNewWhereThereIsNoSuchDatabase()
{
    test::Command command;
    makeBackup(command);
    const CommandResult result
        = command.run({u"restore"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QCOMPARE(toString(std::get<RestoreSpec>(command.specs.last()).mode), toString(RestoreMode::New));
}

void TestCliRestore::restoreWithoutModeSwapsAnExistingDatabase()
{
    test::Command command;
    makeBackup(command);
    command.job = [](const JobSpec &spec, JobContext &context) {
        if (std::holds_alternative<InspectSpec>(spec))
            context.conclude({}, {{u"databases"_s, QJsonArray{QJsonObject{{u"name"_s, u"shop"_s}}}}});
    };
    const QStringList restore{u"restore"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s};
    QCOMPARE(command.run(restore).code, static_cast<int>(ErrorCode::Refused));
    QCOMPARE(command.run(restore + QStringList{u"--yes"_s}).code, 0);
    QCOMPARE(toString(std::get<RestoreSpec>(command.specs.last()).mode), toString(RestoreMode::Swap));
}

void TestCliRestore::restoreTellsWhyTheServerDoesNotAnswer()
{
    test::Command command;
    makeBackup(command);
    command.job = [](const JobSpec &, JobContext &) { throw Error(ErrorCode::ConnectionFailed, u"Nobody there."_s); };
    const CommandResult result
        = command.run({u"restore"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::ConnectionFailed));
    QCOMPARE(result.err, QByteArray("larder-cli: Nobody there.\n"));
}

void TestCliRestore::restoreOfAMissingFileNamesIt()
{
    test::Command command;
    const CommandResult result = command.run({u"restore"_s, u"2025-12-12/none.sql.gz"_s, u"shop"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::BackupNotFound));
    QVERIFY(result.err.contains("none.sql.gz"));
}

void TestCliRestore::aBlockedFlightCheckEndsWithItsCode()
{
    test::Command command;
    makeBackup(command);
    command.job = [](const JobSpec &spec, JobContext &context) {
        if (!std::holds_alternative<FlightCheckSpec>(spec))
            return;
        context.finding({FindingSeverity::Blocker, u"Space"_s, u"The disk is full."_s, u"Free some."_s});
        context.conclude(u"1 blocker."_s, {{u"blockers"_s, 1}});
    };
    const CommandResult result
        = command.run({u"restore"_s, u"--check"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::FlightCheckFailed));
    QCOMPARE(result.out, QByteArray("✖ Space: The disk is full.\n    Free some.\n1 blocker.\n"));
}

QTEST_GUILESS_MAIN(TestCliRestore)
#include "tst_clirestore.moc"
