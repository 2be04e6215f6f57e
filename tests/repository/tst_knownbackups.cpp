#include "core/catalogue/knownbackups.h"
#include "tests/repository/repositoryfixture.h"

#include <QProcess>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class TestKnownBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
    QStringList m_warnings;

    QString folder() const { return m_dir->filePath(u"backups"_s); }
    QString file() const { return m_dir->filePath(u"catalogue.sqlite"_s); }
    KnownBackups known(const QString &catalogue)
    {
        return {catalogue, [this](const QString &text) { m_warnings.append(text); }};
    }

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(folder());
        addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
        addBackup(*m_repository, u"crm"_s, u"2026-05-04 02:00:00"_s, "x", BackupFormat::Plain,
                  [](Manifest &manifest) { manifest.pinned = true; });
    }

    void theyComeFromTheCatalogue();
    void withoutACatalogueTheyComeFromTheFolder();
    void filtersMeanTheSameWithoutACatalogue_data();
    void filtersMeanTheSameWithoutACatalogue();
    void aLockedCatalogueIsWaitedForOnce();
    void aDamagedOneIsMadeAnewAndSaidOnce();
    void anotherRepositoryThanBeforeIsNoTroubleOfTheCatalogue();
};

void TestKnownBackups::theyComeFromTheCatalogue()
{
    KnownBackups backups = known(file());
    QCOMPARE(backups.repositoryId(folder()), QString());
    QCOMPARE(backups.of(*m_repository), m_repository->scan());
    QCOMPARE(backups.find(*m_repository, m_repository->scan()[0].path), m_repository->scan()[0]);
    QVERIFY(!backups.find(*m_repository, u"2026-05-03/none_20260503_020000.sql"_s));
    QCOMPARE(backups.repositoryId(folder()), m_repository->id());
    QCOMPARE(backups.repositoryId(folder() + u"/../"_s + QDir(folder()).dirName() + u'/'), m_repository->id());
    QVERIFY(!backups.lastSeen().isValid());
    QCOMPARE(m_warnings, QStringList());
}

void TestKnownBackups::withoutACatalogueTheyComeFromTheFolder()
{
    KnownBackups backups = known(u"/proc/self/catalogue.sqlite"_s);
    QCOMPARE(backups.repositoryId(folder()), QString());
    QCOMPARE(backups.of(*m_repository), m_repository->scan());
    QCOMPARE(backups.find(*m_repository, m_repository->scan()[0].path), m_repository->scan()[0]);
    QVERIFY(!backups.refresh(*m_repository).anything());
    QVERIFY(!backups.lastSeen().isValid());
    QCOMPARE(m_warnings.size(), 1);
    QVERIFY2(m_warnings[0].contains(u"/proc/self/catalogue.sqlite"_s), qPrintable(m_warnings[0]));
    QVERIFY2(m_warnings[0].contains(u"directory itself is read"_s), qPrintable(m_warnings[0]));
}

void TestKnownBackups::filtersMeanTheSameWithoutACatalogue_data()
{
    QTest::addColumn<BackupFilter>("filter");
    const auto row = [](const char *rule, const BackupFilter &filter) { QTest::newRow(rule) << filter; };
    row("none", {});
    row("a database", {.database = u"shop"_s});
    row("text", {.text = u"CRM"_s});
    row("from", {.from = QDate(2026, 5, 4)});
    row("to", {.to = QDate(2026, 5, 3)});
    row("a level", {.minimumProof = int(ProofLevel::Readable)});
    row("pinned", {.pinnedOnly = true});
    row("without globals", {.withGlobals = false});
    row("a limit", {.limit = 1});
    row("a limit of more than there are", {.limit = 100});
}

void TestKnownBackups::filtersMeanTheSameWithoutACatalogue()
{
    QFETCH(BackupFilter, filter);
    addBackup(*m_repository, u"globals"_s, u"2026-05-04 02:00:00"_s, "x", BackupFormat::Plain,
              [](Manifest &manifest) { manifest.isGlobals = true; });
    QCOMPARE(known(u"/proc/self/catalogue.sqlite"_s).of(*m_repository, filter),
             known(file()).of(*m_repository, filter));
}

void TestKnownBackups::aLockedCatalogueIsWaitedForOnce()
{
    Catalogue(file()).requireUsable();
    QProcess holder;
    holder.start(u"sqlite3"_s, {file()});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN EXCLUSIVE;\n.print locked\n");
    QVERIFY(holder.waitForReadyRead(30'000));
    KnownBackups backups = known(file());
    QCOMPARE(backups.of(*m_repository).size(), 2);
    QCOMPARE(backups.of(*m_repository).size(), 2);
    QCOMPARE(m_warnings.size(), 1);
    QVERIFY2(m_warnings[0].contains(u"locked"_s), qPrintable(m_warnings[0]));
    holder.write(".quit\n");
    QVERIFY(holder.waitForFinished(30'000));
    backups.refresh(*m_repository);
    QCOMPARE(Catalogue(file()).backups(folder()).size(), 2);
}

void TestKnownBackups::aDamagedOneIsMadeAnewAndSaidOnce()
{
    known(file()).of(*m_repository);
    QCOMPARE(run(u"sqlite3"_s, {file(), u"DROP TABLE backup"_s}).exitCode, 0);
    KnownBackups backups = known(file());
    QCOMPARE(backups.repositoryId(folder()), QString());
    QCOMPARE(backups.of(*m_repository).size(), 2);
    QCOMPARE(backups.of(*m_repository).size(), 2);
    QCOMPARE(backups.repositoryId(folder()), m_repository->id());
    QCOMPARE(m_warnings.size(), 1);
    QVERIFY2(m_warnings[0].contains(u"made anew"_s), qPrintable(m_warnings[0]));
}

void TestKnownBackups::anotherRepositoryThanBeforeIsNoTroubleOfTheCatalogue()
{
    known(file()).of(*m_repository);
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(QDir().mkdir(folder()));
    const Repository mountPoint = Repository::open(folder());
    KnownBackups backups = known(file());
    try {
        backups.of(mountPoint);
        QFAIL("the mount point was taken for the disk");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::RepositoryUnusable));
    }
    QCOMPARE(m_warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestKnownBackups)
#include "tst_knownbackups.moc"
