#include "core/base/error.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>
#include <QTimeZone>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utime.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What is said about files without a manifest lies beside them.
class TestFileNotes : public QObject
{
    Q_OBJECT

    const QString m_path = u"2026-05-04/shop_20260504_030000.sql.gz"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;

    QString at(const QString &path) const { return m_repository->path() + u'/' + path; }
    QString notesFile() const { return at(u"2026-05-04/.larder-notes.json"_s); }
    FileStamp stampNow() const { return m_repository->record(m_path).second; }
    BackupRecord record() const { return m_repository->record(m_path).first; }

private Q_SLOTS:
    void init()
    {
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(m_dir->filePath(u"backups"_s));
        writeFile(at(m_path), "x");
    }

    void everybodyWhoReadsTheFolderSeesThem();
    void theChecksumsStayClean();
    void aPinStaysWithTheNameAndAVerdictWithTheFile();
    void aVerdictOnAFileThatWasReplacedMeanwhileIsNoVerdict();
    void aFileWithAManifestHasItsOwn();
    void changesAtTheSameTimeAreAllKept();
    void whoMayReadTheFolderMayReadThem();
    void theyGoWithTheirFile();
    void thoseOnFilesThatOthersRemovedGoWithTheFolder();
    void hostileOnesAreRefusedAndNothingIsRemoved_data();
    void hostileOnesAreRefusedAndNothingIsRemoved();
};

void TestFileNotes::everybodyWhoReadsTheFolderSeesThem()
{
    const Proof proof{ProofLevel::Readable, QDateTime({2026, 5, 5}, {1, 2}, Qt::UTC), u"verify"_s, u"here"_s};
    m_repository->changeNote(m_path, [&](FileNote &note) {
        note.bindTo(stampNow());
        note.pinned = true;
        note.note = u"Größe"_s;
        note.proof = proof;
        note.problem = u"cut"_s;
        note.rows = 7;
        note.rawBytes = 70;
        note.sha256 = QByteArray(64, 'b');
    });
    const QList<BackupRecord> seen = Repository::open(m_repository->path()).scan();
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen[0].pinned);
    QCOMPARE(seen[0].note, u"Größe"_s);
    QCOMPARE(seen[0].proof, proof);
    QCOMPARE(seen[0].problem, u"cut"_s);
    QCOMPARE(seen[0].rows, 7);
    QCOMPARE(seen[0].rawBytes, 70);
    QCOMPARE(seen[0].sha256, QByteArray(64, 'b'));
    QVERIFY(!seen[0].hasManifest);
}

void TestFileNotes::theChecksumsStayClean()
{
    addBackup(*m_repository, u"other"_s, u"2026-05-04 02:00:00"_s);
    m_repository->changeNote(m_path, [](FileNote &note) { note.pinned = true; });
    QCOMPARE(checksumComplaints(m_repository->path()), QByteArray());
    QVERIFY(!contentOf(at(u"2026-05-04/SHA256SUMS"_s)).contains("notes"));
    QCOMPARE(m_repository->removeLeftovers(), 0);
    QVERIFY(record().pinned);
}

/// A pin that goes because somebody copied the disk would cost the file at the next cleanup.
void TestFileNotes::aPinStaysWithTheNameAndAVerdictWithTheFile()
{
    m_repository->changeNote(m_path, [&](FileNote &note) {
        note.bindTo(stampNow());
        note.pinned = true;
        note.note = u"why"_s;
        note.problem = u"cut"_s;
        note.rows = 7;
    });
    const utimbuf times{1'700'000'000, 1'700'000'000};
    QCOMPARE(::utime(QFile::encodeName(at(m_path)).constData(), &times), 0);
    QVERIFY(record().pinned);
    QCOMPARE(record().note, u"why"_s);
    QCOMPARE(record().problem, QString());
    QCOMPARE(record().rows, -1);
}

void TestFileNotes::aVerdictOnAFileThatWasReplacedMeanwhileIsNoVerdict()
{
    const FileStamp read = stampNow();
    writeFile(at(m_path), "another one");
    m_repository->changeNote(m_path, [&](FileNote &note) {
        note.bindTo(read);
        note.proof.level = ProofLevel::Readable;
    });
    QVERIFY(record().proof.level == ProofLevel::Written);
}

void TestFileNotes::aFileWithAManifestHasItsOwn()
{
    const QString path = addBackup(*m_repository, u"a"_s, u"2026-05-04 02:00:00"_s);
    QVERIFY_THROWS_EXCEPTION(Error, m_repository->changeNote(path, [](FileNote &note) { note.pinned = true; }));
    QVERIFY(!QFile::exists(notesFile()));
    QVERIFY_THROWS_EXCEPTION(Error,
                             m_repository->changeNote(u"2026-05-04/none_20260504_030000.sql"_s, [](FileNote &) {}));
}

void TestFileNotes::changesAtTheSameTimeAreAllKept()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            const Repository own = Repository::open(m_repository->path());
            for (int n = 0; n < 10; ++n)
                own.changeNote(m_path, [&](FileNote &note) { note.note += QString::number(i); });
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(record().note.size(), 40);
}

void TestFileNotes::whoMayReadTheFolderMayReadThem()
{
    QCOMPARE(::chmod(QFile::encodeName(at(u"2026-05-04"_s)).constData(), 0750), 0);
    m_repository->changeNote(m_path, [](FileNote &note) { note.pinned = true; });
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(notesFile()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
    QCOMPARE(::chmod(QFile::encodeName(notesFile()).constData(), 0644), 0);
    m_repository->changeNote(m_path, [](FileNote &note) { note.pinned = false; });
    QCOMPARE(::stat(QFile::encodeName(notesFile()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0644U);
}

void TestFileNotes::theyGoWithTheirFile()
{
    const QString other = u"2026-05-04/crm_20260504_030000.sql.gz"_s;
    writeFile(at(other), "y");
    for (const QString &path : {m_path, other})
        m_repository->changeNote(path, [](FileNote &note) { note.note = u"n"_s; });
    m_repository->removeBackup(m_path);
    QVERIFY(!contentOf(notesFile()).contains("shop_"));
    QCOMPARE(m_repository->record(other).first.note, u"n"_s);
    m_repository->removeBackup(other);
    QVERIFY(!QFile::exists(at(u"2026-05-04"_s)));
}

void TestFileNotes::thoseOnFilesThatOthersRemovedGoWithTheFolder()
{
    m_repository->changeNote(m_path, [](FileNote &note) { note.note = u"n"_s; });
    m_repository->removeLeftovers();
    QVERIFY(QFile::exists(notesFile()));
    QVERIFY(QFile::remove(at(m_path)));
    m_repository->removeLeftovers();
    QVERIFY(!QFile::exists(at(u"2026-05-04"_s)));
}

void TestFileNotes::hostileOnesAreRefusedAndNothingIsRemoved_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *rule, const QByteArray &content) { QTest::newRow(rule) << content; };
    const auto noteRow = [&](const char *rule, const QByteArray &note) {
        row(rule, R"({"format":1,"files":{"shop_20260504_030000.sql.gz":)" + note + "}}");
    };
    row("no JSON", "rubbish");
    row("cut short", R"({"format":1,"files":{)");
    row("a list", "[]");
    row("of a newer Larder", R"({"format":2,"files":{}})");
    row("files that are no object", R"({"format":1,"files":[]})");
    row("too large", QByteArray(17 * 1024 * 1024, ' '));
    noteRow("a note that is no object", "7");
    noteRow("a pin that is a number", R"({"pinned":1})");
    noteRow("a text that is a list", R"({"note":[]})");
    noteRow("an unknown level", R"({"checked":{"size":1,"modified":"2026-05-04T03:00:00.000Z","level":"perfect"}})");
    noteRow("a negative size", R"({"checked":{"size":-7,"modified":"2026-05-04T03:00:00.000Z","level":"written"}})");
    noteRow("a time of no zone", R"({"checked":{"size":1,"modified":"2026-05-04T03:00:00","level":"written"}})");
    noteRow("a hash that is none",
            R"({"checked":{"size":1,"modified":"2026-05-04T03:00:00.000Z","level":"written","sha256":"zz"}})");
}

void TestFileNotes::hostileOnesAreRefusedAndNothingIsRemoved()
{
    QFETCH(QByteArray, content);
    writeFile(notesFile(), content);
    QVERIFY2(record().pinned, "what was pinned is not known, so that everything is kept");
    QVERIFY2(record().note.contains(u".larder-notes.json"_s), qPrintable(record().note));
    try {
        m_repository->changeNote(m_path, [](FileNote &note) { note.pinned = false; });
        QFAIL("it was written over");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::BackupDamaged));
    }
    QCOMPARE(contentOf(notesFile()), content);
}

QTEST_GUILESS_MAIN(TestFileNotes)
#include "tst_filenotes.moc"
