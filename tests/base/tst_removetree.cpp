#include "core/base/error.h"
#include "core/base/removetree.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <atomic>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Folders that somebody hostile has filled are removed, and nothing else.
class TestRemoveTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverItHoldsItGoes();
    void aFolderDeeperThanAnyPathGoes();
    void linksLeadNowhere();
    void aFolderSwappedForALinkMeanwhileLeadsNowhere();
    void aMissingOneIsFine();

private:
    static FileDescriptor opened(const QString &path) { return FileDescriptor::open(path, O_RDONLY | O_DIRECTORY); }
};

void TestRemoveTree::whateverItHoldsItGoes()
{
    const TempDir dir;
    dir.write(u"tree/file"_s, "x");
    dir.write(u"tree/.hidden/..more/file"_s, "x");
    dir.write(u"tree/.removed-1"_s, "x");
    dir.write(u"tree/a/.removed-2/b/c"_s, "x");
    const FileDescriptor tree = opened(dir.file(u"tree"_s));
    QCOMPARE(::mkfifoat(tree.get(), "fifo", 0600), 0);
    QCOMPARE(::mkdirat(tree.get(), "no text \xff\xfe", 0700), 0);
    QCOMPARE(::mkdirat(tree.get(), "no text \xff\xfe/sub", 0), 0);
    QCOMPARE(::mkdirat(tree.get(), "closed", 0), 0);
    removeTree(opened(dir.path()), u"tree"_s);
    QVERIFY(!QFileInfo::exists(dir.file(u"tree"_s)));
    dir.write(u"file"_s, "x");
    removeTree(dir.file(u"file"_s));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestRemoveTree::aFolderDeeperThanAnyPathGoes()
{
    const TempDir dir;
    constexpr int levels = 3000; // more than open files, and longer than PATH_MAX
    FileDescriptor at = opened(dir.path());
    for (int i = 0; i < levels; ++i) {
        QCOMPARE(::mkdirat(at.get(), i == 0 ? "tree" : "deep", 0700), 0);
        const FileDescriptor parent = std::move(at);
        at = FileDescriptor(::openat(parent.get(), i == 0 ? "tree" : "deep", O_RDONLY | O_DIRECTORY | O_CLOEXEC),
                            u"deep"_s);
        QVERIFY(at.isValid());
    }
    at.reset();
    removeTree(dir.file(u"tree"_s));
    QVERIFY(!QFileInfo::exists(dir.file(u"tree"_s)));
}

void TestRemoveTree::linksLeadNowhere()
{
    const TempDir dir;
    dir.write(u"outside/precious"_s, "x");
    dir.write(u"tree/sub/file"_s, "x");
    QVERIFY(QFile::link(dir.file(u"outside"_s), dir.file(u"tree/link"_s)));
    QVERIFY(QFile::link(dir.file(u"outside"_s), dir.file(u"tree/sub/link"_s)));
    QVERIFY(QFile::link(dir.file(u"outside"_s), dir.file(u"alone"_s)));
    removeTree(dir.file(u"tree"_s));
    removeTree(dir.file(u"alone"_s));
    QVERIFY(!QFileInfo::exists(dir.file(u"tree"_s)));
    QCOMPARE(dir.read(u"outside/precious"_s), "x");
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System),
             QStringList{u"outside"_s});
}

/// Another thread does so as often as it can.
void TestRemoveTree::aFolderSwappedForALinkMeanwhileLeadsNowhere()
{
    const TempDir dir;
    for (int i = 0; i < 50; ++i)
        dir.write(u"outside/precious-%1"_s.arg(i), "x");
    std::atomic<bool> stop = false;
    std::thread attacker([&, root = dir.path().toUtf8()] {
        const QByteArray sub = root + "/tree/sub";
        while (!stop) {
            if (::rename(sub.constData(), (root + "/away").constData()) == 0) {
                [[maybe_unused]] const int made = ::symlink((root + "/outside").constData(), sub.constData());
                ::unlink(sub.constData());
                ::rename((root + "/away").constData(), sub.constData());
            }
        }
    });
    for (int round = 0; round < 200; ++round) {
        QDir().mkpath(dir.file(u"tree/sub"_s));
        for (int i = 0; i < 10; ++i) // some land elsewhere, and some nowhere
            std::ofstream(dir.file(u"tree/sub/file-%1"_s.arg(i)).toStdString());
        try {
            removeTree(dir.file(u"tree"_s));
        } catch (const Error &) { // it changed under our hands
        }
    }
    stop = true;
    attacker.join();
    QCOMPARE(QDir(dir.file(u"outside"_s)).entryList({u"precious-*"_s}, QDir::Files).size(), 50);
}

void TestRemoveTree::aMissingOneIsFine()
{
    const TempDir dir;
    removeTree(dir.file(u"nothing"_s));
    QVERIFY_THROWS_EXCEPTION(Error, removeTree(dir.file(u"nothing/there"_s)));
}

QTEST_GUILESS_MAIN(TestRemoveTree)
#include "tst_removetree.moc"
