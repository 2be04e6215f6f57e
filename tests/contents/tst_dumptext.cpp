#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/contents/dumptext.h"
#include "core/gzip/dumpreader.h"
#include "tests/contents/contentsfixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <fcntl.h>
#include <optional>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// The script of a dump without its rows, from files of every packing.
class TestDumpText final : public QObject
{
    Q_OBJECT
private:
    TempDir m_dir;
    QThreadPool m_pool;
    const QByteArray m_sql = scriptWithTables(40, [](int i) { return i % 5 == 0 ? 4000 : i % 3; });

    static void packings()
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("our members") << Packing::Members;
        QTest::newRow("ordinary gzip") << Packing::Gzip;
        QTest::newRow("plain text") << Packing::Plain;
        QTest::newRow("our members, then ordinary gzip") << Packing::MembersThenGzip;
    }
    QString file(Packing packing, qsizetype memberBytes = 10'000) const
    {
        return m_dir.write(packing == Packing::Plain ? u"x.sql"_s : u"x.sql.gz"_s, packed(m_sql, packing, memberBytes));
    }
    std::optional<Error> errorOfScript(const BackupSource &source, const QList<ManifestSection> &sections)
    {
        try {
            ScriptRecorder heard;
            readScript(source, sections, heard, m_pool, {});
            return std::nullopt;
        } catch (const Error &error) {
            return error;
        }
    }

private Q_SLOTS:
    void anyPlaceIsReachedInAnyOrder_data() { packings(); }
    void anyPlaceIsReachedInAnyOrder()
    {
        QFETCH(Packing, packing);
        const StoredFile descriptor = FileDescriptor::open(file(packing), O_RDONLY);
        const std::unique_ptr<DumpText> text = DumpText::open(descriptor, m_pool, {});
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const auto offset = static_cast<qint64>(random.bounded(static_cast<quint32>(m_sql.size() + 1)));
            const qint64 bytes = random.bounded(30'000);
            text->seek(offset);
            QCOMPARE(text->position(), offset);
            QCOMPARE(text->read(bytes), m_sql.mid(offset, bytes));
            QCOMPARE(text->position(), std::min<qint64>(offset + bytes, m_sql.size()));
            QCOMPARE(text->read(10), m_sql.mid(offset + bytes, 10)); // what was read too much is given again
        }
    }

    void aPlaceBehindTheEndIsDamage_data() { packings(); }
    void aPlaceBehindTheEndIsDamage()
    {
        QFETCH(Packing, packing);
        const StoredFile descriptor = FileDescriptor::open(file(packing), O_RDONLY);
        const std::unique_ptr<DumpText> text = DumpText::open(descriptor, m_pool, {});
        try {
            text->seek(m_sql.size() + 1);
            text->next();
            QFAIL("no error");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BackupDamaged);
        }
        text->seek(0);
        QCOMPARE(text->read(100), m_sql.first(100));
    }

    void theScriptWithoutRowsIsThatOfTheWholeFile_data() { packings(); }
    void theScriptWithoutRowsIsThatOfTheWholeFile()
    {
        QFETCH(Packing, packing);
        ScriptRecorder all;
        DumpScanner scanner(all);
        scanner.feed(m_sql);
        const DumpSummary whole = scanner.finish();

        QuietContext context(m_dir.file(u"c.sqlite"_s));
        for (const qsizetype memberBytes : {700, 10'000, 1 << 20}) {
            const BackupSource source = sourceOf(file(packing, memberBytes));
            ScriptRecorder heard;
            const DumpSummary summary = readScript(source, scanSections(source, m_pool, *context), heard, m_pool, {});
            QCOMPARE(heard.events, all.events);
            QCOMPARE(summary.bytes, whole.bytes);
            QCOMPARE(summary.rows, whole.rows);
            QCOMPARE(summary.copyBytes, whole.copyBytes);
            QVERIFY(summary.isComplete());
        }
    }

    void theIndexOfAScanLeadsToTheRows_data() { packings(); }
    void theIndexOfAScanLeadsToTheRows()
    {
        QFETCH(Packing, packing);
        QuietContext context(m_dir.file(u"c.sqlite"_s));
        const QString path = file(packing);
        const QList<ManifestSection> sections = scanSections(sourceOf(path), m_pool, *context);
        QCOMPARE(sections.size(), 41);
        QCOMPARE(sections.first().kind, u"script"_s);
        for (const ManifestSection &section : sections.sliced(1)) {
            DumpReader reader = DumpReader::open(path, m_pool, {}, section.memberOffset);
            QByteArray text;
            while (text.size() < section.skip + section.bytes)
                text += reader.nextBlock();
            const QByteArray rows = text.mid(section.skip, section.bytes);
            QCOMPARE(rows, m_sql.mid(section.rawOffset, section.bytes));
            QCOMPARE(rows.count('\n'), section.rows);
            QCOMPARE(section.sha256, sha256Hex(rows));
        }
        const bool hasRandomAccess = packing == Packing::Members || packing == Packing::Plain;
        QCOMPARE(sections.last().skip < 10'000, hasRandomAccess);
    }

    void aScanIsRememberedUntilTheFileChanges()
    {
        QuietContext context(m_dir.file(u"remember.sqlite"_s));
        const BackupSource source = sourceOf(m_dir.write(u"r.sql"_s, m_sql));
        const QList<ManifestSection> first = sectionsOf(source, m_pool, *context);
        QCOMPARE(context.said().size(), 1);
        QVERIFY(sectionsOf(source, m_pool, *context) == first);
        QCOMPARE(context.said().size(), 1); // nothing was read
        m_dir.write(u"r.sql"_s, scriptWithTables(3, [](int) { return 2; }));
        QCOMPARE(sectionsOf(source, m_pool, *context).size(), 4);
        QCOMPARE(context.said().size(), 2);
    }

    void anIndexThatLiesIsDamage_data()
    {
        QTest::addColumn<QString>("lie");
        for (const char *lie : {"a row too few", "a byte too many", "another name", "another column",
                                "the place of the next table", "a table left out", "a table twice",
                                "bytes that reach to a later end mark", "a place in the definitions"})
            QTest::newRow(lie) << QString::fromLatin1(lie);
    }
    void anIndexThatLiesIsDamage()
    {
        QFETCH(QString, lie);
        const BackupSource source = sourceOf(file(Packing::Members));
        QuietContext context(m_dir.file(u"c.sqlite"_s));
        QList<ManifestSection> sections = scanSections(source, m_pool, *context);
        QVERIFY(!errorOfScript(source, sections));
        ManifestSection &table = sections[6];
        const ManifestSection next = sections[7];
        if (lie == "a row too few"_L1)
            table.bytes -= 9;
        else if (lie == "a byte too many"_L1)
            table.bytes += 1;
        else if (lie == "another name"_L1)
            table.name = u"t9"_s;
        else if (lie == "another column"_L1)
            table.columns[1] = u"w"_s;
        else if (lie == "the place of the next table"_L1)
            table.rawOffset = next.rawOffset;
        else if (lie == "a table left out"_L1)
            sections.removeAt(6);
        else if (lie == "a table twice"_L1)
            sections.insert(6, sections[6]);
        else if (lie == "bytes that reach to a later end mark"_L1)
            table.bytes = next.rawOffset + next.bytes - table.rawOffset;
        else
            table.rawOffset = 100;
        const std::optional<Error> error = errorOfScript(source, sections);
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::BackupDamaged);
    }

    void aScriptThatIsCutIsDamage_data() { packings(); }
    void aScriptThatIsCutIsDamage()
    {
        QFETCH(Packing, packing);
        const qsizetype end = m_sql.lastIndexOf("ALTER TABLE");
        const QByteArray cut = packed(m_sql.first(end), packing, 10'000);
        const BackupSource source
            = sourceOf(m_dir.write(packing == Packing::Plain ? u"cut.sql"_s : u"cut.sql.gz"_s, cut));
        QuietContext context(m_dir.file(u"c.sqlite"_s));
        QVERIFY_THROWS_EXCEPTION(Error, scanSections(source, m_pool, *context));
    }
};

QTEST_GUILESS_MAIN(TestDumpText)
#include "tst_dumptext.moc"
