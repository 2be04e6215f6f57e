#include "core/sql/clientscope.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/statementscope.h"
#include "tests/support/everyfeature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
constexpr qsizetype wholeStatements = 1 << 30;

/// The scopes of everything in one script.
class Scopes final : public DumpListener
{
public:
    explicit Scopes(bool ownBackup) : m_ownBackup(ownBackup) { }

    void statement(const SqlStatement &statement) override
    {
        const ScopedStatement scoped = scopeOf(statement.text, m_ownBackup);
        ++counts[scoped.scope];
        if (scoped.scope == StatementScope::Unknown)
            unknown.append(QByteArray::number(static_cast<int>(scoped.reason)) + ' ' + statement.text.left(300));
    }
    void metaCommand(const MetaCommand &command) override
    {
        const ClientCommand found = clientScope(command);
        if (found.scope == ClientScope::Client)
            unknown.append(command.line);
        if (found.scope == ClientScope::Connect)
            databases.append(found.database);
    }

    QMap<StatementScope, int> counts;
    QByteArrayList unknown;
    QByteArrayList databases;

private:
    bool m_ownBackup;
};
}

/// Nothing that the installed pg_dump and pg_dumpall write is unknown.
class TestRealScopes final : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;

    QByteArray output(const QString &program, const QStringList &arguments, const QString &database)
    {
        const ToolResult result = runTool(m_server.command(program, arguments, database), {});
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }

    static Scopes scopesOf(const QByteArray &script, bool ownBackup)
    {
        Scopes scopes(ownBackup);
        DumpScanner scanner(scopes, wholeStatements);
        scanner.feed(script);
        scanner.finish();
        return scopes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_server.createDatabase(u"shop"_s);
        m_server.loadSample(u"shop"_s);
        m_server.createDatabase(u"all 'kinds' of \"things\""_s);
        loadEveryFeature(m_server, u"all 'kinds' of \"things\""_s);
    }

    void ofADatabase_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QString &database, const QStringList &options) {
            QTest::newRow(name) << database << options;
        };
        const QString all = u"all 'kinds' of \"things\""_s;
        row("rows by COPY", u"shop"_s, {});
        row("rows as INSERT", u"shop"_s, {u"--inserts"_s, u"--on-conflict-do-nothing"_s});
        row("rows as INSERT with columns", u"shop"_s, {u"--column-inserts"_s, u"--rows-per-insert=3"_s});
        row("every feature, made anew", all, {u"-C"_s, u"--schema-only"_s});
        row("every feature, dropped first", all, {u"--clean"_s, u"--schema-only"_s});
        row("every feature, dropped if it exists", all, {u"-C"_s, u"--clean"_s, u"--if-exists"_s, u"--schema-only"_s});
        row("every feature with its rows", all, {});
    }
    void ofADatabase()
    {
        QFETCH(QString, database);
        QFETCH(QStringList, options);
        const Scopes scopes = scopesOf(output(m_server.tools().pgDump(), options, database), true);
        QVERIFY2(scopes.unknown.isEmpty(), scopes.unknown.join('\n').constData());
        QVERIFY(scopes.counts[StatementScope::Inside] > 10);
        QCOMPARE(scopes.counts[StatementScope::Server], 0);
        QCOMPARE(scopes.databases.size(), options.contains(u"-C"_s) ? 1 : 0);
        if (options.contains(u"-C"_s))
            QCOMPARE(scopes.databases.first(), database.toUtf8());
        QCOMPARE(scopes.counts[StatementScope::Database] > 0, options.contains(u"-C"_s));
    }

    /// Of the same file without a record only what a superuser of its server had to make is unknown.
    void ofADatabaseOfOthers()
    {
        const QByteArray script
            = output(m_server.tools().pgDump(), {u"--schema-only"_s}, u"all 'kinds' of \"things\""_s);
        for (const QByteArray &text : scopesOf(script, false).unknown) {
            const int reason = text.left(1).toInt();
            const bool expected = reason == static_cast<int>(StopReason::ForeignCode)
                || reason == static_cast<int>(StopReason::OtherRole)
                || reason == static_cast<int>(StopReason::SystemObject);
            QVERIFY2(expected, text.constData());
        }
        QVERIFY(scopesOf(output(m_server.tools().pgDump(), {}, u"shop"_s), false).unknown.isEmpty());
    }

    void ofAServer()
    {
        for (const QStringList &options : {QStringList(), QStringList{u"--clean"_s, u"--if-exists"_s}}) {
            const QStringList more{u"--schema-only"_s};
            const Scopes scopes = scopesOf(output(m_server.tools().pgDumpall(), options + more, u"postgres"_s), true);
            QVERIFY2(scopes.unknown.isEmpty(), scopes.unknown.join('\n').constData());
            QVERIFY(scopes.counts[StatementScope::Server] > 3);
            QVERIFY(scopes.databases.contains("shop") && scopes.databases.contains("all 'kinds' of \"things\""));
        }
    }
};

QTEST_GUILESS_MAIN(TestRealScopes)
#include "tst_realscopes.moc"
