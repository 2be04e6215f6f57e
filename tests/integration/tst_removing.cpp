#include "tests/integration/workshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Backups that somebody removes by hand.
class TestRemoving final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    int m_tests = 0;
    QStringList m_backups; ///< of shop, oldest first

    RemoveSpec removal(const QStringList &backups) const
    {
        return {.repository = m_shop.repository, .backups = backups, .confirmed = true};
    }
    bool isThere(const QString &backup) const { return QFile::exists(m_shop.absolute(backup)); }
    void damage(const QString &backup) const
    {
        QFile file(m_shop.absolute(backup));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write("damaged!"), qint64(8));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s, "CREATE TABLE t AS SELECT g, md5(g::text) FROM generate_series(1, 2000) g");
    }
    void init()
    {
        m_shop.repository = m_shop.folder.file(u"backups%1"_s.arg(++m_tests));
        m_backups.clear();
        for (int i = 0; i < 3; ++i) {
            m_shop.clock->advance(std::chrono::hours(24));
            m_backups.append(m_shop.backUp(u"shop"_s));
        }
    }

    void whatNobodyNeedsGoes()
    {
        const JobRun job = m_shop.run(removal({m_backups[0], m_shop.absolute(m_backups[1])}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"removed"].toInt(), 2);
        QVERIFY(!isThere(m_backups[0]) && !isThere(m_backups[1]) && isThere(m_backups[2]));
        QVERIFY2(job.said(u"Read %1 before"_s.arg(m_backups[2])), qPrintable(job.described()));
    }

    void theNewestGoodOneStaysAndSoDoesAllThatWasChosenWithIt()
    {
        const JobRun job = m_shop.run(removal({m_backups[0], m_backups[2]}));
        QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
        QVERIFY2(job.outcome.error.message().contains(m_backups[2]), qPrintable(job.described()));
        QVERIFY(isThere(m_backups[0]) && isThere(m_backups[2]));
    }

    void aPinnedOneStays()
    {
        const JobRun pinned
            = m_shop.run(AnnotateSpec{.repository = m_shop.repository, .backup = m_backups[0], .pinned = true});
        QVERIFY2(pinned.outcome.ok(), qPrintable(pinned.described()));
        const JobRun job = m_shop.run(removal({m_backups[0]}));
        QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
        QVERIFY2(job.outcome.error.message().contains(u"pinned"_s), qPrintable(job.described()));
        QVERIFY(isThere(m_backups[0]));
    }

    /// What is to stay cannot be read: the older one is all there is.
    void whileTheCopyThatStaysIsDamagedTheOldOneStaysToo()
    {
        const JobRun first = m_shop.run(removal({m_backups[1]}));
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        damage(m_backups[2]);
        const JobRun job = m_shop.run(removal({m_backups[0]}));
        QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
        QVERIFY(isThere(m_backups[0]));
    }

    void oneThatIsKnownToBeBadGoes()
    {
        damage(m_backups[1]);
        QVERIFY(!m_shop.run(VerifySpec{.repository = m_shop.repository, .backups = {m_backups[1]}}).outcome.ok());
        const JobRun job = m_shop.run(removal({m_backups[1]}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(!isThere(m_backups[1]));
    }

    void withoutAWordNothingGoes()
    {
        RemoveSpec spec = removal({m_backups[0]});
        spec.confirmed = false;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
        QVERIFY(isThere(m_backups[0]));
    }

    void whatIsNoBackupIsNotTouched()
    {
        QFile other(m_shop.absolute(u"notes.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QCOMPARE(m_shop.run(removal({u"notes.txt"_s})).outcome.error.code(), ErrorCode::BackupNotFound);
        QVERIFY(other.exists());
    }
};

QTEST_GUILESS_MAIN(TestRemoving)
#include "tst_removing.moc"
