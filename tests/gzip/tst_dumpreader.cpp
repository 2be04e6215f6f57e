#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "core/gzip/endmember.h"
#include "core/gzip/membercompressor.h"
#include "core/gzip/memberheader.h"
#include "tests/gzip/sqltext.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>
#include <optional>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
struct Reading
{
    QByteArray text;
    std::optional<Error> error;
    qint64 members = 0;
    QByteArray sha256;
};

Reading read(const QString &file, qint64 offset = 0, int threads = 4)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    Reading reading;
    try {
        DumpReader reader = DumpReader::open(file, pool, {}, offset);
        try {
            for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
                reading.text += block;
            reading.sha256 = reader.fileSha256();
        } catch (const Error &error) {
            reading.error = error;
        }
        reading.members = reader.members();
    } catch (const Error &error) {
        reading.error = error;
    }
    return reading;
}

QByteArray withLength(QByteArray member, quint32 deflateBytes)
{
    qToLittleEndian(deflateBytes, member.data() + 16);
    return member;
}

QByteArray withSize(QByteArray member, quint32 rawBytes)
{
    qToLittleEndian(rawBytes, member.data() + member.size() - 4);
    return member;
}

/// A member with its length in the header as another tool could write it, of any size.
QByteArray foreignMember(const QByteArray &raw)
{
    const QByteArray gzip = byGzip(raw, u"-1"_s);
    const qsizetype deflateBytes = gzip.size() - 10 - memberTrailerBytes; // gzip writes no name when it reads stdin
    QByteArray member(memberHeaderBytes, '\0');
    writeMemberHeader(member.data(), static_cast<quint32>(deflateBytes));
    return member + gzip.sliced(10);
}

QByteArray flipped(QByteArray file, qsizetype at)
{
    file[at] = static_cast<char>(file.at(at) ^ 0x10);
    return file;
}

qint64 peakMemoryKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return -1;
}
}

class TestDumpReader : public QObject
{
    Q_OBJECT

private:
    TempDir m_dir;

private Q_SLOTS:
    void everyPackingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<DumpPacking>("packing");
        QTest::addColumn<qint64>("members");
        const QByteArray a = sqlText(700000, 1);
        const QByteArray b = sqlText(300000, 2);
        QTest::newRow("members of ours") << members({a, b}) << u"x.sql.gz"_s << DumpPacking::Members << 2LL;
        QTest::newRow("members of ours with an empty one")
            << members({a, {}, b}) << u"x.sql.gz"_s << DumpPacking::Members << 3LL;
        QTest::newRow("one member by gzip") << byGzip(a + b) << u"x.sql.gz"_s << DumpPacking::Gzip << 1LL;
        QTest::newRow("two members by gzip") << byGzip(a) + byGzip(b) << u"x.sql.gz"_s << DumpPacking::Gzip << 2LL;
        QTest::newRow("an empty member by gzip at the end")
            << byGzip(a + b) + byGzip({}) << u"x.sql.gz"_s << DumpPacking::Gzip << 2LL;
        QTest::newRow("ours, then one by gzip") << members({a}) + byGzip(b) << u"x.gz"_s << DumpPacking::Members << 2LL;
        QTest::newRow("one by gzip, then ours") << byGzip(a) + members({b}) << u"x.gz"_s << DumpPacking::Gzip << 2LL;
        QTest::newRow("no compression") << a + b << u"x.sql"_s << DumpPacking::Plain << 0LL;
    }
    void everyPackingGivesTheSameText()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, name);
        QFETCH(const qint64, members);
        const QString path = m_dir.write(name, file);
        QThreadPool pool;
        QTEST(DumpReader::open(path, pool).packing(), "packing");
        const Reading reading = read(path);
        QVERIFY2(!reading.error, qPrintable(reading.error ? reading.error->message() : QString()));
        QVERIFY(reading.text == sqlText(700000, 1) + sqlText(300000, 2));
        QCOMPARE(reading.members, members);
        QCOMPARE(reading.sha256, QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    }

    void manyMembersArriveInOrder_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 32}) {
            QTest::addRow("ours, %d threads", threads) << true << threads;
            QTest::addRow("by gzip, %d threads", threads) << false << threads;
        }
    }
    void manyMembersArriveInOrder()
    {
        QFETCH(const bool, ours);
        QFETCH(const int, threads);
        QByteArray text;
        QByteArray file;
        for (quint32 i = 0; i < 200; ++i) {
            const QByteArray block = sqlText(1 + (i * 7919) % 200000, i);
            text += block;
            static const QByteArray tail = byGzip("-- one by gzip\n");
            file += ours ? compressMember(block, CompressionLevel::Fast) : tail;
        }
        if (!ours)
            text = QByteArray("-- one by gzip\n").repeated(200);
        const Reading reading = read(m_dir.write(u"many.sql.gz"_s, file), 0, threads);
        QVERIFY(!reading.error);
        QCOMPARE(reading.members, 200);
        QVERIFY(reading.text == text);
    }

    void readingStartsAtAnyMember()
    {
        const QByteArray first = compressMember("first\n", CompressionLevel::Fast);
        const QString file = m_dir.write(u"middle.sql.gz"_s, first + members({"second\n", "third\n"}));
        const Reading reading = read(file, first.size());
        QVERIFY(!reading.error);
        QCOMPARE(reading.text, "second\nthird\n");
        QVERIFY(reading.sha256.isEmpty());
        QCOMPARE(read(file, first.size() - 1).error->code(), ErrorCode::BackupDamaged);
        QCOMPARE(read(file, 1 << 20).error->code(), ErrorCode::BackupDamaged);
        QCOMPARE(read(file, QFile(file).size()).error->code(), ErrorCode::BackupDamaged);
        QCOMPARE(read(m_dir.write(u"middle.sql"_s, "one\ntwo\n"), 4).text, "two\n");
    }

    void damageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("where");
        const QByteArray a = compressMember(sqlText(50000, 1), CompressionLevel::Balanced);
        const QByteArray b = compressMember(sqlText(50000, 2), CompressionLevel::Balanced);
        const QByteArray g = byGzip(sqlText(50000, 1));
        const QString second = u"gzip member 2 (at byte %1)"_s.arg(a.size());
        const QString secondByGzip = u"gzip member 2 (at byte %1)"_s.arg(g.size());
        const QString first = u"gzip member 1 (at byte 0)"_s;

        QTest::newRow("garbage after the last member") << a + "garbage" << second;
        QTest::newRow("one zero byte after the last member") << a + QByteArray(1, '\0') << second;
        QTest::newRow("zero padding to a disk block") << a + QByteArray(4096, '\0') << second;
        QTest::newRow("garbage after gzip's member") << g + "garbage that is long enough for a header" << secondByGzip;
        QTest::newRow("zero padding after gzip's member") << g + QByteArray(512, '\0') << secondByGzip;
        for (const int bytes : {1, 2, 9, 10, 19})
            QTest::addRow("a cut %d bytes into a header", bytes) << a + b.first(bytes) << second;
        QTest::newRow("a cut inside the header of gzip's second member") << g + g.first(5) << secondByGzip;
        QTest::newRow("a cut inside the deflate data") << a + b.first(b.size() / 2) << second;
        QTest::newRow("a cut inside the trailer") << a + b.chopped(1) << second;
        QTest::newRow("a cut inside gzip's trailer") << g.chopped(1) << first;
        QTest::newRow("a cut inside gzip's data") << g.first(g.size() / 2) << first;
        QTest::newRow("one byte left of the whole file") << a.first(1) << first;
        QTest::newRow("two bytes left of the whole file") << a.first(2) << first;
        QTest::newRow("a flipped bit in the data") << a + flipped(b, b.size() / 2) << second;
        QTest::newRow("a flipped bit in gzip's data") << flipped(g, g.size() / 2) << first;
        QTest::newRow("a flipped bit in the checksum") << a + flipped(b, b.size() - 8) << second;
        QTest::newRow("a flipped bit in gzip's checksum") << flipped(g, g.size() - 8) << first;
        QTest::newRow("a flipped bit in the size") << a + flipped(b, b.size() - 4) << second;
        QTest::newRow("a flipped bit in gzip's size") << flipped(g, g.size() - 4) << first;
        QTest::newRow("a size of less than there is") << a + withSize(b, 49999) << second;
        QTest::newRow("a size of nothing") << a + withSize(b, 0) << second;
        QTest::newRow("a size beyond the cap") << a + withSize(b, 0xffffffff) << second;
        QTest::newRow("a size beyond what deflate can do") << a + withSize(b, 60 << 20) << second;
        QTest::newRow("a length of 0") << a + withLength(b, 0) << second;
        QTest::newRow("a length one too short") << a + withLength(b, static_cast<quint32>(b.size() - 29)) << second;
        QTest::newRow("a length one too long, at the end")
            << a + withLength(b, static_cast<quint32>(b.size() - 27)) << second;
        QTest::newRow("a length one too long, more behind")
            << a + withLength(b, static_cast<quint32>(b.size() - 27)) + a << second;
        QTest::newRow("a length that swallows the next member")
            << a + withLength(b, static_cast<quint32>(b.size() - 28 + a.size())) + a << second;
        QTest::newRow("a length of 4 GiB") << a + withLength(b, 0xffffffff) + a << second;
        QTest::newRow("a length of 2 GiB") << a + withLength(b, 0x7fffffff) + a << second;
    }
    void damageIsAnError()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, where);
        const Reading reading = read(m_dir.write(u"damaged.sql.gz"_s, file));
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code(), ErrorCode::BackupDamaged);
        QVERIFY2(reading.error->message().contains(where), qPrintable(reading.error->message()));
        QVERIFY(reading.sha256.isEmpty());
    }

    void theEndOfAFileShowsItself_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("shown");
        const QByteArray a = sqlText(50000, 1);
        const QByteArray b = sqlText(70000, 2);
        const QByteArray whole = members({a, b}) + endMember({2, 120000});
        QTest::newRow("the end stands behind the last member") << whole << true;
        QTest::newRow("a file of before has none") << members({a, b}) << false;
        QTest::newRow("gzip writes none") << byGzip(a + b) << false;
        QTest::newRow("two files in one have two")
            << members({a}) + endMember({1, 50000}) + members({b}) + endMember({1, 70000}) << true;
        QTest::newRow("only the first of two files has one")
            << members({a}) + endMember({1, 50000}) + members({b}) << false;
        QTest::newRow("gzip's member behind it has none") << members({a}) + endMember({1, 50000}) + byGzip(b) << false;
    }
    void theEndOfAFileShowsItself()
    {
        QFETCH(const QByteArray, file);
        const QString path = m_dir.write(u"end.sql.gz"_s, file);
        QThreadPool pool;
        DumpReader reader = DumpReader::open(path, pool);
        QByteArray text;
        for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
            text += block;
        QTEST(reader.sawEndMark(), "shown");
        QVERIFY(text == sqlText(50000, 1) + sqlText(70000, 2));
        QCOMPARE(reader.fileSha256(), QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        QCOMPARE(runProgram(u"gzip"_s, {u"-dc"_s, path}).stdOut, text); // others find nothing in it
        QVERIFY(runProgram(u"gzip"_s, {u"-t"_s, path}).success());
    }

    void anEndThatSpeaksOfOtherMembersIsDamage_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray a = compressMember(sqlText(50000, 1), CompressionLevel::Fast);
        const QByteArray b = compressMember(sqlText(70000, 2), CompressionLevel::Fast);
        QTest::newRow("the first member is gone") << b + endMember({2, 120000});
        QTest::newRow("the last member is gone") << a + endMember({2, 120000});
        QTest::newRow("one came in between") << a + a + b + endMember({2, 120000});
        QTest::newRow("another one in its place") << a + a + endMember({2, 120000});
        QTest::newRow("garbage behind it") << a + endMember({1, 50000}) + "garbage";
        QTest::newRow("zeros behind it") << a + endMember({1, 50000}) + QByteArray(512, '\0');
        QTest::newRow("cut inside it") << a + endMember({1, 50000}).chopped(1);
    }
    void anEndThatSpeaksOfOtherMembersIsDamage()
    {
        QFETCH(const QByteArray, file);
        const Reading reading = read(m_dir.write(u"end.sql.gz"_s, file));
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code(), ErrorCode::BackupDamaged);
        QVERIFY(reading.sha256.isEmpty());
    }

    void whatStandsBeforeTheDamageIsDelivered()
    {
        const QByteArray good = sqlText(40000, 1);
        const QByteArray bad = compressMember(sqlText(40000, 2), CompressionLevel::Fast);
        const Reading reading
            = read(m_dir.write(u"half.sql.gz"_s, members({good, good}) + flipped(bad, 1000) + members({good})));
        QVERIFY(reading.error);
        QCOMPARE(reading.text, good + good);
        QCOMPARE(reading.members, 2);
    }

    void noFlippedByteChangesTheText_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("members of ours") << members({sqlText(900, 1)}) << members({sqlText(900, 2)});
        QTest::newRow("by gzip") << byGzip(sqlText(900, 1)) << byGzip(sqlText(900, 2));
    }
    void noFlippedByteChangesTheText()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        const QByteArray file = first + second;
        const QByteArray text = sqlText(900, 1) + sqlText(900, 2);
        int harmless = 0;
        for (qsizetype at = 0; at < file.size(); ++at) {
            const Reading reading = read(m_dir.write(u"flip.sql.gz"_s, flipped(file, at)));
            // Nothing sums up MTIME, XFL, OS and the spare bits behind the data; the text must be right then.
            QVERIFY2(reading.error || reading.text == text, QByteArray::number(at).constData());
            harmless += reading.error ? 0 : 1;
        }
        QVERIFY2(harmless < 2 * memberHeaderBytes, QByteArray::number(harmless).constData());
    }

    void everyCutIsNoticedUnlessItIsBetweenMembers()
    {
        const QByteArray first = compressMember(sqlText(500, 1), CompressionLevel::Fast);
        const QByteArray file = first + compressMember(sqlText(500, 2), CompressionLevel::Fast);
        for (qsizetype size = 0; size < file.size(); ++size)
            QCOMPARE(!read(m_dir.write(u"cut.sql.gz"_s, file.first(size))).error, size == first.size());
    }

    void whatIsNoDumpIsSaidClearly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("an empty file") << u"a.sql.gz"_s << QByteArray() << u"is empty."_s;
        QTest::newRow("an empty .sql") << u"a.sql"_s << QByteArray() << u"is empty."_s;
        QTest::newRow("any text named .gz") << u"a.sql.gz"_s << QByteArray("no dump\n")
                                            << u"no gzip file, although its name says so"_s;
        QTest::newRow("a custom-format archive") << u"a.sql"_s << QByteArray("PGDMP\x01\x0e") << u"custom format"_s;
        QTest::newRow("a ZIP archive of nothing") << u"a.sql"_s << QByteArray("PK\x05\x06") + QByteArray(18, '\0')
                                                  << u"no PostgreSQL dump in"_s;
        QTest::newRow("any text named .xz") << u"a.sql.xz"_s << QByteArray("no dump\n")
                                            << u"no xz file, although its name says so"_s;
        QTest::newRow("any text named .lz4") << u"a.sql.lz4"_s << QByteArray("no dump\n")
                                             << u"no lz4 file, although its name says so"_s;
    }
    void whatIsNoDumpIsSaidClearly()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        const Reading reading = read(m_dir.write(name, file));
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code(), ErrorCode::NotADump);
        QVERIFY2(reading.error->message().contains(words), qPrintable(reading.error->message()));
    }

    void aBombKeepsMemoryFlat()
    {
        // 1 GiB of zeros by gzip, packed once more: each reading step sees only its own layer.
        QByteArray bomb;
        for (int i = 0; i < 16; ++i)
            bomb += byGzip(QByteArray(64 << 20, '\0'), u"-1"_s);
        const QString file = m_dir.write(u"bomb.sql.gz"_s, bomb);
        const qint64 before = peakMemoryKiB();
        QThreadPool pool;
        DumpReader reader = DumpReader::open(file, pool);
        while (!reader.nextBlock().isEmpty()) { }
        QCOMPARE(reader.rawPosition(), 1LL << 30);
        QVERIFY(peakMemoryKiB() - before < 32 * 1024);
    }

    void largeMembersKeepMemoryFlat_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("allowedMiB");
        QTest::newRow("of 1 MiB, as ours")
            << compressMember(QByteArray(maxMemberRawBytes, '\0'), CompressionLevel::Small) << 1280 << 48LL;
        QTest::newRow("of 64 MiB, the most we read") << foreignMember(QByteArray(64 << 20, '\0')) << 20 << 220LL;
    }
    void largeMembersKeepMemoryFlat()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const int, count);
        QFETCH(const qint64, allowedMiB);
        const QString file = m_dir.write(u"large.sql.gz"_s, member.repeated(count));
        const qint64 before = peakMemoryKiB();
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        DumpReader reader = DumpReader::open(file, pool);
        while (!reader.nextBlock().isEmpty()) { }
        QCOMPARE(reader.rawPosition(), 1280LL << 20);
        QCOMPARE(reader.members(), count);
        QVERIFY(peakMemoryKiB() - before < allowedMiB * 1024);
    }

    void aReaderWorksOnAThreadOfItsOwnBusyPool_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("members of ours") << members(QByteArrayList(30, sqlText(10000)));
        QTest::newRow("by gzip") << byGzip(sqlText(10000).repeated(30));
    }
    void aReaderWorksOnAThreadOfItsOwnBusyPool()
    {
        QFETCH(const QByteArray, file);
        const QString path = m_dir.write(u"busy.sql.gz"_s, file);
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QByteArray text;
        pool.start([&] {
            DumpReader reader = DumpReader::open(path, pool);
            for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
                text += block;
        });
        QVERIFY(pool.waitForDone(60000));
        QCOMPARE(text, sqlText(10000).repeated(30));
    }

    void cancellationStopsTheReader_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("members of ours") << members(QByteArrayList(9, sqlText(maxMemberRawBytes)));
        QTest::newRow("by gzip") << byGzip(sqlText(4 << 20));
    }
    void cancellationStopsTheReader()
    {
        QFETCH(const QByteArray, file);
        const QString path = m_dir.write(u"cancel.sql.gz"_s, file);
        QThreadPool pool;
        CancelToken token;
        DumpReader reader = DumpReader::open(path, pool, token);
        QVERIFY(!reader.nextBlock().isEmpty());
        token.requestCancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, reader.nextBlock());
    }

    void positionsFollowWhatWasDelivered()
    {
        const QByteArray first = compressMember("one\n", CompressionLevel::Fast);
        const QByteArray file = first + compressMember("two and three\n", CompressionLevel::Fast);
        QThreadPool pool;
        DumpReader reader = DumpReader::open(m_dir.write(u"positions.gz"_s, file), pool);
        QCOMPARE(reader.compressedPosition(), 0);
        QCOMPARE(reader.nextBlock(), "one\n");
        QCOMPARE(reader.compressedPosition(), first.size());
        QCOMPARE(reader.rawPosition(), 4);
        QCOMPARE(reader.members(), 1);
        QVERIFY(reader.fileSha256().isEmpty());
        QCOMPARE(reader.nextBlock(), "two and three\n");
        QVERIFY(reader.nextBlock().isEmpty());
        QVERIFY(reader.nextBlock().isEmpty());
        QCOMPARE(reader.compressedPosition(), file.size());
        QCOMPARE(reader.fileBytes(), file.size());
    }
};

QTEST_GUILESS_MAIN(TestDumpReader)
#include "tst_dumpreader.moc"
