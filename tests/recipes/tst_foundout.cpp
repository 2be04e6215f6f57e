#include "core/proof/drillproof.h"
#include "core/proof/foundout.h"
#include "tests/contents/contentsfixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What checks find out is written down beside what others said meanwhile.
class TestFoundOut : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Repository> m_repository;
    std::unique_ptr<QuietContext> m_context;
    QString m_ours, m_foreign;

    Verification readable() const
    {
        Verification seen;
        seen.proof = {ProofLevel::Readable, QDateTime({2026, 5, 5}, {1, 2}, Qt::UTC), u"read"_s, u"here"_s};
        return seen;
    }
    BackupRecord record(const QString &path) const { return m_repository->record(path).first; }
    void pin(const QString &path) const;
    QString chosen() const;
    static void bothKinds();

private Q_SLOTS:
    void init()
    {
        m_dir = quickFolder();
        m_repository = Repository::openOrCreate(m_dir->filePath(u"backups"_s));
        m_context = std::make_unique<QuietContext>(m_dir->filePath(u"catalogue.sqlite"_s));
        m_ours = addBackup(*m_repository, u"shop"_s, u"2026-05-03 02:00:00"_s);
        m_foreign = u"2026-05-03/crm_20260503_030000.sql"_s;
        writeFile(m_repository->path() + u'/' + m_foreign, "x");
    }

    void aPinSetWhileAVerificationReadIsKept_data() { bothKinds(); }
    void aPinSetWhileAVerificationReadIsKept();
    void aPinSetWhileADrillRanIsKept_data() { bothKinds(); }
    void aPinSetWhileADrillRanIsKept();
    void aVerificationTakesNoHigherProofBack_data() { bothKinds(); }
    void aVerificationTakesNoHigherProofBack();
    void aFailedDrillTakesItsProofBack_data() { bothKinds(); }
    void aFailedDrillTakesItsProofBack();
    void aBadVerificationIsKept_data() { bothKinds(); }
    void aBadVerificationIsKept();
    void anEditedManifestStaysNoticed();
    void whatCannotBeWrittenDownIsAWarning();
    void soIsThatABackupWasRestored();
};

void TestFoundOut::bothKinds()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("in a manifest") << true;
    QTest::newRow("in the note on a file without one") << false;
}

QString TestFoundOut::chosen() const
{
    QFETCH(bool, ours);
    return ours ? m_ours : m_foreign;
}

/// By somebody else, who knows nothing of the job.
void TestFoundOut::pin(const QString &path) const
{
    const auto change = [](auto &what) {
        what.pinned = true;
        what.note = u"before the move"_s;
    };
    const Repository other = Repository::open(m_repository->path());
    if (path == m_ours)
        other.changeManifest(path, change);
    else
        other.changeNote(path, change);
}

void TestFoundOut::aPinSetWhileAVerificationReadIsKept()
{
    const BackupSource source = findBackup(m_repository->path(), chosen());
    pin(chosen());
    recordVerification(source, readable(), {}, **m_context);
    QVERIFY(record(chosen()).pinned);
    QCOMPARE(record(chosen()).note, u"before the move"_s);
    QVERIFY(record(chosen()).proof.level == ProofLevel::Readable);
}

void TestFoundOut::aPinSetWhileADrillRanIsKept()
{
    const BackupSource source = findBackup(m_repository->path(), chosen());
    pin(chosen());
    recordDrill(source, {{readable().proof.at, u"loaded"_s, 7, {}}, true, true}, **m_context);
    QVERIFY(record(chosen()).pinned);
    QCOMPARE(record(chosen()).note, u"before the move"_s);
    QVERIFY(record(chosen()).proof.level == ProofLevel::Identical);
}

void TestFoundOut::aVerificationTakesNoHigherProofBack()
{
    const BackupSource source = findBackup(m_repository->path(), chosen());
    recordDrill(source, {{readable().proof.at, u"loaded"_s, 7, {}}, true, false}, **m_context);
    recordVerification(source, readable(), {}, **m_context);
    QVERIFY(record(chosen()).proof.level == ProofLevel::Restorable);
}

void TestFoundOut::aFailedDrillTakesItsProofBack()
{
    const BackupSource source = findBackup(m_repository->path(), chosen());
    recordVerification(source, readable(), {}, **m_context);
    recordDrill(source, {{readable().proof.at, u"loaded"_s, 7, {}}, true, true}, **m_context);
    recordDrill(source, {{readable().proof.at, u"loaded"_s, 7, u"a row differs"_s}, false}, **m_context);
    QVERIFY(record(chosen()).proof.level == ProofLevel::Readable);
}

void TestFoundOut::aBadVerificationIsKept()
{
    const BackupSource source = findBackup(m_repository->path(), chosen());
    recordVerification(source, {}, u"cut short"_s, **m_context);
    QCOMPARE(record(chosen()).problem, u"cut short"_s);
    recordVerification(source, readable(), {}, **m_context);
    QCOMPARE(record(chosen()).problem, QString());
}

/// Writing down that it was edited must not make it look untouched.
void TestFoundOut::anEditedManifestStaysNoticed()
{
    const QString manifest = m_repository->path() + u"/2026-05-03/shop_20260503_020000.json"_s;
    writeFile(manifest, contentOf(manifest).replace("\"larder\": \"0.1\"", "\"larder\": \"9.9\""));
    QVERIFY(!m_repository->manifestIsAsListed(m_ours));
    const BackupSource source = findBackup(m_repository->path(), m_ours);
    recordVerification(source, {}, u"edited"_s, **m_context);
    pin(m_ours);
    QVERIFY(!m_repository->manifestIsAsListed(m_ours));
    QVERIFY(record(m_ours).pinned);
}

void TestFoundOut::whatCannotBeWrittenDownIsAWarning()
{
    const BackupSource source = findBackup(m_repository->path(), m_foreign);
    writeFile(m_repository->path() + u"/2026-05-03/.larder-notes.json"_s, "rubbish");
    recordVerification(source, readable(), {}, **m_context);
    QCOMPARE((**m_context).warnings().size(), 1);
    QVERIFY((**m_context).warnings()[0].contains(m_foreign));
}

/// The restore is done, and that it went well is no less true.
void TestFoundOut::soIsThatABackupWasRestored()
{
    const BackupSource source = findBackup(m_repository->path(), m_ours);
    recordRestore(source, u"restored"_s, **m_context);
    QVERIFY(record(m_ours).proof.level == ProofLevel::Restorable);
    QFile::remove(m_repository->path() + u"/.larder-update"_s);
    QVERIFY(QDir(m_repository->path()).mkdir(u".larder-update"_s));
    recordRestore(source, u"restored"_s, **m_context);
    recordRestore(source, u"restored"_s, **m_context);
    QCOMPARE((**m_context).warnings().size(), 1);
    QVERIFY2((**m_context).warnings()[0].contains(m_ours), qPrintable((**m_context).warnings()[0]));
}

QTEST_GUILESS_MAIN(TestFoundOut)
#include "tst_foundout.moc"
