#include "core/repository/backupsource.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>
#include <thread>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Records of a repository: changed, edited by others, without their file, removed.
class TestRepositoryChanges : public QObject, private RepositoryFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aChangeReplacesManifestAndChecksum();
    void changesAtTheSameTimeAreAllKept();
    void anEditedManifestIsNoticed();
    void anEditedRecordProvesNothingUntilItIsAsItWas();
    void aRecordWhoseFileIsGoneIsListedAsMissing_data();
    void aRecordWhoseFileIsGoneIsListedAsMissing();
    void aMissingFileIsToldApartFromANameNobodyKnows();
    void forgettingRemovesRecordAndChecksums();
    void aRecordIsNotMissingItsFileWhileItsRunIsAtWork();
    void whatStandsInPlaceOfTheFileIsNoMissingFile();
    void aJsonFileOfSomebodyElseIsNoRecord();
    void removingTakesRecordChecksumAndEmptyFolder();
    void removingOneLeavesItsNeighbours();
    void removingALinkedFileRemovesNothingOutside();
    void removingAFileOfTheScriptLeavesTheManifestOfItsNeighbour();
};

void TestRepositoryChanges::aChangeReplacesManifestAndChecksum()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    here.changeManifest(path, [](Manifest &manifest) { manifest.pinned = true; });
    QVERIFY(here.readManifest(path)->pinned);
    here.changeManifest(path, [](Manifest &manifest) { manifest.note = u"before the migration"_s; });
    QCOMPARE(here.scan().value(0).note, u"before the migration"_s);
    QVERIFY(here.scan().value(0).pinned);
    QCOMPARE(complaintsAbout(here), QString());
    QVERIFY(contentOf(at(u"2026-05-03/SHA256SUMS"_s)).contains(".json\n"));
    QVERIFY(here.manifestIsAsListed(path));
}

void TestRepositoryChanges::changesAtTheSameTimeAreAllKept()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                here.changeManifest(path, [](Manifest &manifest) { manifest.note += u'x'; });
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(here.readManifest(path)->note, u"x"_s.repeated(40));
    QCOMPARE(complaintsAbout(here), QString());
}

void TestRepositoryChanges::anEditedManifestIsNoticed()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    QVERIFY(here.manifestIsAsListed(path));
    here.changeManifest(path, [](Manifest &manifest) { manifest.pinned = true; });
    QVERIFY(here.manifestIsAsListed(path));
    const QString manifest = at(u"2026-05-03/a_20260503_020000.json"_s);
    writeFile(manifest, contentOf(manifest).replace("\"larder\": \"0.1\"", "\"larder\": \"9.9\""));
    QVERIFY(!here.manifestIsAsListed(path));
    QFile::remove(at(u"2026-05-03/SHA256SUMS"_s));
    QVERIFY(here.manifestIsAsListed(path)); // nothing is listed, nothing contradicts
}

void TestRepositoryChanges::anEditedRecordProvesNothingUntilItIsAsItWas()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    QVERIFY(here.scan().value(0).proof.level == ProofLevel::Sealed);
    const QString manifest = at(u"2026-05-03/a_20260503_020000.json"_s);
    const QByteArray original = contentOf(manifest);
    writeFile(manifest, QByteArray(original).replace("\"sealed\"", "\"identical\""));
    QVERIFY(here.scan().value(0).problem.contains(u"changed by hand"_s));
    QVERIFY(here.scan().value(0).proof.level == ProofLevel::Written);
    QVERIFY(!findBackup(folder(), path).record.problem.isEmpty());

    here.changeManifest(path,
                        [](Manifest &changed) { changed.pinned = true; }); // must not make the edit look like ours
    QVERIFY(!here.manifestIsAsListed(path));
    QVERIFY(here.scan().value(0).pinned);
    QVERIFY(!here.scan().value(0).problem.isEmpty());

    writeFile(manifest, original);
    QCOMPARE(here.scan().value(0).problem, QString());
    QVERIFY(here.scan().value(0).proof.level == ProofLevel::Sealed);
    QCOMPARE(complaintsAbout(here), QString());
}

void TestRepositoryChanges::aRecordWhoseFileIsGoneIsListedAsMissing_data()
{
    QTest::addColumn<BackupFormat>("format");
    QTest::newRow("a file") << BackupFormat::PlainGzip;
    QTest::newRow("a directory") << BackupFormat::Directory;
}

void TestRepositoryChanges::aRecordWhoseFileIsGoneIsListedAsMissing()
{
    QFETCH(BackupFormat, format);
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "content", format);
    const BackupRecord whole = here.scan().value(0);
    here.root().openSub(u"2026-05-03"_s).removeTree(path.section(u'/', 1));
    const QList<BackupRecord> records = here.scan();
    QCOMPARE(records.size(), 1);
    QVERIFY(records[0].missing);
    QVERIFY(!records[0].problem.isEmpty());
    QCOMPARE(records[0].path, path);
    QCOMPARE(records[0].database, u"a"_s);
    QCOMPARE(records[0].started, whole.started);
    QCOMPARE(records[0].bytes, whole.bytes);
    QCOMPARE(records[0].bytesOnDisk(), 0);
}

void TestRepositoryChanges::aMissingFileIsToldApartFromANameNobodyKnows()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    QFile::remove(at(path));
    QCOMPARE(here.relativePath(at(path)), path);
    QCOMPARE(here.readManifest(path)->database, u"a"_s);
    for (const auto &use : {std::function<void()>([&] { here.openFile(path); }),
                            std::function<void()>([&] { findBackup(folder(), path); })}) {
        try {
            use();
            QFAIL("a file that is gone was found");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BackupNotFound);
            QVERIFY2(error.message().contains(u"is missing; only its record is left"_s), qPrintable(error.message()));
            QVERIFY(error.hint().contains(u"forget"_s));
        }
    }
    QCOMPARE(codeOf([&] { here.openFile(u"2026-05-03/b_20260503_020000.sql"_s); }), notFound);
}

void TestRepositoryChanges::forgettingRemovesRecordAndChecksums()
{
    const Repository here = repository();
    const QStringList before = entriesBelow(folder());
    for (const BackupFormat format : {BackupFormat::Plain, BackupFormat::Directory}) {
        const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "x", format);
        here.root().openSub(u"2026-05-03"_s).removeTree(path.section(u'/', 1));
        here.removeBackup(path);
        QCOMPARE(entriesBelow(folder()), before);
        QCOMPARE(codeOf([&] { here.removeBackup(path); }), notFound);
    }
}

void TestRepositoryChanges::aRecordIsNotMissingItsFileWhileItsRunIsAtWork()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    const QString run = here.readManifest(path)->runId;
    QFile::remove(at(path));
    {
        const OwnerMark mark(here.root().openSub(u"2026-05-03"_s), run);
        QVERIFY(here.scan().isEmpty());
    }
    {
        const OwnerMark other(here.root().openSub(u"2026-05-03"_s), u"another-run"_s);
        QCOMPARE(here.scan().size(), 1);
    }
}

void TestRepositoryChanges::whatStandsInPlaceOfTheFileIsNoMissingFile()
{
    const Repository here = repository();
    const QString path = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    QFile::remove(at(path));
    QVERIFY(QFile::link(u"/etc/passwd"_s, at(path)));
    QVERIFY(here.scan().isEmpty());
}

void TestRepositoryChanges::aJsonFileOfSomebodyElseIsNoRecord()
{
    const Repository here = repository();
    addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s);
    writeFile(at(u"2026-05-03/notes.json"_s), "{}");
    writeFile(at(u"2026-05-03/b_20260503_030000.json"_s), contentOf(at(u"2026-05-03/a_20260503_020000.json"_s)));
    QCOMPARE(here.scan().size(), 1);
    QVERIFY(!here.scan().value(0).missing);
}

void TestRepositoryChanges::removingTakesRecordChecksumAndEmptyFolder()
{
    const Repository here = repository();
    const QStringList before = entriesBelow(folder());
    for (const BackupFormat format : {BackupFormat::Plain, BackupFormat::Directory}) {
        here.removeBackup(addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "x", format));
        QCOMPARE(entriesBelow(folder()), before);
    }
}

void TestRepositoryChanges::removingOneLeavesItsNeighbours()
{
    const Repository here = repository();
    const QString first = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "x");
    const QString second = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "y");
    here.removeBackup(first);
    QCOMPARE(here.scan().size(), 1);
    QCOMPARE(here.scan().value(0).path, second);
    QCOMPARE(complaintsAbout(here), QString());
    QCOMPARE(contentOf(at(u"2026-05-03/SHA256SUMS"_s)).count('\n'), 2);
    QCOMPARE(codeOf([&] { here.removeBackup(first); }), notFound);
}

void TestRepositoryChanges::removingALinkedFileRemovesNothingOutside()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"secret"_s), "precious");
    const Repository here = repository();
    QDir(folder()).mkdir(u"2026-05-03"_s);
    QVERIFY(QFile::link(outside.filePath(u"secret"_s), at(u"2026-05-03/b_20260503_020000.sql"_s)));
    QVERIFY(QFile::link(outside.path(), at(u"2026-05-03/c_20260503_020000.dir"_s)));
    for (const QString &name : {u"b_20260503_020000.sql"_s, u"c_20260503_020000.dir"_s})
        codeOf([&] { here.removeBackup(u"2026-05-03/"_s + name); });
    QCOMPARE(contentOf(outside.filePath(u"secret"_s)), "precious");
}

void TestRepositoryChanges::removingAFileOfTheScriptLeavesTheManifestOfItsNeighbour()
{
    const Repository here = repository();
    const QString ours = addBackup(here, u"a"_s, u"2026-05-03 02:00:00"_s, "x");
    writeFile(at(u"2026-05-03/a_20260503_020000.sql.gz"_s), "by the script");
    here.removeBackup(u"2026-05-03/a_20260503_020000.sql.gz"_s);
    QVERIFY(here.readManifest(ours));
    QCOMPARE(complaintsAbout(here), QString());
}

QTEST_GUILESS_MAIN(TestRepositoryChanges)
#include "tst_repositorychanges.moc"
