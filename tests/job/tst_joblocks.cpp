#include "core/job/joblocks.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a job's locks leave in the folders it works in.
class TestJobLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderMakesNothingInAFolderThatIsNoRepository_data();
    void aReaderMakesNothingInAFolderThatIsNoRepository();
};

void TestJobLocks::aReaderMakesNothingInAFolderThatIsNoRepository_data()
{
    QTest::addColumn<JobSpec>("spec");
    QTest::newRow("one that looks") << JobSpec(ContentsSpec());
    QTest::newRow("one that records") << JobSpec(VerifySpec());
}

void TestJobLocks::aReaderMakesNothingInAFolderThatIsNoRepository()
{
    QFETCH(JobSpec, spec);
    const QTemporaryDir folder;
    JobLocks locks(spec, {});
    QVERIFY(locks.keepReading(Repository::open(folder.path())));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    const Repository ours = Repository::openOrCreate(folder.filePath(u"ours"_s));
    QVERIFY(locks.keepReading(ours));
    QVERIFY(QFile::exists(ours.path() + u"/.larder-reading"_s));
}

QTEST_GUILESS_MAIN(TestJobLocks)
#include "tst_joblocks.moc"
