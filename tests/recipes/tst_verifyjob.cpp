#include "core/base/error.h"
#include "core/catalogue/catalogue.h"
#include "core/recipes/verifyjob.h"
#include "tests/contents/contentsfixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a verification of several backups ends with.
class TestVerifyJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
    QString catalogueFile() const { return m_dir->filePath(u"catalogue.sqlite"_s); }
    QString addDump(const QString &database) const;
    /// The error the job ends with; code None when it ends well.
    Error verify(const QStringList &backups) const;

private Q_SLOTS:
    void init()
    {
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(m_dir->filePath(u"backups"_s));
    }

    void aDamagedBackupDecidesWhateverElseFailed();
    void whatIsWellEndsWell();
    void aDirectoryThatWentAwayMeanwhileIsKnownToHaveBeenThere();
};

QString TestVerifyJob::addDump(const QString &database) const
{
    return addBackup(*m_repository, database, u"2026-05-03 02:00:00"_s, scriptWithTables(0, {}));
}

Error TestVerifyJob::verify(const QStringList &backups) const
{
    QuietContext context(catalogueFile());
    try {
        VerifyJob({.repository = m_repository->path(), .backups = backups, .jobs = 1}).run(*context);
    } catch (const Error &error) {
        return error;
    }
    return {};
}

void TestVerifyJob::aDamagedBackupDecidesWhateverElseFailed()
{
    const QString whole = addDump(u"whole"_s);
    const QString cut = addDump(u"cut"_s);
    const QString missing = u"2026-05-03/missing_20260503_020000.sql"_s;
    writeFile(m_repository->path() + u'/' + cut, contentOf(m_repository->path() + u'/' + cut).chopped(10));
    const Error error = verify({missing, whole, cut});
    QCOMPARE(error.code(), ErrorCode::BackupDamaged);
    QVERIFY2(error.message().startsWith(u"2 of 3 backups failed: "_s), qPrintable(error.message()));
    QVERIFY2(error.message().contains(cut), qPrintable(error.message()));
    QCOMPARE(verify({missing, whole}).code(), ErrorCode::BackupNotFound);
    QVERIFY(!verify({missing}).message().contains(u"1 of 1"_s)); // one alone speaks for itself
}

void TestVerifyJob::whatIsWellEndsWell() { QCOMPARE(verify({addDump(u"whole"_s)}).code(), ErrorCode::None); }

void TestVerifyJob::aDirectoryThatWentAwayMeanwhileIsKnownToHaveBeenThere()
{
    const QString dump = m_dir->filePath(u"elsewhere.sql"_s);
    writeFile(dump, scriptWithTables(0, {}));
    Catalogue(catalogueFile()).refresh(*m_repository);
    QVERIFY(QDir(m_repository->path()).removeRecursively());
    const Error error = verify({dump});
    QCOMPARE(error.code(), ErrorCode::RepositoryUnusable);
    QVERIFY2(error.hint().contains(u"catalogue rebuild"_s), qPrintable(error.hint()));
}

QTEST_GUILESS_MAIN(TestVerifyJob)
#include "tst_verifyjob.moc"
