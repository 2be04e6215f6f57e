#include "app/cli/backupjson.h"
#include "app/cli/listverb.h"
#include "app/cli/timetext.h"
#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "core/repository/manifest.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace larder;
using test::CommandResult;

namespace
{
/// An empty gzip file.
const QByteArray emptyGzip = QByteArray::fromHex("1f8b08000000000000030300000000000000000000");

QJsonArray listed(const CommandResult &result) { return QJsonDocument::fromJson(result.out).array(); }
}

/// The verbs that look at a backup directory, on one the shell script could have made.
class TestCliList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellScriptsDirectoryIsListedNewestFirst();
    void everyObjectHasTheMembersScriptsRelyOn();
    void theListCanBeLimitedToADatabase();
    void globalsAreListedOnRequestOnly();
    void anObjectIsValidJsonWhateverTheNamesAndNotes();
    void timesAreWrittenAsQtWouldWriteThem();
    void newFilesAppearAndRemovedOnesVanish();
    void anEmptyDirectoryIsSaidSo();
    void aNameThatNobodyHasIsSaidToBeTheReason();
    void aPartIsMarked();
    void aMissingDirectoryIsAnError();
    void theListComesAlsoWithoutACatalogue();
    void showTellsTheFactsOfAFile();
    void showTellsHowToRestoreAnArchiveByHand();
    void showOfAnUnknownFileIsAnError();
    void pinChangesOnlyThePin();
    void noteChangesOnlyTheNote();
    void statusOfAnOldDirectoryIsNotGood();
    void statusTakesAPatternOfTheServersListForDatabases();
    void statusDoesNotCountWhatARestoreHasKept();
    void whatIsWrongWithABackupIsMarked();
    void statusNamesAFileThatVanishedAndHowToForgetIt();
    void statusNamesADatabaseWithBackupsThatTakesNoConnections();
    void statusOfADirectoryThatIsNotThereSaysSo();
    void statusForeseesWhatTheServersCleanupFrees();

private:
    static void fill(const test::Command &command);
};

void TestCliList::fill(const test::Command &command)
{
    for (const char *name :
         {"2025-12-11/meal_planner_20251211_090000.sql.gz", "2025-12-12/meal_planner_20251212_090000.sql.gz",
          "2025-12-12/tandoor_20251212_090000.sql.gz"})
        command.folder().write(u"backups/"_s + QLatin1StringView(name), emptyGzip);
}

void TestCliList::aShellScriptsDirectoryIsListedNewestFirst()
{
    test::Command command;
    fill(command);
    const CommandResult result = command.run({u"list"_s, u"--json"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QCOMPARE(result.err, QByteArray());
    QStringList paths;
    for (const QJsonValue backup : listed(result))
        paths.append(QDir::current().relativeFilePath(backup[u"path"].toString()));
    QCOMPARE(paths.size(), 3);
    QVERIFY(paths.first().startsWith(u"backups/2025-12-12/"_s));
    QCOMPARE(paths.last(), u"backups/2025-12-11/meal_planner_20251211_090000.sql.gz"_s);
    const QByteArray table = command.run({u"list"_s}).out;
    QVERIFY(table.contains("2025-12-12  09:00:00  tandoor"));
    QVERIFY(table.contains("2025-12-12/tandoor_20251212_090000.sql.gz"));
}

void TestCliList::everyObjectHasTheMembersScriptsRelyOn()
{
    test::Command command;
    fill(command);
    const QJsonArray backups = listed(command.run({u"list"_s, u"--json"_s}));
    for (const QJsonValue backup : backups) {
        for (const auto key :
             {u"path", u"database", u"started", u"bytes", u"rawBytes", u"rows", u"durationSeconds", u"proof", u"pinned",
              u"partial", u"part", u"note", u"format", u"problem", u"missing", u"drilled", u"drillProblem"})
            QVERIFY2(backup.toObject().contains(QStringView(key)), qPrintable(QStringView(key).toString()));
        QVERIFY(QFile::exists(backup[u"path"].toString()));
        QCOMPARE(backup[u"bytes"].toInteger(), emptyGzip.size());
        QCOMPARE(backup[u"proof"].toString(), u"written"_s);
        QCOMPARE(backup[u"format"].toString(), u"sql.gz"_s);
        QVERIFY(backup[u"rows"].isNull());
        QVERIFY(QDateTime::fromString(backup[u"started"].toString(), Qt::ISODate).isValid());
    }
}

void TestCliList::theListCanBeLimitedToADatabase()
{
    test::Command command;
    fill(command);
    const QJsonArray backups = listed(command.run({u"list"_s, u"tandoor"_s, u"--json"_s}));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first()[u"database"].toString(), u"tandoor"_s);
}

void TestCliList::globalsAreListedOnRequestOnly()
{
    test::Command command;
    fill(command);
    Manifest manifest;
    manifest.database = u"globals"_s;
    manifest.isGlobals = true;
    manifest.started = manifest.finished = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    manifest.fileName = u"globals_20251212_090000.sql.gz"_s;
    manifest.fileBytes = emptyGzip.size();
    command.folder().write(u"backups/2025-12-12/"_s + manifest.fileName, emptyGzip);
    command.folder().write(u"backups/2025-12-12/globals_20251212_090000.json"_s, toJson(manifest));
    const QJsonArray usual = listed(command.run({u"list"_s, u"--json"_s}));
    const QJsonArray all = listed(command.run({u"list"_s, u"--globals"_s, u"--json"_s}));
    const auto isGlobals = [](const QJsonValue &backup) { return backup[u"isGlobals"].toBool(); };
    QCOMPARE(usual.size(), 3);
    QVERIFY(std::none_of(usual.begin(), usual.end(), isGlobals));
    QCOMPARE(all.size(), 4);
}

void TestCliList::anObjectIsValidJsonWhateverTheNamesAndNotes()
{
    BackupRecord record;
    record.repository = u"/b"_s;
    record.path = u"x\"\\.sql.gz"_s;
    record.database = u"two\nlines\t\x01 \U0001F95E"_s;
    record.note = u"\x7f“quoted”"_s;
    record.durationMs = 1500;
    record.rows = 0;
    const QJsonObject object = QJsonDocument::fromJson(cli::backupJson(record)).object();
    QCOMPARE(object[u"path"].toString(), record.absolutePath());
    QCOMPARE(object[u"database"].toString(), record.database);
    QCOMPARE(object[u"note"].toString(), record.note);
    QCOMPARE(object[u"durationSeconds"].toDouble(), 1.5);
    QCOMPARE(object[u"rows"].toInt(-1), 0);
    QVERIFY(object[u"bytes"].isNull());
}

void TestCliList::timesAreWrittenAsQtWouldWriteThem()
{
    for (const qint64 time : {0LL, -1LL, 999LL, 1'772'323'199'999LL, 1'709'164'800'000LL, 253'402'300'799'000LL})
        QCOMPARE(QString::fromLatin1(cli::isoTime(time)) + u'Z',
                 QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate));
}

void TestCliList::newFilesAppearAndRemovedOnesVanish()
{
    test::Command command;
    fill(command);
    QCOMPARE(listed(command.run({u"list"_s, u"--json"_s})).size(), 3);
    command.folder().write(u"backups/2025-12-13/tandoor_20251213_090000.sql.gz"_s, emptyGzip);
    QVERIFY(QFile::remove(command.folder().file(u"backups/2025-12-12/tandoor_20251212_090000.sql.gz"_s)));
    QVERIFY(QFile::remove(command.folder().file(u"backups/2025-12-11/meal_planner_20251211_090000.sql.gz"_s)));
    const QJsonArray backups = listed(command.run({u"list"_s, u"--json"_s}));
    QCOMPARE(backups.size(), 2);
    QVERIFY(backups[0][u"path"].toString().endsWith(u"tandoor_20251213_090000.sql.gz"_s));
    QVERIFY(backups[1][u"path"].toString().endsWith(u"meal_planner_20251212_090000.sql.gz"_s));
}

void TestCliList::anEmptyDirectoryIsSaidSo()
{
    test::Command command;
    QVERIFY(QDir().mkpath(command.folder().file(u"backups"_s)));
    const CommandResult result = command.run({u"list"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("No backups"));
    QCOMPARE(command.run({u"list"_s, u"--json"_s}).out.simplified(), QByteArray("[ ]"));
}

void TestCliList::aNameThatNobodyHasIsSaidToBeTheReason()
{
    test::Command command;
    fill(command);
    const CommandResult result = command.run({u"list"_s, u"nosuch"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("None of the 3 backups in ") && result.err.contains("“nosuch”"),
             result.err.constData());
    const CommandResult json = command.run({u"list"_s, u"nosuch"_s, u"--json"_s});
    QCOMPARE(json.out.simplified(), QByteArray("[ ]"));
}

void TestCliList::aPartIsMarked()
{
    test::Command command;
    fill(command);
    Manifest manifest;
    manifest.database = u"shop"_s;
    manifest.partial = true;
    manifest.options = {{u"content"_s, u"schema-only"_s}, {u"tables"_s, QJsonArray{u"a"_s, u"b"_s}}};
    manifest.started = manifest.finished = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    manifest.fileName = u"shop_20251212_090000.sql.gz"_s;
    manifest.fileBytes = emptyGzip.size();
    command.folder().write(u"backups/2025-12-12/"_s + manifest.fileName, emptyGzip);
    command.folder().write(u"backups/2025-12-12/shop_20251212_090000.json"_s, toJson(manifest));
    QVERIFY(command.run({u"list"_s}).out.contains("PART: schema only, 2 tables"));
    for (const QJsonValue backup : listed(command.run({u"list"_s, u"--json"_s}))) {
        const bool isIt = backup[u"database"].toString() == "shop"_L1;
        QCOMPARE(backup[u"partial"].toBool(), isIt);
        QCOMPARE(backup[u"part"].toString(), isIt ? u"schema only, 2 tables"_s : QString());
    }
    QVERIFY(command.run({u"show"_s, u"2025-12-12/"_s + manifest.fileName}).out.contains("schema only, 2 tables"));
}

void TestCliList::aMissingDirectoryIsAnError()
{
    test::Command command;
    const CommandResult result = command.run({u"list"_s, u"--backup-dir"_s, u"nowhere"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::RepositoryUnusable));
    QVERIFY(result.err.contains("nowhere"));
}

void TestCliList::theListComesAlsoWithoutACatalogue()
{
    test::Command command;
    fill(command);
    // A folder in the catalogue's place cannot be opened as a database by anybody, root included.
    QVERIFY(QDir().mkpath(command.folder().file(u"catalogue.sqlite/x"_s)));
    const CommandResult result = command.run({u"list"_s, u"--json"_s});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QCOMPARE(listed(result).size(), 3);
}

void TestCliList::showTellsTheFactsOfAFile()
{
    test::Command command;
    fill(command);
    const QString file = u"2025-12-12/tandoor_20251212_090000.sql.gz"_s;
    const CommandResult result = command.run({u"show"_s, file});
    QVERIFY2(result.code == 0, qPrintable(result.text()));
    QVERIFY(result.out.contains("database    tandoor\n"));
    QVERIFY(result.out.contains("gunzip -c "));
    const QJsonObject object = QJsonDocument::fromJson(command.run({u"show"_s, file, u"--json"_s}).out).object();
    QCOMPARE(object[u"database"].toString(), u"tandoor"_s);
    QVERIFY(object[u"manifest"].isNull());
}

void TestCliList::showTellsHowToRestoreAnArchiveByHand()
{
    test::Command command;
    const QString file = u"2025-12-12/shop_20251212_090000.dump"_s;
    command.folder().write(u"backups/"_s + file, "PGDMP");
    const CommandResult result = command.run({u"show"_s, file});
    QVERIFY2(result.out.contains("pg_restore --exit-on-error -d DATABASE "), result.out.constData());
    QVERIFY(!result.out.contains("psql"));
}

void TestCliList::showOfAnUnknownFileIsAnError()
{
    test::Command command;
    fill(command);
    const CommandResult result = command.run({u"show"_s, u"2025-12-12/none_20251212_090000.sql.gz"_s});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::BackupNotFound));
    QVERIFY(result.err.contains("none_20251212_090000"));
}

void TestCliList::pinChangesOnlyThePin()
{
    test::Command command;
    fill(command);
    QCOMPARE(command.run({u"pin"_s, u"2025-12-12/tandoor_20251212_090000.sql.gz"_s}).code, 0);
    const auto spec = std::get<AnnotateSpec>(command.specs.last());
    QCOMPARE(spec.pinned, std::optional(true));
    QVERIFY(!spec.note);
    QCOMPARE(spec.backup, u"2025-12-12/tandoor_20251212_090000.sql.gz"_s);
}

void TestCliList::noteChangesOnlyTheNote()
{
    test::Command command;
    fill(command);
    QCOMPARE(
        command.run({u"note"_s, u"backups/2025-12-12/tandoor_20251212_090000.sql.gz"_s, u"before the move"_s}).code, 0);
    const auto spec = std::get<AnnotateSpec>(command.specs.last());
    QVERIFY(!spec.pinned);
    QCOMPARE(spec.note.value_or(QString()), u"before the move"_s);
}

void TestCliList::statusOfAnOldDirectoryIsNotGood()
{
    test::Command command;
    fill(command);
    const CommandResult result = command.run({u"status"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    const QJsonObject health = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(health[u"databases"].toInt(), 2);
    QCOMPARE(health[u"protectedDatabases"].toInt(), 0);
    QVERIFY(health[u"freeBytes"].toInteger() > 0);
}

void TestCliList::statusTakesAPatternOfTheServersListForDatabases()
{
    test::Command command;
    fill(command);
    command.listed = {u"meal_*"_s, u"gone"_s};
    const QJsonObject health = QJsonDocument::fromJson(command.run({u"status"_s, u"--json"_s}).out).object();
    QCOMPARE(health[u"databases"].toInt(), 2);
    QCOMPARE(health[u"unprotected"].toArray(), (QJsonArray{u"gone"_s, u"meal_planner"_s}));
}

void TestCliList::statusDoesNotCountWhatARestoreHasKept()
{
    test::Command command;
    fill(command);
    command.folder().write(u"backups/2025-12-12/tandoor_before_20251201_0210_20251212_090000.sql.gz"_s, emptyGzip);
    const QJsonObject health = QJsonDocument::fromJson(command.run({u"status"_s, u"--json"_s}).out).object();
    QCOMPARE(health[u"unprotected"].toArray(), (QJsonArray{u"meal_planner"_s, u"tandoor"_s}));
}

void TestCliList::whatIsWrongWithABackupIsMarked()
{
    BackupRecord record;
    record.path = u"2025-12-12/shop_20251212_090000.sql.gz"_s;
    record.database = u"shop"_s;
    record.started = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    record.proof.level = ProofLevel::Readable;
    const auto table = [&record] { return cli::backupTable({record}, QTimeZone::utc()); };
    QVERIFY(table().contains(u"readable"_s));
    record.pinned = true;
    record.drillProblem = u"no such type"_s;
    QVERIFY2(table().contains(u"pinned, drill failed"_s), qPrintable(table()));
    record.problem = u"cut short"_s;
    QVERIFY(table().contains(u"DAMAGED"_s) && !table().contains(u"readable"_s));
    record.missing = true;
    QVERIFY(table().contains(u"MISSING"_s) && !table().contains(u"DAMAGED"_s));
}

void TestCliList::statusNamesAFileThatVanishedAndHowToForgetIt()
{
    test::Command command;
    Manifest manifest;
    manifest.database = u"shop"_s;
    manifest.started = manifest.finished = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    manifest.fileName = u"shop_20251212_090000.sql.gz"_s;
    command.folder().write(u"backups/2025-12-12/shop_20251212_090000.json"_s, toJson(manifest));
    const CommandResult text = command.run({u"status"_s});
    QVERIFY2(text.out.contains("last good backup never"), qPrintable(text.text())); // a bad one there is
    QVERIFY2(text.out.contains("larder-cli forget 2025-12-12/shop_20251212_090000.sql.gz"), qPrintable(text.text()));
    const CommandResult result = command.run({u"status"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    QStringList issues;
    for (const QJsonValue finding : QJsonDocument::fromJson(result.out).object()[u"findings"].toArray())
        issues.append(finding[u"issue"].toString());
    QCOMPARE(issues, (QStringList{u"none-good"_s, u"file-missing"_s}));
}

void TestCliList::statusNamesADatabaseWithBackupsThatTakesNoConnections()
{
    test::Command command;
    command.folder().write(u"backups/2026-01-15/shop_20260115_090000.sql.gz"_s, emptyGzip);
    command.job = [](const JobSpec &, JobContext &context) {
        QJsonArray databases;
        for (const QString &name : {u"shop"_s, u"archive"_s}) // of which nobody wanted a backup
            databases.append(QJsonObject{{u"name"_s, name}, {u"canConnect"_s, false}});
        context.conclude({}, {{u"databases"_s, databases}});
    };
    const CommandResult result = command.run({u"status"_s, u"--json"_s, u"--host"_s, u"db"_s});
    QCOMPARE(result.code, 1);
    const QJsonObject health = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(health[u"databases"].toInt(), 1);
    QStringList closed;
    for (const QJsonValue finding : health[u"findings"].toArray()) {
        if (finding[u"issue"] == "closed"_L1)
            closed.append(finding[u"database"].toString());
    }
    QCOMPARE(closed, QStringList{u"shop"_s});
}

void TestCliList::statusOfADirectoryThatIsNotThereSaysSo()
{
    test::Command command;
    const CommandResult result
        = command.run({u"status"_s, u"--json"_s, u"--backup-dir"_s, command.folder().file(u"nowhere"_s)});
    QCOMPARE(result.code, static_cast<int>(ErrorCode::RepositoryUnusable));
    const QJsonArray findings = QJsonDocument::fromJson(result.out).object()[u"findings"].toArray();
    QCOMPARE(findings.first()[u"issue"].toString(), u"repository-unusable"_s);
    QCOMPARE(findings.first()[u"severity"].toString(), u"bad"_s);
}

/// As the window, which asks the same function.
void TestCliList::statusForeseesWhatTheServersCleanupFrees()
{
    test::Command command;
    QFile large(command.folder().write(u"backups/2026-01-05/shop_20260105_120000.sql.gz"_s, emptyGzip));
    QVERIFY(large.resize(2 * QStorageInfo(command.folder().path()).bytesAvailable())); // takes no room
    ServerProfile shop;
    shop.name = u"shop"_s;
    shop.repository = command.folder().file(u"backups"_s);
    const auto daysUntilFull = [&]() -> QJsonValue { // no reference into an object that is gone
        const CommandResult result = command.run({u"status"_s, u"--json"_s, u"--server"_s, u"shop"_s});
        return QJsonDocument::fromJson(result.out).object()[u"daysUntilFull"];
    };
    shop.retention.days = 0;
    ProfileStore().save(shop);
    QVERIFY(daysUntilFull().isDouble());
    shop.retention.days = 3;
    ProfileStore().save(shop);
    QVERIFY2(daysUntilFull().isNull(), qPrintable(daysUntilFull().toVariant().toString()));
}

QTEST_GUILESS_MAIN(TestCliList)
#include "tst_clilist.moc"
