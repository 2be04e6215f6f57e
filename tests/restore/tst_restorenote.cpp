#include "core/restore/leftnotes.h"
#include "core/restore/restorenote.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QTest>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// For as long as it lives the process may open one file more, and no second one.
class OneFileMore
{
public:
    OneFileMore()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(next);
        struct rlimit few = m_before;
        few.rlim_cur = static_cast<rlim_t>(next) + 1;
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~OneFileMore() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    OneFileMore(const OneFileMore &) = delete;
    OneFileMore &operator=(const OneFileMore &) = delete;

private:
    struct rlimit m_before
    {
    };
};

RestoreNote note()
{
    RestoreNote note;
    note.owner = ProcessIdentity::self();
    note.systemIdentifier = u"7300000000000000001"_s;
    note.scratchName = u"larder_scratch_1"_s;
    note.scratchOid = 4'000'000'000;
    note.closedOid = 17;
    note.closedName = u"shop"_s;
    note.folder = u"/var/tmp/larder-drill-1"_s;
    return note;
}
}

/// The notes of restores and drills, for who undoes and for who only looks.
class TestRestoreNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsReadAsItWasWritten();
    void whatCannotBeUnderstoodIsNoNote_data();
    void whatCannotBeUnderstoodIsNoNote();
    void aNoteThatCannotBeReadNowIsNotTakenForABrokenOne();
    void aLookTellsWhatIsLeftAndWhatCannotBeRead();
    void theDatabaseThatWasLeftClosedIsNamedFirst();
    void whatWasLeftOnAnotherServerIsToldApart();
    void whereThereIsNoFolderThereAreNoNotes() { QVERIFY(notesIn(u"/nowhere"_s).isEmpty()); }
};

void TestRestoreNote::aNoteIsReadAsItWasWritten()
{
    const TempDir folder;
    folder.write(u"a.json"_s, note().toText());
    const QList<NoteFile> files = notesIn(folder.path());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].path, folder.file(u"a.json"_s));
    QVERIFY(files[0].note && !files[0].trouble);
    QCOMPARE(files[0].note->toText(), note().toText());
    QVERIFY(!files[0].note->isLeft());
    QVERIFY(!files[0].note->isEmpty());
}

void TestRestoreNote::whatCannotBeUnderstoodIsNoNote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of one") << note().toText().chopped(3);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("one without an owner") << QByteArray(R"({"scratch": "larder_scratch_1"})");
    QTest::newRow("far too much") << note().toText() + QByteArray(1024 * 1024, ' ');
}

void TestRestoreNote::whatCannotBeUnderstoodIsNoNote()
{
    QFETCH(QByteArray, text);
    const TempDir folder;
    folder.write(u"a.json"_s, text);
    const QList<NoteFile> files = notesIn(folder.path());
    QCOMPARE(files.size(), 1);
    QVERIFY(!files[0].note && !files[0].trouble);
}

void TestRestoreNote::aNoteThatCannotBeReadNowIsNotTakenForABrokenOne()
{
    const TempDir folder;
    folder.write(u"a.json"_s, note().toText());
    QList<NoteFile> files;
    {
        const OneFileMore limit; // the folder itself
        files = notesIn(folder.path());
    }
    QCOMPARE(files.size(), 1);
    QVERIFY(files[0].trouble && !files[0].note);
    QVERIFY2(files[0].trouble->message().contains(u"Too many open files"_s), qPrintable(files[0].trouble->message()));
}

void TestRestoreNote::aLookTellsWhatIsLeftAndWhatCannotBeRead()
{
    const TempDir folder;
    RestoreNote left = note();
    left.abandoned = true;
    left.closedOid = 0;
    folder.write(u"1.json"_s, left.toText());
    left.folder.clear();
    folder.write(u"2.json"_s, left.toText());
    folder.write(u"3.json"_s, note().toText()); // its job is at work
    folder.write(u"4.json"_s, "{");
    QVERIFY(QFile::link(folder.file(u"1.json"_s), folder.file(u"5.json"_s)));
    const QStringList told = leftByKilledJobs(folder.path(), {}).here;
    QCOMPARE(told.size(), 5);
    QVERIFY2(told[0].contains(u"/var/tmp/larder-drill-1"_s), qPrintable(told[0]));
    QVERIFY2(told[1].contains(u"larder_scratch_1"_s), qPrintable(told[1]));
    QVERIFY2(told[2].contains(u"larder_scratch_1"_s), qPrintable(told[2]));
    QVERIFY2(told[3].contains(u"4.json is no note"_s), qPrintable(told[3]));
    QVERIFY2(told[4].contains(u"5.json"_s), qPrintable(told[4]));
}

void TestRestoreNote::theDatabaseThatWasLeftClosedIsNamedFirst()
{
    const TempDir folder;
    RestoreNote left = note();
    left.abandoned = true;
    left.folder.clear();
    folder.write(u"2.json"_s, left.toText());
    left.closedOid = 0;
    folder.write(u"1.json"_s, left.toText());
    const QStringList told = leftByKilledJobs(folder.path(), left.systemIdentifier).here;
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].contains(u"shop closed to connections"_s), qPrintable(told[0]));
}

void TestRestoreNote::whatWasLeftOnAnotherServerIsToldApart()
{
    const TempDir folder;
    RestoreNote left = note();
    left.abandoned = true;
    folder.write(u"1.json"_s, left.toText());
    const LeftByKilledJobs told = leftByKilledJobs(folder.path(), u"42"_s);
    QCOMPARE(told.here.size(), 1); // the folder is on this machine
    QCOMPARE(told.elsewhere.size(), 2);
    QVERIFY2(told.elsewhere[0].contains(left.systemIdentifier), qPrintable(told.elsewhere[0]));
}

QTEST_GUILESS_MAIN(TestRestoreNote)
#include "tst_restorenote.moc"
