#include "core/sql/textencoding.h"
#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// A database in an encoding, with letters of it in names, definitions and rows.
struct Sample
{
    const char *encoding;
    QByteArray table; ///< its name, in the bytes of the encoding
    QByteArray text; ///< a value and part of definitions
    QString shownTable;
    QString shownValue;
};

const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {"LATIN1", "stra\xdf\x65", "caf\xe9", u"straße"_s, u"café"_s},
        // 0x81 is no letter of it: it has no place in UTF-8
        {"WIN1252", "\x80uro", "\x93q\x94 \x81", u"€uro"_s, uR"(“q” \x81)"_s},
        {"EUC_JP", "\xc6\xfc\xcb\xdc", "\xa4\xa2", u"日本"_s, u"あ"_s},
        {"SQL_ASCII", "caf\xe9", "\xff\xfe und gr\xc3\xbc\xc3\x9f\x65", uR"(caf\xe9)"_s, uR"(\xff\xfe und grüße)"_s},
        {"UTF8", "gr\xc3\xbc\xc3\x9f\x65", "\xe2\x82\xac", u"grüße"_s, u"€"_s},
    };
    return all;
}

const Sample &sampleOf(const QString &encoding)
{
    return *std::find_if(samples().begin(), samples().end(),
                         [&](const Sample &sample) { return QLatin1StringView(sample.encoding) == encoding; });
}

QByteArray quoted(const QByteArray &name) { return '"' + name + '"'; }
}

/// Databases in other encodings than UTF-8, saved and brought back byte for byte.
class TestEncodings final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QStringList m_databases;

    void createIn(const QString &name, const QByteArray &encoding)
    {
        m_shop.server.psql(u"postgres"_s,
                           "CREATE DATABASE " + name.toUtf8() + " TEMPLATE template0 LOCALE 'C' ENCODING '" + encoding
                               + '\'');
    }

    /// Large enough to be loaded over several connections.
    QString makeSource(const Sample &sample)
    {
        const QString name = QString::fromLatin1(sample.encoding).toLower();
        createIn(name, sample.encoding);
        const QByteArray table = quoted(sample.table);
        m_shop.server.psql(
            name,
            QByteArray("SET client_encoding = '") + sample.encoding + "'; CREATE TABLE " + table
                + " (id int PRIMARY KEY, " + table + " text DEFAULT '" + sample.text + "', CHECK (" + table + " <> '"
                + sample.text + sample.text + "')); COMMENT ON TABLE " + table + " IS '" + sample.text
                + "'; CREATE FUNCTION " + quoted("f" + sample.table) + "() RETURNS text LANGUAGE sql AS $$ SELECT '"
                + sample.text + "'::text $$; CREATE INDEX " + quoted("i" + sample.table) + " ON " + table + " (" + table
                + "); INSERT INTO " + table + " (id) VALUES (0); INSERT INTO " + table + " SELECT g, '" + sample.text
                + "' || repeat(md5(g::text), 8) FROM generate_series(1, 20000) g");
        return name;
    }

    QByteArray dumpOf(const QString &database, const QByteArray &encoding)
    {
        return m_shop.server.dumpOf(database, {u"--encoding="_s + QString::fromLatin1(encoding)});
    }
    QByteArray encodingOf(const QString &database)
    {
        return m_shop.server
            .psql(u"postgres"_s,
                  "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = '" + database.toUtf8() + '\'')
            .trimmed();
    }

    QString backUp(const QString &database, BackupFormat format)
    {
        BackupSpec spec = m_shop.backupSpec({database});
        spec.format = format;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    JobRun showRow(const QString &backup, const Sample &sample)
    {
        ContentsSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = backup;
        spec.table = u"public."_s + QString::fromUtf8(quoted(sample.shownTable.toUtf8()));
        spec.rows = 1;
        return m_shop.run(spec);
    }

    QString foreignFile(const QString &name, const QByteArray &sql) { return m_shop.folder.write(name, sql); }
    JobRun restoreForeign(const QString &file, const QString &database)
    {
        RestoreSpec spec = m_shop.restoreSpec(file, database);
        spec.repository.clear();
        spec.acceptForeign = true;
        return m_shop.run(spec);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_databases = m_shop.databases();
        for (const Sample &sample : samples())
            m_databases.append(makeSource(sample));
    }

    void cleanup()
    {
        for (const QString &name : m_shop.databases()) {
            if (!m_databases.contains(name))
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + '"');
        }
    }

    void aDatabaseComesBackInItsEncodingByteForByte_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<BackupFormat>("format");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<QString>("way");
        for (const Sample &sample : samples()) {
            const QString encoding = QString::fromLatin1(sample.encoding);
            QTest::addRow("%s, plain, one session", sample.encoding)
                << encoding << BackupFormat::PlainGzip << 1 << u"serial"_s;
            QTest::addRow("%s, plain, several sessions", sample.encoding)
                << encoding << BackupFormat::PlainGzip << 3 << u"parallel"_s;
            QTest::addRow("%s, custom, one session", sample.encoding)
                << encoding << BackupFormat::Custom << 1 << u"pg_restore"_s;
            QTest::addRow("%s, custom, several sessions", sample.encoding)
                << encoding << BackupFormat::Custom << 3 << u"pg_restore"_s;
        }
    }
    void aDatabaseComesBackInItsEncodingByteForByte()
    {
        QFETCH(QString, encoding);
        QFETCH(BackupFormat, format);
        QFETCH(int, jobs);
        const QString path = backUp(encoding.toLower(), format);
        RestoreSpec spec = m_shop.restoreSpec(path, u"copy"_s);
        spec.jobs = jobs;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QTEST(job.outcome.result[u"way"].toString(), "way");
        QCOMPARE(encodingOf(u"copy"_s), encoding.toLatin1());
        QCOMPARE(
            firstDifference(dumpOf(u"copy"_s, encoding.toLatin1()), dumpOf(encoding.toLower(), encoding.toLatin1())),
            QString());
    }

    void aDrillFindsItIdentical_data() { encodings(); }
    void aDrillFindsItIdentical()
    {
        QFETCH(QString, encoding);
        DrillSpec spec;
        spec.repository = m_shop.repository;
        for (const BackupFormat format : {BackupFormat::PlainGzip, BackupFormat::Custom})
            spec.backups.append(backUp(encoding.toLower(), format));
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.result[u"identical"].toInt() == 2, qPrintable(job.described()));
    }

    void aBackupIsTheSameAsTheDatabaseAndAsAnotherOne_data() { encodings(); }
    void aBackupIsTheSameAsTheDatabaseAndAsAnotherOne()
    {
        QFETCH(QString, encoding);
        CompareSpec spec;
        spec.repository = m_shop.repository;
        spec.left = backUp(encoding.toLower(), BackupFormat::PlainGzip);
        spec.server = m_shop.address();
        spec.database = encoding.toLower();
        const JobRun live = m_shop.run(spec);
        QVERIFY2(live.outcome.ok(), qPrintable(live.described()));
        QCOMPARE(live.outcome.result[u"differences"].toInt(), 0);
        spec.database.clear();
        spec.right = backUp(encoding.toLower(), BackupFormat::Custom);
        const JobRun both = m_shop.run(spec);
        QVERIFY2(both.outcome.ok(), qPrintable(both.described()));
        QCOMPARE(both.outcome.result[u"differences"].toInt(), 0);
        QCOMPARE(both.outcome.result[u"tablesCompared"].toInt(), 1);
    }

    void namesAndValuesAreShownAsTextAndWhatIsNoneIsEscaped_data() { encodings(); }
    void namesAndValuesAreShownAsTextAndWhatIsNoneIsEscaped()
    {
        QFETCH(QString, encoding);
        const Sample &sample = sampleOf(encoding);
        const QString path = backUp(encoding.toLower(), BackupFormat::PlainGzip);
        const JobRun rows = showRow(path, sample);
        QVERIFY2(rows.outcome.ok(), qPrintable(rows.described()));
        QCOMPARE(rows.outcome.result[u"rows"].toArray(), QJsonArray({QJsonArray({u"0"_s, sample.shownValue})}));
        QCOMPARE(rows.outcome.result[u"columns"].toArray(), QJsonArray({u"id"_s, sample.shownTable}));

        ContentsSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = path;
        spec.object = sample.shownTable;
        const JobRun object = m_shop.run(spec);
        QVERIFY2(object.outcome.ok(), qPrintable(object.described()));
        const QString ddl = object.outcome.result[u"ddl"].toString();
        QVERIFY2(ddl.contains(u"CREATE TABLE public."_s), qPrintable(ddl));
        QVERIFY2(ddl.contains(u" IS '%1'"_s.arg(sample.shownValue)), qPrintable(ddl));
    }

    void aTableIsRestoredAloneByItsName_data() { encodings(); }
    void aTableIsRestoredAloneByItsName()
    {
        QFETCH(QString, encoding);
        const Sample &sample = sampleOf(encoding);
        const QString path = backUp(encoding.toLower(), BackupFormat::PlainGzip);
        createIn(u"alone"_s, sample.encoding);
        RestoreSpec spec = m_shop.restoreSpec(path, u"alone"_s);
        spec.tables = {QString::fromUtf8(quoted(sample.shownTable.toUtf8()))};
        spec.intoSchema = u"saved"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QByteArray ask = QByteArray("SET client_encoding = '") + sample.encoding + "'; SELECT md5(string_agg("
            + quoted(sample.table) + ", '' ORDER BY id)) FROM ";
        QCOMPARE(m_shop.server.psql(u"alone"_s, ask + "saved." + quoted(sample.table)),
                 m_shop.server.psql(encoding.toLower(), ask + "public." + quoted(sample.table)));
    }

    void aTableIsExtractedAsSqlInItsEncodingAndAsCsvInUtf8_data() { encodings(); }
    void aTableIsExtractedAsSqlInItsEncodingAndAsCsvInUtf8()
    {
        QFETCH(QString, encoding);
        const Sample &sample = sampleOf(encoding);
        ExtractSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = backUp(encoding.toLower(), BackupFormat::PlainGzip);
        spec.tables = {QString::fromUtf8(quoted(sample.shownTable.toUtf8()))};
        spec.output = m_shop.folder.file(encoding + u".sql"_s);
        const JobRun sql = m_shop.run(spec);
        QVERIFY2(sql.outcome.ok(), qPrintable(sql.described()));
        createIn(u"extracted"_s, sample.encoding);
        QFile script(spec.output);
        QVERIFY(script.open(QFile::ReadOnly));
        m_shop.server.psql(u"extracted"_s, script.readAll());
        const QByteArray ask = QByteArray("SET client_encoding = '") + sample.encoding + "'; TABLE "
            + quoted(sample.table) + " ORDER BY id LIMIT 2";
        QCOMPARE(m_shop.server.psql(u"extracted"_s, QByteArray(ask).replace("TABLE ", "TABLE public.")),
                 m_shop.server.psql(encoding.toLower(), ask));

        spec.output = m_shop.folder.file(encoding + u".csv"_s);
        spec.as = ExtractFormat::Csv;
        const JobRun csv = m_shop.run(spec);
        QVERIFY2(csv.outcome.ok(), qPrintable(csv.described()));
        QFile lines(spec.output);
        QVERIFY(lines.open(QFile::ReadOnly));
        lines.readLine();
        QCOMPARE(shownText(lines.readLine().trimmed(), {}), u"0,"_s + sample.shownValue);
    }

    /// Put in before the server checked, as by an old version or a disk.
    void bytesThatAreNoTextOfTheirEncodingAreSavedAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF8") << QByteArray("UTF8") << QByteArray("a\xff z");
        QTest::newRow("EUC_JP") << QByteArray("EUC_JP") << QByteArray("a\xc6 z");
    }
    void bytesThatAreNoTextOfTheirEncodingAreSavedAsTheyAre()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        createIn(u"broken"_s, "SQL_ASCII");
        m_shop.server.psql(u"broken"_s, "CREATE TABLE t(a text); INSERT INTO t VALUES ('first'), ('" + bytes + "')");
        m_shop.server.psql(u"postgres"_s,
                           "UPDATE pg_database SET encoding = pg_char_to_encoding('" + encoding
                               + "') WHERE datname = 'broken'");
        const QString path = backUp(u"broken"_s, BackupFormat::Plain);
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("\n" + bytes + "\n"));
        QVERIFY(saved.contains("client_encoding = '" + encoding + '\''));

        // No server takes them again, and it is said which bytes they are and where.
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"copy"_s));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().contains(u"invalid byte sequence"_s), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.detail().contains(u"22021"_s), qPrintable(job.described()));
        QVERIFY(!m_shop.databases().contains(u"copy"_s));
    }

    void aScriptOfOthersLoadsAsByPsql_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("LATIN1 of a database in LATIN1") << u"latin1"_s << u"LATIN1"_s;
        QTest::newRow("LATIN1 of a database in UTF8") << u"utf8latin"_s << u"LATIN1"_s;
        QTest::newRow("SQL_ASCII of a database in UTF8") << u"utf8latin"_s << u"SQL_ASCII"_s;
        QTest::newRow("EUC_JP of a database in EUC_JP") << u"euc_jp"_s << u"EUC_JP"_s;
    }
    void aScriptOfOthersLoadsAsByPsql()
    {
        QFETCH(QString, from);
        QFETCH(QString, encoding);
        createIn(u"utf8latin"_s, "UTF8");
        m_shop.server.psql(u"utf8latin"_s,
                           "SET client_encoding = 'UTF8'; CREATE TABLE \"stra\xc3\x9f\x65\" (a text); INSERT INTO"
                           " \"stra\xc3\x9f\x65\" VALUES ('caf\xc3\xa9')");
        const QByteArray script = dumpOf(from, encoding.toLatin1());
        QVERIFY(script.contains("client_encoding = '" + encoding.toLatin1() + '\''));
        m_shop.server.createDatabase(u"bypsql"_s);
        m_shop.server.psql(u"bypsql"_s, script);
        const JobRun job = restoreForeign(foreignFile(u"foreign.sql"_s, script), u"copy"_s);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(firstDifference(dumpOf(u"copy"_s, "UTF8"), dumpOf(u"bypsql"_s, "UTF8")), QString());
    }

    void anEncodingInWhichLettersHoldBackslashesIsRefusedWithAWayOn_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *name : {"SJIS", "BIG5", "GBK", "UHC", "GB18030", "JOHAB", "SHIFT_JIS_2004"})
            QTest::newRow(name) << QByteArray(name);
    }
    void anEncodingInWhichLettersHoldBackslashesIsRefusedWithAWayOn()
    {
        QFETCH(QByteArray, encoding);
        const QByteArray script = "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = '" + encoding
            + "';\nCREATE TABLE public.t (a text);\n--\n-- PostgreSQL database dump complete\n--\n\n";
        const JobRun job = restoreForeign(foreignFile(u"letters.sql"_s, script), u"copy"_s);
        QVERIFY(!job.outcome.ok());
        QVERIFY2(job.described().contains(u"-E UTF8"_s), qPrintable(job.described()));
        QVERIFY2(job.described().contains(u"iconv"_s), qPrintable(job.described()));
        QVERIFY(!m_shop.databases().contains(u"copy"_s));
    }

    void backupsInDifferentEncodingsAreSaidToBe()
    {
        CompareSpec spec;
        spec.repository = m_shop.repository;
        spec.left = backUp(u"latin1"_s, BackupFormat::PlainGzip);
        spec.right = foreignFile(u"utf8.sql"_s, dumpOf(u"latin1"_s, "UTF8"));
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.said(u"One is written in LATIN1, the other in UTF8"_s), qPrintable(job.described()));
    }

private:
    void encodings()
    {
        QTest::addColumn<QString>("encoding");
        for (const Sample &sample : samples())
            QTest::newRow(sample.encoding) << QString::fromLatin1(sample.encoding);
    }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
