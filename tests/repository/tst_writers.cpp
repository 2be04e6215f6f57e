#include "core/repository/writers.h"
#include "tests/support/tempdir.h"

#include <QTest>
#include <sys/stat.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Who else can change what a restore would run.
class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModeDecides_data();
    void theModeDecides();
    void aFolderIsLookedIntoAndLinksAreNotFollowed();
};

void TestWriters::theModeDecides_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("group");
    QTest::addColumn<Writers>("writers");
    QTest::newRow("the owner alone") << int(QFile::ReadGroup | QFile::ReadOther) << u"staff"_s << Writers::Owner;
    QTest::newRow("a group") << int(QFile::WriteGroup) << u"staff"_s << Writers::Group;
    QTest::newRow("the owner's own group") << int(QFile::WriteGroup) << u"ann"_s << Writers::Owner;
    QTest::newRow("a group without a name") << int(QFile::WriteGroup) << QString() << Writers::Group;
    QTest::newRow("everybody") << int(QFile::WriteOther) << u"ann"_s << Writers::Everybody;
    QTest::newRow("a group and everybody")
        << int(QFile::WriteGroup | QFile::WriteOther) << u"staff"_s << Writers::Everybody;
}

void TestWriters::theModeDecides()
{
    QFETCH(int, more);
    QFETCH(QString, group);
    const QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(more);
    QTEST(writersOf(permissions, u"ann"_s, group), "writers");
}

void TestWriters::aFolderIsLookedIntoAndLinksAreNotFollowed()
{
    const TempDir folder;
    const QString open = folder.write(u"open"_s, "x");
    folder.write(u"closed"_s, "x");
    ::chmod(folder.path().toUtf8().constData(), 0700);
    ::chmod(open.toUtf8().constData(), 0666);
    ::chmod(folder.file(u"closed"_s).toUtf8().constData(), 0644);
    QVERIFY(QFile::link(open, folder.file(u"link"_s)));
    OpenPaths paths;
    paths.lookInto(folder.path());
    paths.look(folder.file(u"nothing"_s));
    QCOMPARE(paths.toEverybody, QStringList{open});
    QCOMPARE(paths.toGroup, QStringList());
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
