#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Roles and tablespaces of one server brought back on another. The oracle is pg_dumpall.
class TestGlobals final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop; ///< the server that was saved
    std::unique_ptr<TestServer> m_target; ///< each test's own
    QString m_backup;

    static PrivateServerOptions options()
    {
        PrivateServerOptions options;
        options.user = u"tester"_s;
        return options;
    }

    QByteArray sql(const QByteArray &statements) { return m_target->psql(u"postgres"_s, statements); }

    /// Lines in order of their text: settings of a role are dumped in the order in which they were made.
    QByteArray globalsOf(TestServer &server) const
    {
        const ToolResult result
            = runTool(server.command(server.tools().pgDumpall(), {u"--globals-only"_s}, u"postgres"_s), CancelToken());
        QByteArrayList lines;
        for (const QByteArray &line : result.stdOut.split('\n')) {
            if (!line.startsWith('\\') && !line.startsWith("--"))
                lines.append(line);
        }
        std::sort(lines.begin(), lines.end());
        return lines.join('\n');
    }

    GlobalsSpec specFor(const QString &backup) const
    {
        GlobalsSpec spec;
        spec.server.host = m_target->host();
        spec.server.port = QString::number(m_target->port());
        spec.server.user = m_target->user();
        spec.repository = m_shop.repository;
        spec.backup = backup;
        return spec;
    }
    JobRun look() const { return m_shop.run(specFor(m_backup)); }
    JobRun apply(bool change = false) const
    {
        GlobalsSpec spec = specFor(m_backup);
        spec.apply = true;
        spec.change = change;
        spec.confirmed = true;
        return m_shop.run(spec);
    }
    static QJsonObject itemOf(const JobRun &job, const QString &kind, const QString &name)
    {
        for (const QJsonValue item : job.outcome.result[u"items"].toArray()) {
            if (item[u"kind"].toString() == kind && item[u"name"].toString() == name)
                return item.toObject();
        }
        return {};
    }
    static QString effectOf(const JobRun &job, const QString &kind, const QString &name)
    {
        return itemOf(job, kind, name)[u"effect"].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.psql(
            u"postgres"_s,
            "CREATE ROLE shop_owner; CREATE ROLE \"odd \"\" role\" LOGIN PASSWORD 'sesame' CONNECTION LIMIT 5"
            " VALID UNTIL '2030-01-01 00:00:00+00';"
            "CREATE ROLE reader LOGIN PASSWORD 'open' CREATEDB;"
            "GRANT shop_owner TO reader WITH ADMIN OPTION; GRANT reader TO \"odd \"\" role\";"
            "ALTER ROLE reader SET search_path = shop, public; ALTER ROLE reader SET work_mem = '7MB';"
            "COMMENT ON ROLE reader IS 'who reads; it''s harmless'");
        m_shop.server.createDatabase(u"some"_s);
        QVERIFY(m_shop.run(m_shop.backupSpec({u"some"_s})).outcome.ok());
        m_backup = m_shop.filesOfRepository().filter(u"globals_"_s).filter(u".sql.gz"_s).value(0);
        QVERIFY(!m_backup.isEmpty());
    }

    void init()
    {
        m_target = std::make_unique<TestServer>(options());
        QVERIFY(m_target->start());
    }
    void cleanup() { m_target.reset(); }

    void lookingChangesNothingAndSaysWhatIsMissing()
    {
        const QByteArray before = globalsOf(*m_target);
        const JobRun job = look();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(globalsOf(*m_target), before);
        QCOMPARE(effectOf(job, u"role"_s, u"shop_owner"_s), u"create"_s);
        QCOMPARE(effectOf(job, u"membership"_s, u"reader in shop_owner"_s), u"create"_s);
        QCOMPARE(effectOf(job, u"setting"_s, u"work_mem of reader"_s), u"create"_s);
        QCOMPARE(effectOf(job, u"role"_s, u"tester"_s), u"equal"_s);
        QCOMPARE(job.outcome.result[u"applied"].toInt(), 0);
    }

    void theSqlOfEachItemIsToldWithStarsForPasswords()
    {
        const JobRun job = look();
        const QString sql = itemOf(job, u"role"_s, u"reader"_s)[u"sql"].toString();
        QVERIFY2(sql.startsWith(u"CREATE ROLE reader;"_s), qPrintable(sql));
        QVERIFY2(sql.contains(u"PASSWORD '********'"_s), qPrintable(sql));
        QVERIFY(itemOf(job, u"role"_s, u"tester"_s)[u"sql"].toString().isEmpty());
        QVERIFY(!job.described().contains(u"SCRAM-SHA-256"_s));
        QVERIFY(!QJsonDocument(job.outcome.result).toJson().contains("SCRAM-SHA-256"));
    }

    void applyingMakesTheServersGlobalsThoseOfTheBackup()
    {
        const JobRun job = apply();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(globalsOf(*m_target), globalsOf(m_shop.server));
        QVERIFY(job.outcome.result[u"turned"].toBool());
        const JobRun again = look();
        QCOMPARE(again.outcome.result[u"create"].toInt(), 0);
        QCOMPARE(again.outcome.result[u"change"].toInt(), 0);
    }

    void whereNothingIsToBeAppliedNothingWasDoneThatStays()
    {
        QVERIFY(apply().outcome.ok());
        const JobRun again = apply();
        QVERIFY2(again.outcome.ok(), qPrintable(again.described()));
        QCOMPARE(again.outcome.result[u"applied"].toInt(), 0);
        QVERIFY(!again.outcome.result[u"turned"].toBool());
    }

    void applyingWantsAConfirmation()
    {
        GlobalsSpec spec = specFor(m_backup);
        spec.apply = true;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
        QCOMPARE(sql("SELECT count(*) FROM pg_roles WHERE rolname = 'reader'"), QByteArray("0"));
    }

    void rolesThatExistAreNotTouchedUnlessAsked()
    {
        sql("CREATE ROLE reader NOLOGIN PASSWORD 'own'; CREATE ROLE more; ALTER ROLE reader SET work_mem = '1MB'");
        const JobRun seen = look();
        QCOMPARE(effectOf(seen, u"role"_s, u"reader"_s), u"change"_s);
        const QString differences
            = itemOf(seen, u"role"_s, u"reader"_s)[u"differences"].toVariant().toStringList().join(u';');
        QVERIFY2(differences.contains(u"login: no on the server, yes in the backup"_s), qPrintable(differences));
        QVERIFY(differences.contains(u"password: differs"_s));
        QCOMPARE(effectOf(seen, u"setting"_s, u"work_mem of reader"_s), u"change"_s);
        QCOMPARE(effectOf(seen, u"setting"_s, u"search_path of reader"_s), u"change"_s);

        const QByteArray hash = sql("SELECT rolpassword FROM pg_authid WHERE rolname = 'reader'");
        QVERIFY(apply().outcome.ok());
        QCOMPARE(sql("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'reader'"), QByteArray("f"));
        QCOMPARE(sql("SELECT rolpassword FROM pg_authid WHERE rolname = 'reader'"), hash);
        QCOMPARE(sql("SELECT rolconfig FROM pg_roles WHERE rolname = 'reader'"), QByteArray("{work_mem=1MB}"));

        const JobRun changed = apply(true);
        QVERIFY2(changed.outcome.ok(), qPrintable(changed.described()));
        sql("DROP ROLE more"); // what only the server has stayed
        QCOMPARE(globalsOf(*m_target), globalsOf(m_shop.server));
    }

    void aLimitThatTheBackupDoesNotMentionIsTakenBack()
    {
        sql("CREATE ROLE reader CONNECTION LIMIT 5 VALID UNTIL '2031-01-01'");
        const JobRun changed = apply(true);
        QVERIFY2(changed.outcome.ok(), qPrintable(changed.described()));
        QCOMPARE(sql("SELECT rolconnlimit FROM pg_roles WHERE rolname = 'reader'"), QByteArray("-1"));
        QCOMPARE(effectOf(look(), u"role"_s, u"reader"_s), u"equal"_s);
    }

    void whatDidNotTakeIsNotCalledApplied()
    {
        sql("CREATE ROLE reader; CREATE ROLE \"odd \"\" role\"; GRANT reader TO \"odd \"\" role\" WITH ADMIN OPTION");
        const JobRun job = apply(true);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyDone); // a right is never taken away
        QVERIFY2(job.outcome.error.message().contains(u"odd \" role in reader"_s), qPrintable(job.described()));
        QVERIFY(job.outcome.result[u"turned"].toBool());
        QVERIFY(!itemOf(job, u"membership"_s, u"odd \" role in reader"_s)[u"applied"].toBool());
    }

    void noPasswordHashIsEverShown()
    {
        const QByteArray hash
            = m_shop.server.psql(u"postgres"_s, "SELECT rolpassword FROM pg_authid WHERE rolname = 'reader'");
        QVERIFY(hash.startsWith("SCRAM"));
        sql("CREATE ROLE reader PASSWORD 'own'");
        for (const JobRun &job : {look(), apply(), apply(true)}) {
            for (const JobEvent &event : job.events)
                QVERIFY(!QJsonDocument(event.toJson()).toJson().contains("SCRAM"));
            QVERIFY(!QJsonDocument(job.outcome.toJson()).toJson().contains("SCRAM"));
        }
    }

    void aFailureInTheMiddleLeavesNoRoleBehind()
    {
        QByteArray script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_backup)}).stdOut;
        script.replace("ALTER ROLE reader SET work_mem", "ALTER ROLE reader SET no_such_setting");
        const QString file = m_shop.folder.write(u"globals.sql"_s, script);
        GlobalsSpec spec = specFor(file);
        spec.apply = true;
        spec.confirmed = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY(!job.outcome.ok());
        QVERIFY2(job.outcome.error.message().contains(u"no_such_setting of reader"_s), qPrintable(job.described()));
        QCOMPARE(sql("SELECT count(*) FROM pg_roles WHERE rolname IN ('reader', 'shop_owner')"), QByteArray("0"));
    }

    void onlyStatementsOfPgDumpallRun()
    {
        QByteArray script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_backup)}).stdOut;
        script.replace("CREATE ROLE reader;",
                       "CREATE ROLE reader;\nCREATE TABLE planted(a int);\nDROP ROLE victim;\n"
                       "CREATE ROLE evil SUPERUSER;\nGRANT tester TO reader, victim;\n");
        sql("CREATE ROLE victim");
        GlobalsSpec spec = specFor(m_shop.folder.write(u"forged.sql"_s, script));
        spec.apply = true;
        spec.confirmed = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(job.described()));
        QVERIFY(job.said(u"CREATE TABLE PLANTED"_s) && job.said(u"DROP ROLE VICTIM"_s));
        QCOMPARE(sql("SELECT count(*) FROM pg_class WHERE relname = 'planted'"), QByteArray("0"));
        QCOMPARE(sql("SELECT string_agg(rolname, ',' ORDER BY 1) FROM pg_roles WHERE rolname IN ('victim', 'evil')"),
                 QByteArray("victim"));
        QCOMPARE(sql("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid "
                     "WHERE r.rolname = 'tester'"),
                 QByteArray("0"));
    }

    void aBackupOfADatabaseIsNotOneOfGlobals()
    {
        const QString other = m_shop.filesOfRepository().filter(u"some_"_s).filter(u".sql.gz"_s).value(0);
        const JobRun job = m_shop.run(specFor(other));
        QCOMPARE(job.outcome.error.code(), ErrorCode::NotADump);
    }

    void tablespacesAreMadeAndOneWithoutFolderIsNamed()
    {
        const QString there = m_shop.folder.file(u"there"_s);
        QVERIFY(QDir().mkpath(there));
        runProgram(u"chmod"_s, {u"a+x"_s, m_shop.folder.path()});
        runProgram(u"chown"_s, {u"--reference="_s + m_target->host(), there});
        const QByteArray script = "--\n-- PostgreSQL database cluster dump\n--\n\nCREATE ROLE keeper;\n"
                                  "ALTER ROLE keeper WITH NOSUPERUSER INHERIT NOLOGIN;\n"
                                  "CREATE TABLESPACE fast OWNER keeper LOCATION '"
            + there.toUtf8()
            + "';\nALTER TABLESPACE fast SET (random_page_cost=1.1);\nGRANT ALL ON TABLESPACE fast TO PUBLIC;\n"
              "CREATE TABLESPACE lost OWNER keeper LOCATION '/no/such/folder';\n"
              "\n--\n-- PostgreSQL database cluster dump complete\n--\n\n";
        GlobalsSpec spec = specFor(m_shop.folder.write(u"spaces.sql"_s, script));
        spec.apply = true;
        spec.confirmed = true;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyDone);
        QVERIFY2(job.outcome.error.message().contains(u"tablespace lost"_s), qPrintable(job.described()));
        QVERIFY(job.outcome.result[u"turned"].toBool());
        QCOMPARE(sql("SELECT pg_get_userbyid(spcowner), spcoptions FROM pg_tablespace WHERE spcname = 'fast'"),
                 QByteArray("keeper|{random_page_cost=1.1}"));
        const JobRun again = m_shop.run(specFor(spec.backup));
        QCOMPARE(effectOf(again, u"tablespace"_s, u"fast"_s), u"equal"_s);
        QCOMPARE(effectOf(again, u"options"_s, u"tablespace fast"_s), u"equal"_s);
        QCOMPARE(effectOf(again, u"tablespace"_s, u"lost"_s), u"create"_s);
        const JobRun failed = m_shop.run(spec); // of what is missing nothing can be made
        QCOMPARE(failed.outcome.error.code(), ErrorCode::PartlyDone);
        QVERIFY(!failed.outcome.result[u"turned"].toBool());
        sql("DROP TABLESPACE fast");
        QVERIFY(m_shop.run(spec).outcome.result[u"turned"].toBool()); // by a tablespace alone
    }

    void withoutARightToSeePasswordsTheyAreUnknown()
    {
        sql("CREATE ROLE reader PASSWORD 'own'; CREATE ROLE limited LOGIN CREATEROLE");
        GlobalsSpec spec = specFor(m_backup);
        spec.server.user = u"limited"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(itemOf(job, u"role"_s, u"reader"_s)[u"differences"].toVariant().toStringList().join(u';').contains(
            u"not known"_s));
    }
};

QTEST_GUILESS_MAIN(TestGlobals)
#include "tst_globals.moc"
