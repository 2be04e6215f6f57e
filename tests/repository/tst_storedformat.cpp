#include "core/repository/backupname.h"
#include "core/repository/storedformat.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestStoredFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachValueHasOneRowAndNamesAndSuffixesAreItsOwn()
    {
        QSet<int> values;
        QSet<QString> names;
        QSet<QString> suffixes;
        for (const StoredFormat &row : storedFormats()) {
            values.insert(static_cast<int>(row.format));
            names.insert(row.name);
            suffixes.insert(row.suffix);
            QCOMPARE(&storedFormat(row.format), &row);
            QVERIFY(backupFormatFromString(row.name) == std::optional(row.format));
        }
        const auto count = static_cast<qsizetype>(storedFormats().size());
        QCOMPARE(values.size(), count);
        QCOMPARE(names.size(), count);
        QCOMPARE(suffixes.size(), count);
        QVERIFY(!backupFormatFromString(u"tar"_s)); // read, never written
    }

    void theNumbersThatTheCatalogueKeepsStay()
    {
        QCOMPARE(static_cast<int>(BackupFormat::PlainGzip), 0);
        QCOMPARE(static_cast<int>(BackupFormat::Plain), 1);
        QCOMPARE(static_cast<int>(BackupFormat::Custom), 2);
        QCOMPARE(static_cast<int>(BackupFormat::Directory), 3);
    }

    void whatWeWriteIsFoundAgainByItsName()
    {
        const QDateTime when(QDate(2025, 12, 12), QTime(9, 0));
        for (const StoredFormat &row : storedFormats()) {
            const std::optional<BackupName> name = parseBackupName(backupBaseName(u"shop"_s, when, 1) + row.suffix);
            QVERIFY2(name.has_value(), row.suffix.data());
            QVERIFY(name->format == row.format);
        }
    }

    void aFolderIsAlwaysAnArchive()
    {
        for (const StoredFormat &row : storedFormats())
            QVERIFY(row.archive || !row.folder);
    }

    void theCommandByHandNamesTheFileOnceAndTheDatabase()
    {
        for (const StoredFormat &row : storedFormats()) {
            const QString command = row.restoredBy;
            QCOMPARE(command.count(u"%1"_s), 1);
            QVERIFY(command.contains(u"-d DATABASE"_s));
        }
    }

    void namesOfOtherFilesSayWhatReadsThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("packed by us or by gzip") << u"shop.sql.gz"_s << BackupFormat::PlainGzip;
        QTest::newRow("packed by others: its bytes tell") << u"shop.sql.zst"_s << BackupFormat::Plain;
        QTest::newRow("text") << u"shop.sql"_s << BackupFormat::Plain;
        QTest::newRow("without any suffix") << u"shop"_s << BackupFormat::Plain;
        QTest::newRow("tar of pg_dump") << u"shop.tar"_s << BackupFormat::Custom;
        QTest::newRow("custom") << u"shop.dump"_s << BackupFormat::Custom;
    }
    void namesOfOtherFilesSayWhatReadsThem()
    {
        QFETCH(QString, name);
        QFETCH(BackupFormat, format);
        QVERIFY(formatByName(name) == format);
    }
};

QTEST_GUILESS_MAIN(TestStoredFormat)
#include "tst_storedformat.moc"
