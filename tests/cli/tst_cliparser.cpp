#include "app/cli/backuplookup.h"
#include "app/cli/help.h"
#include "app/cli/jobverb.h"
#include "app/cli/manpage.h"
#include "app/cli/parser.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/job/jobspec.h"
#include "tests/cli/commandfixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::cli;

namespace
{
/// A shell command as the words after the program's name.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"larder_cli() { printf '%s\\0' \"$@\"; }; "_s
                     + QString(command).replace(0, int(qstrlen("larder-cli")), u"larder_cli"_s)});
    if (!shell.waitForFinished())
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar::Null);
    words.removeLast();
    return words;
}

/// What the front end makes of a command: the spec it would run.
JobSpec specOf(const QString &command)
{
    Invocation invocation;
    parseArguments(wordsOf(command), invocation);
    return specFor(invocation, invocation.isOn(u"check") ? "flight-check" : nullptr);
}

ServerAddress someServer()
{
    ServerAddress server;
    server.host = u"/run/my socket"_s;
    server.port = u"5433"_s;
    server.user = u"o'brien"_s;
    server.sslmode = u"verify-full"_s;
    server.service = u"prod"_s;
    server.maintenanceDatabase = u"template1"_s;
    server.extra = {{u"sslrootcert"_s, u"/etc/a=b.pem"_s}, {u"connect_timeout"_s, u"3"_s}};
    return server;
}

BackupSpec backupOf(const QStringList &databases)
{
    BackupSpec spec;
    spec.repository = u"/srv/backups"_s;
    spec.databases = databases;
    return spec;
}

BackupSpec everyBackupOption()
{
    BackupSpec spec = backupOf({u"shop"_s, u"-x"_s, u"a b"_s});
    spec.server = someServer();
    spec.exclude = {u"test_*"_s, u"-y"_s};
    spec.format = BackupFormat::Plain;
    spec.compression = CompressionLevel::Auto;
    spec.content = DumpContent::DataOnly;
    spec.tables = {u"public.\"A\""_s, u"b"_s};
    spec.schemas = {u"s"_s};
    spec.excludeTables = {u"log*"_s};
    spec.excludeTableData = {u"audit"_s};
    spec.withGlobals = false;
    spec.jobs = 2;
    spec.lockWaitSeconds = 10;
    spec.retention.days = 0;
    spec.dryRun = true;
    return spec;
}

RestoreSpec restoreOf(const QString &database, RestoreMode mode)
{
    RestoreSpec spec;
    spec.repository = u"/srv/backups"_s;
    spec.backup = u"2025-12-12/shop_20251212_090000.sql.gz"_s;
    spec.database = database;
    spec.mode = mode;
    return spec;
}

/// Names that shells, parsers and libpq trip over.
const QStringList oddNames{u"my shop"_s,
                           u"it's"_s,
                           u"\"quoted\""_s,
                           u"a/b"_s,
                           u"two\nlines"_s,
                           u"-x"_s,
                           u"--all"_s,
                           u"host=evil dbname=x"_s,
                           u"postgresql://h/d"_s,
                           u"[a,b]"_s,
                           u"{}"_s,
                           u"list"_s,
                           u"%1"_s,
                           u".hidden"_s,
                           u"\U0001F95E"_s,
                           QString(63, u'n')};
}

class TestCliParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShownCommandParsesToTheSameJob_data();
    void theShownCommandParsesToTheSameJob();
    void everyKindOnTheCommandLineHasItsVerb();
    void everyOptionIsExplainedByHelp_data() { verbRows(); }
    void everyOptionIsExplainedByHelp();
    void everyOptionIsTakenByTheParser_data() { verbRows(); }
    void everyOptionIsTakenByTheParser();
    void everyVerbIsInTheOverviewOnce();
    void theManualPageNamesEveryVerbAndOption();
    void theManualPageIsAcceptedByMan();
    void completionOffersVerbsAndOptions_data();
    void completionOffersVerbsAndOptions();
    void aWrongCommandIsAUsageErrorWithAHint_data();
    void aWrongCommandIsAUsageErrorWithAHint();
    void theShellScriptsOptionsWorkUnchanged();

private:
    static void verbRows();
    test::Command m_command; ///< an empty current folder
};

void TestCliParser::theShownCommandParsesToTheSameJob_data()
{
    QTest::addColumn<QJsonObject>("spec");
    const auto row = [](const char *name, const JobSpec &spec) { QTest::newRow(name) << toJson(spec); };
    row("backup of what the server lists", backupOf({}));
    row("backup with every option", everyBackupOption());
    row("backup of plain files", [] {
        BackupSpec spec = backupOf({u"a"_s});
        spec.compression = CompressionLevel::None;
        return spec;
    }());
    row("backup of all databases", [] {
        BackupSpec spec = backupOf({});
        spec.allDatabases = true;
        spec.content = DumpContent::SchemaOnly;
        return spec;
    }());
    for (const QString &name : oddNames) {
        row(qPrintable(u"backup of the database "_s + visible(name)), backupOf({name, u"other"_s}));
        row(qPrintable(u"restore into the database "_s + visible(name)), restoreOf(name, RestoreMode::Swap));
    }
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Drop, RestoreMode::Empty})
        row(qPrintable(u"restore by "_s + toString(mode)), restoreOf(u"shop"_s, mode));
    row("restore with every option", [] {
        RestoreSpec spec = restoreOf(u"shop"_s, RestoreMode::Swap);
        spec.server = someServer();
        spec.confirmed = true;
        spec.acceptForeign = true;
        spec.keepOld = false;
        spec.jobs = 4;
        return spec;
    }());
    row("restore of a file outside any repository", [] {
        RestoreSpec spec = restoreOf(u"shop"_s, RestoreMode::New);
        spec.repository.clear();
        spec.backup = u"/tmp/my dump.sql.gz"_s;
        return spec;
    }());
    row("flight check", FlightCheckSpec{restoreOf(u"shop"_s, RestoreMode::Drop)});
    row("undo", UndoSpec{someServer(), u"shop"_s, {}, false});
    row("undo of a certain one", UndoSpec{ServerAddress{}, u"shop"_s, u"shop_before_20260503_0210"_s, true});
    row("drop a kept database", DropKeptSpec{someServer(), u"shop_before"_s, true});
    row("verify two backups", VerifySpec{u"/srv/backups"_s, {u"2025-12-12/a.sql.gz"_s, u"-odd.sql.gz"_s}, false, 2});
    row("verify all", VerifySpec{u"/srv/backups"_s, {}, true, 0});
    row("cleanup", CleanupSpec{u"/srv/backups"_s, 14, 3, false, true});
    row("a cleanup that only looks", CleanupSpec{u"/srv/backups"_s, 30, 1, true, false});
    row("pin with a note", AnnotateSpec{u"/srv/backups"_s, u"2025-12-12/a.sql.gz"_s, true, u"before the \"move\"\n"_s});
    row("no pin and no note any more", AnnotateSpec{u"/srv/backups"_s, u"2025-12-12/a.sql.gz"_s, false, u""_s});
    row("a pin, and the note stays", AnnotateSpec{u"/srv/backups"_s, u"2025-12-12/a.sql.gz"_s, true, {}});
    row("a note, and the pin stays", AnnotateSpec{u"/srv/backups"_s, u"2025-12-12/a.sql.gz"_s, {}, u"--x"_s});
    row("test of a server", InspectSpec{someServer()});
    row("catalogue refresh", RefreshSpec{u"/srv/backups"_s, true});
    row("demo", DemoSpec{});
}

void TestCliParser::theShownCommandParsesToTheSameJob()
{
    QFETCH(QJsonObject, spec);
    const QString command = commandLineFor(jobSpecFromJson(spec));
    try {
        QCOMPARE(toJson(specOf(command)), spec);
    } catch (const Error &error) {
        QFAIL(qPrintable(command + u"\n"_s + error.message()));
    }
}

void TestCliParser::everyKindOnTheCommandLineHasItsVerb()
{
    for (const JobKind *kind : jobKinds()) {
        const QString words = QString::fromLatin1(kind->verb).section(u" --"_s, 0, 0);
        QVERIFY2(findVerb(words), kind->name);
    }
}

void TestCliParser::verbRows()
{
    QTest::addColumn<QString>("words");
    for (const Verb &verb : verbs())
        QTest::newRow(qPrintable(verb.words)) << verb.words;
}

void TestCliParser::everyOptionIsExplainedByHelp()
{
    QFETCH(QString, words);
    const Verb &verb = *findVerb(words);
    const QString text = verbHelpText(verb, 80);
    for (const OptionInfo &option : verb.options + verb.switches) {
        QVERIFY2(text.contains(u"\n  "_s + QString::fromLatin1(option.name)), option.name);
        QVERIFY2(QString(text).simplified().contains(QString::fromUtf8(option.help).section(u' ', 0, 1)), option.name);
    }
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80 || !line.trimmed().contains(u' '), qPrintable(line));
}

void TestCliParser::everyOptionIsTakenByTheParser()
{
    QFETCH(QString, words);
    const Verb &verb = *findVerb(words);
    for (const OptionInfo &option : verb.options + verb.switches) {
        QStringList arguments = words.split(u' ');
        for (const OptionInfo &positional : verb.options) {
            if (positional.isPositional() && (positional.required || positional.name == option.name))
                arguments.append(u"word"_s);
        }
        if (!option.isPositional())
            arguments.append(QString::fromLatin1(option.name));
        if (option.type == OptionType::Integer)
            arguments.append(u"7"_s);
        else if (option.type == OptionType::Port)
            arguments.append(u"5432,5433"_s);
        else if (option.type == OptionType::Size)
            arguments.append(u"500G"_s);
        else if (option.type == OptionType::Choice)
            arguments.append(QString::fromLatin1(option.choices).section(u'|', 0, 0));
        else if (option.type != OptionType::Flag && !option.isPositional())
            arguments.append(u"key=value"_s);
        Invocation invocation;
        try {
            parseArguments(arguments, invocation);
        } catch (const Error &error) {
            QFAIL(qPrintable(arguments.join(u' ') + u": "_s + error.message()));
        }
        QCOMPARE(invocation.verb, &verb);
    }
}

void TestCliParser::everyVerbIsInTheOverviewOnce()
{
    QStringList listed;
    for (const VerbGroup &group : verbGroups())
        listed += group.verbs;
    QStringList all;
    for (const Verb &verb : verbs())
        all.append(verb.words);
    listed.sort();
    all.sort();
    QCOMPARE(listed, all);
}

void TestCliParser::theManualPageNamesEveryVerbAndOption()
{
    const QString page = manPage().replace(u"\\-"_s, u"-"_s);
    for (const Verb &verb : verbs()) {
        QVERIFY2(page.contains(u".SS larder-cli "_s + verb.words), qPrintable(verb.words));
        for (const OptionInfo &option : verb.options + verb.switches)
            QVERIFY2(page.contains(QString::fromLatin1(option.name)), option.name);
    }
}

void TestCliParser::theManualPageIsAcceptedByMan()
{
    QProcess man;
    man.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-Kutf8"_s});
    if (!man.waitForStarted())
        QSKIP("groff is not installed");
    man.write(manPage().toUtf8());
    man.closeWriteChannel();
    QVERIFY(man.waitForFinished());
    QCOMPARE(man.readAllStandardError(), QByteArray());
    QVERIFY(man.readAllStandardOutput().contains("Cancelled by SIGHUP, SIGINT or SIGTERM."));
}

void TestCliParser::completionOffersVerbsAndOptions_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a verb") << QStringList{u"larder-cli"_s, u"bac"_s} << u"backup"_s;
    QTest::newRow("an option") << QStringList{u"larder-cli"_s, u"backup"_s, u"--reten"_s} << u"--retention-days"_s;
    QTest::newRow("the second word of a verb") << QStringList{u"larder-cli"_s, u"server"_s, u"ad"_s} << u"add"_s;
    QTest::newRow("an option of a verb of two words")
        << QStringList{u"larder-cli"_s, u"kept"_s, u"drop"_s, u"--ye"_s} << u"--yes"_s;
}

void TestCliParser::completionOffersVerbsAndOptions()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, offered);
    QProcess bash;
    bash.start(
        u"bash"_s,
        {u"--norc"_s, u"-c"_s,
         bashCompletion()
             + u"COMP_WORDS=(%1); COMP_CWORD=%2; _larder_cli; printf '%s ' \"${COMPREPLY[@]}\""_s.arg(typed.join(u' '))
                   .arg(typed.size() - 1)});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), offered);
}

void TestCliParser::aWrongCommandIsAUsageErrorWithAHint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << u"verb"_s;
    QTest::newRow("an unknown verb") << QStringList{u"bakup"_s} << u"bakup"_s;
    QTest::newRow("an option first") << QStringList{u"--json"_s, u"list"_s} << u"--json"_s;
    QTest::newRow("half a verb") << QStringList{u"server"_s} << u"ubcommand"_s;
    QTest::newRow("an unknown option") << QStringList{u"backup"_s, u"--speed"_s} << u"--speed"_s;
    QTest::newRow("a missing argument") << QStringList{u"restore"_s, u"x.sql.gz"_s} << u"DATABASE"_s;
    QTest::newRow("one argument too many") << QStringList{u"undo"_s, u"a"_s, u"b"_s} << u"b"_s;
    QTest::newRow("a word for a number") << QStringList{u"backup"_s, u"--retention-days"_s, u"ten"_s} << u"ten"_s;
    QTest::newRow("a number out of range") << QStringList{u"backup"_s, u"--lock-wait"_s, u"0"_s} << u"--lock-wait"_s;
    QTest::newRow("a missing number") << QStringList{u"backup"_s, u"--retention-days"_s} << u"--retention-days"_s;
    QTest::newRow("an unknown mode") << QStringList{u"restore"_s, u"x"_s, u"y"_s, u"--mode"_s, u"over"_s} << u"over"_s;
    QTest::newRow("two options that set the same")
        << QStringList{u"backup"_s, u"--no-compress"_s, u"--compression"_s, u"fast"_s} << u"--compression"_s;
    QTest::newRow("an option given twice")
        << QStringList{u"backup"_s, u"--jobs"_s, u"1"_s, u"--jobs"_s, u"2"_s} << u"--jobs"_s;
    QTest::newRow("a value for a flag") << QStringList{u"undo"_s, u"a"_s, u"--yes=false"_s} << u"--yes"_s;
    QTest::newRow("an empty folder") << QStringList{u"list"_s, u"--backup-dir="_s} << u"--backup-dir"_s;
    QTest::newRow("a parameter without a value")
        << QStringList{u"backup"_s, u"--param"_s, u"sslcert"_s} << u"--param"_s;
}

void TestCliParser::aWrongCommandIsAUsageErrorWithAHint()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    Invocation invocation;
    try {
        parseArguments(arguments, invocation);
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Usage);
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
        QVERIFY(!error.hint().isEmpty());
    }
}

void TestCliParser::theShellScriptsOptionsWorkUnchanged()
{
    const auto spec = std::get<BackupSpec>(
        specOf(u"larder-cli backup --retention-days 7 --no-compress --backup-dir /data/backups"_s));
    QCOMPARE(spec.retention.days, 7);
    QCOMPARE(toString(spec.compression), toString(CompressionLevel::None));
    QCOMPARE(spec.repository, u"/data/backups"_s);
    const auto restore = std::get<RestoreSpec>(
        specOf(u"larder-cli restore ./backups/2025-12-12/meal_planner_20251212_090000.sql.gz meal_planner"_s));
    QCOMPARE(restore.database, u"meal_planner"_s);
    QCOMPARE(restore.repository, m_command.folder().file(u"backups"_s));
}

QTEST_GUILESS_MAIN(TestCliParser)
#include "tst_cliparser.moc"
