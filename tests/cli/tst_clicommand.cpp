#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace larder;
using test::CommandResult;

namespace
{
/// Every line of an output as an object; an object {"bad": line} for one that is none.
QList<QJsonObject> jsonLines(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.isEmpty())
            objects.append(document.isObject() ? document.object() : QJsonObject{{u"bad"_s, QString::fromUtf8(line)}});
    }
    return objects;
}
}

/// Whole calls of larder-cli with jobs of the test's own behind it.
class TestCliCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExitCodeOfAFailedJobIsTheErrorsNumber_data();
    void theExitCodeOfAFailedJobIsTheErrorsNumber();
    void aJobWithWarningsEndsWithOne();
    void aSignalCancelsTheJobAndGivesItsExitCode_data();
    void aSignalCancelsTheJobAndGivesItsExitCode();
    void aQuestionThatWasCancelledIsNoAnswer_data();
    void aQuestionThatWasCancelledIsNoAnswer();
    void whatWasIgnoredFromTheStartStaysSo_data();
    void whatWasIgnoredFromTheStartStaysSo();
    void anObjectThatFailedIsToldOnceAndNotAmongTheResults();
    void extractNeedsNoFormat();
    void whatIsMeantIsNamedAsItIsTyped_data();
    void whatIsMeantIsNamedAsItIsTyped();
    void aNameWithBlanksCanBeCopiedOutOfTheHint();
    void whatANameBringsAlongDoesNothingToTheTerminal_data();
    void whatANameBringsAlongDoesNothingToTheTerminal();
    void jsonIsOneEventALine();
    void jsonOfAnErrorBeforeTheJobCanBeParsedToo();
    void whatAJobMadeGoesToStandardOutputAndTheRestToStandardError();
    void commandsAndEvidenceAreShownWithVerboseOnly();
    void aPipeGetsNeitherColoursNorControlCharacters();
    void helpExplainsEveryTopic_data();
    void helpExplainsEveryTopic();
    void everyExitCodeIsInHelpErrors();
    void serversAreAddedChangedListedAndForgotten();
    void catalogueRebuildReadsEverything();
    void keptDatabasesAreListed();
    void demoTourStopsAtTheStepThatFails();
};

void TestCliCommand::theExitCodeOfAFailedJobIsTheErrorsNumber_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorKind &kind : errorKinds())
        QTest::newRow(kind.name) << kind.code;
}

void TestCliCommand::theExitCodeOfAFailedJobIsTheErrorsNumber()
{
    QFETCH(ErrorCode, code);
    test::Command command;
    command.job = [&](const JobSpec &, JobContext &) { throw Error(code, u"Shop burnt."_s, u"Call them."_s); };
    const CommandResult result = command.run({u"backup"_s});
    QCOMPARE(result.code, static_cast<int>(code));
    QCOMPARE(result.err, QByteArray("larder-cli: Shop burnt.\n  Call them.\n"));
    QCOMPARE(result.out, QByteArray());
}

void TestCliCommand::aJobWithWarningsEndsWithOne()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        context.warn(u"The clock is odd."_s);
        context.conclude(u"Saved shop."_s);
    };
    const CommandResult result = command.run({u"backup"_s});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.out, QByteArray("Saved shop.\n"));
    QCOMPARE(result.err, QByteArray("Warning: The clock is odd.\n"));
}

void TestCliCommand::aSignalCancelsTheJobAndGivesItsExitCode_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("Ctrl+C") << SIGINT << 130;
    QTest::newRow("kill") << SIGTERM << 143;
    QTest::newRow("the terminal was closed") << SIGHUP << 129;
}

void TestCliCommand::aSignalCancelsTheJobAndGivesItsExitCode()
{
    QFETCH(int, signal);
    QFETCH(int, code);
    test::Command command;
    command.job = [&](const JobSpec &, JobContext &context) {
        ::raise(signal);
        context.step(u"Never"_s, 1, 1);
        QFAIL("went on");
    };
    QCOMPARE(command.run({u"backup"_s}).code, code);
}

void TestCliCommand::aQuestionThatWasCancelledIsNoAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("doctor") << QStringList{u"doctor"_s};
    QTest::newRow("status") << QStringList{u"status"_s, u"--host"_s, u"db"_s};
    QTest::newRow("kept list") << QStringList{u"kept"_s, u"list"_s};
}

void TestCliCommand::aQuestionThatWasCancelledIsNoAnswer()
{
    QFETCH(QStringList, arguments);
    test::Command command;
    QVERIFY(QDir().mkpath(command.folder().file(u"backups"_s)));
    command.job = [&](const JobSpec &, JobContext &context) {
        ::raise(SIGINT);
        context.step(u"Never"_s, 1, 1);
    };
    const CommandResult result = command.run(arguments);
    QCOMPARE(result.code, 130);
    QCOMPARE(result.out, QByteArray());
}

void TestCliCommand::jsonIsOneEventALine()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        context.step(u"Dump two\nlines"_s, 1, 2);
        context.item(u"shop saved"_s, {{u"path"_s, u"a"_s}});
        throw Error(ErrorCode::NoSpace, u"Full."_s);
    };
    const CommandResult result = command.run({u"backup"_s, u"--json"_s});
    const QList<QJsonObject> lines = jsonLines(result.out);
    QStringList events;
    for (const QJsonObject &line : lines)
        events.append(line[u"event"].toString());
    QCOMPARE(events, (QStringList{u"started"_s, u"step"_s, u"item"_s, u"finished"_s}));
    QCOMPARE(lines.last()[u"data"][u"exitCode"].toInt(), 21);
    QCOMPARE(lines.last()[u"data"][u"error"][u"kind"].toString(), u"no-space"_s);
    QCOMPARE(result.err, QByteArray("larder-cli: Full.\n"));
}

void TestCliCommand::jsonOfAnErrorBeforeTheJobCanBeParsedToo()
{
    test::Command command;
    const CommandResult result = command.run({u"backup"_s, u"--jobs"_s, u"many"_s, u"--json"_s});
    QCOMPARE(result.code, 2);
    const QList<QJsonObject> lines = jsonLines(result.out);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first()[u"error"][u"kind"].toString(), u"usage"_s);
}

void TestCliCommand::whatAJobMadeGoesToStandardOutputAndTheRestToStandardError()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        context.step(u"Dump"_s, 1, 1);
        context.info(u"Two tables"_s);
        context.item(u"Saved shop"_s, {});
        context.conclude(u"1 database saved."_s);
    };
    const CommandResult result = command.run({u"backup"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray("Saved shop\n1 database saved.\n"));
    QCOMPARE(result.err, QByteArray("Dump\nTwo tables\n"));
}

void TestCliCommand::commandsAndEvidenceAreShownWithVerboseOnly()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        context.command(u"pg_dump -Fp"_s);
        throw Error(ErrorCode::DumpFailed, u"No."_s, {}, u"stderr says so"_s);
    };
    QCOMPARE(command.run({u"backup"_s}).err, QByteArray("larder-cli: No.\n"));
    QCOMPARE(command.run({u"backup"_s, u"--verbose"_s}).err,
             QByteArray("$ pg_dump -Fp\nlarder-cli: No.\nstderr says so\n"));
}

void TestCliCommand::aPipeGetsNeitherColoursNorControlCharacters()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        context.item(u"Saved evil\x1b[2J\nname"_s, {});
        context.conclude(u"Done."_s);
    };
    const CommandResult result = command.run({u"backup"_s});
    QCOMPARE(result.out, QByteArray("Saved evil\\x1b[2J\\nname\nDone.\n"));
}

void TestCliCommand::whatWasIgnoredFromTheStartStaysSo_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("nohup") << SIGHUP;
    QTest::newRow("a shell without job control") << SIGINT;
}

void TestCliCommand::whatWasIgnoredFromTheStartStaysSo()
{
    QFETCH(int, signal);
    const auto before = std::signal(signal, SIG_IGN);
    test::Command command;
    command.job = [&](const JobSpec &, JobContext &context) {
        ::raise(signal);
        context.step(u"Going on"_s, 1, 1);
    };
    const int code = command.run({u"backup"_s}).code;
    std::signal(signal, before);
    QCOMPARE(code, 0);
}

void TestCliCommand::anObjectThatFailedIsToldOnceAndNotAmongTheResults()
{
    test::Command command;
    const auto failing = [](JobContext &context, const QString &name) {
        context.item(name + u" is damaged."_s, {{u"error"_s, QJsonObject{{u"message"_s, name}}}});
    };
    command.job = [&](const JobSpec &, JobContext &context) {
        failing(context, u"a"_s);
        throw Error(ErrorCode::BackupDamaged, u"a is damaged."_s);
    };
    CommandResult result = command.run({u"verify"_s, u"--all"_s});
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err, QByteArray("larder-cli: a is damaged.\n"));
    command.job = [&](const JobSpec &, JobContext &context) {
        failing(context, u"a"_s);
        failing(context, u"b"_s);
        throw Error(ErrorCode::BackupDamaged, u"2 of 2 backups failed."_s);
    };
    result = command.run({u"verify"_s, u"--all"_s});
    QCOMPARE(result.err, QByteArray("a is damaged.\nb is damaged.\nlarder-cli: 2 of 2 backups failed.\n"));
}

void TestCliCommand::extractNeedsNoFormat()
{
    test::Command command;
    makeBackup(command);
    const CommandResult result = command.run(
        {u"extract"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"--table"_s, u"public.foods"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    const auto spec = std::get<ExtractSpec>(command.specs.last());
    QVERIFY(spec.as == ExtractFormat::Sql);
    QVERIFY2(spec.output.endsWith(u".sql"_s), qPrintable(spec.output));
}

void TestCliCommand::whatIsMeantIsNamedAsItIsTyped_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an option of no use") << QStringList{u"backup"_s, u"--format"_s, u"custom"_s, u"--no-owner"_s}
                                         << QByteArray("“--no-owner”");
    QTest::newRow("neither the one nor the other")
        << QStringList{u"verify"_s} << QByteArray("“BACKUP” must be given, or --all");
    QTest::newRow("a port that is none") << QStringList{u"backup"_s, u"--port"_s, u"abc"_s}
                                         << QByteArray("--port: “abc” is no port from 1 to 65535.");
    QTest::newRow("a port that is too large")
        << QStringList{u"server"_s, u"add"_s, u"x"_s, u"--port"_s, u"99999"_s} << QByteArray("“99999” is no port");
    QTest::newRow("one of several ports")
        << QStringList{u"backup"_s, u"--port"_s, u"5432,0"_s} << QByteArray("“0” is no port");
    QTest::newRow("a verb mistyped") << QStringList{u"bakcup"_s} << QByteArray("Did you mean “backup”?");
    QTest::newRow("a second word mistyped")
        << QStringList{u"server"_s, u"ad"_s, u"x"_s}
        << QByteArray("There is no verb “server ad”.\n  Did you mean “server add”?");
    QTest::newRow("words too many") << QStringList{u"status"_s, u"b"_s, u"c"_s, u"a b"_s}
                                    << QByteArray("Not expected here: b, c, a b.");
}

void TestCliCommand::whatIsMeantIsNamedAsItIsTyped()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    test::Command command;
    const CommandResult result = command.run(arguments);
    QCOMPARE(result.code, static_cast<int>(ErrorCode::Usage));
    QVERIFY2(result.err.contains(said), result.err.constData());
}

void TestCliCommand::aNameWithBlanksCanBeCopiedOutOfTheHint()
{
    test::Command command;
    const CommandResult result = command.run({u"server"_s, u"add"_s, u"my shop"_s, u"--host"_s, u"db"_s});
    QVERIFY2(result.out.contains("`larder-cli server test 'my shop'`"), result.out.constData());
}

void TestCliCommand::whatANameBringsAlongDoesNothingToTheTerminal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("a colour") << u"\x1b[8mhidden"_s << QByteArray("\\x1b[8mhidden");
    QTest::newRow("a sequence in one character") << QString(QChar(0x9b)) + u"2J"_s << QByteArray("\\x9b2J");
    QTest::newRow("a change of direction") << QString(QChar(0x202e)) + u"gpj"_s << QByteArray("\\u202egpj");
    QTest::newRow("a line of its own") << QString(QChar(0x2028)) << QByteArray("\\u2028");
    QTest::newRow("a bell and a title") << u"\x1b]0;title\x07"_s << QByteArray("\\x1b]0;title\\x07");
    QTest::newRow("an isolate of a direction") << QString(QChar(0x2067)) + u"gpj"_s << QByteArray("\\u2067gpj");
    QTest::newRow("a character deleted") << u"a\x7f\b"_s << QByteArray("a\\x7f\\x08");
    QTest::newRow("the way back to the start of the line") << u"a\rb"_s << QByteArray("a\\x0db");
}

void TestCliCommand::whatANameBringsAlongDoesNothingToTheTerminal()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, shown);
    test::Command command;
    command.job = [&](const JobSpec &, JobContext &context) {
        context.warn(name);
        context.item(name, {{u"name"_s, name}});
    };
    CommandResult result = command.run({u"backup"_s});
    QVERIFY2(result.out.startsWith(shown + '\n'), result.out.constData());
    QVERIFY2(result.err.contains(shown), result.err.constData());
    result = command.run({u"list"_s, u"--server"_s, name});
    QVERIFY2(result.code != 0 && result.err.contains(shown), result.err.constData());
    QVERIFY(!result.err.contains('\x1b') && !result.err.contains("\xc2\x9b"));
    result = command.run({u"backup"_s, u"--json"_s});
    QVERIFY(!result.out.contains('\x1b') && !result.out.contains("\xc2\x9b"));
    QCOMPARE(jsonLines(result.out)[2][u"text"].toString(), name);
}

void TestCliCommand::helpExplainsEveryTopic_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("overview") << QStringList{u"help"_s} << QByteArray("Usage: larder-cli VERB");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Usage: larder-cli VERB");
    QTest::newRow("a verb") << QStringList{u"help"_s, u"restore"_s} << QByteArray("larder-cli restore FILE DATABASE");
    QTest::newRow("a verb's --help") << QStringList{u"restore"_s, u"--help"_s}
                                     << QByteArray("larder-cli restore FILE DATABASE");
    QTest::newRow("a group") << QStringList{u"help"_s, u"server"_s} << QByteArray("larder-cli server remove NAME");
    QTest::newRow("a group's --help") << QStringList{u"server"_s, u"--help"_s} << QByteArray("server add NAME");
    QTest::newRow("a verb of two words") << QStringList{u"kept"_s, u"drop"_s, u"--help"_s}
                                         << QByteArray("kept drop NAME");
    QTest::newRow("errors") << QStringList{u"help"_s, u"errors"_s} << QByteArray("Exit codes");
    QTest::newRow("the manual page") << QStringList{u"help"_s, u"--man"_s} << QByteArray(".TH LARDER");
    QTest::newRow("completion") << QStringList{u"help"_s, u"--completion"_s, u"bash"_s} << QByteArray("complete -o");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("larder-cli ");
}

void TestCliCommand::helpExplainsEveryTopic()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    test::Command command;
    const CommandResult result = command.run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(said), result.out.constData());
    QCOMPARE(result.err, QByteArray());
}

void TestCliCommand::everyExitCodeIsInHelpErrors()
{
    test::Command command;
    const QByteArray text = command.run({u"help"_s, u"errors"_s}).out;
    for (const ErrorKind &kind : errorKinds())
        QVERIFY2(text.contains("\n  " + QByteArray::number(static_cast<int>(kind.code)).leftJustified(5) + kind.name),
                 kind.name);
}

void TestCliCommand::serversAreAddedChangedListedAndForgotten()
{
    test::Command command;
    QCOMPARE(command
                 .run({u"server"_s, u"add"_s, u"prod"_s, u"shop"_s, u"--host"_s, u"db"_s, u"--port"_s, u"5433"_s,
                       u"--backup-dir"_s, u"/srv/prod"_s, u"--retention-days"_s, u"7"_s, u"--keep-monthly"_s, u"12"_s,
                       u"--max-size"_s, u"2T"_s})
                 .code,
             0);
    QCOMPARE(command.run({u"server"_s, u"add"_s, u"prod"_s, u"--host"_s, u"db2"_s}).code, 0);
    const ServerProfile profile = ProfileStore().get(u"prod"_s);
    QCOMPARE(profile.address.host, u"db2"_s);
    QCOMPARE(profile.address.port, u"5433"_s);
    QCOMPARE(profile.databases, QStringList{u"shop"_s});
    QCOMPARE(profile.repository, u"/srv/prod"_s);
    QVERIFY(profile.retention == (RetentionPolicy{.days = 7, .monthly = 12, .maximumBytes = 2'000'000'000'000}));
    QVERIFY(command.run({u"server"_s, u"list"_s}).out.contains("prod"));
    const QJsonArray all = QJsonDocument::fromJson(command.run({u"server"_s, u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(command.run({u"server"_s, u"remove"_s, u"prod"_s}).code, 0);
    QVERIFY(ProfileStore().list().isEmpty());
    QCOMPARE(command.run({u"server"_s, u"remove"_s, u"prod"_s}).code, static_cast<int>(ErrorCode::SettingsInvalid));
}

void TestCliCommand::catalogueRebuildReadsEverything()
{
    test::Command command;
    QCOMPARE(command.run({u"catalogue"_s, u"rebuild"_s}).code, 0);
    QVERIFY(std::get<RefreshSpec>(command.specs.last()).everything);
}

void TestCliCommand::keptDatabasesAreListed()
{
    test::Command command;
    command.job = [](const JobSpec &, JobContext &context) {
        const QJsonObject kept{{u"database"_s, u"shop_before_1"_s}, {u"original"_s, u"shop"_s}, {u"bytes"_s, 1000}};
        context.conclude({}, {{u"kept"_s, QJsonArray{kept}}});
    };
    QVERIFY(command.run({u"kept"_s, u"list"_s}).out.contains("shop_before_1"));
}

void TestCliCommand::demoTourStopsAtTheStepThatFails()
{
    test::Command command;
    command.folder().write(u"demo/2025-12-12/shop_20251212_090000.sql.gz"_s, "x");
    command.job = [&](const JobSpec &spec, JobContext &context) {
        if (std::holds_alternative<DemoSpec>(spec))
            context.conclude({}, {{u"server"_s, u"demo"_s}, {u"repository"_s, command.folder().file(u"demo"_s)}});
        else if (std::holds_alternative<BackupSpec>(spec))
            context.conclude({},
                             {{u"saved"_s,
                               QJsonArray{QJsonObject{{u"database"_s, u"tandoor"_s}, {u"path"_s, u"a"_s}},
                                          QJsonObject{{u"database"_s, u"meal_planner"_s}, {u"path"_s, u"b"_s}}}}});
        else if (std::holds_alternative<RestoreSpec>(spec))
            throw Error(ErrorCode::RestoreFailed, u"Broken."_s);
    };
    const CommandResult result = command.run({u"demo"_s, u"--tour"_s});
    QVERIFY2(result.code == static_cast<int>(ErrorCode::RestoreFailed), qPrintable(result.text()));
    QVERIFY(std::holds_alternative<RestoreSpec>(command.specs.last()));
    QCOMPARE(result.err.count("Broken."), 1);
}

QTEST_GUILESS_MAIN(TestCliCommand)
#include "tst_clicommand.moc"
