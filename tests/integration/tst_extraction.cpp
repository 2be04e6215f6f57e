#include "core/repository/backupname.h"
#include "tests/integration/minishop.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Extracting from backups and bringing tables back, with a real server as the oracle.
class TestExtraction : public QObject, private MiniShop
{
    Q_OBJECT

private:
    JobRun extract(const QStringList &tables, ExtractFormat as = ExtractFormat::Sql)
    {
        ExtractSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = m_backup;
        spec.tables = tables;
        spec.output = m_shop.folder.file(u"extracted"_s);
        spec.as = as;
        spec.confirmed = true;
        return m_shop.run(spec);
    }
    JobRun extractTo(const QString &output, bool confirmed = true)
    {
        ExtractSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = m_backup;
        spec.tables = {u"shop.customer"_s};
        spec.output = output;
        spec.confirmed = confirmed;
        return m_shop.run(spec);
    }
    RestoreSpec tableRestore(const QStringList &tables, const QString &database) const
    {
        RestoreSpec spec = m_shop.restoreSpec(m_backup, database);
        spec.tables = tables;
        return spec;
    }

private Q_SLOTS:
    void initTestCase() { start(); }

    void nothingIsExtractedIntoTheBackups_data()
    {
        QTest::addColumn<QString>("output");
        const QString copy = m_shop.folder.file(u"outside.sql.gz"_s);
        QVERIFY(QFile::copy(m_shop.absolute(m_backup), copy));
        const QString link = m_shop.folder.file(u"link-inside.sql"_s);
        QVERIFY(QFile::link(m_shop.absolute(m_backup), link));
        QTest::newRow("the backup itself") << m_shop.absolute(m_backup);
        QTest::newRow("its record") << m_shop.absolute(manifestNameFor(m_backup));
        QTest::newRow("a new file beside it") << m_shop.absolute(m_backup + u".txt"_s);
        QTest::newRow("the top of the backup directory") << m_shop.repository + u"/RESTORE.txt"_s;
        QTest::newRow("a link that leads there") << link;
    }

    void nothingIsExtractedIntoTheBackups()
    {
        QFETCH(const QString, output);
        const QStringList before = m_shop.filesOfRepository();
        const QByteArray bytes = runProgram(u"sha256sum"_s, {m_shop.absolute(m_backup)}).stdOut;
        const JobRun job = extractTo(output);
        QVERIFY2(job.outcome.error.code() == ErrorCode::Refused, qPrintable(job.described()));
        QCOMPARE(runProgram(u"sha256sum"_s, {m_shop.absolute(m_backup)}).stdOut, bytes);
        QCOMPARE(m_shop.filesOfRepository(), before);
    }

    void theFileThatIsReadIsNotWrittenOver()
    {
        const QString copy = m_shop.folder.file(u"copy.sql.gz"_s);
        QVERIFY(QFile::copy(m_shop.absolute(m_backup), copy));
        ExtractSpec spec;
        spec.backup = copy;
        spec.tables = {u"shop.customer"_s};
        spec.output = copy;
        spec.confirmed = true;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
        QCOMPARE(QFileInfo(copy).size(), QFileInfo(m_shop.absolute(m_backup)).size());
    }

    void aLinkIsFollowedAsCpDoes()
    {
        const QString target = m_shop.folder.write(u"target.sql"_s, "old");
        const QString link = m_shop.folder.file(u"link.sql"_s);
        QVERIFY(QFile::link(target, link));
        QCOMPARE(extractTo(link, false).outcome.error.code(), ErrorCode::Refused);
        QVERIFY(extractTo(link).outcome.ok());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(m_shop.folder.read(u"target.sql"_s).contains("customer"));
        const QString nowhere = m_shop.folder.file(u"nowhere.sql"_s);
        QVERIFY(QFile::link(m_shop.folder.file(u"missing"_s), nowhere));
        QCOMPARE(extractTo(nowhere).outcome.error.code(), ErrorCode::FileAccess);
        QVERIFY(QFileInfo(nowhere).isSymLink());
    }

    void aPipeIsWrittenTo()
    {
        const QString pipe = m_shop.folder.file(u"pipe"_s);
        QVERIFY(runProgram(u"mkfifo"_s, {pipe}).success());
        QProcess reader;
        reader.start(u"cat"_s, {pipe});
        const JobRun job = extractTo(pipe, false);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().contains("customer"));
        QVERIFY(runProgram(u"test"_s, {u"-p"_s, pipe}).success()); // still a pipe
    }

    void aDeviceIsWrittenTo()
    {
        const QByteArray before = runProgram(u"stat"_s, {u"-c"_s, u"%i %F"_s, u"/dev/null"_s}).stdOut;
        QVERIFY(extractTo(u"/dev/null"_s, false).outcome.ok());
        QCOMPARE(runProgram(u"stat"_s, {u"-c"_s, u"%i %F"_s, u"/dev/null"_s}).stdOut, before);
        QCOMPARE(extractTo(u"/dev/full"_s).outcome.error.code(), ErrorCode::NoSpace);
    }

    void anExtractedTableRunsInAnEmptyDatabaseWithItsTypes()
    {
        const JobRun job = extract({m_order, u"shop.customer"_s});
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.outcome.result[u"leftOut"].toArray().contains(QJsonValue(u"trigger note_change"_s)));
        m_shop.server.createDatabase(u"target"_s);
        m_shop.server.psql(u"target"_s,
                           "CREATE SCHEMA shop; CREATE TYPE shop.state AS ENUM ('new', 'paid', 'sent');"
                           "CREATE DOMAIN shop.email AS text CHECK (VALUE ~ '@'); CREATE SEQUENCE shop.invoice_number");
        m_shop.server.psql(u"target"_s, m_shop.folder.read(u"extracted"_s));
        const QStringList tables{u"-t"_s, u"shop.customer"_s, u"-t"_s, m_order, u"-O"_s, u"-x"_s};
        const auto withoutTrigger = [&](const QString &database) {
            m_shop.server.psql(database, "DROP TRIGGER IF EXISTS note_change ON " + m_order.toUtf8());
            return m_shop.server.dumpOf(database, tables);
        };
        copyOfMini(u"expected"_s);
        QCOMPARE(withoutTrigger(u"target"_s), withoutTrigger(u"expected"_s));
    }

    void aForeignKeyToATableThatIsNotExtractedIsLeftOutAndSaid()
    {
        const JobRun job = extract({m_order});
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"foreign key"_s));
        QVERIFY(!m_shop.folder.read(u"extracted"_s).contains("FOREIGN KEY"));
    }

    void anExtractedCsvIsThatOfTheServer()
    {
        for (const QString &table : {u"shop.customer"_s, m_order, u"shop.empty"_s}) {
            const JobRun job = extract({table}, ExtractFormat::Csv);
            QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
            const bool generated = table == "shop.customer"_L1;
            const QByteArray csv = m_shop.server.psql(u"mini"_s,
                                                      "COPY " + table.toUtf8() + (generated ? "(id, name, email)" : "")
                                                          + " TO STDOUT WITH CSV HEADER");
            QCOMPARE(m_shop.folder.read(u"extracted"_s).trimmed(), csv.trimmed());
        }
    }

    void aFileThatExistsIsNotOverwrittenUnasked()
    {
        ExtractSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = m_backup;
        spec.tables = QStringList{u"shop.customer"_s};
        spec.output = m_shop.folder.write(u"mine"_s, "precious");
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
        QCOMPARE(m_shop.folder.read(u"mine"_s), QByteArray("precious"));
    }

    void tablesComeBackIntoASchemaOfTheirOwn()
    {
        copyOfMini(u"apart"_s);
        m_shop.server.psql(u"apart"_s, "DELETE FROM " + m_order.toUtf8() + " WHERE id > 3");
        const QByteArray before = m_shop.server.dumpOf(u"apart"_s);
        const JobRun job = m_shop.run(tableRestore({m_order, u"shop.customer"_s, u"shop.history"_s}, u"apart"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString schema = job.outcome.result[u"schema"].toString();
        QVERIFY(schema.startsWith("recovered_"_L1));
        for (const char *table : {"customer", "history", "\"Order; -- odd \"\"name\"\"\""}) {
            const auto rows = [&](const QString &database, const QByteArray &in) {
                return m_shop.server.psql(database,
                                          "SELECT md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM " + in + '.'
                                              + table + " t");
            };
            QCOMPARE(rows(u"apart"_s, schema.toUtf8()), rows(u"mini"_s, "shop"));
        }
        // A new row of the recovered table does not touch the sequence of the live one.
        const QByteArray inserted
            = m_shop.server.psql(u"apart"_s,
                                 "INSERT INTO " + schema.toUtf8()
                                     + ".\"Order; -- odd \"\"name\"\"\"(customer_id, placed, invoice) "
                                       "VALUES (1, now(), 1) RETURNING id");
        QCOMPARE(inserted, QByteArray("201"));
        QCOMPARE(m_shop.server.psql(u"apart"_s,
                                    "SELECT count(*) FROM pg_constraint c JOIN pg_namespace n "
                                    "ON n.oid = connamespace WHERE contype = 'f' AND nspname = '"
                                        + schema.toUtf8() + "'"),
                 QByteArray("1"));
        m_shop.server.psql(u"apart"_s, "DROP SCHEMA " + schema.toUtf8() + " CASCADE");
        QCOMPARE(m_shop.server.dumpOf(u"apart"_s), before);
    }

    void aSchemaThatExistsIsNeverMixedWith()
    {
        RestoreSpec spec = tableRestore({u"shop.customer"_s}, u"mini"_s);
        spec.intoSchema = u"shop"_s;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
    }

    void aTableComesBackIntoPlaceWithItsTriggersUntouched()
    {
        copyOfMini(u"inplace"_s);
        m_shop.server.psql(u"inplace"_s,
                           "UPDATE " + m_order.toUtf8() + " SET amount = 0 WHERE id < 50; DELETE FROM "
                               + m_order.toUtf8() + " WHERE id > 100");
        RestoreSpec spec = tableRestore({m_order}, u"inplace"_s);
        spec.inPlace = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"inplace"_s), m_shop.server.dumpOf(u"mini"_s));
    }

    void aMissingTableIsMadeAgainWithEverythingThatBelongedToIt()
    {
        copyOfMini(u"missing"_s);
        m_shop.server.psql(u"missing"_s, "DROP TABLE shop.history");
        RestoreSpec spec = tableRestore({u"shop.history"_s}, u"missing"_s);
        spec.inPlace = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"missing"_s), m_shop.server.dumpOf(u"mini"_s));
    }

    void aPartitionedTableComesBackWithItsKeysAttached()
    {
        m_shop.server.createDatabase(u"parts"_s);
        m_shop.server.psql(u"parts"_s,
                           "CREATE TABLE p (id int PRIMARY KEY, t text) PARTITION BY RANGE (id);"
                           "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);"
                           "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY LIST (id);"
                           "CREATE TABLE p2a PARTITION OF p2 DEFAULT;"
                           "CREATE INDEX p_t ON p (t); INSERT INTO p SELECT g, g FROM generate_series(1, 19) g");
        const QByteArray before = m_shop.server.dumpOf(u"parts"_s);
        RestoreSpec spec = tableRestore({u"p"_s}, u"parts"_s);
        spec.backup = m_shop.backUp(u"parts"_s);
        m_shop.server.psql(u"parts"_s, "DELETE FROM p WHERE id > 4");
        spec.inPlace = true;
        for (const char *damage : {"DELETE FROM p WHERE id > 4", "DROP TABLE p"}) {
            m_shop.server.psql(u"parts"_s, damage);
            const JobRun job = m_shop.run(spec);
            QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
            QCOMPARE(m_shop.server.dumpOf(u"parts"_s), before);
        }
        spec.inPlace = false;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QByteArray schema = job.outcome.result[u"schema"].toString().toUtf8();
        QCOMPARE(m_shop.server.psql(u"parts"_s,
                                    "SELECT count(*), bool_and(indisvalid) FROM pg_index i JOIN pg_class c "
                                    "ON c.oid = indrelid WHERE relnamespace = '"
                                        + schema + "'::regnamespace"),
                 QByteArray("8|t"));
    }

    void aTableWhoseRowsDoNotFitLeavesTheDatabaseAsItWas()
    {
        copyOfMini(u"narrow"_s);
        m_shop.server.psql(u"narrow"_s,
                           "TRUNCATE shop.customer CASCADE; ALTER TABLE shop.empty ADD c int;"
                           "INSERT INTO shop.history VALUES (1, '2025-02-02', 'x')");
        const QByteArray before = m_shop.server.dumpOf(u"narrow"_s);
        RestoreSpec spec = tableRestore({u"shop.history"_s, m_order}, u"narrow"_s); // orders without customers
        spec.inPlace = true;
        QVERIFY(!m_shop.run(spec).outcome.ok());
        QCOMPARE(m_shop.server.dumpOf(u"narrow"_s), before);
        spec.confirmed = false;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
