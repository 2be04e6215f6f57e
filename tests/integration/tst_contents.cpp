#include "core/contents/backupcontents.h"
#include "core/contents/tablereader.h"
#include "core/repository/backupname.h"
#include "tests/integration/workshop.h"
#include "tests/support/everyfeature.h"
#include "tests/support/runprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Looking into backups, extracting from them, bringing tables back and comparing, with a real server as the oracle.
class TestContents final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup; ///< of mini
    const QString m_order = u"shop.\"Order; -- odd \"\"name\"\"\""_s;

    ContentsSpec contents() const
    {
        ContentsSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = m_backup;
        return spec;
    }
    QJsonArray objects(const QString &search = {})
    {
        ContentsSpec spec = contents();
        spec.objects = true;
        spec.search = search;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"objects"].toArray();
    }
    static QJsonObject find(const QJsonArray &objects, const QString &kind, const QString &name)
    {
        for (const QJsonValue object : objects) {
            if (object[u"kind"].toString() == kind && object[u"name"].toString() == name)
                return object.toObject();
        }
        return {};
    }
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
    RestoreSpec tableRestore(const QStringList &tables, const QString &database) const
    {
        RestoreSpec spec = m_shop.restoreSpec(m_backup, database);
        spec.tables = tables;
        return spec;
    }
    /// A copy of the live database to work on.
    void copyOfMini(const QString &name)
    {
        m_shop.server.psql(u"postgres"_s, "CREATE DATABASE " + name.toUtf8() + " TEMPLATE mini");
    }
    CompareSpec comparison(const QString &right) const
    {
        CompareSpec spec;
        spec.server = m_shop.address();
        spec.repository = m_shop.repository;
        spec.left = m_backup;
        spec.right = right;
        return spec;
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

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_backup = m_shop.backUp(u"mini"_s);
        QVERIFY(!m_backup.isEmpty());
    }

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

    void everyRelationOfTheDatabaseIsListed()
    {
        const QJsonArray list = objects();
        const QByteArray relations = m_shop.server.psql(
            u"mini"_s,
            "SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'v' THEN 'view' "
            "WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' END || '|' || relname FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'shop' AND relkind IN ('r','p','v','m','S')");
        for (const QByteArray &line : relations.split('\n')) {
            const QString kind = QString::fromUtf8(line.left(line.indexOf('|')));
            const QString name = QString::fromUtf8(line.mid(line.indexOf('|') + 1));
            const QJsonObject object = find(list, kind, name);
            QVERIFY2(!object.isEmpty(), line.constData());
            QCOMPARE(object[u"schema"].toString(), u"shop"_s);
        }
        QCOMPARE(find(list, u"table"_s, u"customer"_s)[u"owner"].toString(), m_shop.server.user());
        QCOMPARE(find(list, u"function"_s, u"total(customer integer)"_s)[u"owner"].toString(), m_shop.server.user());
        QVERIFY(!find(list, u"trigger"_s, u"note_change"_s)[u"table"].toString().isEmpty());
        QVERIFY(!find(list, u"foreign key"_s, u"Order; -- odd \"name\"_customer_id_fkey"_s).isEmpty());
    }

    void rowsOfEachTableAreThoseOfTheServer()
    {
        int tables = 0;
        for (const QJsonValue object : objects()) {
            if (object[u"kind"].toString() != "table"_L1 || object[u"rows"].toInteger() < 0)
                continue;
            ++tables;
            QString name = object[u"name"].toString();
            name.replace(u'"', u"\"\""_s);
            const QByteArray count
                = m_shop.server.psql(u"mini"_s, "SELECT count(*) FROM ONLY shop.\"" + name.toUtf8() + '"');
            QCOMPARE(QByteArray::number(object[u"rows"].toInteger()), count);
        }
        QVERIFY(tables > 5);
    }

    void aDefinitionIsTheTextOfThePgDump()
    {
        const QByteArray dump = m_shop.server.dumpOf(u"mini"_s);
        ContentsSpec spec = contents();
        for (const QString &name : {u"shop.customer"_s, m_order, u"note_change()"_s, u"shop.open_orders"_s}) {
            spec.object = name;
            const JobRun job = m_shop.run(spec);
            QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
            const QByteArray ddl = job.outcome.result[u"ddl"].toString().toUtf8();
            QVERIFY(ddl.contains("CREATE "));
            for (const QByteArray &statement : ddl.split(';'))
                QVERIFY2(dump.contains(statement.trimmed()), statement.constData());
        }
    }

    void searchLooksIntoNamesAndDefinitions()
    {
        QVERIFY(!find(objects(u"NOTE_CHANGE"_s), u"function"_s, u"note_change()"_s).isEmpty());
        const QJsonArray byText = objects(u"as on the letter"_s);
        QCOMPARE(byText.size(), 1);
        QVERIFY(!find(byText, u"table"_s, u"customer"_s).isEmpty());
        QVERIFY(objects(u"no such text anywhere"_s).isEmpty());
    }

    void rowsAreThoseTheServerPrints()
    {
        ContentsSpec spec = contents();
        spec.table = u"shop.customer"_s;
        spec.firstRow = 48;
        spec.rows = 5;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"totalRows"].toInt(), 55);
        const QByteArray expected = m_shop.server.psql(
            u"mini"_s,
            "SELECT json_agg(json_build_array(id::text, name, email)) FROM (SELECT * FROM shop.customer "
            "ORDER BY ctid OFFSET 48 LIMIT 5) t");
        QCOMPARE(job.outcome.result[u"rows"].toArray(), QJsonDocument::fromJson(expected).array());
    }

    void anUnknownTableIsAnError()
    {
        ContentsSpec spec = contents();
        spec.table = u"shop.none"_s;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::BackupNotFound);
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

    void aBackupEqualsItsDatabase()
    {
        CompareSpec spec = comparison({});
        spec.database = u"mini"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"differences"].toInt(-1), 0);
        QVERIFY(job.outcome.result[u"objects"].toInt() > 20);
        QVERIFY(job.outcome.result[u"tablesCompared"].toInt() > 5);
    }

    void everyDifferenceIsNamed()
    {
        copyOfMini(u"changed"_s);
        m_shop.server.psql(u"changed"_s,
                           "DROP VIEW shop.open_orders; CREATE TABLE shop.added(a int);"
                           "ALTER TABLE shop.customer ALTER name DROP NOT NULL;"
                           "UPDATE shop.history SET what = 'other' WHERE id = 1;"
                           "DELETE FROM shop.cache");
        const QString other = m_shop.backUp(u"changed"_s);
        CompareSpec byDatabase = comparison({});
        byDatabase.database = u"changed"_s;
        for (const CompareSpec &spec : {comparison(other), byDatabase}) {
            const JobRun job = m_shop.run(spec);
            QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
            const QJsonObject result = job.outcome.result;
            QVERIFY(!find(result[u"removed"].toArray(), u"view"_s, u"\"shop\".\"open_orders\""_s).isEmpty());
            QVERIFY(!find(result[u"added"].toArray(), u"table"_s, u"\"shop\".\"added\""_s).isEmpty());
            QCOMPARE(result[u"changed"].toArray().size(), 1);
            const QString diff = result[u"changed"].toArray()[0].toObject()[u"diff"].toString();
            QVERIFY2(diff.contains(u"\n-    name text NOT NULL,\n+    name text,\n"_s), qPrintable(diff));
            QStringList tables;
            for (const QJsonValue table : result[u"tables"].toArray())
                tables.append(table[u"table"].toString());
            QCOMPARE(tables, (QStringList{u"shop.cache"_s, u"shop.history_2025"_s}));
            QCOMPARE(result[u"differences"].toInt(), 5);
        }
    }

    void aDatabaseWithEveryKindOfObjectIsUnderstood()
    {
        m_shop.server.createDatabase(u"every"_s);
        loadEveryFeature(m_shop.server, u"every"_s);
        const QString path = m_shop.backUp(u"every"_s);
        const BackupSource source = findBackup(m_shop.repository, path);
        QThreadPool pool;
        const BackupContents contents(source, source.manifest->sections, pool, {});
        QVERIFY(contents.objects().size() > 300);
        // Whatever is commented, owned or granted was created under the same name; constraints inside CREATE TABLE
        // and what a new database has are all the rest.
        QStringList orphans;
        for (const ContentsObject &object : contents.objects()) {
            const QByteArray first = object.pieces.isEmpty() ? QByteArray() : contents.text(object.pieces.first());
            const bool made = object.pieces.isEmpty() || first.startsWith("CREATE ")
                || first.contains(" ADD CONSTRAINT ") || first.startsWith("ALTER DEFAULT ")
                || first.startsWith("SELECT pg_catalog.lo_create(");
            const bool builtIn = object.name == "public"_L1 || object.kind == "constraint"_L1
                || object.kind == "trigger"_L1 // those of a root, on its partitions
                || first.startsWith("GRANT ") || first.startsWith("REVOKE ") // of extensions and the system
                || (object.kind == "sequence"_L1 && !object.table.isEmpty());
            if (!made && !builtIn)
                orphans.append(object.kind + u' ' + object.schema + u'.' + object.name + u": "_s
                               + QString::fromUtf8(first.left(90)));
        }
        QVERIFY2(orphans.isEmpty(), qPrintable(orphans.join(u'\n')));

        CompareSpec spec = comparison({});
        spec.left = path;
        spec.database = u"every"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.result[u"differences"].toInt(-1) == 0,
                 QJsonDocument(job.outcome.result).toJson().left(3000).constData());
    }

    void everyTableOfABackupIsReadAtOnceAndWhole()
    {
        const QString path = m_shop.backUp(u"every"_s);
        const BackupSource source = findBackup(m_shop.repository, path);
        QThreadPool pool;
        const QList<ManifestSection> &sections = source.manifest->sections;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            if (sections[i].kind != "table"_L1)
                continue;
            TableReader reader(source, sections, i, pool, {});
            while (!reader.next().isEmpty()) { } // throws unless it hashes to what the manifest says
            QCOMPARE(reader.position(), sections[i].bytes);
        }
    }

    void archivesAreLookedIntoAndComparedThroughPgRestore_data()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("custom") << BackupFormat::Custom;
        QTest::newRow("directory") << BackupFormat::Directory;
    }
    void archivesAreLookedIntoAndComparedThroughPgRestore()
    {
        QFETCH(BackupFormat, format);
        BackupSpec backup = m_shop.backupSpec({u"mini"_s});
        backup.format = format;
        const JobRun saved = m_shop.run(backup);
        QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
        QString path;
        for (const QJsonValue item : saved.outcome.result[u"saved"].toArray())
            path = item[u"database"].toString() == "mini"_L1 ? item[u"path"].toString() : path;
        const JobRun job = m_shop.run(comparison(path));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.result[u"differences"].toInt(-1) == 0,
                 QJsonDocument(job.outcome.result).toJson().left(3000).constData());
        QVERIFY(job.outcome.result[u"tablesCompared"].toInt() > 5);
        ContentsSpec spec = contents();
        spec.backup = path;
        spec.objects = true;
        const JobRun looked = m_shop.run(spec);
        QVERIFY2(looked.outcome.ok(), qPrintable(looked.described()));
        const QJsonArray list = looked.outcome.result[u"objects"].toArray();
        QCOMPARE(find(list, u"table"_s, u"customer"_s)[u"rows"].toInt(), 55);
        spec.objects = false;
        spec.table = u"shop.customer"_s;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::NotADump);
    }

    void aFileWithoutARecordIsLookedIntoAndComparedAsWell()
    {
        const QString path = m_shop.folder.write(u"by_hand.sql"_s, m_shop.server.dumpOf(u"mini"_s));
        const JobRun job = m_shop.run(comparison(path));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"differences"].toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
