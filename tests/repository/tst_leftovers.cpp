#include "core/repository/processidentity.h"
#include "tests/repository/actor.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QTest>
#include <array>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
const QString faults = QStringLiteral(LARDER_FAULTS);

qint64 secondsSinceBoot()
{
    struct timespec time
    {
    };
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec;
}

void setAge(const QString &path, qint64 seconds)
{
    const std::array<struct timespec, 2> times{{{::time(nullptr) - seconds, 0}, {::time(nullptr) - seconds, 0}}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0) != 0)
        qFatal("cannot set the time of %s", qPrintable(path));
}
}

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatADeadProcessLeftIsRemovedWithItsEmptyFolder();
    void directoriesAndSpoolFilesAreRemovedToo();
    void whatALivingProcessWritesStays();
    void anOwnerOfAnotherBootIsDeadOnceNothingOfItWasWrittenForLong_data();
    void anOwnerOfAnotherBootIsDeadOnceNothingOfItWasWrittenForLong();
    void oneFileWrittenLatelyShowsThatItsOwnerElsewhereLives();
    void anotherMachinesFilesStayThoughItsLockIsNotSeen();
    void whereThereAreNoLocksTheProcessItselfIsLookedUp();
    void withoutLocksWholeBackupsAreWrittenAsWell();
    void aMarkWithoutTextIsOfOneWhoDiedEarly();
    void filesWithoutAMarkStay();
    void aLinkNamedLikeAMarkIsNotFollowed();
    void emptyDateFoldersGo();

private:
    void leave(const ProcessIdentity &owner, const QString &id) const;
    QString folder() const { return m_dir->path(); }
    QString dated(const QString &name) const { return folder() + u"/2026-05-03/"_s + name; }
    ProcessIdentity deadHere() const;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
    QStringList m_empty;
};

void TestLeftovers::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_repository = Repository::openOrCreate(folder());
    m_empty = entriesBelow(folder());
}

ProcessIdentity TestLeftovers::deadHere() const
{
    ProcessIdentity owner = ProcessIdentity::self();
    owner.startTicks += 1; // the same pid, another life
    return owner;
}

void TestLeftovers::leave(const ProcessIdentity &owner, const QString &id) const
{
    writeFile(dated(u".larder-"_s + id + u".1.owner"_s), QJsonDocument(toJson(owner)).toJson());
    writeFile(dated(u".larder-"_s + id + u".1-data.part"_s), "half");
}

void TestLeftovers::whatADeadProcessLeftIsRemovedWithItsEmptyFolder()
{
    leave(deadHere(), u"dead"_s);
    QCOMPARE(m_repository->removeLeftovers(), 1);
    QCOMPARE(entriesBelow(folder()), m_empty);
    QCOMPARE(m_repository->removeLeftovers(), 0);
}

void TestLeftovers::directoriesAndSpoolFilesAreRemovedToo()
{
    leave(deadHere(), u"dead"_s);
    writeFile(dated(u".larder-dead.1-spool0.part"_s), "x");
    writeFile(dated(u".larder-dead.1-dir.part/toc.dat"_s), "x");
    QCOMPARE(m_repository->removeLeftovers(), 3);
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestLeftovers::whatALivingProcessWritesStays()
{
    BackupWriter writer(*m_repository, u"alive"_s, u"shop"_s, local(u"2026-05-03 02:00:00"_s), BackupFormat::Plain);
    writer.file().writeAll("x");
    leave(deadHere(), u"alive-2"_s); // its name begins like that of the living one
    QCOMPARE(m_repository->removeLeftovers(), 1);
    Manifest manifest = manifestOf(u"shop"_s, local(u"2026-05-03 02:00:00"_s), "x");
    writer.commit(manifest, manifest.finished, {});
    QCOMPARE(m_repository->scan().size(), 1);
}

void TestLeftovers::anOwnerOfAnotherBootIsDeadOnceNothingOfItWasWrittenForLong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("machineId");
    QTest::addColumn<qint64>("ageSeconds");
    QTest::addColumn<bool>("dead");
    const ProcessIdentity here = ProcessIdentity::self();
    const qint64 sinceBoot = secondsSinceBoot();
    QTest::newRow("this machine before it was restarted") << here.host << here.machineId << sinceBoot + 60 << true;
    QTest::newRow("a clone with this machine's name and id that writes now")
        << here.host << here.machineId << qint64(0) << false;
    QTest::newRow("a clone with this machine's name that wrote an hour ago")
        << here.host << u"another"_s << qint64(3600) << false;
    QTest::newRow("a clone with this machine's id that wrote an hour ago")
        << u"other-host"_s << here.machineId << qint64(3600) << false;
    QTest::newRow("another machine that wrote an hour ago") << u"other-host"_s << u"another"_s << qint64(3600) << false;
    QTest::newRow("another machine that wrote two days ago")
        << u"other-host"_s << u"another"_s << qint64(2 * 86'400) << true;
    QTest::newRow("another machine without an id, two days ago")
        << u"other-host"_s << QString() << qint64(2 * 86'400) << true;
}

void TestLeftovers::anOwnerOfAnotherBootIsDeadOnceNothingOfItWasWrittenForLong()
{
    QFETCH(QString, host);
    QFETCH(QString, machineId);
    QFETCH(qint64, ageSeconds);
    QFETCH(bool, dead);
    leave({host, 1, u"another boot"_s, 1, machineId}, u"gone"_s);
    for (const char *name : {".larder-gone.1.owner", ".larder-gone.1-data.part"})
        setAge(dated(QString::fromLatin1(name)), ageSeconds);
    QCOMPARE(m_repository->removeLeftovers(), dead ? 1 : 0);
    QCOMPARE(QFile::exists(dated(u".larder-gone.1-data.part"_s)), !dead);
    QCOMPARE(QFile::exists(dated(u".larder-gone.1.owner"_s)), !dead);
}

void TestLeftovers::oneFileWrittenLatelyShowsThatItsOwnerElsewhereLives()
{
    leave({u"other-host"_s, 1, u"another boot"_s, 1, u"another"_s}, u"slow"_s);
    writeFile(dated(u".larder-slow.1-dir.part/3001.dat.gz"_s), "x");
    for (const char *name : {".larder-slow.1.owner", ".larder-slow.1-data.part", ".larder-slow.1-dir.part"})
        setAge(dated(QString::fromLatin1(name)), 10 * 86'400);
    QCOMPARE(m_repository->removeLeftovers(), 0);
    setAge(dated(u".larder-slow.1-dir.part/3001.dat.gz"_s), 10 * 86'400);
    QCOMPARE(m_repository->removeLeftovers(), 2);
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestLeftovers::anotherMachinesFilesStayThoughItsLockIsNotSeen()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    const QTemporaryDir other;
    Actor writer({u"write"_s, folder()}, onAnotherMachine(other, ProcessIdentity::self().host), u"flock-here"_s,
                 faults);
    QCOMPARE(writer.nextLine(), "got");
    const QStringList before = entriesBelow(folder());
    QVERIFY(before.size() > m_empty.size());
    QCOMPARE(m_repository->removeLeftovers(), 0);
    QCOMPARE(entriesBelow(folder()), before);
}

void TestLeftovers::whereThereAreNoLocksTheProcessItselfIsLookedUp()
{
    Actor writer({u"write"_s, folder()}, {}, u"no-flock"_s, faults);
    QCOMPARE(writer.nextLine(), "got"); // and its mark was made
    Actor early({u"tidy"_s, folder()}, {}, u"no-flock"_s, faults);
    QCOMPARE(early.nextLine(), "removed 0");
    writer.kill();
    Actor late({u"tidy"_s, folder()}, {}, u"no-flock"_s, faults);
    QCOMPARE(late.nextLine(), "removed 1");
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestLeftovers::withoutLocksWholeBackupsAreWrittenAsWell()
{
    Actor actor({u"live"_s, folder()}, {}, u"no-flock"_s, faults);
    QCOMPARE(actor.nextLine(), QByteArray()); // no error
    actor.letGo();
    QCOMPARE(m_repository->scan().size(), 2);
    QCOMPARE(complaintsAbout(*m_repository), QString());
}

void TestLeftovers::aMarkWithoutTextIsOfOneWhoDiedEarly()
{
    writeFile(dated(u".larder-early.1.owner"_s), {});
    QCOMPARE(m_repository->removeLeftovers(), 0);
    QCOMPARE(entriesBelow(folder()), m_empty);
}

void TestLeftovers::filesWithoutAMarkStay()
{
    const QStringList names{u".larder-unknown.1-data.part"_s, u".larder-note"_s, u"dump.part"_s, u".other.owner"_s};
    for (const QString &name : names)
        writeFile(dated(name), "x");
    QCOMPARE(m_repository->removeLeftovers(), 0);
    for (const QString &name : names)
        QVERIFY2(QFile::exists(dated(name)), qPrintable(name));
}

void TestLeftovers::aLinkNamedLikeAMarkIsNotFollowed()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"mark"_s), QJsonDocument(toJson(deadHere())).toJson());
    writeFile(outside.filePath(u"data"_s), "precious");
    writeFile(dated(u"x"_s), "x");
    QVERIFY(QFile::link(outside.filePath(u"mark"_s), dated(u".larder-evil.1.owner"_s)));
    QVERIFY(QFile::link(outside.filePath(u"data"_s), dated(u".larder-evil.1-data.part"_s)));
    QCOMPARE(m_repository->removeLeftovers(), 0);
    QCOMPARE(contentOf(outside.filePath(u"data"_s)), "precious");
}

void TestLeftovers::emptyDateFoldersGo()
{
    QDir(folder()).mkdir(u"2026-05-03"_s);
    QDir(folder()).mkdir(u"other"_s);
    m_repository->removeLeftovers();
    QVERIFY(!QFile::exists(folder() + u"/2026-05-03"_s));
    QVERIFY(QFile::exists(folder() + u"/other"_s));
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
