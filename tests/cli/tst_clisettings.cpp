#include "app/cli/settings.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::cli;

/// Option, named server, environment, default: who wins for each setting.
class TestCliSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHigherLayerWins_data();
    void theHigherLayerWins();
    void aWrongVariableIsNamed_data();
    void aWrongVariableIsNamed();
    void aWrongVariableDoesNotMatterWhenTheOptionIsGiven();
    void aSavedServerBringsItsSettings();
    void aServerThatIsNotSavedIsAnError();
    void aBackupOutsideTheBackupDirectoryBringsItsOwn_data();
    void aBackupOutsideTheBackupDirectoryBringsItsOwn();

private:
    static QProcessEnvironment environment(const QStringList &pairs);
    test::Command m_command;
};

QProcessEnvironment TestCliSettings::environment(const QStringList &pairs)
{
    QProcessEnvironment result;
    for (const QString &pair : pairs)
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

void TestCliSettings::theHigherLayerWins_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QJsonObject>("ofServer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("expected");
    const QJsonObject none;
    const QJsonObject server{
        {u"repository"_s, u"/server"_s}, {u"retentionDays"_s, 90},       {u"keepWeekly"_s, 8},
        {u"maximumBytes"_s, 1000},       {u"compression"_s, u"small"_s}, {u"exclude"_s, QJsonArray{u"tmp_*"_s}}};
    const QJsonValue absent(QJsonValue::Undefined);
    const QString cwd = QDir::currentPath();

    QTest::newRow("folder: the option beats all")
        << u"backup"_s << QJsonObject{{u"repository"_s, u"/option"_s}} << QStringList{u"BACKUP_DIR=/env"_s} << server
        << u"repository"_s << QJsonValue(u"/option"_s);
    QTest::newRow("folder: the server beats the environment")
        << u"backup"_s << none << QStringList{u"BACKUP_DIR=/env"_s} << server << u"repository"_s
        << QJsonValue(u"/server"_s);
    QTest::newRow("folder: the environment beats the default")
        << u"backup"_s << none << QStringList{u"BACKUP_DIR=/env"_s} << none << u"repository"_s << QJsonValue(u"/env"_s);
    QTest::newRow("folder: the default is ./backups")
        << u"backup"_s << none << QStringList{} << none << u"repository"_s << QJsonValue(cwd + u"/backups"_s);
    QTest::newRow("folder: the environment may be relative")
        << u"list"_s << none << QStringList{u"BACKUP_DIR=./elsewhere/"_s} << none << u"repository"_s
        << QJsonValue(cwd + u"/elsewhere"_s);
    QTest::newRow("folder: an empty variable is no value") << u"list"_s << none << QStringList{u"BACKUP_DIR="_s} << none
                                                           << u"repository"_s << QJsonValue(cwd + u"/backups"_s);
    QTest::newRow("days: the option beats the environment")
        << u"backup"_s << QJsonObject{{u"retentionDays"_s, 7}} << QStringList{u"RETENTION_DAYS=14"_s} << none
        << u"retentionDays"_s << QJsonValue(7);
    QTest::newRow("days: the server beats the environment")
        << u"cleanup"_s << none << QStringList{u"RETENTION_DAYS=14"_s} << server << u"retentionDays"_s
        << QJsonValue(90);
    QTest::newRow("days: the environment comes next")
        << u"cleanup"_s << none << QStringList{u"RETENTION_DAYS=14"_s} << none << u"retentionDays"_s << QJsonValue(14);
    QTest::newRow("weeks: the option beats the server") << u"cleanup"_s << QJsonObject{{u"keepWeekly"_s, 0}}
                                                        << QStringList{} << server << u"keepWeekly"_s << QJsonValue(0);
    QTest::newRow("weeks: the server's stay beside an option for other rules")
        << u"cleanup"_s << QJsonObject{{u"keepDaily"_s, 7}} << QStringList{u"RETENTION_DAYS=14"_s} << server
        << u"keepWeekly"_s << QJsonValue(8);
    QTest::newRow("size: the server's holds for a backup too")
        << u"backup"_s << none << QStringList{} << server << u"maximumBytes"_s << QJsonValue(1000);
    QTest::newRow("days: the job's own default needs no word")
        << u"backup"_s << none << QStringList{} << none << u"retentionDays"_s << absent;
    QTest::newRow("compression: COMPRESS=false writes plain files")
        << u"backup"_s << none << QStringList{u"COMPRESS=false"_s} << none << u"compression"_s << QJsonValue(u"none"_s);
    QTest::newRow("compression: the server beats COMPRESS=false")
        << u"backup"_s << none << QStringList{u"COMPRESS=false"_s} << server << u"compression"_s
        << QJsonValue(u"small"_s);
    QTest::newRow("compression: COMPRESS=no too")
        << u"backup"_s << none << QStringList{u"COMPRESS=No"_s} << none << u"compression"_s << QJsonValue(u"none"_s);
    QTest::newRow("compression: COMPRESS=true says nothing about the level")
        << u"backup"_s << none << QStringList{u"COMPRESS=true"_s} << server << u"compression"_s
        << QJsonValue(u"small"_s);
    QTest::newRow("compression: the option beats COMPRESS=false")
        << u"backup"_s << QJsonObject{{u"compression"_s, u"fast"_s}} << QStringList{u"COMPRESS=false"_s} << server
        << u"compression"_s << QJsonValue(u"fast"_s);
    QTest::newRow("exclude: the server's patterns hold for its list")
        << u"backup"_s << none << QStringList{} << server << u"exclude"_s << QJsonValue(QJsonArray{u"tmp_*"_s});
    QTest::newRow("exclude: the server's patterns do not hold for databases named by hand")
        << u"backup"_s << QJsonObject{{u"databases"_s, QJsonArray{u"tmp_1"_s}}} << QStringList{} << server
        << u"exclude"_s << absent;
    QTest::newRow("a verb without the option ignores the variable")
        << u"list"_s << none << QStringList{u"RETENTION_DAYS=14"_s} << server << u"retentionDays"_s << absent;
}

void TestCliSettings::theHigherLayerWins()
{
    QFETCH(QString, words);
    QFETCH(QJsonObject, given);
    QFETCH(QStringList, variables);
    QFETCH(QJsonObject, ofServer);
    QFETCH(QString, key);
    QFETCH(QJsonValue, expected);
    const QJsonObject settings = layeredSettings(findVerb(words)->options, given, environment(variables), ofServer);
    QCOMPARE(settings.value(key), expected);
}

void TestCliSettings::aWrongVariableIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("variable");
    QTest::newRow("no number") << u"backup"_s << u"RETENTION_DAYS=abc"_s;
    QTest::newRow("below the range") << u"cleanup"_s << u"RETENTION_DAYS=-1"_s;
    QTest::newRow("a fraction") << u"cleanup"_s << u"RETENTION_DAYS=1.5"_s;
}

void TestCliSettings::aWrongVariableIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QString, variable);
    try {
        layeredSettings(findVerb(words)->options, {}, environment({variable}), {});
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Usage);
        QVERIFY2(error.message().startsWith(u"RETENTION_DAYS"_s), qPrintable(error.message()));
    }
}

void TestCliSettings::aWrongVariableDoesNotMatterWhenTheOptionIsGiven()
{
    const QJsonObject settings = layeredSettings(findVerb(u"backup"_s)->options, {{u"retentionDays"_s, 3}},
                                                 environment({u"RETENTION_DAYS=abc"_s}), {});
    QCOMPARE(settings[u"retentionDays"].toInt(), 3);
}

void TestCliSettings::aSavedServerBringsItsSettings()
{
    ServerProfile profile;
    profile.name = u"prod"_s;
    profile.address.name = u"prod"_s;
    profile.repository = u"/srv/prod"_s;
    profile.retention = {.days = 60, .minimumCopies = 3, .weekly = 4, .maximumBytes = 5'000'000};
    profile.compression = u"fast"_s;
    ProfileStore().save(profile);
    QCOMPARE(m_command.run({u"backup"_s, u"--server"_s, u"prod"_s}).code, 0);
    const auto spec = std::get<BackupSpec>(m_command.specs.last());
    QCOMPARE(spec.server.name, u"prod"_s);
    QCOMPARE(spec.repository, u"/srv/prod"_s);
    QVERIFY(spec.retention == profile.retention);
    QCOMPARE(toString(spec.compression), toString(CompressionLevel::Fast));
    QCOMPARE(m_command.run({u"cleanup"_s, u"--server"_s, u"prod"_s, u"--dry-run"_s}).code, 0);
    QVERIFY(std::get<CleanupSpec>(m_command.specs.last()).retention == profile.retention);
    QCOMPARE(m_command.run({u"verify"_s, u"--all"_s, u"--server"_s, u"prod"_s}).code, 0);
    QCOMPARE(repositoryOf(m_command.specs.last()), u"/srv/prod"_s);
}

void TestCliSettings::aServerThatIsNotSavedIsAnError()
{
    const test::CommandResult result = m_command.run({u"backup"_s, u"--server"_s, u"nowhere"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::SettingsInvalid));
    QVERIFY(result.err.contains("nowhere"));
}

void TestCliSettings::aBackupOutsideTheBackupDirectoryBringsItsOwn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("repository");
    QTest::newRow("in a date folder elsewhere") << u"/data/2025-12-12/a.sql.gz"_s << QStringList{} << u"/data"_s;
    QTest::newRow("in no date folder") << u"/data/a.sql.gz"_s << QStringList{} << QString();
    QTest::newRow("an option says which")
        << u"/data/2025-12-12/a.sql.gz"_s << QStringList{u"--backup-dir"_s, u"/mine"_s} << u"/mine"_s;
    QTest::newRow("a relative path belongs to the backup directory")
        << u"2025-12-12/a.sql.gz"_s << QStringList{} << QDir::currentPath() + u"/backups"_s;
}

void TestCliSettings::aBackupOutsideTheBackupDirectoryBringsItsOwn()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QString, repository);
    const test::CommandResult result = m_command.run(QStringList{u"verify"_s, file} + options);
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QCOMPARE(repositoryOf(m_command.specs.last()), repository);
}

QTEST_GUILESS_MAIN(TestCliSettings)
#include "tst_clisettings.moc"
