#include "core/repository/backupname.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestBackupName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDatabaseNameSurvivesAFileName_data();
    void anyDatabaseNameSurvivesAFileName();
    void anEncodedNameIsSafe_data() { anyDatabaseNameSurvivesAFileName_data(); }
    void anEncodedNameIsSafe();
    void whatIsLegibleStaysLegible();
    void theScriptsNamesAreOurs();
    void aFileNameIsUnderstoodOrNot_data();
    void aFileNameIsUnderstoodOrNot();
    void aDatabaseNamedLikeABackupKeepsItsName();
    void onlyRealDatesAreDateFolders_data();
    void onlyRealDatesAreDateFolders();
    void theManifestStandsBesideTheFile();
};

void TestBackupName::anyDatabaseNameSurvivesAFileName_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("plain") << u"meal_planner"_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("a leading dot") << u".hidden"_s;
    QTest::newRow("a leading dash") << u"-x"_s;
    QTest::newRow("blanks and quotes") << u"it's a \"test\""_s;
    QTest::newRow("a newline") << u"a\nb"_s;
    QTest::newRow("an equals sign") << u"host=evil dbname=x"_s;
    QTest::newRow("a URI") << u"postgresql://u:p@h/db?sslmode=off"_s;
    QTest::newRow("a percent sign") << u"100%25"_s;
    QTest::newRow("an emoji") << u"🍲 soup"_s;
    QTest::newRow("63 bytes of umlauts") << u"ä"_s.repeated(31) + u'x';
    QTest::newRow("a star and a question mark") << u"*?[a]"_s;
    QTest::newRow("a backslash") << u"a\\b"_s;
}

void TestBackupName::anyDatabaseNameSurvivesAFileName()
{
    QFETCH(QString, database);
    QCOMPARE(decodeDatabaseName(encodeDatabaseName(database)), database);
    const QDateTime time({2026, 5, 3}, {2, 0, 7});
    for (const int sequence : {1, 2, 37}) {
        const auto name = parseBackupName(backupBaseName(database, time, sequence) + u".sql.gz"_s);
        QVERIFY(name);
        QCOMPARE(name->database, database);
        QCOMPARE(name->startedLocal, time);
        QCOMPARE(name->sequence, sequence);
    }
}

void TestBackupName::anEncodedNameIsSafe()
{
    QFETCH(QString, database);
    const QString encoded = encodeDatabaseName(database);
    QVERIFY(encoded.front() != u'.' && encoded.front() != u'-');
    for (const QChar c : encoded)
        QVERIFY(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-%"_s.contains(c));
    QVERIFY(encoded.size() + 40 <= 255);
}

void TestBackupName::whatIsLegibleStaysLegible()
{
    QCOMPARE(encodeDatabaseName(u"Meal-Planner_2.0"_s), u"Meal-Planner_2.0"_s);
    QCOMPARE(encodeDatabaseName(u"a b"_s), u"a%20b"_s);
    QCOMPARE(encodeDatabaseName(u"-x"_s), u"%2Dx"_s);
    QCOMPARE(encodeDatabaseName(u"ä"_s), u"%C3%A4"_s);
}

void TestBackupName::theScriptsNamesAreOurs()
{
    const QDateTime time({2025, 12, 12}, {9, 0});
    QCOMPARE(dateFolderName(time), u"2025-12-12"_s);
    QCOMPARE(backupBaseName(u"meal_planner"_s, time), u"meal_planner_20251212_090000"_s);
    QCOMPARE(backupBaseName(u"meal_planner"_s, time, 2), u"meal_planner_20251212_090000_2"_s);
}

void TestBackupName::aFileNameIsUnderstoodOrNot_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<int>("format"); // -1 = not ours
    QTest::newRow("compressed SQL") << u"a_20251212_090000.sql.gz"_s << int(BackupFormat::PlainGzip);
    QTest::newRow("plain SQL") << u"a_20251212_090000.sql"_s << int(BackupFormat::Plain);
    QTest::newRow("custom format") << u"a_20251212_090000.dump"_s << int(BackupFormat::Custom);
    QTest::newRow("directory format") << u"a_20251212_090000.dir"_s << int(BackupFormat::Directory);
    QTest::newRow("SQL packed by zstd") << u"a_20251212_090000.sql.zst"_s << int(BackupFormat::Plain);
    QTest::newRow("SQL packed by xz") << u"a_20251212_090000.sql.xz"_s << int(BackupFormat::Plain);
    QTest::newRow("SQL packed by lz4") << u"a_20251212_090000.sql.lz4"_s << int(BackupFormat::Plain);
    QTest::newRow("SQL packed by bzip2") << u"a_20251212_090000.sql.bz2"_s << int(BackupFormat::Plain);
    QTest::newRow("a tar archive") << u"a_20251212_090000.tar"_s << int(BackupFormat::Custom);
    QTest::newRow("a packed archive") << u"a_20251212_090000.dump.xz"_s << -1;
    QTest::newRow("a manifest is no backup") << u"a_20251212_090000.json"_s << -1;
    QTest::newRow("checksums are no backup") << u"SHA256SUMS"_s << -1;
    QTest::newRow("no database name") << u"_20251212_090000.sql"_s << -1;
    QTest::newRow("no time") << u"a_20251212.sql"_s << -1;
    QTest::newRow("the 31st of April") << u"a_20250431_090000.sql"_s << -1;
    QTest::newRow("the 25th hour") << u"a_20251212_250000.sql"_s << -1;
    QTest::newRow("sequence 1 is never written") << u"a_20251212_090000_1.sql"_s << -1;
    QTest::newRow("sequence with leading zero") << u"a_20251212_090000_02.sql"_s << -1;
    QTest::newRow("something behind the suffix") << u"a_20251212_090000.sql.gz.part"_s << -1;
    QTest::newRow("a newline behind the suffix") << u"a_20251212_090000.sql\n"_s << -1;
    QTest::newRow("digits of another script") << u"a_٢٠٢٥١٢١٢_090000.sql"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestBackupName::aFileNameIsUnderstoodOrNot()
{
    QFETCH(QString, fileName);
    QFETCH(int, format);
    const auto name = parseBackupName(fileName);
    QCOMPARE(name ? int(name->format) : -1, format);
}

void TestBackupName::aDatabaseNamedLikeABackupKeepsItsName()
{
    const auto name = parseBackupName(u"shop_20251212_090000_20260101_020000.sql.gz"_s);
    QVERIFY(name);
    QCOMPARE(name->database, u"shop_20251212_090000"_s);
    QCOMPARE(name->startedLocal, QDateTime({2026, 1, 1}, {2, 0}));
}

void TestBackupName::onlyRealDatesAreDateFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("a date") << u"2025-12-12"_s << true;
    QTest::newRow("29 February of a leap year") << u"2028-02-29"_s << true;
    QTest::newRow("29 February of another year") << u"2026-02-29"_s << false;
    QTest::newRow("month 13") << u"2025-13-01"_s << false;
    QTest::newRow("short") << u"2025-1-1"_s << false;
    QTest::newRow("with something behind") << u"2025-12-12x"_s << false;
    QTest::newRow("with a newline behind") << u"2025-12-12\n"_s << false;
    QTest::newRow("the parent") << u".."_s << false;
}

void TestBackupName::onlyRealDatesAreDateFolders()
{
    QFETCH(QString, name);
    QFETCH(bool, isDate);
    QCOMPARE(isDateFolderName(name), isDate);
}

void TestBackupName::theManifestStandsBesideTheFile()
{
    QCOMPARE(manifestNameFor(u"a_20251212_090000.sql.gz"_s), u"a_20251212_090000.json"_s);
    QCOMPARE(manifestNameFor(u"a_20251212_090000_2.dir"_s), u"a_20251212_090000_2.json"_s);
}

QTEST_APPLESS_MAIN(TestBackupName)
#include "tst_backupname.moc"
