#include "core/base/sha256.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedVectorsHold();
    void piecesGiveTheSameAsTheWhole();
    void sha256sumAgrees();
};

void TestSha256::thePublishedVectorsHold()
{
    Sha256 sha; // FIPS 180-4 examples
    QCOMPARE(sha.finishHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha.add("abc");
    QCOMPARE(sha.finishHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha.add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
    QCOMPARE(sha.finishHex(), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestSha256::piecesGiveTheSameAsTheWhole()
{
    const QByteArray data(100'003, 'q');
    Sha256 whole;
    whole.add(data);
    Sha256 pieces;
    for (qsizetype at = 0; at < data.size(); at += 777)
        pieces.add(QByteArrayView(data).sliced(at, std::min<qsizetype>(777, data.size() - at)));
    QCOMPARE(pieces.finishHex(), whole.finishHex());
}

void TestSha256::sha256sumAgrees()
{
    QByteArray data(1'234'567, '\0');
    QRandomGenerator random(42);
    for (char &byte : data)
        byte = static_cast<char>(random.bounded(256));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(data);
    file.flush();
    QProcess peer;
    peer.start(u"sha256sum"_s, {file.fileName()});
    QVERIFY(peer.waitForFinished());
    Sha256 sha;
    sha.add(data);
    QCOMPARE(sha.finishHex(), peer.readAllStandardOutput().left(64));
}

QTEST_MAIN(TestSha256)
#include "tst_sha256.moc"
