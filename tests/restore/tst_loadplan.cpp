#include "core/restore/loadplan.h"
#include "core/sql/dumpscanner.h"
#include "tests/support/caselines.h"

#include <QTest>
#include <algorithm>

using namespace larder;
using namespace larder::test;

namespace
{
QByteArray copy(const QByteArray &table, qint64 bytes = 10)
{
    return "COPY " + table + " (a) FROM stdin;\n" + QByteArray(bytes - 1, 'x') + "\n\\.\n";
}

QByteArray big(const QByteArray &table) { return copy(table, 5 << 20); }

DumpLayout layoutOf(const QByteArray &script)
{
    DumpLayout layout;
    DumpScanner scanner(layout);
    scanner.feed("SELECT pg_catalog.set_config('search_path', '', false);\n" + script);
    scanner.finish();
    return layout;
}

/// Runs a plan by hand. Pieces of work are named by words that only they contain.
struct Run
{
    explicit Run(const QByteArray &script, bool anywhere = true)
        : layout(layoutOf(script)), plan(planLoad(layout, anywhere)), ready(plan.graph.takeReady())
    { }

    QByteArray nameOf(int piece) const
    {
        const Work &work = plan.work[static_cast<size_t>(piece)];
        if (const auto *rows = std::get_if<RowsWork>(&work))
            return "rows of " + layout.blocks()[rows->first].table.name;
        if (std::holds_alternative<StretchesWork>(work))
            return "stretches";
        const auto *statements = std::get_if<StatementsWork>(&work);
        QByteArrayList texts;
        for (qsizetype i = 0; statements && i < statements->count; ++i)
            texts += layout.lateStatements()[statements->first + i].text;
        return texts.join(' ');
    }
    int find(const QByteArray &words) const
    {
        const auto found
            = std::find_if(ready.begin(), ready.end(), [&](int piece) { return nameOf(piece).contains(words); });
        return found == ready.end() ? -1 : *found;
    }
    bool mayStart(const QByteArray &words) const { return find(words) >= 0; }
    bool isPlanned(const QByteArray &words) const
    {
        for (int piece = 0; piece < plan.graph.size(); ++piece) {
            if (nameOf(piece).contains(words))
                return true;
        }
        return false;
    }
    void finish(int piece)
    {
        ready.removeOne(piece);
        if (const auto *rows = std::get_if<RowsWork>(&plan.work[static_cast<size_t>(piece)])) {
            for (const int part : rows->parts)
                plan.graph.finish(part);
        }
        plan.graph.finish(piece);
        ready += plan.graph.takeReady();
    }

    DumpLayout layout;
    LoadPlan plan;
    QList<int> ready;
};

struct Step
{
    QByteArray word;
    QByteArray rest;
};

struct Case
{
    QByteArray title;
    QByteArray script;
    bool anywhere = true;
    QList<Step> steps;
};

QByteArrayList listIn(const QByteArray &words)
{
    QByteArrayList list = words.split(',');
    for (QByteArray &each : list)
        each = each.trimmed();
    return list;
}

bool areOne(const Run &run, const QByteArrayList &words)
{
    const int piece = run.find(words.constFirst());
    return piece >= 0 && std::all_of(words.begin(), words.end(), [&](const QByteArray &each) {
               return run.nameOf(piece).contains(each);
           });
}

bool goesFirst(const Run &run, const QByteArray &words, const QByteArray &before)
{
    const int first = run.find(words);
    const int second = run.find(before);
    return first >= 0 && second >= 0 && run.plan.graph.urgency(first) > run.plan.graph.urgency(second);
}

/// Whether it is as the step says, which then is done.
bool holds(Run &run, const Step &step)
{
    if (step.word == "ready")
        return run.mayStart(step.rest);
    if (step.word == "waits")
        return run.isPlanned(step.rest) && !run.mayStart(step.rest);
    if (step.word == "pieces")
        return run.ready.size() == step.rest.toInt();
    if (step.word == "dry")
        return run.plan.graph.isDry();
    if (step.word == "together")
        return areOne(run, listIn(step.rest));
    if (step.word == "sooner")
        return goesFirst(run, listIn(step.rest).value(0), listIn(step.rest).value(1));
    const int piece = run.find(step.rest);
    if (piece >= 0)
        run.finish(piece);
    return piece >= 0;
}

/// "s.t" or "s.t 5 MiB".
QByteArray rowsIn(const QByteArray &text)
{
    if (!text.endsWith(" MiB"))
        return copy(text);
    const QByteArray table = text.chopped(4);
    const qsizetype space = table.lastIndexOf(' ');
    return copy(table.first(space), table.sliced(space + 1).toLongLong() << 20);
}

void take(Case &one, const QByteArray &word, const QByteArray &rest)
{
    static const QByteArrayList steps{"ready", "waits", "done", "pieces", "together", "sooner", "dry"};
    if (word == "rows")
        one.script += rowsIn(rest);
    else if (word == "sql")
        one.script += rest + '\n';
    else if (word == "by-one")
        one.anywhere = false;
    else if (steps.contains(word))
        one.steps.append({word, rest});
    else
        qFatal("load-plans.txt: %s is no word", word.constData());
}

QList<Case> readCases()
{
    QList<Case> cases;
    for (const CaseLine &line : caseLines(QStringLiteral("load-plans.txt"))) {
        if (line.word == QLatin1StringView("case"))
            cases.append({line.rest.toUtf8(), {}, true, {}});
        else
            take(cases.last(), line.word.toUtf8(), line.rest.toUtf8());
    }
    return cases;
}
}

/// From a script to what may overlap.
class TestLoadPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHolds_data()
    {
        QTest::addColumn<Case>("one");
        for (const Case &one : readCases())
            QTest::newRow(one.title.constData()) << one;
    }
    void eachRuleHolds()
    {
        QFETCH(Case, one);
        QVERIFY(!one.steps.isEmpty());
        Run run(one.script, one.anywhere);
        QCOMPARE(run.layout.obstacle(), QString());
        for (const Step &step : one.steps)
            QVERIFY2(holds(run, step), (step.word + ' ' + step.rest).constData());
    }

    void anIndexStartsWhileOtherTablesOfItsPieceAreStillRead()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.t (a);", false);
        const auto &rows = std::get<RowsWork>(run.plan.work[static_cast<size_t>(run.ready.first())]);
        run.plan.graph.finish(rows.parts.at(0));
        run.ready += run.plan.graph.takeReady();
        QVERIFY(run.mayStart("INDEX i"));
    }

    void everyPlanRunsDry()
    {
        const QByteArrayList statements{"CREATE INDEX i%1 ON s.t%2 (a);",
                                        "CREATE INDEX i%1 ON s.t%2 (s.f(a));",
                                        "ALTER TABLE ONLY s.t%2 ADD CONSTRAINT i%1 PRIMARY KEY (a);",
                                        "ALTER TABLE ONLY s.t%1 ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.t%2(a);",
                                        "ALTER INDEX s.i%1 ATTACH PARTITION s.i%2;",
                                        "COMMENT ON INDEX s.i%1 IS 'x';",
                                        "CREATE POLICY p ON s.t%1 USING (true);",
                                        "CREATE TRIGGER g AFTER INSERT ON s.t%1 EXECUTE FUNCTION s.f();",
                                        "REFRESH MATERIALIZED VIEW s.m%1;",
                                        "GRANT SELECT ON TABLE s.t%1 TO PUBLIC;"};
        std::srand(20261122);
        const auto number = [](int limit) { return std::rand() % limit; };
        for (int round = 0; round < 300; ++round) {
            QByteArray script;
            for (int i = 0; i < 5; ++i)
                script += number(20) == 0 ? big("s.t" + QByteArray::number(i)) : copy("s.t" + QByteArray::number(i));
            const int count = number(40);
            for (int i = 0; i < count; ++i) {
                QByteArray statement = statements[number(static_cast<int>(statements.size()))];
                script += statement.replace("%1", QByteArray::number(number(5)))
                              .replace("%2", QByteArray::number(number(5)));
            }
            Run run(script, number(2));
            QCOMPARE(run.layout.obstacle(), QString());
            qsizetype ran = 0;
            while (!run.ready.isEmpty()) {
                const int piece = run.ready[number(static_cast<int>(run.ready.size()))];
                if (const auto *some = std::get_if<StatementsWork>(&run.plan.work[static_cast<size_t>(piece)]))
                    ran += some->count;
                run.finish(piece);
            }
            QVERIFY(run.plan.graph.isDry());
            QCOMPARE(ran, count); // none is left out, none runs twice
        }
    }
};

QTEST_GUILESS_MAIN(TestLoadPlan)
#include "tst_loadplan.moc"
