#include "core/catalogue/catalogue.h"
#include "core/catalogue/cataloguelook.h"
#include "core/catalogue/jobwatch.h"
#include "core/repository/processidentity.h"
#include "tests/repository/repositoryfixture.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTest>
#include <QTimeZone>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utime.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// Makes a catalogue one of the time before parts and drills were known.
const QString ofSecondVersion = u"ALTER TABLE backup DROP COLUMN part; ALTER TABLE backup DROP COLUMN drilled_at; "
                                "ALTER TABLE backup DROP COLUMN drill_problem; PRAGMA user_version = 2"_s;
}

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void jobsComeBackNewestFirst();
    void aJobSavedAgainIsReplaced();
    void jobsOfDeadProcessesAreInterrupted();
    void aWatchSeesJobsOfOthersBeginAndEnd();
    void theClockWasLastSeenWhenAJobEnded();
    void aDamagedFileIsMovedAsideAndMadeAgain_data();
    void aDamagedFileIsMovedAsideAndMadeAgain();
    void aLookNoticesWhatAnOpeningWould_data();
    void aLookNoticesWhatAnOpeningWould();
    void aLookAtAnOlderCatalogueFindsItInOrder();
    void aLookRemembersTheIdOfARepository();
    void aRebuildFindsDamageThatDoesNotShow();
    void theHistoryDoesNotGrowForEver();
    void aFileOfANewerLarderIsLeftAlone();
    void aCatalogueThatKnewNothingOfPartsLearnsThem();
    void anOlderCatalogueForgetsWhatVanishedMeanwhile();
    void aListThatCannotBeReadToItsEndIsNoList();
    void anUnusableFolderIsAClearError();
    void theFileIsPrivate();
    void severalInstancesAndThreadsShareTheFile();
    void connectionsAreGivenBack();
    void twentyThousandBackupsAreListedQuickly();

private:
    QString folder() const { return m_dir->path() + u"/backups"_s; }
    QString file() const { return m_dir->filePath(u"catalogue.sqlite"_s); }
    /// As if the folders had changed long ago, so that the catalogue believes their times.
    void settle() const;
    QStringList pathsOf(const QList<BackupRecord> &records) const;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
};

void TestCatalogue::init()
{
    m_dir = quickFolder();
    m_repository = Repository::openOrCreate(folder());
}

void TestCatalogue::settle() const
{
    for (const DateFolder &date : m_repository->dateFolders()) {
        const utimbuf times{1'700'000'000, 1'700'000'000};
        QCOMPARE(::utime(QFile::encodeName(folder() + u'/' + date.name).constData(), &times), 0);
    }
}

QStringList TestCatalogue::pathsOf(const QList<BackupRecord> &records) const
{
    QStringList paths;
    for (const BackupRecord &record : records)
        paths.append(record.path);
    return paths;
}

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

namespace
{
JobRecord job(const QString &id, int minute)
{
    JobRecord record;
    record.id = id;
    record.kind = minute % 2 ? u"verify"_s : u"backup"_s;
    record.title = u"Back up a"_s;
    record.spec = {{u"kind"_s, u"backup"_s}};
    record.started = QDateTime({2026, 5, 3}, {2, minute}, Qt::UTC);
    record.finished = record.started.addSecs(42);
    record.status = u"succeeded"_s;
    record.summary = u"1 database saved"_s;
    record.result = {{u"bytes"_s, 7}};
    record.log = u"line 1\nline 2"_s;
    record.host = QSysInfo::machineHostName();
    record.pid = ::getpid();
    return record;
}
}

void TestCatalogue::jobsComeBackNewestFirst()
{
    Catalogue catalogue(file());
    for (int minute = 0; minute < 5; ++minute)
        catalogue.saveJob(job(QStringLiteral("job%1").arg(minute), minute));
    const QList<JobRecord> jobs = catalogue.jobs();
    QCOMPARE(jobs.size(), 5);
    QCOMPARE(jobs[0].id, u"job4"_s);
    const JobRecord expected = job(u"job4"_s, 4);
    QCOMPARE(jobs[0].started, expected.started);
    QCOMPARE(jobs[0].finished, expected.finished);
    QCOMPARE(jobs[0].spec, expected.spec);
    QCOMPARE(jobs[0].result, expected.result);
    QCOMPARE(jobs[0].error, QJsonObject());
    QCOMPARE(jobs[0].log, QString());
    QCOMPARE(catalogue.jobLog(u"job4"_s), expected.log);
    QCOMPARE(catalogue.jobs(2).size(), 2);
    QCOMPARE(catalogue.jobs(200, u"verify"_s).size(), 2);
    QCOMPARE(catalogue.jobLog(u"unknown"_s), QString());
}

void TestCatalogue::aJobSavedAgainIsReplaced()
{
    Catalogue catalogue(file());
    JobRecord running = job(u"one"_s, 0);
    running.status = u"running"_s;
    running.finished = {};
    catalogue.saveJob(running);
    QVERIFY(!catalogue.jobs().value(0).finished.isValid());
    catalogue.saveJob(job(u"one"_s, 0));
    QCOMPARE(catalogue.jobs().size(), 1);
    QCOMPARE(catalogue.jobs().value(0).status, u"succeeded"_s);
}

void TestCatalogue::jobsOfDeadProcessesAreInterrupted()
{
    Catalogue catalogue(file());
    const auto running = [](const QString &id, qint64 pid, const QString &host) {
        JobRecord record = job(id, 0);
        record.status = u"running"_s;
        record.finished = {};
        record.pid = pid;
        record.host = host;
        return record;
    };
    const QString here = QSysInfo::machineHostName();
    catalogue.saveJob(running(u"alive"_s, ::getpid(), here));
    catalogue.saveJob(running(u"dead"_s, 999'999'999, here));
    catalogue.saveJob(running(u"reused"_s, ::getppid(), here)); // that pid lives, but is not who wrote the record
    catalogue.saveJob(running(u"elsewhere"_s, 1, u"other-host"_s));
    catalogue.saveJob(job(u"done"_s, 1));
    QCOMPARE(catalogue.markInterruptedJobs(), 2);
    QMap<QString, QString> states;
    for (const JobRecord &record : catalogue.jobs())
        states[record.id] = record.status;
    QCOMPARE(states[u"alive"_s], u"running"_s);
    QCOMPARE(states[u"dead"_s], u"interrupted"_s);
    QCOMPARE(states[u"reused"_s], u"interrupted"_s);
    QCOMPARE(states[u"elsewhere"_s], u"running"_s);
    QCOMPARE(states[u"done"_s], u"succeeded"_s);
    QCOMPARE(catalogue.markInterruptedJobs(), 0);
}

void TestCatalogue::aWatchSeesJobsOfOthersBeginAndEnd()
{
    Catalogue catalogue(file());
    JobWatch watch(file());
    QVERIFY(watch.hasNews()); // the first time
    QVERIFY(!watch.hasNews());
    JobRecord record = job(u"a"_s, 1);
    record.status = u"running"_s;
    record.finished = {};
    catalogue.saveJob(record);
    catalogue.saveJob(job(u"b"_s, 2));
    QVERIFY(watch.hasNews());
    QCOMPARE(watch.runningJobs(), QStringList{u"a"_s});
    QVERIFY(!watch.hasNews());
    catalogue.saveJob(job(u"a"_s, 1));
    QVERIFY(watch.hasNews());
    QVERIFY(watch.runningJobs().isEmpty());
}

void TestCatalogue::theClockWasLastSeenWhenAJobEnded()
{
    Catalogue catalogue(file());
    QVERIFY(!catalogue.lastSeen().isValid());
    catalogue.saveJob(job(u"a"_s, 10));
    QCOMPARE(catalogue.lastSeen(), job(u"a"_s, 10).finished);
    JobRecord running = job(u"b"_s, 20);
    running.finished = {};
    catalogue.saveJob(running); // a job that runs does not vouch for its own clock
    QCOMPARE(catalogue.lastSeen(), job(u"a"_s, 10).finished);
    catalogue.saveJob(job(u"c"_s, 5)); // the clock was set back meanwhile
    QCOMPARE(catalogue.lastSeen(), job(u"c"_s, 5).finished);
}

void TestCatalogue::aDamagedFileIsMovedAsideAndMadeAgain_data()
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

void TestCatalogue::aDamagedFileIsMovedAsideAndMadeAgain()
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

void TestCatalogue::aLookNoticesWhatAnOpeningWould_data()
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

void TestCatalogue::aLookNoticesWhatAnOpeningWould()
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

void TestCatalogue::aLookAtAnOlderCatalogueFindsItInOrder()
{
    QVERIFY(!lookAtCatalogue(file()));
    Catalogue(file()).requireUsable();
    QCOMPARE(run(u"sqlite3"_s, {file(), ofSecondVersion}).exitCode, 0);
    const std::optional<Error> found = lookAtCatalogue(file());
    QVERIFY2(!found, qPrintable(found ? found->message() : QString()));
    QCOMPARE(run(u"sqlite3"_s, {file(), u"DROP TABLE dump_index"_s}).exitCode, 0);
    QVERIFY(lookAtCatalogue(file()));
}

void TestCatalogue::aLookRemembersTheIdOfARepository()
{
    QCOMPARE(lookUpRepositoryId(folder(), file()), QString());
    QVERIFY(!QFile::exists(file()));
    Catalogue(file()).refresh(*m_repository);
    QCOMPARE(lookUpRepositoryId(folder() + u'/', file()), m_repository->id());
    QCOMPARE(lookUpRepositoryId(m_dir->path(), file()), QString());
}

void TestCatalogue::aRebuildFindsDamageThatDoesNotShow()
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

void TestCatalogue::theHistoryDoesNotGrowForEver()
{
    Catalogue catalogue(file());
    // Written at once: two thousand transactions would take long.
    const QString many = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100) "
                         "INSERT INTO job SELECT 'old' || i, 'backup', '', '', i, i, 'succeeded', '', '', '', "
                         "printf('%.*c', 20000, 'x'), '', 0, '', 0 FROM n"_s;
    catalogue.saveJob(job(u"first"_s, 1));
    QCOMPARE(run(u"sqlite3"_s, {file(), many}).exitCode, 0);
    QCOMPARE(run(u"sqlite3"_s, {file(), u"UPDATE job SET status = 'running' WHERE id = 'old1'"_s}).exitCode, 0);
    catalogue.saveJob(job(u"newest"_s, 2));
    const QList<JobRecord> jobs = catalogue.jobs(10'000);
    QCOMPARE(jobs.size(), 2001); // the running one is no history yet
    QCOMPARE(jobs.constFirst().id, u"newest"_s);
    QCOMPARE(jobs.constLast().id, u"old1"_s);
    QCOMPARE(catalogue.jobLog(u"newest"_s), job(u"newest"_s, 2).log);
    QCOMPARE(catalogue.jobLog(u"old2100"_s).size(), 20'000);
    QCOMPARE(catalogue.jobLog(u"old200"_s), QString());
    const QByteArray kept = run(u"sqlite3"_s, {file(), u"SELECT sum(length(log)) FROM job"_s}).out.trimmed();
    QVERIFY2(kept.toLongLong() <= 32'000'000, kept.constData());
}

void TestCatalogue::aFileOfANewerLarderIsLeftAlone()
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

void TestCatalogue::aCatalogueThatKnewNothingOfPartsLearnsThem()
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
void TestCatalogue::anOlderCatalogueForgetsWhatVanishedMeanwhile()
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

void TestCatalogue::aListThatCannotBeReadToItsEndIsNoList()
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

void TestCatalogue::anUnusableFolderIsAClearError()
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

void TestCatalogue::theFileIsPrivate()
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

void TestCatalogue::severalInstancesAndThreadsShareTheFile()
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

void TestCatalogue::connectionsAreGivenBack()
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
