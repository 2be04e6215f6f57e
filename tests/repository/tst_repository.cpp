#include "tests/repository/actor.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a folder must be to count as a repository, and what is found in it.
class TestRepository : public QObject, private RepositoryFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aNewOneIsPrivateAndExplainsItself();
    void openingAgainKeepsTheId();
    void severalWhoMakeItAtOnceAgreeOnItsId_data();
    void severalWhoMakeItAtOnceAgreeOnItsId();
    void aFolderThatMayNotBeLookedAtIsNotCalledMissing();
    void restoreTextIsKeptCurrent();
    void aMissingFolderIsUnusable();
    void aFolderOfTheScriptIsAcceptedAndLeftAsItIs();
    void anotherIdMeansTheDiskMayNotBeMounted();
    void nothingIsWrittenToAnEmptyMountPoint();
    void aDamagedIdFileIsSaid();
    void aSymbolicLinkAsFolderIsRefused();
    void backupsOfTheScriptAreListed();
    void aBadManifestIsAProblemOfItsBackupOnly_data();
    void aBadManifestIsAProblemOfItsBackupOnly();
    void aFileCutShortIsAProblem();
    void aManifestOfANeighbourIsNotBorrowed();
    void whatIsNotABackupIsPassedOver();
    void linksLeadNowhere();
    void aLinkedDateFolderIsNotEntered();
    void pathsThatLeadOutsideAreNotFound_data();
    void pathsThatLeadOutsideAreNotFound();
    void aPathIsFoundHoweverItIsWritten();
    void freeSpaceIsThatOfTheDisk();
    void manyBackupsAreScannedNewestFirst();
};

void TestRepository::aNewOneIsPrivateAndExplainsItself()
{
    const Repository made = repository();
    made.renewRestoreText();
    QCOMPARE(made.path(), folder());
    QVERIFY(!made.id().isEmpty());
    QCOMPARE(entriesBelow(folder()), (QStringList{u"RESTORE.txt"_s, u"larder-repository.json"_s}));
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
    QVERIFY(contentOf(at(u"RESTORE.txt"_s)).contains("gunzip -c"));
}

void TestRepository::openingAgainKeepsTheId()
{
    const QString id = repository().id();
    QCOMPARE(repository().id(), id);
    QCOMPARE(Repository::open(folder(), id).id(), id);
    QCOMPARE(Repository::open(folder() + u"/../backups/"_s).path(), folder());
}

void TestRepository::severalWhoMakeItAtOnceAgreeOnItsId_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("on a file system like most") << u"none"_s;
    QTest::newRow("where nothing can be renamed without replacing") << u"no-links"_s;
    QTest::newRow("without locks") << u"no-flock"_s;
}

void TestRepository::severalWhoMakeItAtOnceAgreeOnItsId()
{
    QFETCH(QString, fault);
    for (int round = 0; round < 5; ++round) {
        std::vector<std::unique_ptr<Actor>> makers;
        for (int i = 0; i < 4; ++i)
            makers.push_back(std::make_unique<Actor>(QStringList{u"make"_s, folder()}, QStringList(), fault,
                                                     QStringLiteral(LARDER_FAULTS)));
        QSet<QByteArray> ids;
        for (const auto &maker : makers)
            ids.insert(maker->nextLine());
        makers.clear();
        QCOMPARE(ids, QSet<QByteArray>{"id " + Repository::open(folder()).id().toUtf8()});
        QCOMPARE(entriesBelow(folder()), QStringList{u"larder-repository.json"_s});
        QVERIFY(QDir(folder()).removeRecursively());
    }
}

void TestRepository::aFolderThatMayNotBeLookedAtIsNotCalledMissing()
{
    if (::geteuid() != 0)
        QSKIP("another account needs root");
    repository();
    Actor actor({u"tidy"_s, folder()}, {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
    const QJsonObject error = QJsonDocument::fromJson(actor.nextLine()).object();
    QCOMPARE(error[u"code"].toInt(), int(ErrorCode::FileAccess));
    QVERIFY2(error[u"message"].toString().contains(folder()), qPrintable(error[u"message"].toString()));
}

void TestRepository::restoreTextIsKeptCurrent()
{
    repository().renewRestoreText();
    const QByteArray text = contentOf(at(u"RESTORE.txt"_s));
    writeFile(at(u"RESTORE.txt"_s), "of an older version");
    Repository::open(folder());
    QCOMPARE(contentOf(at(u"RESTORE.txt"_s)), "of an older version");
    repository().renewRestoreText();
    QCOMPARE(contentOf(at(u"RESTORE.txt"_s)), text);
}

void TestRepository::aMissingFolderIsUnusable()
{
    QCOMPARE(codeOf([&] { Repository::open(folder()); }), unusable);
    QVERIFY(!QFile::exists(folder()));
}

void TestRepository::aFolderOfTheScriptIsAcceptedAndLeftAsItIs()
{
    writeFile(at(u"2025-12-12/tandoor_20251212_090000.sql.gz"_s), "x");
    const Repository script = Repository::open(folder());
    QCOMPARE(script.id(), QString());
    QCOMPARE(script.scan().size(), 1);
    QCOMPARE(entriesBelow(folder()), (QStringList{u"2025-12-12"_s, u"2025-12-12/tandoor_20251212_090000.sql.gz"_s}));
}

void TestRepository::anotherIdMeansTheDiskMayNotBeMounted()
{
    const QString id = repository().id();
    QCOMPARE(codeOf([&] { Repository::open(folder(), u"another"_s); }), unusable);
    QFile::remove(at(u"larder-repository.json"_s));
    try {
        Repository::open(folder(), id);
        QFAIL("an unmounted disk was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.exitCode(), unusable);
        QVERIFY(error.hint().contains(u"mounted"_s));
    }
}

void TestRepository::nothingIsWrittenToAnEmptyMountPoint()
{
    const QString id = repository().id();
    QVERIFY(QDir(folder()).removeRecursively());
    QCOMPARE(codeOf([&] { Repository::openOrCreate(folder(), id); }), unusable);
    QVERIFY(!QFile::exists(folder()));
    QVERIFY(QDir().mkdir(folder()));
    QCOMPARE(codeOf([&] { Repository::openOrCreate(folder(), id); }), unusable);
    QCOMPARE(entriesBelow(folder()), QStringList());
    const Repository made = repository();
    QCOMPARE(Repository::openOrCreate(folder(), made.id()).id(), made.id());
}

void TestRepository::aDamagedIdFileIsSaid()
{
    repository();
    for (const QByteArray &content :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"format\":99,\"id\":\"x\"}")}) {
        writeFile(at(u"larder-repository.json"_s), content);
        QCOMPARE(codeOf([&] { Repository::open(folder()); }), unusable);
        QCOMPARE(codeOf([&] { repository(); }), unusable);
        QCOMPARE(contentOf(at(u"larder-repository.json"_s)), content);
    }
}

void TestRepository::aSymbolicLinkAsFolderIsRefused()
{
    QDir().mkdir(m_dir->filePath(u"real"_s));
    QVERIFY(QFile::link(m_dir->filePath(u"real"_s), folder()));
    QCOMPARE(codeOf([&] { repository(); }), unusable);
    QCOMPARE(entriesBelow(m_dir->filePath(u"real"_s)), QStringList());
}

void TestRepository::backupsOfTheScriptAreListed()
{
    writeFile(at(u"2025-12-12/meal_planner_20251212_090000.sql.gz"_s), "12345");
    const QList<BackupRecord> records = repository().scan();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].database, u"meal_planner"_s);
    QCOMPARE(records[0].started, QDateTime({2025, 12, 12}, {9, 0}).toUTC());
    QCOMPARE(records[0].bytes, 5);
    QCOMPARE(records[0].rows, -1);
    QVERIFY(!records[0].hasManifest && records[0].problem.isEmpty());
    QVERIFY(records[0].proof.level == ProofLevel::Written);
    QVERIFY(!repository().readManifest(records[0].path));
}

void TestRepository::aBadManifestIsAProblemOfItsBackupOnly_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("not JSON at all") << QByteArray("{\n") << QByteArray("# ");
    QTest::newRow("a file elsewhere") << QByteArray("\"name\":\"a_") << QByteArray("\"name\":\"../a_");
    QTest::newRow("the record of another backup") << QByteArray("a_20260503") << QByteArray("a_20260504");
    QTest::newRow("another database") << QByteArray("\"database\": \"a\"") << QByteArray("\"database\": \"b\"");
    QTest::newRow("another size") << QByteArray("\"bytes\":1,") << QByteArray("\"bytes\":2,");
    QTest::newRow("a cut end") << QByteArray("\n]\n}\n") << QByteArray("\n]\n");
}

void TestRepository::aBadManifestIsAProblemOfItsBackupOnly()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QString path = addBackup(repository(), u"a"_s, u"2026-05-03 02:00:00"_s, "x");
    addBackup(repository(), u"good"_s, u"2026-05-03 02:00:00"_s, "x");
    QByteArray json = contentOf(at(u"2026-05-03/a_20260503_020000.json"_s));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    writeFile(at(u"2026-05-03/a_20260503_020000.json"_s), json);
    const QList<BackupRecord> records = repository().scan();
    QCOMPARE(records.size(), 2);
    for (const BackupRecord &record : records)
        QCOMPARE(record.problem.isEmpty(), record.path != path);
}

void TestRepository::aFileCutShortIsAProblem()
{
    const QString path = addBackup(repository(), u"a"_s, u"2026-05-03 02:00:00"_s, "0123456789");
    QVERIFY(QFile::resize(at(path), 9));
    QCOMPARE(repository().scan().value(0).bytes, 9);
    QVERIFY(repository().scan().value(0).problem.contains(u"cut short"_s));
}

void TestRepository::aManifestOfANeighbourIsNotBorrowed()
{
    addBackup(repository(), u"a"_s, u"2026-05-03 02:00:00"_s, "x");
    writeFile(at(u"2026-05-03/a_20260503_020000.sql.gz"_s), "by the script");
    const QList<BackupRecord> records = repository().scan();
    QCOMPARE(records.size(), 2);
    for (const BackupRecord &record : records) {
        QCOMPARE(record.problem, QString());
        QCOMPARE(record.hasManifest, record.path.endsWith(u".sql"_s));
        QCOMPARE(repository().readManifest(record.path).has_value(), record.hasManifest);
    }
}

void TestRepository::whatIsNotABackupIsPassedOver()
{
    repository();
    QDir().mkpath(at(u"2026-05-03/folder_20260503_020000.sql.gz"_s));
    writeFile(at(u"2026-05-03/.hidden_20260503_020000.sql"_s), "x");
    writeFile(at(u"2026-05-03/.larder-run-1.1-data.part"_s), "x");
    writeFile(at(u"2026-05-03/notes.txt"_s), "x");
    writeFile(at(u"2026-05-03/file_20260503_020000.dir"_s), "x");
    writeFile(at(u"2026-05-03/orphan_20260503_020000.json"_s), "{}");
    writeFile(at(u"2026-02-30/a_20260230_020000.sql"_s), "x");
    writeFile(at(u"elsewhere/a_20260503_020000.sql"_s), "x");
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"2026-05-03/fifo_20260503_020000.sql"_s)).constData(), 0600), 0);
    const QByteArray odd = QFile::encodeName(at(u"2026-05-03/"_s)) + "odd\xff_20260503_020000.sql";
    FileDescriptor(::open(odd.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), u"odd"_s).writeAll("x");
    QCOMPARE(repository().scan(), QList<BackupRecord>());
    QCOMPARE(repository().dateFolders().size(), 1);
    QCOMPARE(::unlink(odd.constData()), 0); // QTemporaryDir cannot
}

void TestRepository::linksLeadNowhere()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"secret"_s), "precious");
    const Repository here = repository();
    const QString real = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "x");
    QVERIFY(QFile::link(outside.filePath(u"secret"_s), at(u"2026-05-03/b_20260503_020000.sql"_s)));
    QVERIFY(QFile::link(outside.path(), at(u"2026-05-03/c_20260503_020000.dir"_s)));
    QCOMPARE(here.scan().size(), 1);
    QCOMPARE(codeOf([&] { here.openFile(u"2026-05-03/b_20260503_020000.sql"_s); }), notFound);

    QVERIFY(QFile::remove(at(u"2026-05-03/a_20260503_020000.json"_s)));
    QVERIFY(QFile::link(outside.filePath(u"secret"_s), at(u"2026-05-03/a_20260503_020000.json"_s)));
    QVERIFY(!here.readManifest(real));
    QVERIFY(!here.scan().value(0).hasManifest);
}

void TestRepository::aLinkedDateFolderIsNotEntered()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"a_20260503_020000.sql"_s), "precious");
    const Repository here = repository();
    QVERIFY(QFile::link(outside.path(), at(u"2026-05-03"_s)));
    QVERIFY(here.dateFolders().isEmpty());
    QVERIFY(here.scan().isEmpty());
    QCOMPARE(codeOf([&] { here.openFile(u"2026-05-03/a_20260503_020000.sql"_s); }), notFound);
    QCOMPARE(codeOf([&] { here.removeBackup(u"2026-05-03/a_20260503_020000.sql"_s); }), notFound);
    QVERIFY(codeOf([&] { addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s); }) != 0);
    QCOMPARE(entriesBelow(outside.path()), QStringList{u"a_20260503_020000.sql"_s});
}

void TestRepository::pathsThatLeadOutsideAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the parent") << u"../a_20260503_020000.sql"_s;
    QTest::newRow("through a date folder") << u"2026-05-03/../../a_20260503_020000.sql"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("without folder") << u"a_20260503_020000.sql"_s;
    QTest::newRow("a folder that is no date") << u"other/a_20260503_020000.sql"_s;
    QTest::newRow("too deep") << u"2026-05-03/x.dir/a_20260503_020000.sql"_s;
    QTest::newRow("no backup's name") << u"2026-05-03/SHA256SUMS"_s;
    QTest::newRow("a temporary file") << u"2026-05-03/.larder_20260503_020000.sql"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("simply not there") << u"2026-05-03/b_20260503_020000.sql"_s;
    QTest::newRow("no such date") << u"2027-05-03/a_20260503_020000.sql"_s;
}

void TestRepository::pathsThatLeadOutsideAreNotFound()
{
    QFETCH(QString, path);
    const Repository here = repository();
    addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    writeFile(m_dir->filePath(u"a_20260503_020000.sql"_s), "outside");
    const QStringList before = entriesBelow(m_dir->path());
    QCOMPARE(codeOf([&] { here.openFile(path); }), notFound);
    QCOMPARE(codeOf([&] { here.readManifest(path); }), notFound);
    QCOMPARE(codeOf([&] { here.removeBackup(path); }), notFound);
    QCOMPARE(codeOf([&] { here.changeManifest(path, [](Manifest &) {}); }), notFound);
    QCOMPARE(codeOf([&] { here.relativePath(path); }), notFound);
    QCOMPARE(entriesBelow(m_dir->path()), before);
}

void TestRepository::aPathIsFoundHoweverItIsWritten()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    QCOMPARE(here.relativePath(path), path);
    QCOMPARE(here.relativePath(at(path)), path);
    QCOMPARE(here.relativePath(folder() + u"/../backups/./"_s + path), path);
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_dir->path());
    QCOMPARE(here.relativePath(u"backups/"_s + path), path);
    QDir::setCurrent(folder() + u"/2026-05-03"_s);
    QCOMPARE(here.relativePath(u"a_20260503_020000.sql"_s), path);
    QDir::setCurrent(before);
}

void TestRepository::freeSpaceIsThatOfTheDisk()
{
    const Repository here = repository();
    const Finished peer = run(u"df"_s, {u"-B1"_s, u"--output=avail"_s, folder()});
    const qint64 expected = peer.out.split('\n').value(1).trimmed().toLongLong();
    QVERIFY(expected > 0);
    // Others write to the same disk meanwhile.
    QVERIFY(qAbs(here.freeBytes() - expected) < expected / 10);
}

void TestRepository::manyBackupsAreScannedNewestFirst()
{
    const Repository here = repository();
    for (const auto &time : {u"2026-05-02 02:00:00"_s, u"2026-05-04 02:00:00"_s, u"2026-05-03 02:00:00"_s})
        addBackup(here, u"a"_s, time);
    QStringList paths;
    for (const BackupRecord &record : here.scan())
        paths.append(record.path.left(10));
    QCOMPARE(paths, (QStringList{u"2026-05-04"_s, u"2026-05-03"_s, u"2026-05-02"_s}));
    QCOMPARE(here.scanFolder(u"2026-05-03"_s).size(), 1);
    QCOMPARE(here.scanFolder(u"2026-06-03"_s).size(), 0);
    QCOMPARE(here.scanFolder(u"../backups"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
