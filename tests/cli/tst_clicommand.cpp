#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "core/repository/manifest.h"
#include "core/repository/repository.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

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
    void doctorOnlyLooks();
    void doctorNamesFoldersOfClientToolsThatItPassesOver();
    void doctorOffersNoRepairHereForWhatWasLeftOnAnotherServer();
    void doctorSeesAMountPointWithoutItsDisk();
    void doctorNamesFilesThatVanished();
    void doctorNamesWhatOthersCanWriteTo_data();
    void doctorNamesWhatOthersCanWriteTo();
    void jsonIsOneEventALine();
    void jsonOfAnErrorBeforeTheJobCanBeParsedToo();
    void whatAJobMadeGoesToStandardOutputAndTheRestToStandardError();
    void commandsAndEvidenceAreShownWithVerboseOnly();
    void aPipeGetsNeitherColoursNorControlCharacters();
    void whatReplacesOrRemovesIsRefusedWithoutYes_data();
    void whatReplacesOrRemovesIsRefusedWithoutYes();
    void yesLetsItRunConfirmed_data() { whatReplacesOrRemovesIsRefusedWithoutYes_data(); }
    void yesLetsItRunConfirmed();
    void restoreWithoutModeIsNewWhereThereIsNoSuchDatabase();
    void restoreWithoutModeSwapsAnExistingDatabase();
    void restoreTellsWhyTheServerDoesNotAnswer();
    void restoreOfAMissingFileNamesIt();
    void aBlockedFlightCheckEndsWithItsCode();
    void helpExplainsEveryTopic_data();
    void helpExplainsEveryTopic();
    void everyExitCodeIsInHelpErrors();
    void serversAreAddedChangedListedAndForgotten();
    void catalogueRebuildReadsEverything();
    void keptDatabasesAreListed();
    void demoTourStopsAtTheStepThatFails();

private:
    /// A current folder with backups/2025-12-12/shop_20251212_090000.sql.gz.
    static void makeBackup(const test::Command &command);
};

void TestCliCommand::makeBackup(const test::Command &command)
{
    command.folder().write(u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, "x");
}

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

void TestCliCommand::doctorOnlyLooks()
{
    test::Command command;
    command.folder().write(u"journals/x.json"_s, R"({"owner": {}, "abandoned": true, "scratch": "larder_scratch_1"})");
    command.folder().write(u"catalogue.sqlite"_s, QByteArray(4096, 'x'));
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("larder_scratch_1"), result.out.constData());
    QVERIFY2(result.out.contains("doctor --repair"), result.out.constData());
    QVERIFY2(result.out.contains("Backup directory"), result.out.constData());
    QVERIFY2(result.out.contains("default"), result.out.constData());
    // No client tools here, which is the first failure.
    QCOMPARE(result.code, static_cast<int>(ErrorCode::ClientToolsMissing));
    for (const JobSpec &spec : std::as_const(command.specs))
        QVERIFY(!std::holds_alternative<RecoverSpec>(spec));
    QCOMPARE(command.folder().read(u"catalogue.sqlite"_s), QByteArray(4096, 'x'));
    QVERIFY(QFile::exists(command.folder().file(u"journals/x.json"_s)));
    command.run({u"doctor"_s, u"--repair"_s});
    QVERIFY(std::holds_alternative<RecoverSpec>(command.specs.last()));
}

void TestCliCommand::doctorNamesFoldersOfClientToolsThatItPassesOver()
{
    test::Command command;
    const QByteArray before = qgetenv("LARDER_PG_BINDIRS");
    const auto restored = qScopeGuard([&] { qputenv("LARDER_PG_BINDIRS", before); });
    qputenv("LARDER_PG_BINDIRS", command.folder().path().toUtf8());
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("Passed over: " + command.folder().path().toUtf8()), result.out.constData());
    qunsetenv("LARDER_PG_BINDIRS");
    QVERIFY(!command.run({u"doctor"_s}).out.contains("Passed over"));
}

void TestCliCommand::doctorOffersNoRepairHereForWhatWasLeftOnAnotherServer()
{
    test::Command command;
    command.folder().write(
        u"journals/x.json"_s,
        R"({"owner": {}, "abandoned": true, "systemIdentifier": "7", "scratch": "larder_scratch_1"})");
    command.job = [](const JobSpec &, JobContext &context) {
        context.conclude({}, {{u"serverVersion"_s, u"15"_s}, {u"systemIdentifier"_s, u"8"_s}});
    };
    const QByteArray elsewhere = command.run({u"doctor"_s}).out;
    QVERIFY2(elsewhere.contains("another server (system identifier 7)"), elsewhere.constData());
    QVERIFY2(elsewhere.contains("on that server"), elsewhere.constData());
}

void TestCliCommand::doctorSeesAMountPointWithoutItsDisk()
{
    test::Command command;
    Repository::openOrCreate(command.folder().file(u"backups"_s));
    command.run({u"list"_s}); // it is known from now on
    QVERIFY(!command.run({u"doctor"_s}).out.contains("mounted"));
    QVERIFY(QFile::remove(command.folder().file(u"backups/larder-repository.json"_s)));
    const QByteArray before = command.folder().read(u"catalogue.sqlite"_s);
    const auto entries
        = [&] { return QDir(command.folder().file(u"backups"_s)).entryList(QDir::Files | QDir::Dirs | QDir::Hidden); };
    const QStringList there = entries();
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("The disk may not be mounted."), result.out.constData());
    QCOMPARE(command.folder().read(u"catalogue.sqlite"_s), before);
    QCOMPARE(entries(), there);
}

void TestCliCommand::doctorNamesFilesThatVanished()
{
    test::Command command;
    makeBackup(command);
    QVERIFY(!command.run({u"doctor"_s}).out.contains("Files of backups"));
    Manifest manifest;
    manifest.database = u"gone"_s;
    manifest.started = manifest.finished = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    manifest.fileName = u"gone_20251212_090000.sql.gz"_s;
    command.folder().write(u"backups/2025-12-12/gone_20251212_090000.json"_s, toJson(manifest));
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("left of: 2025-12-12/gone_20251212_090000.sql.gz."), result.out.constData());
    QVERIFY2(result.out.contains("`larder-cli status`"), result.out.constData());
}

void TestCliCommand::doctorNamesWhatOthersCanWriteTo_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the backup directory") << u"backups"_s;
    QTest::newRow("a date folder") << u"backups/2025-12-12"_s;
    QTest::newRow("a backup") << u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    QTest::newRow("the saved servers") << u"home/config/servers.json"_s;
    QTest::newRow("a restore's note") << u"journals/x.json"_s;
}

void TestCliCommand::doctorNamesWhatOthersCanWriteTo()
{
    QFETCH(QString, path);
    test::Command command;
    makeBackup(command);
    command.folder().write(u"journals/x.json"_s, "{}");
    ServerProfile server;
    server.name = u"shop"_s;
    ProfileStore().save(server);
    const QString full = command.folder().file(path);
    for (const QString &folder : {u"backups"_s, u"backups/2025-12-12"_s, u"journals"_s})
        ::chmod(command.folder().file(folder).toUtf8().constData(), 0755);
    ::chmod(full.toUtf8().constData(), QFileInfo(full).isDir() ? 0755 : 0644);
    QByteArray out = command.run({u"doctor"_s}).out;
    QVERIFY2(out.contains("Nobody else can write"), out.constData());
    ::chmod(full.toUtf8().constData(), QFileInfo(full).isDir() ? 0757 : 0646);
    out = command.run({u"doctor"_s}).out;
    QVERIFY2(out.contains("Everybody can write to " + full.toUtf8() + '.'), out.constData());
}

void TestCliCommand::whatReplacesOrRemovesIsRefusedWithoutYes_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    QTest::newRow("restore by swap") << QStringList{u"restore"_s, file, u"shop"_s, u"--mode"_s, u"swap"_s};
    QTest::newRow("restore by drop") << QStringList{u"restore"_s, file, u"shop"_s, u"--mode"_s, u"drop"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"shop"_s};
    QTest::newRow("dropping what was kept") << QStringList{u"kept"_s, u"drop"_s, u"shop_before"_s};
    QTest::newRow("cleanup") << QStringList{u"cleanup"_s};
}

void TestCliCommand::whatReplacesOrRemovesIsRefusedWithoutYes()
{
    QFETCH(QStringList, arguments);
    test::Command command;
    makeBackup(command);
    const CommandResult result = command.run(arguments);
    QCOMPARE(result.code, static_cast<int>(ErrorCode::Refused));
    QVERIFY2(result.err.contains("--yes"), result.err.constData());
    QVERIFY(command.specs.isEmpty());
}

void TestCliCommand::yesLetsItRunConfirmed()
{
    QFETCH(QStringList, arguments);
    test::Command command;
    makeBackup(command);
    QCOMPARE(command.run(arguments + QStringList{u"--yes"_s}).code, 0);
    QCOMPARE(command.specs.size(), 1);
    QCOMPARE(toJson(command.specs.first())[u"confirmed"].toBool(), true);
}

void TestCliCommand::restoreWithoutModeIsNewWhereThereIsNoSuchDatabase()
{
    test::Command command;
    makeBackup(command);
    const CommandResult result
        = command.run({u"restore"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QCOMPARE(toString(std::get<RestoreSpec>(command.specs.last()).mode), toString(RestoreMode::New));
}

void TestCliCommand::restoreWithoutModeSwapsAnExistingDatabase()
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

void TestCliCommand::restoreTellsWhyTheServerDoesNotAnswer()
{
    test::Command command;
    makeBackup(command);
    command.job = [](const JobSpec &, JobContext &) { throw Error(ErrorCode::ConnectionFailed, u"Nobody there."_s); };
    const CommandResult result
        = command.run({u"restore"_s, u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s, u"shop"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::ConnectionFailed));
    QCOMPARE(result.err, QByteArray("larder-cli: Nobody there.\n"));
}

void TestCliCommand::restoreOfAMissingFileNamesIt()
{
    test::Command command;
    const CommandResult result = command.run({u"restore"_s, u"2025-12-12/none.sql.gz"_s, u"shop"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::BackupNotFound));
    QVERIFY(result.err.contains("none.sql.gz"));
}

void TestCliCommand::aBlockedFlightCheckEndsWithItsCode()
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
