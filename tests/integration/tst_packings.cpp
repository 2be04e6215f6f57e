#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/gzip/dumpreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Plain dumps packed by zstd, xz and bzip2, or not at all, in and outside a repository. The oracles are those programs
/// and pg_dump.
class TestPackings final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QByteArray m_script; ///< a plain dump of mini
    QByteArray m_dump;

    static void packings()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("zstd") << u"zstd"_s << u".zst"_s;
        QTest::newRow("xz") << u"xz"_s << u".xz"_s;
        QTest::newRow("bzip2") << u"bzip2"_s << u".bz2"_s;
    }
    static void packingsAndNone()
    {
        packings();
        QTest::newRow("not packed") << QString() << QString();
    }

    static QByteArray packed(const QString &program, const QByteArray &text, const QStringList &more = {})
    {
        if (program.isEmpty())
            return text;
        const ToolResult result = runProgram(program, QStringList{u"-c"_s} + more, {}, text);
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }

    struct Reading
    {
        QByteArray text;
        std::optional<Error> error;
    };
    Reading read(const QByteArray &file)
    {
        const QString path = m_shop.folder.write(u"read.sql"_s, file);
        QThreadPool pool;
        Reading reading;
        try {
            DumpReader reader = DumpReader::open(path, pool);
            for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
                reading.text += block;
        } catch (const Error &error) {
            reading.error = error;
        }
        return reading;
    }
    JobRun verify(const QString &path)
    {
        VerifySpec spec;
        spec.repository = m_shop.repository;
        spec.backups = {path};
        return m_shop.run(spec);
    }
    void requireKArchive()
    {
#ifndef LARDER_WITH_KARCHIVE
        QSKIP("built without KArchive");
#endif
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.psql(u"mini"_s, "CREATE TABLE many AS SELECT g, md5(g::text) FROM generate_series(1,20000) g");
        m_script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_shop.backUp(u"mini"_s))}).stdOut;
        m_dump = m_shop.server.dumpOf(u"mini"_s);
        QVERIFY(m_script.size() > 500'000);
    }

    void withoutKArchiveItIsSaidWhatIsMissing()
    {
#ifdef LARDER_WITH_KARCHIVE
        QSKIP("built with KArchive");
#endif
        const Reading reading = read(packed(u"xz"_s, m_script));
        QVERIFY(reading.error && reading.error->code() == ErrorCode::NotADump);
        QVERIFY(reading.error->message().contains(u"xz"_s) && reading.error->message().contains(u"KArchive"_s));
    }

    void theTextIsThatOfTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("zstd") << u"zstd"_s << QStringList{};
        QTest::newRow("zstd without checksum") << u"zstd"_s << QStringList{u"--no-check"_s};
        QTest::newRow("zstd at its best") << u"zstd"_s << QStringList{u"-19"_s};
        QTest::newRow("xz") << u"xz"_s << QStringList{};
        QTest::newRow("xz in small blocks") << u"xz"_s << QStringList{u"--block-size=65536"_s};
        QTest::newRow("xz at its best") << u"xz"_s << QStringList{u"-9e"_s};
        QTest::newRow("bzip2") << u"bzip2"_s << QStringList{};
        QTest::newRow("bzip2 in small blocks") << u"bzip2"_s << QStringList{u"-1"_s};
    }
    void theTextIsThatOfTheProgram()
    {
        requireKArchive();
        QFETCH(QString, program);
        QFETCH(QStringList, more);
        const Reading reading = read(packed(program, m_script, more));
        QVERIFY2(!reading.error, reading.error ? reading.error->what() : "");
        QVERIFY(reading.text == m_script);
    }

    void framesBehindEachOtherAreOneText_data() { packings(); }
    void framesBehindEachOtherAreOneText()
    {
        requireKArchive();
        QFETCH(QString, program);
        QByteArray file;
        for (qsizetype at = 0; at < 6000; at += 1000) // several within one reading step, as pbzip2 and pzstd make them
            file += packed(program, m_script.mid(at, 1000));
        file += packed(program, {}) + packed(program, m_script.mid(6000));
        const Reading reading = read(file);
        QVERIFY2(!reading.error, reading.error ? reading.error->what() : "");
        QVERIFY(reading.text == m_script);
    }

    void aZstdFileMayBeginWithAFrameToSkip()
    {
        requireKArchive();
        const QByteArray skipped("\x50\x2a\x4d\x18\x04\0\0\0abcd", 12); // as pzstd writes them
        const Reading reading = read(skipped + packed(u"zstd"_s, m_script) + skipped);
        QVERIFY2(!reading.error, reading.error ? reading.error->what() : "");
        QVERIFY(reading.text == m_script);
    }

    void everyCutIsFound_data() { packings(); }
    void everyCutIsFound()
    {
        requireKArchive();
        QFETCH(QString, program);
        const QByteArray whole = packed(program, m_script.left(3000));
        const qsizetype magic = 6;
        for (qsizetype size = magic; size < whole.size(); ++size) {
            const Reading reading = read(whole.first(size));
            QVERIFY2(reading.error, QByteArray::number(size).constData());
            QCOMPARE(reading.error->code(), ErrorCode::BackupDamaged);
        }
    }

    void everyFlippedByteIsFoundOrChangesNothing_data() { packings(); }
    void everyFlippedByteIsFoundOrChangesNothing()
    {
        requireKArchive();
        QFETCH(QString, program);
        const QByteArray text = m_script.left(3000);
        const QByteArray whole = packed(program, text);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bad = whole;
            bad[at] = static_cast<char>(~bad[at]);
            const Reading reading = read(bad);
            // Without its first bytes it is a file of text, which the scan of a dump refuses.
            QVERIFY2(reading.error || reading.text == text || reading.text == bad, QByteArray::number(at).constData());
        }
    }

    void whatFollowsTheEndIsDamage_data() { packings(); }
    void whatFollowsTheEndIsDamage()
    {
        requireKArchive();
        QFETCH(QString, program);
        for (const QByteArray &more : {QByteArray("x"), QByteArray(512, '\0'), m_script.left(100)}) {
            const Reading reading = read(packed(program, m_script) + more);
            QVERIFY(reading.error && reading.error->code() == ErrorCode::BackupDamaged);
        }
    }

    void aZstdFrameWithoutChecksumThatIsWrongIsFoundByTheDumpItself()
    {
        requireKArchive();
        const QByteArray shortened = m_script.left(m_script.lastIndexOf("-- PostgreSQL database dump complete"));
        const QString file = m_shop.folder.write(u"short.sql.zst"_s, packed(u"zstd"_s, shortened, {u"--no-check"_s}));
        const JobRun job = verify(file);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
    }

    void aBombKeepsMemoryFlat_data() { packings(); }
    void aBombKeepsMemoryFlat()
    {
        requireKArchive();
        QFETCH(QString, program);
        const QString file = m_shop.folder.file(u"bomb.sql"_s);
        const QString make
            = u"head -c 250000000 /dev/zero | %1 -c > \"$1\""_s.arg(program == "xz"_L1 ? u"xz -0"_s : program);
        QVERIFY(runProgram(u"bash"_s, {u"-c"_s, make, u"bash"_s, file}).success());
        const auto peakKb = [] {
            rusage usage{};
            ::getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss;
        };
        const long before = peakKb();
        QThreadPool pool;
        DumpReader reader = DumpReader::open(file, pool);
        qint64 bytes = 0;
        for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
            bytes += block.size();
        QCOMPARE(bytes, 250'000'000);
        QVERIFY2(peakKb() - before < 100'000, QByteArray::number(qint64(peakKb() - before)).constData());
    }

    void aPackedDumpIsVerifiedRestoredAndLookedInto_data() { packingsAndNone(); }
    void aPackedDumpIsVerifiedRestoredAndLookedInto()
    {
        requireKArchive();
        QFETCH(QString, program);
        QFETCH(QString, suffix);
        const QString file = m_shop.folder.write(u"foreign.sql"_s + suffix, packed(program, m_script));
        QVERIFY(verify(file).outcome.ok());
        RestoreSpec spec = m_shop.restoreSpec(file, u"unpacked"_s);
        spec.repository.clear();
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"unpacked"_s), m_dump);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE unpacked");

        ContentsSpec look;
        look.backup = file;
        look.table = u"many"_s;
        look.firstRow = 19'000;
        look.rows = 1;
        const JobRun looked = m_shop.run(look);
        QVERIFY2(looked.outcome.ok(), qPrintable(looked.described()));
        QVERIFY(QJsonDocument(looked.outcome.result).toJson().contains("19001"));
    }

    void aPackedDumpInTheRepositoryIsListedAndVerified_data() { packingsAndNone(); }
    void aPackedDumpInTheRepositoryIsListedAndVerified()
    {
        requireKArchive();
        QFETCH(QString, program);
        QFETCH(QString, suffix);
        const QString path = u"2025-11-30/shop_20251130_020000.sql"_s + suffix;
        QVERIFY(QDir().mkpath(QFileInfo(m_shop.absolute(path)).path()));
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(packed(program, m_script));
        file.close();
        Catalogue catalogue(m_shop.services().catalogueFile);
        catalogue.refresh(Repository::open(m_shop.repository));
        const std::optional<BackupRecord> found = catalogue.backup(m_shop.repository, path);
        QVERIFY(found.has_value());
        QCOMPARE(found->database, u"shop"_s);
        const JobRun verified = verify(path);
        QVERIFY2(verified.outcome.ok(), qPrintable(verified.described()));
        catalogue.refresh(Repository::open(m_shop.repository));
        QVERIFY(catalogue.backup(m_shop.repository, path)->proof.level == ProofLevel::Readable);
        QVERIFY(file.remove());
    }
};

QTEST_GUILESS_MAIN(TestPackings)
#include "tst_packings.moc"
