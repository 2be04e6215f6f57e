#include "core/repository/checksumfile.h"
#include "tests/repository/repositoryfixture.h"

#include <QDir>
#include <QTest>
#include <functional>
#include <sys/stat.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class TestChecksumFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void sha256sumAcceptsWhatIsWritten();
    void aSecondHashReplacesTheFirst();
    void removingAFolderRemovesWhatIsBelowIt();
    void linesOfOthersStay();
    void theBinaryMarkOfSha256sumIsUnderstood();
    void anEmptyListLeavesNoFile();
    void aLinkInItsPlaceIsReplacedNotFollowed();
    void aFifoInItsPlaceDoesNotHang();
    void whatCannotBeAListOfOursIsNamedWithTheRemedy_data();
    void whatCannotBeAListOfOursIsNamedWithTheRemedy();

private:
    Folder folder() const { return Folder::open(m_dir->path()); }
    void save(const ChecksumFile &sums) const { sums.save(folder(), OwnerMark(folder(), u"test"_s)); }
    QString sumsPath() const { return m_dir->filePath(u"SHA256SUMS"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestChecksumFile::sha256sumAcceptsWhatIsWritten()
{
    const QStringList names{u"a%20b_20260503_020000.sql"_s, u"plain.sql"_s, u"%F0%9F%8D%B2.dir/toc.dat"_s};
    ChecksumFile sums;
    for (const QString &name : names) {
        writeFile(m_dir->filePath(name), name.toUtf8());
        sums.set(name, sha256Of(name.toUtf8()));
    }
    save(sums);
    const Finished peer = run(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s}, m_dir->path());
    QVERIFY2(peer.exitCode == 0, peer.err.constData());
    QCOMPARE(peer.out.count(": OK"), 3);
}

void TestChecksumFile::aSecondHashReplacesTheFirst()
{
    ChecksumFile sums;
    sums.set(u"a"_s, QByteArray(64, '1'));
    sums.set(u"b"_s, QByteArray(64, '2'));
    sums.set(u"a"_s, QByteArray(64, '3'));
    save(sums);
    QCOMPARE(contentOf(sumsPath()), QByteArray(64, '3') + "  a\n" + QByteArray(64, '2') + "  b\n");
    QCOMPARE(ChecksumFile::read(folder()).sha256Of(u"a"_s), QByteArray(64, '3'));
    QVERIFY(ChecksumFile::read(folder()).sha256Of(u"c"_s).isEmpty());
}

void TestChecksumFile::removingAFolderRemovesWhatIsBelowIt()
{
    ChecksumFile sums;
    for (const auto &name : {u"a.dir/x"_s, u"a.dir/y"_s, u"a.dir2"_s, u"a.di"_s})
        sums.set(name, QByteArray(64, '1'));
    sums.remove(u"a.dir"_s);
    QVERIFY(sums.sha256Of(u"a.dir/x"_s).isEmpty());
    QVERIFY(sums.sha256Of(u"a.dir/y"_s).isEmpty());
    QVERIFY(!sums.sha256Of(u"a.dir2"_s).isEmpty());
    QVERIFY(!sums.sha256Of(u"a.di"_s).isEmpty());
}

void TestChecksumFile::linesOfOthersStay()
{
    writeFile(sumsPath(), "# a remark\nabc  too short\n" + QByteArray(64, 'e') + "  theirs.sql\n");
    ChecksumFile sums = ChecksumFile::read(folder());
    sums.set(u"ours"_s, QByteArray(64, '1'));
    sums.remove(u"unknown"_s);
    save(sums);
    QCOMPARE(contentOf(sumsPath()),
             "# a remark\nabc  too short\n" + QByteArray(64, 'e') + "  theirs.sql\n" + QByteArray(64, '1')
                 + "  ours\n");
}

void TestChecksumFile::theBinaryMarkOfSha256sumIsUnderstood()
{
    writeFile(sumsPath(), QByteArray(64, 'e') + " *x.sql\n");
    QCOMPARE(ChecksumFile::read(folder()).sha256Of(u"x.sql"_s), QByteArray(64, 'e'));
}

void TestChecksumFile::anEmptyListLeavesNoFile()
{
    ChecksumFile sums;
    sums.set(u"a"_s, QByteArray(64, '1'));
    save(sums);
    sums.remove(u"a"_s);
    save(sums);
    QCOMPARE(entriesBelow(m_dir->path()), QStringList());
}

void TestChecksumFile::aLinkInItsPlaceIsReplacedNotFollowed()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"victim"_s), "precious");
    QVERIFY(QFile::link(outside.filePath(u"victim"_s), sumsPath()));
    ChecksumFile sums = ChecksumFile::read(folder());
    QVERIFY(sums.isEmpty());
    sums.set(u"a"_s, QByteArray(64, '1'));
    save(sums);
    QCOMPARE(contentOf(outside.filePath(u"victim"_s)), "precious");
    QVERIFY(!QFileInfo(sumsPath()).isSymLink());
}

void TestChecksumFile::aFifoInItsPlaceDoesNotHang()
{
    QCOMPARE(::mkfifo(QFile::encodeName(sumsPath()).constData(), 0600), 0);
    QVERIFY(ChecksumFile::read(folder()).isEmpty());
}

void TestChecksumFile::whatCannotBeAListOfOursIsNamedWithTheRemedy_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("20 GB") << false;
    QTest::newRow("a folder") << true;
}

void TestChecksumFile::whatCannotBeAListOfOursIsNamedWithTheRemedy()
{
    QFETCH(bool, isFolder);
    if (isFolder) {
        QVERIFY(QDir().mkdir(sumsPath()));
    } else {
        writeFile(sumsPath(), {});
        QVERIFY(QFile::resize(sumsPath(), 20'000'000'000LL)); // sparse
    }
    const QList<std::function<void(const Folder &)>> looks{[](const Folder &in) { ChecksumFile::requireUsable(in); },
                                                           [](const Folder &in) { ChecksumFile::read(in); }};
    for (const auto &look : looks) {
        try {
            look(folder());
            QFAIL("it was taken for a list");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::FileAccess); // nothing is wrong with the backups
            QVERIFY2(error.message().contains(sumsPath()), qPrintable(error.message()));
            QVERIFY2(error.hint().contains(u"Move it away"_s), qPrintable(error.hint()));
        }
    }
}

QTEST_MAIN(TestChecksumFile)
#include "tst_checksumfile.moc"
