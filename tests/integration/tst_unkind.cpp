#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"
#include "tests/support/unkind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Jobs where the world is not kind.
class TestUnkind final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    ForeignTongue m_german{u"de"_s};
    TestServer m_germanServer{m_german.options()};
    QString m_role;

    static const QString program;
    QMap<QByteArray, QByteArray> variables() const
    {
        return {{"PATH", "/usr/bin:/bin:/usr/sbin:/sbin"},
                {"LARDER_HOME", m_shop.folder.file(u"home"_s).toUtf8()},
                {"BACKUP_DIR", m_shop.repository.toUtf8()},
                {"POSTGRES_HOST", m_shop.server.host().toUtf8()},
                {"POSTGRES_PORT", QByteArray::number(m_shop.server.port())},
                {"POSTGRES_USER", m_shop.server.user().toUtf8()}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.loadSample(u"shop"_s);
        m_shop.server.createDatabase(u"ledger"_s);
        m_shop.server.psql(u"ledger"_s,
                           "CREATE TABLE entries(id int PRIMARY KEY, amount numeric);"
                           "INSERT INTO entries SELECT g, g / 7.0 FROM generate_series(1, 1000) g");
        m_role = addBackupRole(m_shop.server, u"ledger"_s);
        m_shop.server.psql(u"ledger"_s, "ALTER TABLE entries OWNER TO " + m_role.toUtf8());
    }
    void init() { m_shop.repository = m_shop.folder.file(QString::fromLatin1(QTest::currentTestFunction())); }

    void aServerThatSpeaksGermanGivesTheSameCodes_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("user");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such database") << u"nowhere"_s << u"tester"_s << ErrorCode::DatabaseNotFound;
        QTest::newRow("no such role") << u"shop"_s << u"nobody_at_all"_s << ErrorCode::AuthenticationFailed;
    }
    void aServerThatSpeaksGermanGivesTheSameCodes()
    {
        if (!m_german.isInstalled())
            QSKIP("PostgreSQL's German texts are not installed");
        QFETCH(QString, database);
        QFETCH(QString, user);
        if (!m_germanServer.server().isRunning()) {
            QVERIFY(m_germanServer.start());
            m_germanServer.createDatabase(u"shop"_s);
        }
        BackupSpec spec = m_shop.backupSpec({database});
        spec.server.host = m_germanServer.host();
        spec.server.port = QString::number(m_germanServer.port());
        spec.server.user = user;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.detail().contains(u"existiert nicht"_s)
                     || job.outcome.error.message().contains(u"existiert nicht"_s) || database == "nowhere"_L1,
                 qPrintable(job.described()));
        QTEST(job.outcome.error.code(), "code");
    }

    void aRoleThatIsNoSuperuserSavesAndRestoresItsDatabase()
    {
        BackupSpec spec = m_shop.backupSpec({u"ledger"_s});
        spec.server.user = m_role;
        const JobRun saved = m_shop.run(spec);
        QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
        const QString path = m_shop.filesOfRepository().filter(u"/ledger_"_s).filter(u".sql.gz"_s).value(0);
        RestoreSpec restore = m_shop.restoreSpec(m_shop.absolute(path), u"ledger_copy"_s);
        restore.server.user = m_role;
        const JobRun restored = m_shop.run(restore);
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        QCOMPARE(m_shop.server.dumpOf(u"ledger_copy"_s), m_shop.server.dumpOf(u"ledger"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE ledger_copy");
    }

    void whatRestoresLeftIsToldFromWhatPeopleWorkWith()
    {
        const QStringList left = addLeftDatabases(m_shop.server, u"shop"_s);
        InspectSpec spec;
        spec.server = m_shop.address();
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QJsonArray kept = job.outcome.result[u"kept"].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first()[u"database"].toString(), left[0]);
        QCOMPARE(kept.first()[u"original"].toString(), u"shop"_s);
        for (const QString &name : left)
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE " + name.toUtf8());
    }

    void aBackupOnAReadOnlyDiskIsListedAndRestored()
    {
        if (!mayPlayOthers())
            QSKIP("only root can mount");
        const QString path = m_shop.backUp(u"shop"_s);
        const auto run = [&](const QStringList &arguments) {
            return runWhereReadOnly(m_shop.repository, program, arguments, variables());
        };
        const ToolResult list = run({u"list"_s, u"--json"_s});
        QVERIFY2(list.success(), qPrintable(list.stdErr));
        QCOMPARE(QJsonDocument::fromJson(list.stdOut).array().size(), 1);
        const ToolResult restore = run({u"restore"_s, path, u"shop_again"_s});
        // With one warning: that it was proven cannot be written down there.
        QVERIFY2(restore.status.code == 1, qPrintable(restore.stdErr));
        QCOMPARE(m_shop.server.dumpOf(u"shop_again"_s), m_shop.server.dumpOf(u"shop"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE shop_again");
    }

    void anAccountThatMayOnlyReadSeesTheBackups()
    {
        if (!mayPlayOthers())
            QSKIP("only root can be somebody else");
        if (!nobodyMayRun(program))
            QSKIP("user nobody does not reach the programs of this build");
        const QString path = m_shop.backUp(u"shop"_s);
        runProgram(u"chmod"_s, {u"-R"_s, u"a+rX"_s, m_shop.repository});
        runProgram(u"chmod"_s, {u"a+x"_s, m_shop.folder.path()});
        QMap<QByteArray, QByteArray> theirs = variables();
        theirs["LARDER_HOME"] = "/tmp/larder-nobody-" + QByteArray::number(::getpid());
        const ToolResult list = runAsNobody(program, {u"list"_s, u"--json"_s}, theirs);
        QVERIFY2(list.success(), qPrintable(list.stdErr));
        QCOMPARE(QJsonDocument::fromJson(list.stdOut).array().size(), 1);
        const ToolResult show = runAsNobody(program, {u"show"_s, path, u"--objects"_s}, theirs);
        QVERIFY2(show.success(), qPrintable(show.stdErr));
        runProgram(u"rm"_s, {u"-rf"_s, QString::fromUtf8(theirs["LARDER_HOME"])});
    }
};

const QString TestUnkind::program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");

QTEST_GUILESS_MAIN(TestUnkind)
#include "tst_unkind.moc"
