#include "core/contents/backupcontents.h"
#include "core/contents/tablereader.h"
#include "tests/integration/minishop.h"
#include "tests/integration/workshop.h"
#include "tests/support/everyfeature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Looking into backups and comparing, with a real server as the oracle.
class TestContents : public QObject, private MiniShop
{
    Q_OBJECT

private:
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
    CompareSpec comparison(const QString &right) const
    {
        CompareSpec spec;
        spec.server = m_shop.address();
        spec.repository = m_shop.repository;
        spec.left = m_backup;
        spec.right = right;
        return spec;
    }

private Q_SLOTS:
    void initTestCase() { start(); }

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
