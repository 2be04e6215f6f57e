#include "core/catalogue/catalogue.h"
#include "core/repository/processidentity.h"
#include "tests/repository/cataloguefixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <fcntl.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What the catalogue knows of repositories.
class TestCatalogue : public QObject, private CatalogueFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aRefreshFindsWhatTheDirectoryHolds();
    void recordsAreThoseOfTheDirectory();
    void aFileThatVanishedIsNoticedAndComesBack();
    void anEditedRecordIsNoticedAndForgivenWhenItIsAsItWas();
    void theNewestDrillIsKnown();
    void aSecondRefreshReadsNothing();
    void onlyFoldersThatChangedAreRead();
    void whatVanishedIsForgotten();
    void aChangedManifestIsReadAgain();
    void aFileWrittenOverInPlaceIsNoticed();
    void aRebuildNoticesEverything();
    void filtersFindWhatTheySay_data();
    void filtersFindWhatTheySay();
    void searchFoldsTheCaseOfAnyAlphabet();
    void aFilterIsDataNotSql();
    void notesOnForeignFilesAreThoseOfTheFolder();
    void notesOfOlderCataloguesAreCarriedToTheirFiles();
    void theIdOfARepositoryIsRememberedAndGuarded();
    void severalRepositoriesAreKeptApart();
    void twentyThousandBackupsAreListedQuickly();
};

void TestCatalogue::aRefreshFindsWhatTheDirectoryHolds()
{
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    addBackup(*m_repository, u"b"_s, u"2026-05-04 02:00:00"_s);
    writeFile(folder() + u"/2026-05-04/c_20260504_030000.sql.gz"_s, "x");
    Catalogue catalogue(file());
    QVERIFY(catalogue.backups(folder()).isEmpty());
    const RefreshSummary summary = catalogue.refresh(*m_repository);
    QCOMPARE(summary.foldersRead, 2);
    QCOMPARE(summary.added, 3);
    QVERIFY(summary.anything());
    QCOMPARE(catalogue.backups(folder()).size(), 3);
    QCOMPARE(catalogue.repositories(), QStringList{folder()});
}

void TestCatalogue::recordsAreThoseOfTheDirectory()
{
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s, "x", BackupFormat::Plain, [](Manifest &manifest) {
        manifest.sections = {{u"table"_s, u"public"_s, u"t"_s, {u"id"_s}, 7, 1, QByteArray(64, 'a'), 0, 0, 0, {}}};
        manifest.serverVersion = u"15.20"_s;
        manifest.partial = true;
        manifest.options = {{u"tables"_s, QJsonArray{u"a"_s, u"b"_s}}};
        manifest.pinned = true;
        manifest.note = u"note"_s;
        manifest.problem = u"problem"_s;
    });
    addBackup(*m_repository, u"globals"_s, u"2026-05-03 02:00:01"_s, "x", BackupFormat::Plain,
              [](Manifest &manifest) { manifest.isGlobals = true; });
    addBackup(*m_repository, u"d"_s, u"2026-05-03 02:00:02"_s, "x", BackupFormat::Directory);
    writeFile(folder() + u"/2026-05-04/c_20260504_030000.sql.gz"_s, "x");
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    const QList<BackupRecord> expected = m_repository->scan();
    QCOMPARE(expected.size(), 4);
    QCOMPARE(catalogue.backups(folder()), expected);
    for (const BackupRecord &record : expected)
        QCOMPARE(catalogue.backup(folder(), record.path).value(), record);
    QVERIFY(!catalogue.backup(folder(), u"2026-05-03/none_20260503_020000.sql"_s));
}

void TestCatalogue::aFileThatVanishedIsNoticedAndComesBack()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    QVERIFY(QFile::rename(folder() + u'/' + path, folder() + u"/elsewhere"_s));
    catalogue.refresh(*m_repository);
    QVERIFY(catalogue.backup(folder(), path).value().missing);
    QCOMPARE(catalogue.backups(folder()), m_repository->scan());
    QVERIFY(QFile::rename(folder() + u"/elsewhere"_s, folder() + u'/' + path));
    catalogue.refresh(*m_repository);
    QVERIFY(!catalogue.backup(folder(), path).value().missing);
    QCOMPARE(catalogue.backup(folder(), path).value().problem, QString());
}

void TestCatalogue::anEditedRecordIsNoticedAndForgivenWhenItIsAsItWas()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    const QString record = folder() + u"/2026-05-03/a_20260503_020000.json"_s;
    const QByteArray original = contentOf(record);
    writeFile(record, QByteArray(original).replace("\"larder\": \"0.1\"", "\"larder\": \"9.99\""));
    catalogue.refresh(*m_repository);
    QVERIFY(!catalogue.backup(folder(), path).value().problem.isEmpty());
    writeFile(record, original);
    catalogue.refresh(*m_repository);
    QCOMPARE(catalogue.backup(folder(), path).value().problem, QString());
}

void TestCatalogue::theNewestDrillIsKnown()
{
    const QDateTime at({2026, 5, 4}, {3, 0}, Qt::UTC);
    const QString path
        = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s, "x", BackupFormat::Plain, [&](Manifest &manifest) {
              manifest.drill = {at, {}, 0, u"no such type"_s};
          });
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    const BackupRecord record = catalogue.backup(folder(), path).value();
    QCOMPARE(record.drilledAt, at);
    QCOMPARE(record.drillProblem, u"no such type"_s);
    QVERIFY(record.problem.isEmpty());
    BackupFilter brief;
    brief.brief = true;
    QCOMPARE(catalogue.backups(folder(), brief).value(0).drillProblem, u"no such type"_s);
}

void TestCatalogue::aSecondRefreshReadsNothing()
{
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    settle();
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    const RefreshSummary again = catalogue.refresh(*m_repository);
    QCOMPARE(again.foldersRead, 0);
    QVERIFY(!again.anything());
}

void TestCatalogue::onlyFoldersThatChangedAreRead()
{
    for (const auto &time : {u"2026-05-01 02:00:00"_s, u"2026-05-02 02:00:00"_s, u"2026-05-03 02:00:00"_s})
        addBackup(*m_repository, u"a"_s, time);
    settle();
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    addBackup(*m_repository, u"b"_s, u"2026-05-02 03:00:00"_s);
    const RefreshSummary again = catalogue.refresh(*m_repository);
    QCOMPARE(again.foldersRead, 1);
    QCOMPARE(again.added, 1);
    QCOMPARE(again.changed + again.removed, 0);
    // Just changed, so it may change again unseen: it is looked at until it has settled.
    QCOMPARE(catalogue.refresh(*m_repository).foldersRead, 1);
}

void TestCatalogue::whatVanishedIsForgotten()
{
    const QString first = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    const QString second = addBackup(*m_repository, u"b"_s, u"2026-05-03 02:00:00"_s);
    addBackup(*m_repository, u"c"_s, u"2026-05-04 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    m_repository->removeBackup(first);
    QVERIFY(QDir(folder() + u"/2026-05-04"_s).removeRecursively());
    const RefreshSummary summary = catalogue.refresh(*m_repository);
    QCOMPARE(summary.removed, 2);
    QCOMPARE(pathsOf(catalogue.backups(folder())), QStringList{second});
}

void TestCatalogue::aChangedManifestIsReadAgain()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    addBackup(*m_repository, u"b"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    m_repository->changeManifest(path, [](Manifest &manifest) { manifest.pinned = true; });
    const RefreshSummary summary = catalogue.refresh(*m_repository);
    QCOMPARE(summary.changed, 1);
    QCOMPARE(summary.added, 0);
    QVERIFY(catalogue.backup(folder(), path)->pinned);
}

/// As an editor might, and with the folder's time as before.
void TestCatalogue::aFileWrittenOverInPlaceIsNoticed()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    settle();
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    QVERIFY(QFile::resize(folder() + u'/' + path, 3));
    settle();
    QCOMPARE(catalogue.refresh(*m_repository).changed, 1);
    QVERIFY(!catalogue.backup(folder(), path)->problem.isEmpty());
    QVERIFY(!catalogue.refresh(*m_repository).anything());
}

void TestCatalogue::aRebuildNoticesEverything()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    // Of so many newer folders that this one is no longer looked at closely.
    for (int day = 0; day < 40; ++day)
        QVERIFY(QDir().mkdir(folder() + u'/' + QDate(2026, 5, 4).addDays(day).toString(Qt::ISODate)));
    settle();
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    QVERIFY(QFile::resize(folder() + u'/' + path, 3));
    settle();
    QVERIFY(!catalogue.refresh(*m_repository).anything());
    QCOMPARE(catalogue.refresh(*m_repository, true).changed, 1);
    QVERIFY(!catalogue.backup(folder(), path)->problem.isEmpty());
    QVERIFY(!catalogue.refresh(*m_repository, true).anything());
}

void TestCatalogue::filtersFindWhatTheySay_data()
{
    QTest::addColumn<BackupFilter>("filter");
    QTest::addColumn<QString>("found"); // databases, newest first
    const auto row = [](const char *rule, const BackupFilter &filter, const QString &found) {
        QTest::newRow(rule) << filter << found;
    };
    row("no filter finds all, newest first", {}, u"shop tandoor globals shop"_s);
    row("a database is matched exactly", {.database = u"shop"_s}, u"shop shop"_s);
    row("a part of a database's name is not it", {.database = u"sho"_s}, u""_s);
    row("text is looked for in the database", {.text = u"TAND"_s}, u"tandoor"_s);
    row("text is looked for in the note", {.text = u"migration"_s}, u"shop"_s);
    row("text is looked for in the path", {.text = u"20260502"_s}, u"tandoor globals"_s);
    row("from is inclusive", {.from = QDate(2026, 5, 2)}, u"shop tandoor globals"_s);
    row("to is inclusive", {.to = QDate(2026, 5, 2)}, u"tandoor globals shop"_s);
    row("one day", {.from = QDate(2026, 5, 2), .to = QDate(2026, 5, 2)}, u"tandoor globals"_s);
    row("a proof level and above", {.minimumProof = int(ProofLevel::Readable)}, u"tandoor"_s);
    row("pinned ones", {.pinnedOnly = true}, u"shop"_s);
    row("without globals", {.withGlobals = false}, u"shop tandoor shop"_s);
    row("a limit takes the newest", {.limit = 2}, u"shop tandoor"_s);
    row("all together", {.database = u"shop"_s, .text = u"migration"_s, .pinnedOnly = true, .limit = 5}, u"shop"_s);
}

void TestCatalogue::filtersFindWhatTheySay()
{
    QFETCH(BackupFilter, filter);
    QFETCH(QString, found);
    addBackup(*m_repository, u"shop"_s, u"2026-05-01 02:00:00"_s, "x", BackupFormat::Plain, [](Manifest &manifest) {
        manifest.pinned = true;
        manifest.note = u"before the migration"_s;
    });
    addBackup(*m_repository, u"globals"_s, u"2026-05-02 02:00:00"_s, "x", BackupFormat::Plain,
              [](Manifest &manifest) { manifest.isGlobals = true; });
    addBackup(*m_repository, u"tandoor"_s, u"2026-05-02 02:00:01"_s, "x", BackupFormat::Plain, [](Manifest &manifest) {
        manifest.addProof({ProofLevel::Readable, {}, {}, {}});
    });
    addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    QStringList databases;
    for (const BackupRecord &record : catalogue.backups(folder(), filter))
        databases.append(record.database);
    QCOMPARE(databases.join(u' '), found);
}

void TestCatalogue::searchFoldsTheCaseOfAnyAlphabet()
{
    addBackup(*m_repository, u"КНИГИ"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    QCOMPARE(catalogue.backups(folder(), {.text = u"книги"_s}).size(), 1);
}

void TestCatalogue::aFilterIsDataNotSql()
{
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    for (const QString &text : {u"' OR 1=1 --"_s, u"%"_s, u"_x"_s, u"\"; DROP TABLE backup; --"_s}) {
        QCOMPARE(catalogue.backups(folder(), {.database = text}).size(), 0);
        QCOMPARE(catalogue.backups(folder(), {.text = text}).size(), 0);
    }
    QCOMPARE(catalogue.backups(folder()).size(), 1);
}

void TestCatalogue::notesOnForeignFilesAreThoseOfTheFolder()
{
    const QString path = u"2026-05-04/c_20260504_030000.sql.gz"_s;
    writeFile(folder() + u'/' + path, "x");
    settle();
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    m_repository->changeNote(path, [](FileNote &note) { note.note = u"Größe"_s; });
    QCOMPARE(catalogue.refresh(*m_repository).changed, 1);
    QCOMPARE(catalogue.backups(folder()), m_repository->scan());
    QCOMPARE(catalogue.backups(folder(), {.text = u"GRÖßE"_s}).size(), 1);
    QVERIFY(!catalogue.refresh(*m_repository).anything());
    m_repository->changeNote(path, [](FileNote &note) { note = FileNote(); });
    QCOMPARE(catalogue.refresh(*m_repository).changed, 1);
    QCOMPARE(catalogue.backup(folder(), path)->note, QString());
    QVERIFY(!catalogue.refresh(*m_repository, true).anything());
}

/// As catalogues kept them before they lay with the files.
void TestCatalogue::notesOfOlderCataloguesAreCarriedToTheirFiles()
{
    const QString path = u"2026-05-04/c_20260504_030000.sql.gz"_s;
    writeFile(folder() + u'/' + path, "x");
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    const qint64 mtime = m_repository->record(path).second.mtimeNs;
    QCOMPARE(run(u"sqlite3"_s,
                 {file(),
                  u"INSERT INTO foreign_note VALUES (1, '%1', 1, %2, 2, 1777000000000, 'verify', 'here', 1, "
                  "'why', 'cut', 7, 70, '')"_s.arg(path)
                      .arg(mtime)})
                 .exitCode,
             0);
    catalogue.refresh(*m_repository);
    const BackupRecord record = Repository::open(folder()).record(path).first;
    QVERIFY(record.pinned);
    QCOMPARE(record.note, u"why"_s);
    QCOMPARE(record.problem, u"cut"_s);
    QVERIFY(record.proof.level == ProofLevel::Readable);
    QCOMPARE(catalogue.backup(folder(), path).value(), record);
    m_repository->changeNote(path, [](FileNote &note) { note.pinned = false; });
    catalogue.refresh(*m_repository); // once only
    QVERIFY(!catalogue.backup(folder(), path)->pinned);
}

void TestCatalogue::theIdOfARepositoryIsRememberedAndGuarded()
{
    Catalogue catalogue(file());
    QCOMPARE(catalogue.repositoryId(folder()), QString());
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    catalogue.refresh(*m_repository);
    QCOMPARE(catalogue.repositoryId(folder()), m_repository->id());
    // The disk is gone, the mount point is there.
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(QDir().mkdir(folder()));
    const Repository mountPoint = Repository::open(folder());
    QVERIFY_THROWS_EXCEPTION(Error, catalogue.refresh(mountPoint));
    QCOMPARE(catalogue.repositoryId(folder()), m_repository->id());
    QCOMPARE(catalogue.backups(folder()).size(), 1);
    catalogue.refresh(mountPoint, true);
    QCOMPARE(catalogue.backups(folder()).size(), 0);
}

void TestCatalogue::severalRepositoriesAreKeptApart()
{
    const Repository other = Repository::openOrCreate(m_dir->filePath(u"other"_s));
    addBackup(*m_repository, u"a"_s, u"2026-05-03 02:00:00"_s);
    addBackup(other, u"b"_s, u"2026-05-03 02:00:00"_s);
    Catalogue catalogue(file());
    catalogue.refresh(*m_repository);
    catalogue.refresh(other);
    QCOMPARE(catalogue.backups(folder()).value(0).database, u"a"_s);
    QCOMPARE(catalogue.backups(other.path()).value(0).database, u"b"_s);
    QCOMPARE(catalogue.repositories(), (QStringList{folder(), other.path()}));
}

void TestCatalogue::twentyThousandBackupsAreListedQuickly()
{
    // 20 databases a night for 1,000 nights, written straight to disk: committing each would take minutes.
    const QByteArray data("x");
    for (int night = 0; night < 1000; ++night) {
        const QDateTime started = local(u"2023-01-01 02:00:00"_s).addDays(night);
        const QString date = folder() + u'/' + started.toString(u"yyyy-MM-dd");
        QDir().mkdir(date);
        for (int i = 0; i < 20; ++i) {
            const QString database = QStringLiteral("db%1").arg(i);
            const QString base = database + started.toString(u"_yyyyMMdd_HHmmss");
            Manifest manifest = manifestOf(database, started, data);
            manifest.fileName = base + u".sql"_s;
            manifest.fileFormat = BackupFormat::Plain;
            writeFile(date + u'/' + manifest.fileName, data);
            writeFile(date + u'/' + base + u".json"_s, toJson(manifest));
        }
    }
    settle();
    Catalogue catalogue(file());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(catalogue.refresh(*m_repository).added, 20'000);
    const qint64 first = timer.restart();
    QCOMPARE(catalogue.refresh(*m_repository).foldersRead, 0);
    const qint64 second = timer.restart();
    QCOMPARE(catalogue.backups(folder()).size(), 20'000);
    const qint64 list = timer.restart();
    QCOMPARE(catalogue.backups(folder(), {.text = u"db7"_s}).size(), 1000);
    const qint64 filter = timer.restart();
    const QString figures
        = u"first refresh %1 ms, second %2 ms, list %3 ms, filter %4 ms"_s.arg(first).arg(second).arg(list).arg(filter);
    qInfo("%s", qPrintable(figures));
    // Generous, for slow machines and sanitizers: what must not pass is growth with the square.
    QVERIFY2(first < 60'000 && second < 5'000 && list < 10'000 && filter < 5'000, qPrintable(figures));
}

QTEST_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
