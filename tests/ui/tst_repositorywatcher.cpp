#include "tests/support/tempdir.h"
#include "ui/session/folderevents.h"
#include "ui/session/repositorywatcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QString backup = u"backups/2026-05-05/shop_20260505_090000.sql.gz"_s;
constexpr int patienceMs = 30'000;
}

class TestRepositoryWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensInTheRepositoryIsTold_data();
    void whatHappensInTheRepositoryIsTold();
    void filesInANewDateFolderAreTold_data();
    void filesInANewDateFolderAreTold();
    void aRepositoryThatAppearsIsTold_data();
    void aRepositoryThatAppearsIsTold();
    void aRepositoryThatVanishesAndComesBackIsTold();
    void halfWrittenFilesAndLocksAreNotTold();
    void manyChangesAtOnceAreToldOnce();
    void nothingIsToldOfARepositoryThatIsNoLongerWatched();

private:
    static void addMeans();
};

void TestRepositoryWatcher::addMeans()
{
    QTest::addColumn<RepositoryWatcher::Means>("means");
    QTest::newRow("by the kernel") << RepositoryWatcher::Means::AsTheDiskAllows;
    QTest::newRow("by looking again and again") << RepositoryWatcher::Means::Polling;
}

void TestRepositoryWatcher::whatHappensInTheRepositoryIsTold_data()
{
    using Act = std::function<bool(const TempDir &)>;
    QTest::addColumn<RepositoryWatcher::Means>("means");
    QTest::addColumn<Act>("act");
    const QList<QPair<const char *, Act>> acts{
        {"a file appears",
         [](const TempDir &dir) { return !dir.write(u"backups/2026-05-05/b.sql.gz"_s, "b").isEmpty(); }},
        {"a file vanishes", [](const TempDir &dir) { return QFile::remove(dir.file(backup)); }},
        {"a file is renamed",
         [](const TempDir &dir) { return QFile::rename(dir.file(backup), dir.file(backup + u".old"_s)); }},
        {"a file is replaced by another",
         [](const TempDir &dir) {
             const QString other = dir.write(u"other"_s, "longer than before");
             return std::rename(qPrintable(other), qPrintable(dir.file(backup))) == 0;
         }},
        {"a file is written over in place",
         [](const TempDir &dir) {
             QFile file(dir.file(backup));
             return file.open(QFile::WriteOnly) && file.write("longer than before") > 0;
         }},
        {"a date folder appears", [](const TempDir &dir) { return QDir().mkdir(dir.file(u"backups/2026-05-06"_s)); }},
        {"a date folder vanishes",
         [](const TempDir &dir) { return QDir(dir.file(u"backups/2026-05-05"_s)).removeRecursively(); }}};
    for (const auto &[rule, act] : acts) {
        QTest::addRow("%s, by the kernel", rule) << RepositoryWatcher::Means::AsTheDiskAllows << act;
        QTest::addRow("%s, by looking again", rule) << RepositoryWatcher::Means::Polling << act;
    }
}

void TestRepositoryWatcher::whatHappensInTheRepositoryIsTold()
{
    QFETCH(RepositoryWatcher::Means, means);
    QFETCH(std::function<bool(const TempDir &)>, act);
    const TempDir dir;
    dir.write(backup, "x");
    RepositoryWatcher watcher;
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    watcher.watch(dir.file(u"backups"_s), means);
    if (means == RepositoryWatcher::Means::Polling) {
        QVERIFY(changed.wait(patienceMs)); // the first look
        changed.clear();
    }
    QVERIFY(act(dir));
    QVERIFY(changed.wait(patienceMs));
}

void TestRepositoryWatcher::filesInANewDateFolderAreTold_data() { addMeans(); }

void TestRepositoryWatcher::filesInANewDateFolderAreTold()
{
    QFETCH(RepositoryWatcher::Means, means);
    const TempDir dir;
    dir.write(backup, "x");
    RepositoryWatcher watcher;
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    watcher.watch(dir.file(u"backups"_s), means);
    QVERIFY(QDir().mkdir(dir.file(u"backups/2026-05-06"_s)));
    QVERIFY(changed.wait(patienceMs));
    dir.write(u"backups/2026-05-06/shop_20260506_090000.sql.gz"_s, "y");
    QVERIFY(changed.wait(patienceMs));
}

void TestRepositoryWatcher::aRepositoryThatAppearsIsTold_data() { addMeans(); }

void TestRepositoryWatcher::aRepositoryThatAppearsIsTold()
{
    QFETCH(RepositoryWatcher::Means, means);
    const TempDir dir;
    RepositoryWatcher watcher;
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    watcher.watch(dir.file(u"deep/down/backups"_s), means);
    QVERIFY(QDir().mkpath(dir.file(u"deep"_s)));
    QVERIFY(changed.wait(patienceMs));
    dir.write(u"deep/down/backups/2026-05-06/shop_20260506_090000.sql.gz"_s, "y");
    QVERIFY(changed.wait(patienceMs));
}

void TestRepositoryWatcher::aRepositoryThatVanishesAndComesBackIsTold()
{
    const TempDir dir;
    dir.write(backup, "x");
    RepositoryWatcher watcher;
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    watcher.watch(dir.file(u"backups"_s));
    QVERIFY(QDir(dir.file(u"backups"_s)).removeRecursively());
    QVERIFY(changed.wait(patienceMs));
    dir.write(backup, "y");
    QVERIFY(changed.wait(patienceMs));
}

/// Every job makes such files, also the one that reads the repository after a change was told.
void TestRepositoryWatcher::halfWrittenFilesAndLocksAreNotTold()
{
    const TempDir dir;
    dir.write(backup, "x");
    RepositoryWatcher watcher;
    watcher.watch(dir.file(u"backups"_s));
    FolderEvents witness;
    QSignalSpy seen(&witness, &FolderEvents::happened);
    QVERIFY(witness.watch({dir.file(u"backups"_s), dir.file(u"backups/2026-05-05"_s)}));
    dir.write(u"backups/.larder-lock"_s, "x");
    dir.write(u"backups/2026-05-05/.larder-c0ffee-shop.part"_s, "x");
    QTRY_VERIFY(seen.size() >= 4); // created and closed, twice
    QCoreApplication::processEvents();
    QVERIFY(!watcher.isPending());
    dir.write(u"backups/2026-05-05/shop_20260505_100000.sql.gz"_s, "x");
    QTRY_VERIFY(watcher.isPending());
}

void TestRepositoryWatcher::manyChangesAtOnceAreToldOnce()
{
    const TempDir dir;
    dir.write(backup, "x");
    RepositoryWatcher watcher;
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    watcher.watch(dir.file(u"backups"_s));
    for (int i = 0; i < 50; ++i)
        dir.write(u"backups/2026-05-05/db%1_20260505_090000.sql.gz"_s.arg(i), "x");
    QVERIFY(changed.wait(patienceMs));
    QVERIFY(!watcher.isPending());
    QCOMPARE(changed.size(), 1);
}

void TestRepositoryWatcher::nothingIsToldOfARepositoryThatIsNoLongerWatched()
{
    const TempDir dir;
    dir.write(backup, "x");
    dir.write(u"other/2026-05-05/x"_s, "x");
    RepositoryWatcher watcher;
    watcher.watch(dir.file(u"backups"_s));
    watcher.watch(dir.file(u"other"_s));
    QVERIFY(QFile::remove(dir.file(backup)));
    QSignalSpy changed(&watcher, &RepositoryWatcher::changed);
    QVERIFY(QFile::remove(dir.file(u"other/2026-05-05/x"_s)));
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestRepositoryWatcher)
#include "tst_repositorywatcher.moc"
