#include "core/repository/processidentity.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatADeadProcessLeftIsRemovedWithItsEmptyFolder();
    void directoriesAndSpoolFilesAreRemovedToo();
    void whatALivingProcessWritesStays();
    void anOwnerOfBeforeTheRestartIsDead();
    void anOwnerOnAnotherMachineStays();
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

void TestLeftovers::anOwnerOfBeforeTheRestartIsDead()
{
    ProcessIdentity owner = ProcessIdentity::self();
    owner.bootId = u"another boot"_s;
    leave(owner, u"rebooted"_s);
    QCOMPARE(m_repository->removeLeftovers(), 1);
}

void TestLeftovers::anOwnerOnAnotherMachineStays()
{
    leave({u"other-host"_s, 1, u"other boot"_s, 1}, u"elsewhere"_s);
    QCOMPARE(m_repository->removeLeftovers(), 0);
    QVERIFY(QFile::exists(dated(u".larder-elsewhere.1-data.part"_s)));
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

QTEST_APPLESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
