#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "core/gzip/membercompressor.h"
#include "core/gzip/memberheader.h"
#include "core/gzip/memberwriter.h"
#include "core/gzip/spool.h"
#include "tests/gzip/sqltext.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QCryptographicHash>
#include <QTest>
#include <QThreadPool>
#include <fcntl.h>
#include <libdeflate.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QMap<QByteArray, QByteArray> path{{"PATH", qgetenv("PATH")}, {"HOME", qgetenv("HOME")}};
const QString unpackByPython = u"import gzip,sys; sys.stdout.buffer.write(gzip.open(sys.argv[1]).read())"_s;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// What libdeflate itself makes of it.
qsizetype deflatedBytes(const QByteArray &raw, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    std::vector<char> room(libdeflate_deflate_compress_bound(compressor.get(), static_cast<size_t>(raw.size())));
    return static_cast<qsizetype>(libdeflate_deflate_compress(
        compressor.get(), raw.data(), static_cast<size_t>(raw.size()), room.data(), room.size()));
}

qsizetype balancedBytes(const QByteArray &raw)
{
    return compressMember(raw, CompressionLevel::Balanced).size() - memberHeaderBytes - memberTrailerBytes;
}

WrittenMembers writeBlocks(const QString &file, const QByteArrayList &blocks, CompressionLevel level, int threads = 4)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    FileDescriptor target = FileDescriptor::open(file, O_WRONLY | O_CREAT | O_TRUNC);
    MemberWriter writer(target, pool, level);
    for (const QByteArray &block : blocks)
        writer.append(block);
    return writer.finish();
}

QByteArray readAll(const QString &file)
{
    QThreadPool pool;
    DumpReader reader = DumpReader::open(file, pool);
    QByteArray all;
    for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
        all += block;
    return all;
}

template <typename Action> ErrorCode codeOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::None;
}
}

class TestMemberWriter : public QObject
{
    Q_OBJECT

private:
    TempDir m_dir;

private Q_SLOTS:
    void levelNamesGoBothWays()
    {
        for (const QString &name : {u"none"_s, u"fast"_s, u"balanced"_s, u"small"_s, u"auto"_s}) {
            const auto level = compressionLevelFromString(name);
            QVERIFY(level);
            QCOMPARE(toString(*level), name);
        }
        QVERIFY(!compressionLevelFromString(u"best"));
    }

    void everyMemberReadsBackWithEveryTool_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<CompressionLevel>("level");
        const QList<std::pair<const char *, QByteArray>> texts{
            {"no bytes", {}},
            {"one byte", "x"},
            {"exactly one MiB", sqlText(maxMemberRawBytes)},
            {"one MiB that cannot be compressed", noise(maxMemberRawBytes)},
            {"one MiB of the same byte", QByteArray(maxMemberRawBytes, 'a')},
        };
        for (const auto &[what, raw] : texts) {
            for (const CompressionLevel level :
                 {CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small})
                QTest::addRow("%s, level %s", what, qPrintable(toString(level))) << raw << level;
        }
    }
    void everyMemberReadsBackWithEveryTool()
    {
        QFETCH(const QByteArray, raw);
        QFETCH(const CompressionLevel, level);
        const QString file = m_dir.write(u"member.sql.gz"_s, compressMember(raw, level));
        QVERIFY(runProgram(u"gzip"_s, {u"-t"_s, file}).success());
        QCOMPARE(runProgram(u"zcat"_s, {file}, path).stdOut, raw);
        QCOMPARE(runProgram(u"python3"_s, {u"-c"_s, unpackByPython, file}, path).stdOut, raw);
        QCOMPARE(readAll(file), raw);
    }

    void blocksArriveInOrderWhateverTheThreads_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 3, 16})
            QTest::addRow("%d threads", threads) << threads;
    }
    void blocksArriveInOrderWhateverTheThreads()
    {
        QFETCH(const int, threads);
        QByteArrayList blocks;
        for (quint32 i = 0; i < 60; ++i) // sizes that take very different times
            blocks += sqlText(i % 3 == 0 ? maxMemberRawBytes : 1 + 997 * i, i);
        const QString file = m_dir.file(u"order.sql.gz"_s);
        for (const CompressionLevel level : {CompressionLevel::Balanced, CompressionLevel::Auto}) {
            const WrittenMembers written = writeBlocks(file, blocks, level, threads);
            QCOMPARE(written.rawBytes, blocks.join().size());
            QVERIFY(readAll(file) == blocks.join());
            QVERIFY(runProgram(u"zcat"_s, {file}, path).stdOut == blocks.join());
        }
    }

    void offsetsPointAtMembers()
    {
        const QByteArrayList blocks{sqlText(5000, 1), "b", sqlText(70000, 2)};
        const QString file = m_dir.file(u"offsets.sql.gz"_s);
        WrittenMembers written = writeBlocks(file, blocks, CompressionLevel::Small);
        const QByteArray bytes = m_dir.read(u"offsets.sql.gz"_s);
        QCOMPARE(written.fileBytes, bytes.size());
        QCOMPARE(written.offsets.size(), 3u);
        QCOMPARE(written.running.finishHex(), sha256Of(bytes));
        QThreadPool pool;
        for (size_t i = 0; i < 3; ++i) {
            DumpReader reader = DumpReader::open(file, pool, {}, written.offsets.at(i));
            QCOMPARE(reader.nextBlock(), blocks.at(static_cast<qsizetype>(i)));
        }
    }

    void autoTakesTheBestLevelThatCostsNobodyAnything_data()
    {
        QTest::addColumn<bool>("behind");
        QTest::addColumn<double>("idle");
        QTest::addColumn<CompressionLevel>("level");
        QTest::newRow("a full queue needs the fastest") << true << 8.0 << CompressionLevel::Fast;
        QTest::newRow("busy processors are wanted by others") << false << 0.2 << CompressionLevel::Fast;
        QTest::newRow("one idle processor pays for balanced") << false << 1.0 << CompressionLevel::Balanced;
        QTest::newRow("a sleeping machine pays for small") << false << 1.9 << CompressionLevel::Small;
    }
    void autoTakesTheBestLevelThatCostsNobodyAnything()
    {
        QFETCH(const bool, behind);
        QFETCH(const double, idle);
        QFETCH(const CompressionLevel, level);
        QVERIFY(affordableLevel(behind, idle) == level);
    }

    void balancedSpendsTimeOnlyWhereItPays()
    {
        QByteArray noise; // nothing repeats, so that looking longer for repetitions gains nothing
        quint32 state = 1;
        while (noise.size() < maxMemberRawBytes) {
            state = state * 1664525 + 1013904223;
            noise += static_cast<char>('0' + (state >> 26));
        }
        QCOMPARE(balancedBytes(noise), deflatedBytes(noise, 1));
        const QByteArray words = sqlText(maxMemberRawBytes, 7);
        QCOMPARE(balancedBytes(words), deflatedBytes(words, 5));
        QVERIFY(balancedBytes(words) < deflatedBytes(words, 1));
    }

    void withoutCompressionTheTextItselfIsWritten()
    {
        const QByteArrayList blocks{"one\n", "two\n", "three\n"};
        WrittenMembers written = writeBlocks(m_dir.file(u"plain.sql"_s), blocks, CompressionLevel::None);
        QCOMPARE(m_dir.read(u"plain.sql"_s), blocks.join());
        QCOMPARE(written.offsets, (std::vector<qint64>{0, 4, 8}));
        QCOMPARE(written.running.finishHex(), sha256Of(blocks.join()));
    }

    void anEmptyBlockIsNoMember()
    {
        QThreadPool pool;
        FileDescriptor target = FileDescriptor::open(m_dir.file(u"none.gz"_s), O_WRONLY | O_CREAT);
        MemberWriter writer(target, pool, CompressionLevel::Fast);
        writer.append({});
        QCOMPARE(writer.memberCount(), 0);
        writer.append("x");
        QCOMPARE(writer.memberCount(), 1);
        QCOMPARE(writer.finish().offsets.size(), 1u);
    }

    void aWriterWorksOnAThreadOfItsOwnBusyPool()
    {
        // The only thread of the pool is the one that appends: nobody else can compress.
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        const QString file = m_dir.file(u"busy.sql.gz"_s);
        const QByteArray block = sqlText(10000);
        pool.start([&] {
            FileDescriptor target = FileDescriptor::open(file, O_WRONLY | O_CREAT | O_TRUNC);
            MemberWriter writer(target, pool, CompressionLevel::Fast);
            for (int i = 0; i < 50; ++i)
                writer.append(block);
            writer.finish();
        });
        QVERIFY(pool.waitForDone(60000));
        QCOMPARE(readAll(file), block.repeated(50));
    }

    void aFullDiskIsReportedByAppendOrFinish()
    {
        QCOMPARE(codeOf([] { writeBlocks(u"/dev/full"_s, {sqlText(1000)}, CompressionLevel::Fast); }),
                 ErrorCode::NoSpace);
        QCOMPARE(
            codeOf([] { writeBlocks(u"/dev/full"_s, QByteArrayList(40, sqlText(100000)), CompressionLevel::Fast); }),
            ErrorCode::NoSpace);
        QCOMPARE(codeOf([] { writeBlocks(u"/dev/full"_s, {"x"}, CompressionLevel::None); }), ErrorCode::NoSpace);
    }

    void cancellationStopsTheWriter()
    {
        QThreadPool pool;
        CancelToken token;
        FileDescriptor target = FileDescriptor::open(m_dir.file(u"cancelled.gz"_s), O_WRONLY | O_CREAT);
        MemberWriter writer(target, pool, CompressionLevel::Balanced, token);
        writer.append(sqlText(1000));
        token.requestCancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, writer.append("x"));
        QVERIFY_THROWS_EXCEPTION(Cancelled, writer.finish());
    }

    void aSpoolContinuesTheFileAndItsHash()
    {
        const QString spoolFile = m_dir.file(u"spool"_s);
        WrittenMembers spool = writeBlocks(spoolFile, {sqlText(300000, 7), "tail\n"}, CompressionLevel::Fast);
        QThreadPool pool;
        FileDescriptor target = FileDescriptor::open(m_dir.file(u"whole.sql.gz"_s), O_WRONLY | O_CREAT);
        MemberWriter writer(target, pool, CompressionLevel::Fast);
        writer.append("head\n");
        WrittenMembers whole = writer.finish();
        QCOMPARE(appendSpool(target, whole.running, spoolFile, spool.running.finishHex(), {}), spool.fileBytes);
        QCOMPARE(whole.running.finishHex(), sha256Of(m_dir.read(u"whole.sql.gz"_s)));
        QCOMPARE(readAll(target.name()), "head\n" + sqlText(300000, 7) + "tail\n");
    }

    void aSpoolThatChangedOnDiskIsDamage()
    {
        const QString spoolFile = m_dir.write(u"changed"_s, "not what was written");
        FileDescriptor target = FileDescriptor::open(m_dir.file(u"x.gz"_s), O_WRONLY | O_CREAT);
        Sha256 running;
        QCOMPARE(codeOf([&] { appendSpool(target, running, spoolFile, sha256Of("what was written"), {}); }),
                 ErrorCode::BackupDamaged);
    }
};

QTEST_GUILESS_MAIN(TestMemberWriter)
#include "tst_memberwriter.moc"
