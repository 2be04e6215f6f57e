#include "core/sql/clientscope.h"
#include "core/sql/statementscope.h"

#include <QFile>
#include <QTest>

using namespace larder;

namespace
{
struct Row
{
    QByteArray foreign;
    QByteArray own;
    QByteArray words;
    QByteArray statement;
};

QByteArray named(StopReason reason)
{
    switch (reason) {
    case StopReason::None: return "none";
    case StopReason::NotOfADump: return "not-of-a-dump";
    case StopReason::Unclear: return "unclear";
    case StopReason::ForeignCode: return "foreign-code";
    case StopReason::OtherRole: return "other-role";
    case StopReason::SystemObject: return "system-object";
    case StopReason::OtherServer: return "other-server";
    case StopReason::Encoding: return "encoding";
    }
    Q_UNREACHABLE();
}

QByteArray named(const ScopedStatement &scoped)
{
    const QByteArray more = scoped.standardStrings ? " standard" : "";
    const bool known = scoped.reason == StopReason::None;
    switch (scoped.scope) {
    case StatementScope::Session: return known ? "session" + more : "wrong";
    case StatementScope::Inside: return known ? "inside" + more : "wrong";
    case StatementScope::Database: return known ? "database" + more : "wrong";
    case StatementScope::Server: return known ? "server" + more : "wrong";
    case StatementScope::Unknown: return "unknown:" + named(scoped.reason) + more;
    }
    Q_UNREACHABLE();
}

QByteArray words(const ScopedStatement &scoped) { return (scoped.command + ' ' + scoped.object).trimmed(); }

Row parsed(QByteArray line)
{
    line.replace("<LF>", "\n").replace("<CR>", "\r").replace("<NUL>", QByteArray(1, '\0'));
    const qsizetype first = line.indexOf(" | ");
    const qsizetype second = line.indexOf(" | ", first + 1);
    Row row;
    row.foreign = line.first(first);
    row.own = row.foreign;
    if (const qsizetype own = row.foreign.indexOf(" own="); own >= 0) {
        row.own = row.foreign.sliced(own + 5);
        row.foreign.truncate(own);
    }
    row.words = line.sliced(first + 3, second - first - 3);
    row.statement = line.sliced(second + 3);
    return row;
}

QList<Row> rows()
{
    QFile file(QStringLiteral(LARDER_SOURCE_DIR "/tests/cases/statement-scopes.txt"));
    if (!file.open(QFile::ReadOnly))
        qFatal("The cases cannot be read");
    QList<Row> found;
    for (QByteArray line : file.readAll().split('\n')) {
        if (!line.startsWith('#') && line.contains(" | "))
            found.append(parsed(line));
    }
    return found;
}

ClientCommand command(const char *line, bool insideStatement = false)
{
    return clientScope(MetaCommand{line, 0, insideStatement});
}
}

/// What statements and backslash commands of a script may reach.
class TestStatementScope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScopeIsThatOfTheTable_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("statement");
        const QList<Row> all = rows();
        QVERIFY(all.size() > 250);
        for (const Row &row : all)
            QTest::newRow(row.statement.left(150).constData()) << row.foreign << row.own << row.words << row.statement;
    }
    void theScopeIsThatOfTheTable()
    {
        QFETCH(QByteArray, foreign);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, statement);
        QCOMPARE(named(scopeOf(statement, false)), foreign);
        QCOMPARE(named(scopeOf(statement, true)), own);
        QCOMPARE(words(scopeOf(statement, false)), expected);
    }

    /// What was found of the INSERT before spares only the reading of constants.
    void whatStandsBeforeAnInsertChangesNothing()
    {
        const auto statementOf = [](const QByteArray &text, bool escapes) {
            return SqlStatement{.text = text, .bytes = text.size(), .escapesInStrings = escapes};
        };
        QList<QByteArray> statements;
        for (const Row &row : rows())
            statements.append(row.statement);
        for (const char *value :
             {"pg_read_file('x')", "(SELECT 1)", "'a'||s.f()", "'x'::s.d", "1 + s.f()", "current_user", "a", "--1",
              "'\\'", "'\\' || s.f()", "E'\\''", "$$x$$", "'a'\n'b'", "X'1F'", "U&'x'", "NULLIF(1,1)", "1e", "B'2'"})
            statements.append("INSERT INTO s.t VALUES (1, 'x'), (2, " + QByteArray(value) + "), (3, 'y');");
        for (const QByteArray &before :
             {QByteArray("INSERT INTO s.t VALUES (1);"), QByteArray("INSERT INTO s.t DEFAULT VALUES;"),
              QByteArray("INSERT INTO pg_authid VALUES (1);")}) {
            for (const QByteArray &statement : std::as_const(statements)) {
                for (const bool escapes : {false, true}) {
                    ScriptScopes scopes;
                    scopes.of(statementOf(before, escapes), false);
                    ScopedStatement found = scopes.of(statementOf(statement, escapes), false);
                    const ScopedStatement alone = scopeOf(statement, false);
                    QVERIFY2(escapes ? found.standardStrings == alone.standardStrings
                                     : found.standardStrings || !alone.standardStrings, // asks once too often
                             statement.constData());
                    found.standardStrings = alone.standardStrings;
                    QCOMPARE(named(found), named(alone));
                    QCOMPARE(words(found), words(alone));
                }
            }
        }
    }

    /// The same text means another table, or is read otherwise.
    void anInsertIsJudgedAnewWhereNamesOrStringsMeanSomethingElse()
    {
        SqlStatement insert{.text = "INSERT INTO sql_features VALUES ('a');"};
        ScriptScopes scopes;
        QCOMPARE(named(scopes.of(insert, false)), "inside");
        insert.schema = "information_schema";
        QCOMPARE(named(scopes.of(insert, false)), named(scopeOf(insert.text, false, insert.schema)));
        QCOMPARE(scopes.of(insert, false).scope, StatementScope::Unknown);
        insert.schema = "public";
        QCOMPARE(scopes.of(insert, false).scope, StatementScope::Inside);
        insert.text = "INSERT INTO sql_features VALUES ('\\');";
        QVERIFY(scopes.of(insert, false).standardStrings);
        insert.escapesInStrings = true;
        QCOMPARE(named(scopes.of(insert, false)), named(scopeOf(insert.text, false, insert.schema)));
        QVERIFY(scopes.of(insert, false).standardStrings);
    }

    /// No prefix of a statement is sent: where it was cut, it may say something else.
    void aCutStatementIsUnknown()
    {
        for (const Row &row : rows()) {
            if (row.statement.count(';') != 1)
                continue;
            for (qsizetype size = 0; size < row.statement.indexOf(';'); ++size) {
                const ScopedStatement cut = scopeOf(QByteArrayView(row.statement).first(size), true);
                QVERIFY2(cut.scope == StatementScope::Unknown, row.statement.left(size).constData());
            }
        }
    }

    /// Whatever a statement is, a second one behind it is not sent with it.
    void aSecondStatementIsUnknown()
    {
        for (const Row &row : rows()) {
            const ScopedStatement both = scopeOf(row.statement + " CREATE ROLE evil SUPERUSER;", true);
            QVERIFY2(both.scope == StatementScope::Unknown, row.statement.constData());
        }
    }

    void theCaseOfKeywordsDoesNotMatter()
    {
        QCOMPARE(named(scopeOf("cReAtE tAbLe S.t (a int);", false)), QByteArray("inside"));
        QCOMPARE(named(scopeOf("alter SYSTEM set a = 1;", true)), QByteArray("server"));
    }

    void restrictionsAreLeftOut()
    {
        QVERIFY(command("\\restrict Key1").scope == ClientScope::Restrict);
        QVERIFY(command("\\unrestrict Key1\r").scope == ClientScope::Restrict);
        QVERIFY(command("\\unrestrict `touch x`").scope == ClientScope::Client);
        QVERIFY(command("\\unrestrict Key1 \\! touch x").scope == ClientScope::Client);
        QVERIFY(command("\\encoding SQL_ASCII").scope == ClientScope::Encoding);
        QVERIFY(command("\\encoding SJIS").scope == ClientScope::Client);
    }

    void connectingNamesTheDatabase_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("database");
        const auto row = [](const char *line, const char *database) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(database);
        };
        row("\\connect shop", "shop");
        row("\\c shop", "shop");
        row("\\connect  Shop.1 \r", "Shop.1");
        row("\\connect \"a \"\"b\"\"\"", "a \"b\"");
        row("\\connect 'a''b'", "a'b");
        row("\\connect -reuse-previous=on \"dbname='x y'\"", "x y");
        row("\\connect -reuse-previous=on \"dbname='x\"\"\\'\\\\ y'\"", "x\"'\\ y");
        row("\\connect -reuse-previous=on dbname=shop", "");
        row("\\connect -reuse-previous=on \"dbname=shop\"", "shop");
    }
    void connectingNamesTheDatabase()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, database);
        const ClientCommand found = clientScope(MetaCommand{line, 0, false});
        QCOMPARE(found.database, database);
        QVERIFY(found.scope == (database.isEmpty() ? ClientScope::Client : ClientScope::Connect));
    }

    void everyOtherCommandIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"\\",
                                 "\\! touch x",
                                 "\\i x",
                                 "\\copy t from x",
                                 "\\gexec",
                                 "\\connect",
                                 "\\connect -",
                                 "\\connect - user",
                                 "\\connect shop user",
                                 "\\connect shop user host 5432",
                                 "\\connect `id`",
                                 "\\connect :name",
                                 "\\connect shop \\! id",
                                 "\\connect \"host=evil\"",
                                 "\\connect postgresql://evil/x",
                                 "\\connect \"postgres://evil/x\"",
                                 "\\connect 'a\\nb'",
                                 "\\connect \"a",
                                 "\\connect \"a\"b\"",
                                 "\\connect -reuse-previous=off \"dbname='x'\"",
                                 "\\connect -reuse-previous=on \"dbname='x' host=evil\"",
                                 "\\connect -reuse-previous=on \"host=evil dbname='x'\"",
                                 "\\connect -reuse-previous=on shop",
                                 "\\connectshop",
                                 "\\connect \"\"",
                                 "\\connect shop;",
                                 "\\CONNECT shop"})
            QTest::newRow(line) << QByteArray(line);
    }
    void everyOtherCommandIsRefused()
    {
        QFETCH(QByteArray, line);
        const ClientCommand found = clientScope(MetaCommand{line, 0, false});
        QVERIFY(found.scope == ClientScope::Client);
        QVERIFY(found.database.isEmpty());
    }

    void aCommandInsideAStatementIsRefused()
    {
        QVERIFY(command("\\connect shop", true).scope == ClientScope::Client);
        QVERIFY(command("\\restrict Key1", true).scope == ClientScope::Client);
    }
};

QTEST_GUILESS_MAIN(TestStatementScope)
#include "tst_statementscope.moc"
