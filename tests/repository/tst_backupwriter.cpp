#include "core/repository/sealing.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QTest>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class TestBackupWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommittedBackupIsListedWithItsFacts();
    void nothingIsListedBeforeTheCommit();
    void whatIsNotCommittedIsRemoved();
    void theFilesArePrivate();
    void theSameSecondTwiceKeepsBoth();
    void anotherFormatOfTheSameSecondGetsANameOfItsOwn();
    void aNameTakenByAForeignFileIsNotOverwritten();
    void aNameTakenByALinkIsNotFollowed();
    void whatReadsDifferentlyIsRejected_data();
    void whatReadsDifferentlyIsRejected();
    void aCancelBeforeTheRenameLeavesNothing();
    void aRecordThatCouldNotBeReadAgainIsNotCommitted();
    void theDirectoryFormatIsHashedAndListed();
    void aLinkInsideADirectoryIsRejected();
    void oddDatabaseNamesPassSha256sum();
    void severalWritersOfOneRunDoNotDisturbEachOther();
    void anUncommittedWriterDoesNotTakeTheFolderFromAnother();

private:
    QString folder() const { return m_dir->path(); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
    QStringList m_empty; ///< what a repository without backups holds
};

void TestBackupWriter::init()
{
    m_dir = quickFolder();
    m_repository = Repository::openOrCreate(folder());
    m_empty = entriesBelow(folder());
}

void TestBackupWriter::aCommittedBackupIsListedWithItsFacts()
{
    const QString path = addBackup(*m_repository, u"meal_planner"_s, u"2025-12-12 09:00:00"_s, "SELECT 1;\n");
    QCOMPARE(path, u"2025-12-12/meal_planner_20251212_090000.sql"_s);
    const QList<BackupRecord> records = m_repository->scan();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].path, path);
    QVERIFY(records[0].hasManifest);
    QCOMPARE(records[0].bytes, 10);
    QVERIFY(records[0].proof.level == ProofLevel::Sealed);
    QCOMPARE(records[0].proof.where, QSysInfo::machineHostName());
    QCOMPARE(contentOf(records[0].absolutePath()), "SELECT 1;\n");
    QCOMPARE(complaintsAbout(*m_repository), QString());
    const QByteArray sums = contentOf(folder() + u"/2025-12-12/SHA256SUMS"_s);
    QCOMPARE(sums.count('\n'), 2);
    QVERIFY(sums.contains("  meal_planner_20251212_090000.json\n"));
}

void TestBackupWriter::nothingIsListedBeforeTheCommit()
{
    BackupWriter writer(*m_repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Plain);
    writer.file().writeAll("half");
    QVERIFY(m_repository->scan().isEmpty());
    QVERIFY(QFile::exists(writer.temporaryPath()));
    QVERIFY(QFileInfo(writer.temporaryPath()).fileName().startsWith(u".larder-run-1."_s));
}

void TestBackupWriter::whatIsNotCommittedIsRemoved()
{
    {
        BackupWriter writer(*m_repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Plain);
        writer.file().writeAll("half");
        writeFile(writer.spoolPath(0), "spool");
        writeFile(writer.spoolPath(1), "spool");
    }
    QCOMPARE(entriesBelow(folder()), m_empty);
    {
        BackupWriter writer(*m_repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s),
                            BackupFormat::Directory);
        writeFile(writer.temporaryPath() + u"/toc.dat"_s, "half");
    }
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestBackupWriter::theFilesArePrivate()
{
    const mode_t before = ::umask(0);
    const QString path = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
    const QString directory
        = addBackup(*m_repository, u"shop"_s, u"2026-05-04 02:00:00"_s, "x", BackupFormat::Directory);
    ::umask(before);
    const auto modeOf = [&](const QString &name) {
        struct stat info
        {
        };
        return ::stat(QFile::encodeName(folder() + u'/' + name).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
    };
    QCOMPARE(modeOf(u"2026-05-03"_s), 0700U);
    QCOMPARE(modeOf(path), 0600U);
    QCOMPARE(modeOf(u"2026-05-03/shop_20260503_020000.json"_s), 0600U);
    QCOMPARE(modeOf(u"2026-05-03/SHA256SUMS"_s), 0600U);
    QCOMPARE(modeOf(directory), 0700U);
    QCOMPARE(modeOf(directory + u"/toc.dat"_s), 0600U);
}

void TestBackupWriter::theSameSecondTwiceKeepsBoth()
{
    const QString first = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "first");
    const QString second = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "second");
    const QString third = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "third");
    QCOMPARE(second, u"2026-05-03/shop_20260503_020000_2.sql"_s);
    QCOMPARE(third, u"2026-05-03/shop_20260503_020000_3.sql"_s);
    QCOMPARE(contentOf(folder() + u'/' + first), "first");
    QCOMPARE(m_repository->scan().size(), 3);
    QCOMPARE(m_repository->readManifest(second)->sha256, sha256Of("second"));
    QCOMPARE(complaintsAbout(*m_repository), QString());
}

void TestBackupWriter::anotherFormatOfTheSameSecondGetsANameOfItsOwn()
{
    addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "plain", BackupFormat::Plain);
    QCOMPARE(addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "custom", BackupFormat::Custom),
             u"2026-05-03/shop_20260503_020000_2.dump"_s);
    QCOMPARE(m_repository->scan().size(), 2);
}

void TestBackupWriter::aNameTakenByAForeignFileIsNotOverwritten()
{
    const QString foreign = folder() + u"/2026-05-03/shop_20260503_020000.sql.gz"_s;
    writeFile(foreign, "by the script");
    const QString stray = folder() + u"/2026-05-03/shop_20260503_020000_2.json"_s;
    writeFile(stray, "{}");
    QCOMPARE(addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s), u"2026-05-03/shop_20260503_020000_3.sql"_s);
    QCOMPARE(contentOf(foreign), "by the script");
    QCOMPARE(contentOf(stray), "{}");
}

void TestBackupWriter::aNameTakenByALinkIsNotFollowed()
{
    const QTemporaryDir outside;
    QDir(folder()).mkdir(u"2026-05-03"_s);
    QVERIFY(QFile::link(outside.filePath(u"victim"_s), folder() + u"/2026-05-03/shop_20260503_020000.sql"_s));
    QCOMPARE(addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s), u"2026-05-03/shop_20260503_020000_2.sql"_s);
    QVERIFY(!QFile::exists(outside.filePath(u"victim"_s)));
}

void TestBackupWriter::whatReadsDifferentlyIsRejected_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("another byte") << QByteArray("SELECT 2;");
    QTest::newRow("a byte more") << QByteArray("SELECT 1;\n");
    QTest::newRow("a byte less") << QByteArray("SELECT 1");
    QTest::newRow("nothing at all") << QByteArray();
}

void TestBackupWriter::whatReadsDifferentlyIsRejected()
{
    QFETCH(QByteArray, written);
    try {
        addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, written, BackupFormat::Plain, [](Manifest &m) {
            m.fileBytes = 9;
            m.sha256 = sha256Of("SELECT 1;");
        });
        QFAIL("it was committed");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::BackupDamaged));
        QVERIFY(!error.hint().isEmpty());
    }
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestBackupWriter::aCancelBeforeTheRenameLeavesNothing()
{
    const CancelToken token;
    token.requestCancel();
    for (const QByteArray &content : {QByteArray("x"), QByteArray()}) {
        BackupWriter writer(*m_repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Plain);
        writer.file().writeAll(content);
        Manifest manifest = manifestOf(u"shop"_s, local(u"2026-05-03 02:00:00"_s), content);
        QVERIFY_THROWS_EXCEPTION(Cancelled, writer.commit(manifest, manifest.finished, token));
    }
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestBackupWriter::aRecordThatCouldNotBeReadAgainIsNotCommitted()
{
    const auto spoil = [](Manifest &manifest) {
        manifest.sections = {{u"no such kind"_s, {}, {}, {}, 0, 0, {}, 0, 0, 0, {}}};
    };
    QVERIFY_THROWS_EXCEPTION(
        Error, addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "x", BackupFormat::Plain, spoil));
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestBackupWriter::theDirectoryFormatIsHashedAndListed()
{
    const QString path = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s, "abc", BackupFormat::Directory);
    QCOMPARE(path, u"2026-05-03/shop_20260503_020000.dir"_s);
    const std::optional<Manifest> manifest = m_repository->readManifest(path);
    QVERIFY(manifest);
    QCOMPARE(manifest->fileBytes, 9);
    const QByteArray described = QByteArray("3001.dat.gz\0006\000abcabc", 20) + QByteArray("toc.dat\0003\000abc", 13);
    QCOMPARE(manifest->sha256, sha256Of(described));
    QCOMPARE(m_repository->scan().value(0).bytes, 9);
    QCOMPARE(complaintsAbout(*m_repository), QString());
    QVERIFY(contentOf(folder() + u"/2026-05-03/SHA256SUMS"_s).contains("  shop_20260503_020000.dir/toc.dat\n"));
    const Folder inside = Folder::open(folder() + u'/' + path);
    QCOMPARE(hashDirectory(inside, {}).sha256, manifest->sha256);
}

void TestBackupWriter::aLinkInsideADirectoryIsRejected()
{
    BackupWriter writer(*m_repository, u"run-1"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Directory);
    writeFile(writer.temporaryPath() + u"/toc.dat"_s, "x");
    QVERIFY(QFile::link(u"/etc/passwd"_s, writer.temporaryPath() + u"/3001.dat"_s));
    Manifest manifest = manifestOf(u"shop"_s, local(u"2026-05-03 02:00:00"_s), {});
    QVERIFY_THROWS_EXCEPTION(Error, writer.commit(manifest, manifest.finished, {}));
    QVERIFY(m_repository->scan().isEmpty());
}

void TestBackupWriter::oddDatabaseNamesPassSha256sum()
{
    const QStringList names{
        u"a/b"_s, u".."_s, u"-x"_s, u"it's \"x\""_s, u"a\nb"_s, u"host=evil dbname=x"_s, u"🍲"_s, u"ä"_s.repeated(31),
        u"100%"_s};
    for (const QString &name : names)
        addBackup(*m_repository, name, u"2026-05-03 02:00:00"_s, name.toUtf8());
    QCOMPARE(complaintsAbout(*m_repository), QString());
    QStringList listed;
    for (const BackupRecord &record : m_repository->scan())
        listed.append(record.database);
    listed.sort();
    QStringList expected = names;
    expected.sort();
    QCOMPARE(listed, expected);
}

void TestBackupWriter::severalWritersOfOneRunDoNotDisturbEachOther()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this, i] {
            for (int n = 0; n < 5; ++n)
                addBackup(*m_repository, n % 2 ? u"shared"_s : QStringLiteral("db%1").arg(i), u"2026-05-03 02:00:00"_s,
                          QByteArray::number(i * 100 + n));
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(m_repository->scan().size(), 20);
    QCOMPARE(complaintsAbout(*m_repository), QString());
    QCOMPARE(contentOf(folder() + u"/2026-05-03/SHA256SUMS"_s).count('\n'), 40);
}

void TestBackupWriter::anUncommittedWriterDoesNotTakeTheFolderFromAnother()
{
    const QDateTime started = local(u"2026-05-03 02:00:00"_s);
    auto failing = std::make_unique<BackupWriter>(*m_repository, u"run-1"_s, u"a"_s, started, BackupFormat::Plain);
    BackupWriter working(*m_repository, u"run-1"_s, u"b"_s, started, BackupFormat::Plain);
    failing.reset();
    working.file().writeAll("x");
    Manifest manifest = manifestOf(u"b"_s, started, "x");
    working.commit(manifest, manifest.finished, {});
    QCOMPARE(m_repository->scan().size(), 1);
}

QTEST_MAIN(TestBackupWriter)
#include "tst_backupwriter.moc"
