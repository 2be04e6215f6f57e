#include "core/repository/atomicfile.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aNewFileIsThereWholeAndPrivate();
    void aTakenNameIsLeftAlone();
    void replacingKeepsNothingOfTheOldOne();
    void aTemporaryNameThatIsTakenIsAnErrorNotOverwritten();
    void rereadingGivesTheHashOfTheDisk();
    void rereadingStopsWhenCancelled();
    void aFileOverTheLimitIsNotRead();
    void aFifoIsNotOpened();
    void aTreeIsRemovedWithoutFollowingLinks();
    void entriesThatAreNotUtf8ArePassedOver();

private:
    Folder folder() const { return Folder::open(m_dir->path()); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAtomicFile::aNewFileIsThereWholeAndPrivate()
{
    QVERIFY(createAtomically(folder(), u"t.part"_s, u"new"_s, "content"));
    QCOMPARE(entriesBelow(m_dir->path()), QStringList{u"new"_s});
    QCOMPARE(contentOf(m_dir->filePath(u"new"_s)), "content");
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(m_dir->filePath(u"new"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
}

void TestAtomicFile::aTakenNameIsLeftAlone()
{
    writeFile(m_dir->filePath(u"taken"_s), "old");
    QVERIFY(!createAtomically(folder(), u"t.part"_s, u"taken"_s, "new"));
    QCOMPARE(contentOf(m_dir->filePath(u"taken"_s)), "old");
    QCOMPARE(entriesBelow(m_dir->path()), QStringList{u"taken"_s});
}

void TestAtomicFile::replacingKeepsNothingOfTheOldOne()
{
    writeFile(m_dir->filePath(u"file"_s), "a long old content");
    replaceAtomically(folder(), u"t.part"_s, u"file"_s, "new");
    QCOMPARE(contentOf(m_dir->filePath(u"file"_s)), "new");
    QCOMPARE(entriesBelow(m_dir->path()), QStringList{u"file"_s});
}

void TestAtomicFile::aTemporaryNameThatIsTakenIsAnErrorNotOverwritten()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"victim"_s), "precious");
    QVERIFY(QFile::link(outside.filePath(u"victim"_s), m_dir->filePath(u"t.part"_s)));
    QVERIFY_THROWS_EXCEPTION(Error, replaceAtomically(folder(), u"t.part"_s, u"file"_s, "new"));
    QCOMPARE(contentOf(outside.filePath(u"victim"_s)), "precious");
}

void TestAtomicFile::rereadingGivesTheHashOfTheDisk()
{
    const QByteArray content(3'000'000, 'q');
    writeFile(m_dir->filePath(u"big"_s), content);
    QCOMPARE(rereadSha256(folder(), u"big"_s, {}), sha256Of(content));
    writeFile(m_dir->filePath(u"empty"_s), {});
    QCOMPARE(rereadSha256(folder(), u"empty"_s, {}), sha256Of({}));
}

void TestAtomicFile::rereadingStopsWhenCancelled()
{
    writeFile(m_dir->filePath(u"big"_s), QByteArray(3'000'000, 'q'));
    const CancelToken token;
    token.requestCancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, rereadSha256(folder(), u"big"_s, token));
}

void TestAtomicFile::aFileOverTheLimitIsNotRead()
{
    writeFile(m_dir->filePath(u"file"_s), "12345");
    QCOMPARE(readWhole(folder().openFile(u"file"_s), 5), "12345");
    QVERIFY_THROWS_EXCEPTION(Error, readWhole(folder().openFile(u"file"_s), 4));
}

void TestAtomicFile::aFifoIsNotOpened()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_dir->filePath(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(Error, folder().openFile(u"fifo"_s));
    QVERIFY_THROWS_EXCEPTION(Error, folder().openFile(u"."_s));
}

void TestAtomicFile::aTreeIsRemovedWithoutFollowingLinks()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"victim"_s), "precious");
    writeFile(m_dir->filePath(u"tree/sub/file"_s), "x");
    QVERIFY(QFile::link(outside.path(), m_dir->filePath(u"tree/link"_s)));
    folder().removeTree(u"tree"_s);
    QCOMPARE(entriesBelow(m_dir->path()), QStringList());
    QCOMPARE(contentOf(outside.filePath(u"victim"_s)), "precious");
    folder().removeTree(u"tree"_s); // a missing one is fine
}

void TestAtomicFile::entriesThatAreNotUtf8ArePassedOver()
{
    writeFile(m_dir->filePath(u"good"_s), "x");
    const QByteArray odd = QFile::encodeName(m_dir->path()) + "/odd\xff";
    FileDescriptor(::open(odd.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600), u"odd"_s).writeAll("x");
    QStringList seen;
    folder().visit([&](const QString &name) { seen.append(name); });
    QCOMPARE(::unlink(odd.constData()), 0); // QTemporaryDir cannot
    QCOMPARE(seen, QStringList{u"good"_s});
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
