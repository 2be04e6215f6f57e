#include "core/sql/statementkind.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace larder;

namespace
{
struct Row
{
    QByteArray kind;
    QByteArray rule;
    QByteArray statement;
    QHash<QByteArray, QByteArray> facts; ///< what else is expected of it
};

QByteArray named(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Setting: return "setting";
    case StatementKind::User: return "user";
    case StatementKind::Rows: return "rows";
    case StatementKind::Transaction: return "transaction";
    case StatementKind::Index: return "index";
    case StatementKind::Constraint: return "constraint";
    case StatementKind::ForeignKey: return "foreign-key";
    case StatementKind::AttachIndex: return "attach-index";
    case StatementKind::OfTable: return "of-table";
    case StatementKind::Trigger: return "trigger";
    case StatementKind::Rule: return "rule";
    case StatementKind::OfObject: return "of-object";
    case StatementKind::InOrder: return "in-order";
    case StatementKind::Unknown: return "unknown";
    }
    Q_UNREACHABLE();
}

QByteArray shown(const SqlName &name) { return name.schema.isEmpty() ? name.name : name.schema + '|' + name.name; }

QHash<QByteArray, QByteArray> all(const StatementFacts &facts)
{
    return {{"table", shown(facts.table)},
            {"other", shown(facts.other)},
            {"object", shown(facts.object)},
            {"method", facts.method},
            {"setting", facts.setting},
            {"value", facts.value},
            {"calls", facts.callsFunctions ? "yes" : "no"}};
}

Row rowIn(const QByteArray &line)
{
    const qsizetype first = line.indexOf(" | ");
    const qsizetype second = line.indexOf(" | ", first + 1);
    if (first < 0 || second < 0)
        qFatal("statement-kinds.txt: %s is no row", line.constData());
    return {line.first(first),
            line.sliced(first + 3, second - first - 3),
            line.sliced(second + 3).replace("<LF>", "\n"),
            {}};
}

/// "table s|t" below its row.
void addFact(QList<Row> &rows, const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray fact = line.first(space < 0 ? line.size() : space);
    if (rows.isEmpty() || !all({}).contains(fact))
        qFatal("statement-kinds.txt: %s is no fact", line.constData());
    rows.last().facts[fact] = space < 0 ? QByteArray() : line.sliced(space + 1);
}

QList<Row> readRows()
{
    QFile file(QStringLiteral(LARDER_SOURCE_DIR "/tests/cases/statement-kinds.txt"));
    if (!file.open(QFile::ReadOnly))
        qFatal("statement-kinds.txt cannot be read");
    QList<Row> rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(' '))
            addFact(rows, line.trimmed());
        else if (!line.isEmpty() && !line.startsWith('#'))
            rows.append(rowIn(line));
    }
    return rows;
}
}

/// What the text of a statement says about when it may run.
class TestStatementKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindAndFactsAreReadFromTheTokens_data()
    {
        QTest::addColumn<Row>("row");
        for (const Row &row : readRows())
            QTest::newRow(row.rule.constData()) << row;
    }
    void kindAndFactsAreReadFromTheTokens()
    {
        QFETCH(Row, row);
        const StatementFacts found = statementFacts(row.statement);
        QCOMPARE(named(found.kind), row.kind);
        for (auto fact = row.facts.cbegin(); fact != row.facts.cend(); ++fact)
            QCOMPARE(fact.key() + ' ' + all(found).value(fact.key()), fact.key() + ' ' + fact.value());
    }

    void aStatementThatEndsTooEarlyIsNoTrouble()
    {
        const QByteArray whole
            = "ALTER TABLE ONLY \"s\".t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES $q$x$q$ s.u(E'\\'');";
        for (qsizetype length = 0; length <= whole.size(); ++length)
            statementFacts(QByteArrayView(whole).first(length));
    }
};

QTEST_GUILESS_MAIN(TestStatementKind)
#include "tst_statementkind.moc"
