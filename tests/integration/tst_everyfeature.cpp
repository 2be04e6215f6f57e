#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/everyfeature.h"
#include "tests/support/runprogram.h"

#include "core/repository/repository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A database with everything pg_dump knows, saved by several processes, against one pg_dump.
class TestEveryFeature final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_path; ///< of the split backup
    QByteArray m_split; ///< its SQL, by gzip
    QByteArray m_plain; ///< one pg_dump

    static int dataProcesses(const JobRun &job)
    {
        return static_cast<int>(std::count_if(job.events.begin(), job.events.end(), [](const JobEvent &event) {
            return event.kind == JobEvent::Kind::Command && event.text.contains(u"--section=data"_s);
        }));
    }

    QString backUpSplit(const QString &database)
    {
        BackupSpec spec = m_shop.backupSpec({database});
        spec.withGlobals = false;
        spec.jobs = 4;
        spec.compression = CompressionLevel::Fast;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        if (dataProcesses(job) < 3) // else nothing is shown
            QTest::qFail("the dump was not split", __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    QByteArray sqlOf(const QString &path) { return runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut; }

    QByteArray outputOf(const QByteArray &sql)
    {
        const ToolResult result
            = runTool(m_shop.server.command(m_shop.server.tools().psql(), {u"-XqAt"_s, u"-c"_s, QString::fromUtf8(sql)},
                                            u"all"_s),
                      {});
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"all"_s);
        loadEveryFeature(m_shop.server, u"all"_s);
        m_shop.server.psql(u"all"_s,
                           "CREATE SUBSCRIPTION ef_subscription CONNECTION 'dbname=nowhere' PUBLICATION p"
                           " WITH (connect = false, slot_name = NONE)");
        m_path = backUpSplit(u"all"_s);
        m_split = sqlOf(m_path);
        m_plain = m_shop.server.dumpOf(u"all"_s);
        QVERIFY(m_plain.size() > 80'000'000);
    }

    void theStatementsAreThoseOfOnePgDump()
    {
        const DumpLines lines(m_split, m_plain);
        QCOMPARE(lines.extra.join("\n").left(2000), QByteArray());
        QCOMPARE(lines.missing.join("\n").left(2000), QByteArray());
    }

    void restoredByPsqlItIsTheDatabaseThatOnePgDumpGives()
    {
        for (const auto &[database, sql] : {std::pair{u"from_split"_s, m_split}, {u"from_plain"_s, m_plain}}) {
            m_shop.server.createDatabase(database);
            m_shop.server.psql(database, sql);
        }
        QCOMPARE(firstDifference(m_shop.server.dumpOf(u"from_split"_s), m_shop.server.dumpOf(u"from_plain"_s)),
                 QString());
    }

    void everyTablesHashIsThatOfItsCopy()
    {
        // Names hold line ends and quotation marks: JSON carries them.
        const QByteArray tables = outputOf(
            "SELECT json_agg(json_build_array(n.nspname, c.relname, format('COPY %I.%I%s TO STDOUT', nspname, relname,"
            "  (SELECT ' (' || string_agg(quote_ident(attname), ', ' ORDER BY attnum) || ')' FROM pg_attribute"
            "   WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''))))"
            " FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
            " WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema'");
        QMap<QString, QByteArray> expected;
        for (const QJsonValue &table : QJsonDocument::fromJson(tables).array()) {
            const QByteArray text = outputOf(table[2].toString().toUtf8());
            expected.insert(table[0].toString() + u'.' + table[1].toString(),
                            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        }
        QVERIFY(expected.size() > 50);
        QMap<QString, QByteArray> recorded;
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(m_path);
        for (const ManifestSection &section : manifest->sections) {
            if (section.kind == "table"_L1)
                recorded.insert(section.schema + u'.' + section.name, section.sha256);
        }
        QCOMPARE(recorded, expected);
    }

    void everyTableIsWhereItsManifestSays() { QCOMPARE(m_shop.misplacedTables(m_path), QStringList()); }

    void configurationRowsOfAnExtensionAreSavedOnce()
    {
        if (m_shop.server.psql(u"postgres"_s, "SELECT count(*) FROM pg_available_extensions WHERE name = 'hstore'")
            != "1")
            QSKIP("hstore is not installed");
        m_shop.server.createDatabase(u"extended"_s);
        // What pg_extension_config_dump() does in an extension's script.
        m_shop.server.psql(
            u"extended"_s,
            "CREATE EXTENSION hstore; CREATE TABLE setting(id int, own bool, t text); CREATE TABLE owned(a int);"
            "CREATE TABLE one(t text); CREATE TABLE two(t text);"
            "ALTER TABLE setting ALTER t SET STORAGE EXTERNAL; ALTER TABLE one ALTER t SET STORAGE EXTERNAL;"
            "ALTER TABLE two ALTER t SET STORAGE EXTERNAL; INSERT INTO owned VALUES (1);"
            "INSERT INTO setting SELECT g, g > 1, repeat('x', 10000000) FROM generate_series(1, 2) g;"
            "INSERT INTO one VALUES (repeat('y', 15000000)); INSERT INTO two VALUES (repeat('z', 15000000));"
            "ALTER EXTENSION hstore ADD TABLE setting; ALTER EXTENSION hstore ADD TABLE owned;"
            "UPDATE pg_extension SET extconfig = ARRAY['setting'::regclass::oid], extcondition = ARRAY['WHERE own']"
            " WHERE extname = 'hstore'");
        const DumpLines lines(sqlOf(backUpSplit(u"extended"_s)), m_shop.server.dumpOf(u"extended"_s));
        QCOMPARE(lines.extra.join("\n").left(2000), QByteArray());
        QCOMPARE(lines.missing.join("\n").left(2000), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestEveryFeature)
#include "tst_everyfeature.moc"
