#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
const QString preload = QStringLiteral(LARDER_FAULTS);

/// The actor with a fault put in. Address sanitizer wants to be first in the list of libraries, which nobody needs.
Finished actor(const QStringList &arguments, const QString &fault, const QString &log = {})
{
    return run(builtProgram(u"repositoryactor"_s), arguments, {},
               {{u"LD_PRELOAD"_s, preload},
                {u"LARDER_FAULT"_s, fault},
                {u"LARDER_FAULT_LOG"_s, log.isEmpty() ? u"/dev/null"_s : log},
                {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s}});
}

/// Runs a program on a tmpfs of its own that is `size` large; the mount is gone with the process.
Finished onSmallDisk(const QString &mountPoint, const QString &size, const QStringList &program)
{
    const QStringList isolate = ::geteuid() == 0 ? QStringList{u"-m"_s} : QStringList{u"-Urm"_s};
    const QString script = u"mount -t tmpfs -o mode=0700,size=\"$1\" none \"$2\" && shift 2 && exec \"$@\""_s;
    return run(u"unshare"_s, isolate + QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s, size, mountPoint} + program);
}

QByteArrayList linesWith(const Finished &finished, const QByteArray &start)
{
    QByteArrayList found;
    for (const QByteArray &line : finished.out.split('\n')) {
        if (line.startsWith(start))
            found.append(line.mid(start.size()));
    }
    return found;
}

QJsonObject errorIn(const Finished &finished)
{
    const QByteArrayList errors = linesWith(finished, "{");
    return errors.isEmpty() ? QJsonObject() : QJsonDocument::fromJson('{' + errors.first()).object();
}
}

class TestWriterFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFullDiskLeavesOlderBackupsAndNothingElse_data();
    void aFullDiskLeavesOlderBackupsAndNothingElse();
    void anyFsyncThatFailsDiscardsTheBackupAndIsNotRepeated();
    void aCloseThatFailsDiscardsTheBackup();
    void shortAndInterruptedWritesLoseNothing();
    void aFileSystemWithoutNoReplaceStillOverwritesNothing_data();
    void aFileSystemWithoutNoReplaceStillOverwritesNothing();
    void aKillAtAnyStepLeavesNothingHalfListed();

private:
    QString folder() const { return m_dir->path() + u"/backups"_s; }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWriterFaults::init() { m_dir = quickFolder(); }

void TestWriterFaults::aFullDiskLeavesOlderBackupsAndNothingElse_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("left");
    QTest::newRow("while writing data") << qint64(3'000'000) << qint64(0);
    for (int pages = 0; pages <= 3; ++pages)
        QTest::addRow("with %d pages left for record and checksums", pages) << qint64(100'000) << qint64(pages) * 4096;
}

void TestWriterFaults::aFullDiskLeavesOlderBackupsAndNothingElse()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, left);
    // Who is not root may have no user namespace, for one in a chroot.
    if (const Finished probe = onSmallDisk(m_dir->path(), u"2m"_s, {u"true"_s}); probe.exitCode != 0)
        QSKIP(("no file system can be mounted here: " + probe.err.trimmed()).constData());
    const QStringList starve{builtProgram(u"repositoryactor"_s), u"starve"_s, m_dir->path(), QString::number(bytes),
                             QString::number(left)};
    const Finished finished = onSmallDisk(m_dir->path(), u"2m"_s, starve);
    QVERIFY2(finished.exitCode == 0, (finished.out + finished.err).constData());
    const bool failed = !finished.out.contains("committed\n");
    const QByteArrayList listed = linesWith(finished, "listed ");
    if (failed) {
        QCOMPARE(errorIn(finished)[u"code"].toInt(), int(ErrorCode::NoSpace));
        QVERIFY(!errorIn(finished)[u"hint"].toString().isEmpty());
        QCOMPARE(listed.size(), 1 + 2); // before and after the one that found room again
    } else {
        QCOMPARE(listed.size(), 2 + 3);
    }
    // Data and the record alone need two pages more: less than that must have failed.
    QVERIFY(failed || left >= 2 * 4096);
    QVERIFY(!finished.out.contains("entry 2026-05-03") || !failed);
    for (const QByteArray &complaint : linesWith(finished, "complaints "))
        QCOMPARE(complaint, "");
    QCOMPARE(linesWith(finished, "again ").value(0), "2026-05-04/shop_20260504_020000.sql");
}

void TestWriterFaults::anyFsyncThatFailsDiscardsTheBackupAndIsNotRepeated()
{
    const QString log = m_dir->filePath(u"fsyncs"_s);
    const Repository repository = Repository::openOrCreate(folder());
    addBackup(repository, u"older"_s, u"2026-05-02 02:00:00"_s, "older");
    const QStringList before = entriesBelow(folder());
    int failures = 0;
    for (int nth = 1;; ++nth) {
        QFile::remove(log);
        const Finished finished = actor({u"commit"_s, folder(), u"1000"_s}, u"fsync-eio:%1"_s.arg(nth), log);
        if (finished.exitCode == 0)
            break;
        ++failures;
        QCOMPARE(finished.exitCode, int(ErrorCode::FileAccess));
        QVERIFY2(errorIn(finished)[u"message"].toString().contains(u"to disk"_s), finished.out.constData());
        QVERIFY2(entriesBelow(folder()) == before,
                 qPrintable(u"fsync %1: "_s.arg(nth) + entriesBelow(folder()).join(u' ')));
        QCOMPARE(complaintsAbout(repository), QString());
        const QByteArrayList calls = contentOf(log).trimmed().split('\n');
        if (!calls.value(nth - 1).endsWith(".part"))
            continue; // a folder: taking the backup back changes it once more
        QVERIFY2(calls.count(calls.value(nth - 1)) == calls.first(nth).count(calls.value(nth - 1)),
                 "the fsync that failed was tried again");
    }
    // Data, date folder, repository, record and checksums with their folder: fewer were no commit order at all.
    QVERIFY2(failures >= 7, qPrintable(QString::number(failures)));
    QCOMPARE(repository.scan().size(), 2);
}

void TestWriterFaults::aCloseThatFailsDiscardsTheBackup()
{
    const Repository repository = Repository::openOrCreate(folder());
    const QStringList before = entriesBelow(folder());
    int failures = 0;
    for (int nth = 1;; ++nth) {
        const Finished finished = actor({u"commit"_s, folder(), u"1000"_s}, u"close-eio:%1"_s.arg(nth));
        if (finished.exitCode == 0)
            break;
        ++failures;
        QCOMPARE(finished.exitCode, int(ErrorCode::FileAccess));
        QVERIFY2(entriesBelow(folder()) == before,
                 qPrintable(u"close %1: "_s.arg(nth) + entriesBelow(folder()).join(u' ')));
    }
    QCOMPARE(failures, 3); // data, record, checksums
}

void TestWriterFaults::shortAndInterruptedWritesLoseNothing()
{
    const Finished finished = actor({u"commit"_s, folder(), u"10000"_s}, u"short-writes"_s);
    QVERIFY2(finished.exitCode == 0, finished.out.constData());
    const Repository repository = Repository::open(folder());
    QCOMPARE(complaintsAbout(repository), QString());
    QCOMPARE(repository.scan().value(0).bytes, 10'000);
}

void TestWriterFaults::aFileSystemWithoutNoReplaceStillOverwritesNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("with hard links") << u"no-renameat2"_s;
    QTest::newRow("without hard links") << u"no-links"_s;
}

void TestWriterFaults::aFileSystemWithoutNoReplaceStillOverwritesNothing()
{
    QFETCH(QString, fault);
    for (int i = 0; i < 2; ++i) {
        const Finished finished = actor({u"commit"_s, folder(), QString::number(10 + i)}, fault);
        QVERIFY2(finished.exitCode == 0, finished.out.constData());
    }
    const Repository repository = Repository::open(folder());
    QCOMPARE(complaintsAbout(repository), QString());
    QSet<qint64> sizes;
    for (const BackupRecord &record : repository.scan())
        sizes.insert(record.bytes);
    QCOMPARE(sizes, (QSet<qint64>{10, 11}));
    QCOMPARE(actor({u"live"_s, m_dir->filePath(u"other"_s)}, fault).exitCode, 0); // directories too
}

void TestWriterFaults::aKillAtAnyStepLeavesNothingHalfListed()
{
    int kills = 0;
    for (int step = 1;; ++step) {
        const QString path = m_dir->path() + u"/step%1"_s.arg(step);
        const Finished finished = actor({u"live"_s, path}, u"kill:%1"_s.arg(step));
        if (finished.exitCode == 0)
            break;
        QCOMPARE(finished.exitCode, 128 + SIGKILL);
        ++kills;
        if (!QFile::exists(path))
            continue;
        const Repository repository = Repository::openOrCreate(path);
        for (const BackupRecord &record : repository.scan()) // also before the dead run is tidied up
            QVERIFY2(!record.missing, "a commit that died looks like a file that vanished");
        repository.removeLeftovers();
        QVERIFY2(complaintsAbout(repository).isEmpty(),
                 qPrintable(u"step %1: "_s.arg(step) + complaintsAbout(repository)));
        for (const BackupRecord &record : repository.scan()) {
            const QByteArray content = record.format == BackupFormat::Directory
                ? contentOf(record.absolutePath() + u"/toc.dat"_s)
                : contentOf(record.absolutePath());
            const QByteArrayList known{"first\n", "second\n", "third\n", "fourth\n"};
            QVERIFY2(known.contains(content), "a listed backup is not whole");
        }
        // And life goes on.
        addBackup(repository, u"after"_s, u"2026-05-06 02:00:00"_s, "after");
        QCOMPARE(complaintsAbout(repository), QString());
        QDir(path).removeRecursively();
    }
    QVERIFY2(kills >= 100, qPrintable(QString::number(kills)));
}

QTEST_MAIN(TestWriterFaults)
#include "tst_writerfaults.moc"
