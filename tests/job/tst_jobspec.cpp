#include "core/base/error.h"
#include "core/job/commandline.h"
#include "core/job/flightfinding.h"
#include "core/job/jobregistry.h"
#include "core/job/jobspec.h"
#include "core/job/optionvalue.h"
#include "core/policy/retentionmembers.h"
#include "core/profile/serverprofile.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
/// A valid object of each kind with nothing but what it cannot do without.
QJsonObject minimal(const QString &kind)
{
    QJsonObject object{{u"kind"_s, kind}};
    if (kind == "backup"_L1 || kind == "cleanup"_L1 || kind == "refresh"_L1 || kind == "annotate"_L1)
        object[u"repository"_s] = u"/backups"_s;
    if (kind == "restore"_L1 || kind == "flight-check"_L1 || kind == "annotate"_L1)
        object[u"backup"_s] = u"/backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    if (kind == "restore"_L1 || kind == "flight-check"_L1 || kind == "undo"_L1)
        object[u"database"_s] = u"shop"_s;
    if (kind == "drop-kept"_L1)
        object[u"keptDatabase"_s] = u"shop_before"_s;
    if (kind == "contents"_L1 || kind == "extract"_L1 || kind == "globals"_L1)
        object[u"backup"_s] = u"/backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    if (kind == "extract"_L1) {
        object[u"tables"_s] = QJsonArray{u"orders"_s};
        object[u"output"_s] = u"/tmp/orders.sql"_s;
    }
    if (kind == "compare"_L1) {
        object[u"left"_s] = u"/backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
        object[u"database"_s] = u"shop"_s;
    }
    if (kind == "forget"_L1 || kind == "remove"_L1)
        object[u"repository"_s] = u"/backups"_s;
    if (kind == "verify"_L1 || kind == "drill"_L1 || kind == "forget"_L1 || kind == "remove"_L1)
        object[u"backups"_s] = QJsonArray{u"/backups/2025-12-12/shop_20251212_090000.sql.gz"_s};
    return object;
}

QJsonObject changed(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object[key] = value;
    return object;
}

BackupSpec fullBackup()
{
    BackupSpec spec;
    spec.server.name = u"prod 1"_s;
    spec.server.host = u"db.example.org"_s;
    spec.server.extra[u"sslrootcert"_s] = u"/etc/ca.pem"_s;
    spec.repository = u"/srv/backups"_s;
    spec.databases = {u"shop"_s, u"-x"_s};
    spec.exclude = {u"test_*"_s};
    spec.format = BackupFormat::Plain;
    spec.compression = CompressionLevel::Small;
    spec.content = DumpContent::SchemaOnly;
    spec.tables = {u"a"_s};
    spec.schemas = {u"b"_s};
    spec.excludeSchemas = {u"e"_s};
    spec.excludeTables = {u"c"_s};
    spec.excludeTableData = {u"d"_s};
    spec.noOwner = true;
    spec.noPrivileges = true;
    spec.noComments = true;
    spec.extraArguments = {u"--no-comments"_s, u"--extra-float-digits=0"_s};
    spec.withGlobals = false;
    spec.jobs = 3;
    spec.lockWaitSeconds = 5;
    spec.retries = 2;
    spec.retryDelaySeconds = 1;
    spec.preHook = u"mount /backups"_s;
    spec.postHook = u"umount /backups && echo \"$LARDER_OUTCOME\""_s;
    spec.retention = {.days = 7,
                      .minimumCopies = 2,
                      .daily = 14,
                      .weekly = 8,
                      .monthly = 12,
                      .yearly = 5,
                      .maximumBytes = 5'000'000'000'000};
    spec.dryRun = true;
    spec.waitMinutes = 4;
    return spec;
}
}

class TestJobSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame_data();
    void whatIsWrittenReadsBackTheSame();
    void everyMemberOfABackupSurvives();
    void aSpecWithoutMembersHasTheDefaultsOfItsStruct();
    void aFaultyObjectIsRefusedNamingTheKey_data();
    void aFaultyObjectIsRefusedNamingTheKey();
    void onlyWhatReplacesOrRemovesNeedsConfirmation_data();
    void onlyWhatReplacesOrRemovesNeedsConfirmation();
    void onlyWhatPeopleLookBackAtIsKeptInTheHistory_data();
    void onlyWhatPeopleLookBackAtIsKeptInTheHistory();
    void titlesNameTheObjects_data();
    void titlesNameTheObjects();
    void theShellGivesBackEveryWord_data();
    void theShellGivesBackEveryWord();
    void aCommandSaysOnlyWhatDiffersFromTheDefaults();
    void aCommandForASavedServerSaysWhatDiffersFromIt();
    void theRulesOfARetentionAreOptionsOfTheirOwn();
    void aSizeIsReadInStepsOfAThousand_data();
    void aSizeIsReadInStepsOfAThousand();
    void aPositionalWordThatLooksLikeAnOptionComesBehindTwoDashes();
    void noCommandHoldsASecret();
    void aFindingReadsBackTheSame();
    void aFindingOfAnUnknownKindBlocks();
};

void TestJobSpec::whatIsWrittenReadsBackTheSame_data()
{
    QTest::addColumn<QString>("kind");
    for (const JobKind *kind : jobKinds())
        QTest::newRow(kind->name) << QString::fromLatin1(kind->name);
}

void TestJobSpec::whatIsWrittenReadsBackTheSame()
{
    QFETCH(QString, kind);
    const JobSpec spec = jobSpecFromJson(minimal(kind));
    QCOMPARE(kindOf(spec), kind);
    QCOMPARE(toJson(jobSpecFromJson(toJson(spec))), toJson(spec));
}

void TestJobSpec::everyMemberOfABackupSurvives()
{
    const QJsonObject json = toJson(fullBackup());
    const QJsonObject defaults = defaultSpecJson(u"backup"_s);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "kind"_L1 && it.key() != "allDatabases"_L1)
            QVERIFY2(it.value() != defaults[it.key()], qPrintable(it.key() + u" is not tried"_s));
    }
    QCOMPARE(toJson(jobSpecFromJson(json)), json);
}

void TestJobSpec::aSpecWithoutMembersHasTheDefaultsOfItsStruct()
{
    BackupSpec expected;
    expected.repository = u"/backups"_s;
    QCOMPARE(toJson(jobSpecFromJson(minimal(u"backup"_s))), toJson(expected));
}

void TestJobSpec::aFaultyObjectIsRefusedNamingTheKey_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("named");
    const QJsonObject backup = minimal(u"backup"_s);
    const QJsonObject restore = minimal(u"restore"_s);
    const QJsonObject verify = minimal(u"verify"_s);
    QTest::newRow("an unknown kind") << QJsonObject{{u"kind"_s, u"bakup"_s}} << u"bakup"_s;
    QTest::newRow("no kind at all") << QJsonObject{} << u"kind of job"_s;
    QTest::newRow("an unknown member") << changed(backup, u"retention"_s, 3) << u"“retention”"_s;
    QTest::newRow("a member of another kind") << changed(backup, u"keepOld"_s, true) << u"“keepOld”"_s;
    QTest::newRow("a number where a text belongs") << changed(backup, u"repository"_s, 3) << u"“repository”"_s;
    QTest::newRow("a text where a number belongs") << changed(backup, u"jobs"_s, u"3"_s) << u"“jobs”"_s;
    QTest::newRow("a fraction where a whole number belongs") << changed(backup, u"jobs"_s, 1.5) << u"“jobs”"_s;
    QTest::newRow("a number for yes or no") << changed(backup, u"dryRun"_s, 1) << u"“dryRun”"_s;
    QTest::newRow("one text for a list") << changed(backup, u"databases"_s, u"shop"_s) << u"“databases”"_s;
    QTest::newRow("a list with a number") << changed(backup, u"databases"_s, QJsonArray{1}) << u"“databases”"_s;
    QTest::newRow("a list with an empty name")
        << changed(backup, u"databases"_s, QJsonArray{QString()}) << u"“databases”"_s;
    QTest::newRow("a NUL in a name") << changed(restore, u"database"_s, QString(QChar::Null)) << u"“database”"_s;
    QTest::newRow("a number below the range") << changed(backup, u"lockWaitSeconds"_s, 0) << u"“lockWaitSeconds”"_s;
    QTest::newRow("a number above the range") << changed(backup, u"retentionDays"_s, 36501) << u"“retentionDays”"_s;
    QTest::newRow("a number beyond any integer") << changed(backup, u"jobs"_s, 1e300) << u"“jobs”"_s;
    QTest::newRow("a cleanup without a rule")
        << changed(minimal(u"cleanup"_s), u"retentionDays"_s, 0) << u"“retentionDays”"_s;
    QTest::newRow("no copy to keep") << changed(backup, u"minimumCopies"_s, 0) << u"“minimumCopies”"_s;
    QTest::newRow("a negative number of weeks") << changed(backup, u"keepWeekly"_s, -1) << u"“keepWeekly”"_s;
    QTest::newRow("too many months") << changed(backup, u"keepMonthly"_s, 1201) << u"“keepMonthly”"_s;
    QTest::newRow("a negative size") << changed(backup, u"maximumBytes"_s, -1) << u"“maximumBytes”"_s;
    QTest::newRow("half a byte") << changed(backup, u"maximumBytes"_s, 0.5) << u"“maximumBytes”"_s;
    QTest::newRow("a size as text") << changed(backup, u"maximumBytes"_s, u"1G"_s) << u"“maximumBytes”"_s;
    QTest::newRow("an unknown choice") << changed(restore, u"mode"_s, u"replace"_s) << u"“mode”"_s;
    QTest::newRow("an unknown compression") << changed(backup, u"compression"_s, u"best"_s) << u"“compression”"_s;
    QTest::newRow("a relative repository") << changed(backup, u"repository"_s, u"backups"_s) << u"“repository”"_s;
    QTest::newRow("no repository") << QJsonObject{{u"kind"_s, u"backup"_s}} << u"“repository”"_s;
    QTest::newRow("a relative backup without a repository")
        << changed(restore, u"backup"_s, u"2025-12-12/x.sql.gz"_s) << u"“repository”"_s;
    QTest::newRow("no target database") << changed(restore, u"database"_s, QString()) << u"“database”"_s;
    QTest::newRow("verify nothing") << changed(verify, u"backups"_s, QJsonArray{}) << u"“backups”"_s;
    const QJsonObject drill = minimal(u"drill"_s);
    QTest::newRow("drill some and the latest") << changed(drill, u"latest"_s, true) << u"“backups”"_s;
    QTest::newRow("drill more than all") << changed(
        changed(changed(drill, u"backups"_s, QJsonArray{}), u"repository"_s, u"/backups"_s), u"sample"_s, u"101%"_s)
                                         << u"“sample”"_s;
    QTest::newRow("drill a part of a backup") << changed(
        changed(changed(drill, u"backups"_s, QJsonArray{}), u"repository"_s, u"/backups"_s), u"sample"_s, u"0"_s)
                                              << u"“sample”"_s;
    QTest::newRow("drill on a private server elsewhere")
        << changed(drill, u"server"_s, QJsonObject{{u"host"_s, u"db"_s}}) << u"“server”"_s;
    QTest::newRow("changing roles without applying")
        << changed(minimal(u"globals"_s), u"change"_s, true) << u"“change”"_s;
    QTest::newRow("verify all and some") << changed(verify, u"all"_s, true) << u"“backups”"_s;
    QTest::newRow("all databases and some")
        << changed(changed(backup, u"databases"_s, QJsonArray{u"a"_s}), u"allDatabases"_s, true) << u"“allDatabases”"_s;
    QTest::newRow("an archive without owners")
        << changed(changed(backup, u"format"_s, u"custom"_s), u"noOwner"_s, true) << u"“noOwner”"_s;
    QTest::newRow("more retries than make sense") << changed(backup, u"retries"_s, 11) << u"“retries”"_s;
    for (const char *argument : {"--file=x",
                                 "-fx",
                                 "-f",
                                 "x",
                                 "--",
                                 "--format=c",
                                 "--form=c",
                                 "-Fc",
                                 "--jobs=2",
                                 "-j2",
                                 "--section=data",
                                 "--snapshot=x",
                                 "--snap=x",
                                 "--dbname=x",
                                 "-dx",
                                 "--host=x",
                                 "-U",
                                 "--password",
                                 "--role=x",
                                 "--compress=9",
                                 "-Z9",
                                 "--enable-row-security",
                                 "--enable-row",
                                 "--clean",
                                 "-Oc",
                                 "--create",
                                 "-C",
                                 "--inserts",
                                 "--rows-per-insert=5",
                                 "--verbose",
                                 "--filter=x",
                                 "--no-comment",
                                 "--no-comments=1",
                                 "--extra-float-digits",
                                 "--extra-float-digits=",
                                 "--serializable-deferrable",
                                 "--restrict-key=x"}) {
        const QJsonArray arguments{QLatin1StringView(argument)};
        QTest::addRow("pg_dump's %s", argument)
            << changed(backup, u"extraArguments"_s, arguments) << u"“%1”"_s.arg(QLatin1StringView(argument));
    }
    QTest::newRow("a server that is a text") << changed(backup, u"server"_s, u"prod"_s) << u"“server”"_s;
    QTest::newRow("an unknown member of the server")
        << changed(backup, u"server"_s, QJsonObject{{u"password"_s, u"x"_s}}) << u"“password”"_s;
    QTest::newRow("an unknown TLS mode") << changed(backup, u"server"_s, QJsonObject{{u"sslmode"_s, u"on"_s}})
                                         << u"TLS"_s;
}

void TestJobSpec::aFaultyObjectIsRefusedNamingTheKey()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, named);
    // People know a member by its option.
    const JobKind *kind = findJobKind(object[u"kind"_s].toString());
    const QByteArray key = named.mid(1).chopped(1).toLatin1();
    if (kind && named.startsWith(u"“"_s))
        named = u"“%1”"_s.arg(optionNameOf(*kind, QLatin1StringView(key)));
    try {
        jobSpecFromJson(object);
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Usage);
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
    }
}

void TestJobSpec::onlyWhatReplacesOrRemovesNeedsConfirmation_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("needed");
    const QJsonObject restore = minimal(u"restore"_s);
    QTest::newRow("a backup") << minimal(u"backup"_s) << false;
    QTest::newRow("a restore into a new database") << restore << false;
    QTest::newRow("a restore into an empty database") << changed(restore, u"mode"_s, u"empty"_s) << false;
    QTest::newRow("a restore by swap") << changed(restore, u"mode"_s, u"swap"_s) << true;
    QTest::newRow("a restore that drops first") << changed(restore, u"mode"_s, u"drop"_s) << true;
    QTest::newRow("undo") << minimal(u"undo"_s) << true;
    QTest::newRow("dropping a kept database") << minimal(u"drop-kept"_s) << true;
    QTest::newRow("cleanup") << minimal(u"cleanup"_s) << true;
    QTest::newRow("a cleanup that only looks") << changed(minimal(u"cleanup"_s), u"dryRun"_s, true) << false;
    QTest::newRow("removing backups") << minimal(u"remove"_s) << true;
    QTest::newRow("verify") << minimal(u"verify"_s) << false;
    QTest::newRow("looking at globals") << minimal(u"globals"_s) << false;
    QTest::newRow("applying globals") << changed(minimal(u"globals"_s), u"apply"_s, true) << true;
}

void TestJobSpec::onlyWhatReplacesOrRemovesNeedsConfirmation()
{
    QFETCH(QJsonObject, object);
    QFETCH(bool, needed);
    QCOMPARE(needsConfirmation(jobSpecFromJson(object)), needed);
}

void TestJobSpec::onlyWhatPeopleLookBackAtIsKeptInTheHistory_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("kept");
    QTest::newRow("a backup") << minimal(u"backup"_s) << true;
    QTest::newRow("a backup that only says what it would do")
        << changed(minimal(u"backup"_s), u"dryRun"_s, true) << true;
    QTest::newRow("a restore") << minimal(u"restore"_s) << true;
    QTest::newRow("the check before one") << minimal(u"flight-check"_s) << false;
    QTest::newRow("a cleanup") << minimal(u"cleanup"_s) << true;
    QTest::newRow("a cleanup that only looks") << changed(minimal(u"cleanup"_s), u"dryRun"_s, true) << false;
    QTest::newRow("forgetting records") << minimal(u"forget"_s) << true;
    QTest::newRow("removing backups") << minimal(u"remove"_s) << true;
    QTest::newRow("a note") << minimal(u"annotate"_s) << false;
    QTest::newRow("looking at a server") << minimal(u"inspect"_s) << false;
    QTest::newRow("reading a repository") << minimal(u"refresh"_s) << false;
    QTest::newRow("looking into a backup") << minimal(u"contents"_s) << false;
    QTest::newRow("comparing") << minimal(u"compare"_s) << false;
    QTest::newRow("looking at globals") << minimal(u"globals"_s) << true;
}

void TestJobSpec::onlyWhatPeopleLookBackAtIsKeptInTheHistory()
{
    QFETCH(QJsonObject, object);
    QFETCH(bool, kept);
    QCOMPARE(belongsInHistory(jobSpecFromJson(object)), kept);
}

void TestJobSpec::titlesNameTheObjects_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("title");
    const QJsonObject backup = minimal(u"backup"_s);
    QTest::newRow("two databases") << changed(backup, u"databases"_s, QJsonArray{u"meal_planner"_s, u"tandoor"_s})
                                   << u"Back up meal_planner and tandoor"_s;
    QTest::newRow("all databases of a saved server")
        << changed(changed(backup, u"allDatabases"_s, true), u"server"_s, QJsonObject{{u"name"_s, u"prod"_s}})
        << u"Back up all databases of prod"_s;
    QTest::newRow("a swap") << changed(minimal(u"restore"_s), u"mode"_s, u"swap"_s)
                            << u"Replace shop by shop_20251212_090000.sql.gz"_s;
    QTest::newRow("one verification") << minimal(u"verify"_s) << u"Verify shop_20251212_090000.sql.gz"_s;
    QTest::newRow("cleanup") << minimal(u"cleanup"_s) << u"Remove backups older than 30 days"_s;
}

void TestJobSpec::titlesNameTheObjects()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, title);
    QCOMPARE(titleOf(jobSpecFromJson(object)), title);
}

void TestJobSpec::theShellGivesBackEveryWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"meal_planner"_s;
    QTest::newRow("space") << u"my shop"_s;
    QTest::newRow("single quote") << u"it's"_s;
    QTest::newRow("double quote and dollar") << u"\"$HOME\" `id` \\"_s;
    QTest::newRow("newline") << u"two\nlines"_s;
    QTest::newRow("glob") << u"*?[a]"_s;
    QTest::newRow("home") << u"~root"_s;
    QTest::newRow("comment") << u"#x"_s;
    QTest::newRow("emoji") << u"\U0001F95E"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("conninfo") << u"host=evil dbname=x"_s;
}

void TestJobSpec::theShellGivesBackEveryWord()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s|' "_s + shellJoin({word, u"end"_s})});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + u"|end|"_s);
}

void TestJobSpec::aCommandSaysOnlyWhatDiffersFromTheDefaults()
{
    BackupSpec spec;
    spec.repository = u"/srv/my backups"_s;
    spec.databases = {u"meal_planner"_s, u"tandoor"_s};
    QCOMPARE(commandLineFor(spec), u"larder-cli backup meal_planner tandoor --backup-dir '/srv/my backups'"_s);
    spec.compression = CompressionLevel::None;
    spec.retention.days = 14;
    QCOMPARE(
        commandLineFor(spec),
        u"larder-cli backup meal_planner tandoor --retention-days 14 --no-compress --backup-dir '/srv/my backups'"_s);
    FlightCheckSpec check;
    check.restore.backup = u"/x.sql"_s;
    check.restore.database = u"shop"_s;
    QCOMPARE(commandLineFor(check), u"larder-cli restore --check /x.sql shop --mode new"_s);
    InspectSpec inspect;
    inspect.server.name = u"prod"_s;
    QCOMPARE(commandLineFor(inspect), u"larder-cli server test prod"_s);
}

void TestJobSpec::aCommandForASavedServerSaysWhatDiffersFromIt()
{
    ServerProfile server;
    server.retention = {.days = 90, .weekly = 4};
    server.compression = u"small"_s;
    server.exclude = {u"*_test"_s};
    server.repository = u"/b"_s;
    BackupSpec spec;
    spec.server.name = u"prod"_s;
    spec.repository = u"/b"_s;
    spec.databases = {u"shop"_s};
    spec.retention = server.retention;
    spec.compression = CompressionLevel::Small;
    QCOMPARE(commandLineFor(spec, server.jobDefaults()), u"larder-cli backup shop --backup-dir /b --server prod"_s);
    spec.retention = {};
    spec.compression = CompressionLevel::Balanced;
    QCOMPARE(commandLineFor(spec, server.jobDefaults()),
             u"larder-cli backup shop --retention-days 30 --keep-weekly 0 --compression balanced --backup-dir /b "
             "--server prod"_s);
}

void TestJobSpec::theRulesOfARetentionAreOptionsOfTheirOwn()
{
    CleanupSpec spec;
    spec.repository = u"/b"_s;
    spec.retention = {.days = 0,
                      .minimumCopies = 3,
                      .daily = 7,
                      .weekly = 4,
                      .monthly = 12,
                      .yearly = 2,
                      .maximumBytes = 500'000'000'000};
    QCOMPARE(commandLineFor(spec),
             u"larder-cli cleanup --retention-days 0 --keep-daily 7 --keep-weekly 4 --keep-monthly 12 --keep-yearly 2 "
             "--keep-copies 3 --max-size 500G --backup-dir /b"_s);
    QCOMPARE(
        titleOf(spec),
        u"Remove backups that no rule keeps (7 daily, 4 weekly, 12 monthly, 2 yearly, 3 copies, at most 500 GB)"_s);
    BackupSpec backup;
    backup.repository = u"/b"_s;
    backup.retention.maximumBytes = 1'234'567;
    QCOMPARE(commandLineFor(backup), u"larder-cli backup --max-size 1234567 --backup-dir /b"_s);
}

void TestJobSpec::aSizeIsReadInStepsOfAThousand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused
    QTest::newRow("plain bytes") << u"1500"_s << qint64(1500);
    QTest::newRow("none") << u"0"_s << qint64(0);
    QTest::newRow("kilobytes") << u"2K"_s << qint64(2'000);
    QTest::newRow("megabytes") << u"3M"_s << qint64(3'000'000);
    QTest::newRow("gigabytes in lower case") << u"40g"_s << qint64(40'000'000'000);
    QTest::newRow("terabytes") << u"2T"_s << qint64(2'000'000'000'000);
    QTest::newRow("the most a number of JSON holds") << u"9007199254740992"_s << mostBytes;
    QTest::newRow("one more than that") << u"9007199254740993"_s << qint64(-1);
    QTest::newRow("far beyond") << u"9999999999999999T"_s << qint64(-1);
    QTest::newRow("a fraction") << u"1.5G"_s << qint64(-1);
    QTest::newRow("a negative size") << u"-1G"_s << qint64(-1);
    QTest::newRow("another unit") << u"10X"_s << qint64(-1);
    QTest::newRow("a unit alone") << u"G"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestJobSpec::aSizeIsReadInStepsOfAThousand()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto options = allOptions(*findJobKind("cleanup"));
    const auto option = std::find_if(options.begin(), options.end(),
                                     [](const OptionInfo &info) { return info.type == OptionType::Size; });
    QVERIFY(option != options.end());
    if (bytes < 0) {
        QVERIFY_THROWS_EXCEPTION(Error, valueFromText(*option, text, u"--max-size"_s));
        return;
    }
    QCOMPARE(valueFromText(*option, text, u"--max-size"_s).toInteger(), bytes);
    QCOMPARE(valueFromText(*option, sizeText(bytes), u"--max-size"_s).toInteger(), bytes); // and back
}

void TestJobSpec::aPositionalWordThatLooksLikeAnOptionComesBehindTwoDashes()
{
    BackupSpec spec;
    spec.repository = u"/b"_s;
    spec.databases = {u"-x"_s};
    QCOMPARE(commandLineFor(spec), u"larder-cli backup --backup-dir /b -- -x"_s);
}

void TestJobSpec::noCommandHoldsASecret()
{
    for (const OptionInfo &option : serverOptions())
        QVERIFY(!QByteArray(option.name).contains("password"));
}

void TestJobSpec::aFindingReadsBackTheSame()
{
    const FlightFinding finding{FindingSeverity::Warning, u"Space"_s, u"300 MB free"_s, u"Free some."_s};
    const FlightFinding back = FlightFinding::fromJson(finding.toJson());
    QCOMPARE(back.severity, finding.severity);
    QCOMPARE(back.toJson(), finding.toJson());
}

void TestJobSpec::aFindingOfAnUnknownKindBlocks()
{
    QCOMPARE(FlightFinding::fromJson({{u"severity"_s, u"fine"_s}}).severity, FindingSeverity::Blocker);
}

QTEST_GUILESS_MAIN(TestJobSpec)
#include "tst_jobspec.moc"
