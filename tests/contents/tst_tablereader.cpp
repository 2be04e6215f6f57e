#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/contents/tablereader.h"
#include "tests/contents/contentsfixture.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// The rows of one table, from anywhere in it.
class TestTableReader final : public QObject
{
    Q_OBJECT
private:
    TempDir m_dir;
    QThreadPool m_pool;

    static int rowsIn(int table) { return table % 5 == 0 ? 4000 : table % 3; }
    static QByteArray readAll(TableReader &reader)
    {
        QByteArray rows;
        for (QByteArray part = reader.next(); !part.isEmpty(); part = reader.next())
            rows += part;
        return rows;
    }
    static void packings()
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("our members") << Packing::Members;
        QTest::newRow("ordinary gzip") << Packing::Gzip;
        QTest::newRow("plain text") << Packing::Plain;
    }
    BackupSource dump(Packing packing, qsizetype memberBytes = 10'000) const
    {
        return sourceOf(m_dir.write(packing == Packing::Plain ? u"x.sql"_s : u"x.sql.gz"_s,
                                    packed(scriptWithTables(31, rowsIn), packing, memberBytes)));
    }
    QList<ManifestSection> sections(const BackupSource &source)
    {
        QuietContext context(m_dir.file(u"c.sqlite"_s));
        return scanSections(source, m_pool, *context);
    }

private Q_SLOTS:
    void everyTableGivesItsRows_data() { packings(); }
    void everyTableGivesItsRows()
    {
        QFETCH(Packing, packing);
        const BackupSource source = dump(packing);
        const QList<ManifestSection> index = sections(source);
        for (int i = 30; i >= 0; --i) {
            const qsizetype table = findTable(index, u"public"_s, u"t%1"_s.arg(i));
            TableReader reader(source, index, table, m_pool, {});
            QCOMPARE(readAll(reader), rowsOfTable(i, rowsIn(i)));
            QCOMPARE(reader.next(), QByteArray());
        }
    }

    void readingStartsAtAnyRow_data() { packings(); }
    void readingStartsAtAnyRow()
    {
        QFETCH(Packing, packing);
        const BackupSource source = dump(packing);
        const QList<ManifestSection> index = sections(source);
        TableReader reader(source, index, findTable(index, {}, u"t10"_s), m_pool, {});
        const QByteArrayList lines = rowsOfTable(10, 4000).split('\n');
        for (const int row : {3999, 0, 1, 2500, 12}) {
            reader.seekRow(row);
            QCOMPARE(readAll(reader), lines.mid(row).join('\n'));
        }
        reader.seekRow(4000);
        QCOMPARE(reader.next(), QByteArray());
        reader.seekRow(1'000'000);
        QCOMPARE(reader.next(), QByteArray());
    }

    void readingStartsAtTheFirstRowBehindAByte()
    {
        const BackupSource source = dump(Packing::Members);
        const QList<ManifestSection> index = sections(source);
        TableReader reader(source, index, findTable(index, {}, u"t10"_s), m_pool, {});
        const QByteArray rows = rowsOfTable(10, 4000);
        for (qint64 byte : {0LL, 1LL, 14LL, 15LL, 30'000LL, rows.size() - 3LL, qint64(rows.size())}) {
            reader.seekByte(byte);
            const qsizetype start = byte == 0 ? 0 : rows.indexOf('\n', byte - 1) + 1;
            QCOMPARE(reader.position(), byte >= rows.size() ? rows.size() : start);
            QCOMPARE(readAll(reader), byte >= rows.size() ? QByteArray() : rows.sliced(start));
        }
    }

    void aStatementThatEndsTheMemberBeforeIsFound()
    {
        // Members as the writer cuts them: a large table begins one of its own.
        const QByteArray sql = scriptWithTables(3, [](int) { return 9000; });
        QByteArray file;
        qsizetype from = 0;
        for (int i = 0; i < 3; ++i) {
            const qsizetype rows = sql.indexOf("FROM stdin;\n", from) + 12;
            file += packed(sql.sliced(from, rows - from), Packing::Members, 1 << 20);
            from = rows;
        }
        file += packed(sql.sliced(from), Packing::Members, 1 << 20);
        const BackupSource source = sourceOf(m_dir.write(u"cut.sql.gz"_s, file));
        const QList<ManifestSection> index = sections(source);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(index[i + 1].skip, 0);
            TableReader reader(source, index, i + 1, m_pool, {});
            QCOMPARE(readAll(reader), rowsOfTable(i, 9000));
        }
    }

    void anIndexThatLiesNeverGivesAnotherTable_data()
    {
        QTest::addColumn<QString>("lie");
        for (const char *lie : {"the place of another table", "the member of another table", "a skip of one more",
                                "a place behind the file", "other bytes", "another hash", "another name"})
            QTest::newRow(lie) << QString::fromLatin1(lie);
    }
    void anIndexThatLiesNeverGivesAnotherTable()
    {
        QFETCH(QString, lie);
        const BackupSource source = dump(Packing::Members);
        QList<ManifestSection> index = sections(source);
        const qsizetype table = findTable(index, {}, u"t10"_s);
        ManifestSection &section = index[table];
        const ManifestSection other = index[table + 5];
        if (lie == "the place of another table"_L1) {
            section.rawOffset = other.rawOffset;
            section.memberOffset = other.memberOffset;
            section.skip = other.skip;
        } else if (lie == "the member of another table"_L1) {
            // And everything before says the same, so that no other way leads there.
            for (ManifestSection &one : index)
                one.memberOffset = other.memberOffset;
        } else if (lie == "a skip of one more"_L1) {
            ++section.rawOffset;
            ++section.skip;
        } else if (lie == "a place behind the file"_L1) {
            section.rawOffset = section.memberOffset = 1LL << 40;
        } else if (lie == "other bytes"_L1) {
            section.bytes -= 7;
        } else if (lie == "another hash"_L1) {
            section.sha256 = sha256Hex("x");
        } else {
            section.name = u"t15"_s;
        }
        try {
            TableReader reader(source, index, table, m_pool, {});
            const QByteArray rows = readAll(reader);
            // A wrong member is harmless where the place is found without it.
            QCOMPARE(lie, u"the member of another table"_s);
            QCOMPARE(rows, rowsOfTable(10, 4000));
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BackupDamaged);
        }
    }

    void aTableIsFoundByItsNameWhenOnlyOneSchemaHasIt()
    {
        QList<ManifestSection> index(3);
        for (ManifestSection &section : index)
            section.kind = u"table"_s;
        index[0].schema = u"a"_s;
        index[0].name = u"t"_s;
        index[1].schema = u"b"_s;
        index[1].name = u"t"_s;
        index[2].schema = u"b"_s;
        index[2].name = u"u"_s;
        QCOMPARE(findTable(index, {}, u"u"_s), 2);
        QCOMPARE(findTable(index, u"b"_s, u"t"_s), 1);
        QCOMPARE(findTable(index, u"a"_s, u"u"_s), -1);
        QVERIFY_THROWS_EXCEPTION(Error, findTable(index, {}, u"t"_s));
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
