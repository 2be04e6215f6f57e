#include "core/base/error.h"
#include "core/job/jobcontext.h"
#include "tests/cli/commandfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// show, extract, compare and restore --table: what they ask of the engine, and what they print of its answers.
class TestCliContents final : public QObject
{
    Q_OBJECT
private:
    const QString m_file = u"backups/2025-12-12/shop_20251212_090000.sql"_s;

    static void answer(Command &command, const QJsonObject &result)
    {
        command.job = [result](const JobSpec &, JobContext &context) { context.conclude(u"Done."_s, result); };
    }

private Q_SLOTS:
    void rowsArePrintedWithTheirColumns()
    {
        Command command;
        command.folder().write(m_file, "x");
        answer(command,
               {{u"columns"_s, QJsonArray{u"id"_s, u"name"_s}},
                {u"rows"_s, QJsonArray{QJsonArray{u"1"_s, u"a\nb"_s}, QJsonArray{u"22"_s, QJsonValue()}}}});
        const CommandResult result
            = command.run({u"show"_s, m_file, u"--table"_s, u"t"_s, u"--skip"_s, u"7"_s, u"--rows"_s, u"2"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out, QByteArray("id  name\n1   a\\nb\n22  NULL\n"));
        const auto &spec = std::get<ContentsSpec>(command.specs.last());
        QCOMPARE(spec.table, u"t"_s);
        QCOMPARE(spec.firstRow, 7);
        QCOMPARE(spec.rows, 2);
    }

    void showWithJsonPrintsTheResult()
    {
        Command command;
        command.folder().write(m_file, "x");
        const QJsonObject answered{{u"ddl"_s, u"CREATE TABLE t ();\n"_s}, {u"found"_s, 1}};
        answer(command, answered);
        QCOMPARE(command.run({u"show"_s, m_file, u"--ddl"_s, u"t"_s}).out, QByteArray("CREATE TABLE t ();\n"));
        const CommandResult result = command.run({u"show"_s, m_file, u"--ddl"_s, u"t"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(result.out).object(), answered);
    }

    void aFailedLookIsAnErrorWithItsCode()
    {
        Command command;
        command.folder().write(m_file, "x");
        command.job = [](const JobSpec &, JobContext &) { throw Error(ErrorCode::BackupDamaged, u"It is torn."_s); };
        const CommandResult result = command.run({u"show"_s, m_file, u"--objects"_s});
        QCOMPARE(result.code, 20);
        QVERIFY2(result.err.contains("It is torn."), result.err.constData());
    }

    void askingForTwoThingsAtOnceIsAUsageError()
    {
        Command command;
        command.folder().write(m_file, "x");
        QCOMPARE(command.run({u"show"_s, m_file, u"--objects"_s, u"--table"_s, u"t"_s}).code, 2);
        QCOMPARE(command.run({u"extract"_s, m_file}).code, 2);
        QCOMPARE(
            command.run({u"extract"_s, m_file, u"--as"_s, u"csv"_s, u"--table"_s, u"a"_s, u"--table"_s, u"b"_s}).code,
            2);
        QCOMPARE(command.run({u"compare"_s, m_file}).code, 2);
        QCOMPARE(command.run({u"compare"_s, m_file, m_file, u"--database"_s, u"d"_s}).code, 2);
        QVERIFY(command.specs.isEmpty());
    }

    void anExtractedFileIsNamedAfterItsTable()
    {
        Command command;
        command.folder().write(m_file, "x");
        command.run({u"extract"_s, m_file, u"--table"_s, u"shop.a/b"_s, u"--as"_s, u"csv"_s});
        QCOMPARE(std::get<ExtractSpec>(command.specs.last()).output, command.folder().file(u"shop.a%2Fb.csv"_s));
        command.run({u"extract"_s, m_file, u"--table"_s, u"t"_s, u"-o"_s, u"mine.sql"_s});
        QCOMPARE(std::get<ExtractSpec>(command.specs.last()).output, command.folder().file(u"mine.sql"_s));
    }

    void compareEndsWithOneWhenSomethingDiffers()
    {
        Command command;
        command.folder().write(m_file, "x");
        answer(command, {{u"differences"_s, 0}});
        QCOMPARE(command.run({u"compare"_s, m_file, u"--database"_s, u"shop"_s}).code, 0);
        answer(
            command,
            {{u"differences"_s, 2},
             {u"added"_s, QJsonArray{QJsonObject{{u"kind"_s, u"table"_s}, {u"name"_s, u"new"_s}}}},
             {u"tables"_s, QJsonArray{QJsonObject{{u"table"_s, u"s.t"_s}, {u"leftRows"_s, 1}, {u"rightRows"_s, 2}}}}});
        const CommandResult result = command.run({u"compare"_s, m_file, m_file});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.out.contains("+ table new\n~ rows of s.t: 1 and 2\n"), result.out.constData());
    }

    void chosenTablesGoBesideUnlessToldOtherwise()
    {
        Command command;
        command.folder().write(m_file, "x");
        QCOMPARE(command.run({u"restore"_s, m_file, u"shop"_s, u"--table"_s, u"t"_s}).code, 0);
        QVERIFY(!std::get<RestoreSpec>(command.specs.last()).inPlace);
        const qsizetype before = command.specs.size();
        QCOMPARE(command.run({u"restore"_s, m_file, u"shop"_s, u"--table"_s, u"t"_s, u"--in-place"_s}).code, 25);
        QCOMPARE(command.specs.size(), before); // nothing ran without consent
        QCOMPARE(command.run({u"restore"_s, m_file, u"shop"_s, u"--table"_s, u"t"_s, u"--in-place"_s, u"--yes"_s}).code,
                 0);
        QVERIFY(std::get<RestoreSpec>(command.specs.last()).inPlace);
        QCOMPARE(
            command.run({u"restore"_s, m_file, u"shop"_s, u"--in-place"_s, u"--yes"_s, u"--mode"_s, u"new"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliContents)
#include "tst_clicontents.moc"
