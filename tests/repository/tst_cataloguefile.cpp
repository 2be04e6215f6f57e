#include "core/catalogue/catalogue.h"
#include "core/catalogue/cataloguelook.h"
#include "tests/repository/cataloguefixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QSqlDatabase>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// Makes a catalogue one of the time before parts and drills were known.
const QString ofSecondVersion = u"ALTER TABLE backup DROP COLUMN part; ALTER TABLE backup DROP COLUMN drilled_at; "
                                "ALTER TABLE backup DROP COLUMN drill_problem; PRAGMA user_version = 2"_s;
}

/// The file of the catalogue: damaged, older, newer, and used by several.
class TestCatalogueFile : public QObject, private CatalogueFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aDamagedFileIsMovedAsideAndMadeAgain_data();
    void aDamagedFileIsMovedAsideAndMadeAgain();
    void aLookNoticesWhatAnOpeningWould_data();
    void aLookNoticesWhatAnOpeningWould();
    void aLookAtAnOlderCatalogueFindsItInOrder();
    void aLookRemembersTheIdOfARepository();
    void aRebuildFindsDamageThatDoesNotShow();
    void aFileOfANewerLarderIsLeftAlone();
    void aCatalogueThatKnewNothingOfPartsLearnsThem();
    void anOlderCatalogueForgetsWhatVanishedMeanwhile();
    void aListThatCannotBeReadToItsEndIsNoList();
    void anUnusableFolderIsAClearError();
    void theFileIsPrivate();
    void severalInstancesAndThreadsShareTheFile();
    void connectionsAreGivenBack();
};

void TestCatalogueFile::aDamagedFileIsMovedAsideAndMadeAgain_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: of a catalogue
    QTest::addColumn<QString>("sql");
    QTest::newRow("no database at all")
        << QByteArray("this is no database, but it is long enough to be read as one").repeated(100) << QString();
    QTest::newRow("a header with rubbish behind")
        << "SQLite format 3" + QByteArray(1, '\0') + QByteArray(8000, 'x') << QString();
    QTest::newRow("a table is missing") << QByteArray() << u"DROP TABLE folder"_s;
    QTest::newRow("a table that this work does not need is missing") << QByteArray() << u"DROP TABLE clock"_s;
    QTest::newRow("a column is missing") << QByteArray() << u"ALTER TABLE backup DROP COLUMN note"_s;
}

void TestCatalogueFile::aDamagedFileIsMovedAsideAndMadeAgain()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    if (content.isEmpty()) {
        Catalogue(file()).requireUsable();
        QCOMPARE(run(u"sqlite3"_s, {file(), sql}).exitCode, 0);
    } else {
        writeFile(file(), content);
    }
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    QVERIFY_THROWS_EXCEPTION(Error, catalogue.backups(folder())); // a new one that is empty would look like no backups
    const RefreshSummary summary = catalogue.refresh(*m_repository);
    QVERIFY(QFile::exists(summary.movedAside));
    QVERIFY(summary.damageText().contains(summary.movedAside));
    QCOMPARE(catalogue.backups(folder()).size(), 1);
    const QStringList aside = QDir(m_dir->path()).entryList({u"catalogue.sqlite.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    if (!content.isEmpty())
        QCOMPARE(contentOf(m_dir->filePath(aside[0])), content);
    QVERIFY(catalogue.refresh(*m_repository).movedAside.isEmpty());
}

void TestCatalogueFile::aLookNoticesWhatAnOpeningWould_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    QTest::newRow("in order") << u"PRAGMA user_version"_s << QString();
    QTest::newRow("the table of backups is missing") << u"DROP TABLE backup"_s << u"its tables"_s;
    QTest::newRow("another table is missing") << u"DROP TABLE clock"_s << u"its tables"_s;
    QTest::newRow("a column is missing") << u"ALTER TABLE job DROP COLUMN log"_s << u"its tables"_s;
    QTest::newRow("an index is missing") << u"DROP INDEX job_by_kind"_s << u"its tables"_s;
    QTest::newRow("a newer Larder's") << u"PRAGMA user_version = 999"_s << u"newer Larder"_s;
}

void TestCatalogueFile::aLookNoticesWhatAnOpeningWould()
{
    QFETCH(QString, sql);
    QFETCH(QString, told);
    Catalogue(file()).requireUsable();
    QCOMPARE(run(u"sqlite3"_s, {file(), sql}).exitCode, 0);
    const QByteArray before = contentOf(file());
    const std::optional<Error> found = lookAtCatalogue(file());
    QCOMPARE(found.has_value(), !told.isEmpty());
    if (found) {
        QVERIFY2(found->message().contains(told), qPrintable(found->message()));
        QVERIFY_THROWS_EXCEPTION(Error, Catalogue(file()).requireUsable());
    }
    QCOMPARE(contentOf(file()), before);
}

void TestCatalogueFile::aLookAtAnOlderCatalogueFindsItInOrder()
{
    QVERIFY(!lookAtCatalogue(file()));
    Catalogue(file()).requireUsable();
    QCOMPARE(run(u"sqlite3"_s, {file(), ofSecondVersion}).exitCode, 0);
    const std::optional<Error> found = lookAtCatalogue(file());
    QVERIFY2(!found, qPrintable(found ? found->message() : QString()));
    QCOMPARE(run(u"sqlite3"_s, {file(), u"DROP TABLE dump_index"_s}).exitCode, 0);
    QVERIFY(lookAtCatalogue(file()));
}

void TestCatalogueFile::aLookRemembersTheIdOfARepository()
{
    QCOMPARE(lookUpRepositoryId(folder(), file()), QString());
    QVERIFY(!QFile::exists(file()));
    Catalogue(file()).refresh(*m_repository);
    QCOMPARE(lookUpRepositoryId(folder() + u'/', file()), m_repository->id());
    QCOMPARE(lookUpRepositoryId(m_dir->path(), file()), QString());
}

void TestCatalogueFile::aRebuildFindsDamageThatDoesNotShow()
{
    {
        Catalogue catalogue(file());
        catalogue.saveJob(job(u"a"_s, 1));
        catalogue.refresh(*m_repository);
    }
    // The page of an index that no refresh reads.
    const QByteArray page
        = run(u"sqlite3"_s, {file(), u"SELECT rootpage FROM sqlite_master WHERE name = 'job_by_kind'"_s}).out.trimmed();
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek((page.toLongLong() - 1) * 4096));
    QCOMPARE(raw.write(QByteArray(4096, 'x')), 4096);
    raw.close();
    Catalogue catalogue(file());
    QVERIFY(catalogue.refresh(*m_repository).movedAside.isEmpty());
    QVERIFY(!catalogue.refresh(*m_repository, true).movedAside.isEmpty());
    QCOMPARE(run(u"sqlite3"_s, {file(), u"PRAGMA integrity_check"_s}).out.trimmed(), QByteArray("ok"));
}

void TestCatalogueFile::aFileOfANewerLarderIsLeftAlone()
{
    Catalogue(file()).requireUsable();
    QCOMPARE(run(u"sqlite3"_s, {file(), u"PRAGMA user_version = 999"_s}).exitCode, 0);
    try {
        Catalogue(file()).requireUsable();
        QFAIL("it was opened");
    } catch (const Error &error) {
        QVERIFY(error.message().contains(u"newer Larder"_s));
        QVERIFY(error.message().contains(file()));
    }
}

void TestCatalogueFile::aCatalogueThatKnewNothingOfPartsLearnsThem()
{
    const QString path
        = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s, "x", BackupFormat::Plain, [](Manifest &manifest) {
              manifest.partial = true;
              manifest.options = {{u"content"_s, u"schema-only"_s}};
          });
    settle();
    {
        Catalogue catalogue(file());
        catalogue.refresh(*m_repository);
    }
    QCOMPARE(run(u"sqlite3"_s, {file(), ofSecondVersion}).exitCode, 0);
    Catalogue catalogue(file());
    QVERIFY2(catalogue.refresh(*m_repository).movedAside.isEmpty(), "it was brought up to date, not made anew");
    QCOMPARE(partWords(catalogue.backup(folder(), path).value()), u"schema only"_s);
}

/// What vanished while an older Larder was the last to look.
void TestCatalogueFile::anOlderCatalogueForgetsWhatVanishedMeanwhile()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    addBackup(*m_repository, u"b"_s, u"2026-05-04 02:00:00"_s);
    {
        Catalogue catalogue(file());
        catalogue.refresh(*m_repository);
    }
    QCOMPARE(run(u"sqlite3"_s, {file(), ofSecondVersion}).exitCode, 0);
    QVERIFY(QDir(folder() + u"/2026-05-04"_s).removeRecursively());
    Catalogue catalogue(file());
    QVERIFY(catalogue.refresh(*m_repository).movedAside.isEmpty());
    QCOMPARE(pathsOf(catalogue.backups(folder())), QStringList{path});
}

void TestCatalogueFile::aListThatCannotBeReadToItsEndIsNoList()
{
    {
        Catalogue catalogue(file());
        catalogue.refresh(*m_repository);
    }
    const QString many = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                         "INSERT INTO job SELECT 'old' || i, 'backup', '', '', i, i, 'succeeded', '', '', '', "
                         "printf('%.*c', 300, 'x'), '', 0, '', 0 FROM n"_s;
    QCOMPARE(run(u"sqlite3"_s, {file(), many}).exitCode, 0);
    const QString oldest
        = u"SELECT pageno FROM dbstat WHERE name = 'job' AND pagetype = 'leaf' ORDER BY path LIMIT 1"_s;
    const qint64 page = run(u"sqlite3"_s, {file(), oldest}).out.trimmed().toLongLong();
    QVERIFY(page > 0);
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek((page - 1) * 4096));
    QCOMPARE(raw.write(QByteArray(4096, 'x')), 4096);
    raw.close();
    QVERIFY_THROWS_EXCEPTION(Error, Catalogue(file()).jobs(10'000));
}

void TestCatalogueFile::anUnusableFolderIsAClearError()
{
    try {
        Catalogue(u"/proc/self/catalogue.sqlite"_s).requireUsable(); // where not even root may create a file
        QFAIL("it was opened");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::FileAccess));
        QVERIFY(error.message().contains(u"/proc/self/catalogue.sqlite"_s));
        QVERIFY(error.hint().contains(u"XDG_DATA_HOME"_s));
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestCatalogueFile::theFileIsPrivate()
{
    const mode_t before = ::umask(0);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    ::umask(before);
    for (const QString &name : {file(), file() + u"-wal"_s}) {
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &info), 0);
        QCOMPARE(info.st_mode & 077U, 0U);
    }
}

void TestCatalogueFile::severalInstancesAndThreadsShareTheFile()
{
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            try {
                Catalogue catalogue(file()); // all of them make the tables at once
                for (int n = 0; n < 25; ++n) {
                    catalogue.saveJob(job(QStringLiteral("job-%1-%2").arg(i).arg(n), n % 60));
                    catalogue.refresh(*m_repository);
                }
            } catch (const Error &error) {
                qWarning("%s", qPrintable(error.message()));
                ++failures;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const Catalogue catalogue(file());
    QCOMPARE(catalogue.jobs(1000).size(), 100);
    QCOMPARE(catalogue.backups(folder()).size(), 1);
}

void TestCatalogueFile::connectionsAreGivenBack()
{
    {
        const Catalogue first(file());
        const Catalogue second(file());
        first.requireUsable();
        second.requireUsable();
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_MAIN(TestCatalogueFile)
#include "tst_cataloguefile.moc"
