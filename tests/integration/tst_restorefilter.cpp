#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/restore/filteredout.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a restore leaves out when it is asked to, against pg_restore with the same option.
class TestRestoreFilter final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_archive; ///< by pg_dump alone
    QMap<QString, QString> m_backups; ///< by the way they are restored

    struct Option
    {
        const char *name;
        bool RestoreFilter::*member;
    };
    static constexpr std::array options{
        Option{"--no-owner", &RestoreFilter::noOwner},
        Option{"--no-privileges", &RestoreFilter::noPrivileges},
        Option{"--no-comments", &RestoreFilter::noComments},
        Option{"--no-tablespaces", &RestoreFilter::noTablespaces},
        Option{"--no-publications", &RestoreFilter::noPublications},
        Option{"--no-subscriptions", &RestoreFilter::noSubscriptions},
        Option{"--no-extensions", &RestoreFilter::noExtensions},
    };

    QString save(BackupFormat format)
    {
        BackupSpec spec = m_shop.backupSpec({u"all"_s});
        spec.format = format;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        m_shop.clock->advance(std::chrono::minutes(1));
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }
    void pgRestore(const QStringList &arguments)
    {
        const ToolResult result
            = runTool(m_shop.server.command(m_shop.server.tools().pgRestore(), arguments, u"theirs"_s), {});
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
    }
    /// pg_restore has no such option: its list does.
    QString listWithoutExtensions()
    {
        QByteArrayList lines
            = runProgram(m_shop.server.tools().pgRestore(), {u"--list"_s, m_archive}).stdOut.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains(" EXTENSION "); });
        return m_shop.folder.write(u"list"_s, lines.join('\n'));
    }
    void restoreTheirs(const QString &option)
    {
        m_shop.server.createDatabase(u"theirs"_s);
        QStringList arguments{u"-w"_s, u"-e"_s, u"-d"_s, u"theirs"_s};
        if (option == "--no-extensions"_L1)
            arguments << u"-L"_s << listWithoutExtensions();
        else
            arguments << option;
        pgRestore(arguments << m_archive);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.psql(u"postgres"_s, "SET allow_in_place_tablespaces = on; CREATE TABLESPACE fast LOCATION ''");
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE bob; CREATE ROLE eve");
        m_shop.server.createDatabase(u"all"_s);
        m_shop.server.psql(u"all"_s, R"(
            CREATE EXTENSION hstore; COMMENT ON EXTENSION hstore IS 'unused';
            CREATE TABLE a(id int PRIMARY KEY, t text); ALTER TABLE a OWNER TO bob;
            INSERT INTO a SELECT g, repeat(md5(g::text), 8) FROM generate_series(1, 20000) g;
            CREATE TABLE b(id int PRIMARY KEY USING INDEX TABLESPACE fast) TABLESPACE fast;
            INSERT INTO b SELECT generate_series(1, 50000);
            CREATE INDEX b_index ON b(id) TABLESPACE fast;
            CREATE FUNCTION f(owner text) RETURNS text LANGUAGE sql AS 'SELECT $1'; ALTER FUNCTION f OWNER TO bob;
            COMMENT ON COLUMN a.t IS 'GRANT nothing'; COMMENT ON TABLE b IS 'CREATE EXTENSION';
            GRANT SELECT ON a TO eve WITH GRANT OPTION;
            SET ROLE eve; GRANT SELECT ON a TO PUBLIC; RESET ROLE;
            ALTER DEFAULT PRIVILEGES FOR ROLE bob GRANT SELECT ON TABLES TO eve;
            SELECT lo_create(17); ALTER LARGE OBJECT 17 OWNER TO bob; GRANT SELECT ON LARGE OBJECT 17 TO eve;
            CREATE PUBLICATION p FOR TABLE a; COMMENT ON PUBLICATION p IS 'all';
            CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE);)");
        m_archive = m_shop.folder.file(u"theirs.dump"_s);
        const ToolResult saved = runTool(
            m_shop.server.command(m_shop.server.tools().pgDump(), {u"-Fc"_s, u"-f"_s, m_archive}, u"all"_s), {});
        QVERIFY2(saved.success(), qPrintable(saved.stdErr));
        m_backups[u"plain"_s] = save(BackupFormat::PlainGzip);
        m_backups[u"custom"_s] = save(BackupFormat::Custom);
        m_backups[u"of others"_s] = m_archive;
    }
    void cleanup()
    {
        for (const char *name : {"ours", "theirs"}) {
            m_shop.server.psql(QString::fromLatin1(name), "DROP SUBSCRIPTION IF EXISTS s");
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE "_ba + name);
        }
    }

    void itIsWhatPgRestoreLeavesOut_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("jobs");
        for (const Option &option : options) {
            QTest::addRow("%s, over one session", option.name) << QString::fromLatin1(option.name) << u"plain"_s << 1;
            QTest::addRow("%s, over several sessions", option.name)
                << QString::fromLatin1(option.name) << u"plain"_s << 4;
        }
        for (const char *option : {"--no-owner", "--no-tablespaces", "--no-extensions", "--no-privileges"}) {
            QTest::addRow("%s, an archive of ours", option) << QString::fromLatin1(option) << u"custom"_s << 2;
            QTest::addRow("%s, an archive of others", option) << QString::fromLatin1(option) << u"of others"_s << 2;
        }
    }
    void itIsWhatPgRestoreLeavesOut()
    {
        QFETCH(QString, option);
        QFETCH(QString, way);
        QFETCH(int, jobs);
        RestoreSpec spec = m_shop.restoreSpec(m_backups[way], u"ours"_s);
        spec.jobs = jobs;
        spec.acceptForeign = true;
        // A grant that another role has made wants consent, but not where grants are left out.
        spec.acceptStatements = way == "of others"_L1 && option != "--no-privileges"_L1;
        for (const Option &known : options) {
            if (option == QLatin1StringView(known.name))
                spec.filter.*known.member = true;
        }
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        if (way == "plain"_L1)
            QCOMPARE(job.outcome.result[u"way"].toString(), jobs > 1 ? u"parallel"_s : u"serial"_s);
        QVERIFY2(job.said(option), qPrintable(job.described()));
        restoreTheirs(option);
        QCOMPARE(m_shop.server.dumpOf(u"ours"_s), m_shop.server.dumpOf(u"theirs"_s));
    }
};

QTEST_GUILESS_MAIN(TestRestoreFilter)
#include "tst_restorefilter.moc"
