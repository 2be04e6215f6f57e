#include "core/restore/loadplan.h"
#include "core/sql/dumpscanner.h"

#include <QTest>

using namespace larder;

/// From a script to what may overlap. Statements are named by a word that only they contain.
class TestLoadPlan final : public QObject
{
    Q_OBJECT
private:
    static QByteArray copy(const QByteArray &table, qint64 bytes = 10)
    {
        return "COPY " + table + " (a) FROM stdin;\n" + QByteArray(bytes - 1, 'x') + "\n\\.\n";
    }

    static DumpLayout layoutOf(const QByteArray &script)
    {
        DumpLayout layout;
        DumpScanner scanner(layout);
        scanner.feed("SELECT pg_catalog.set_config('search_path', '', false);\n" + script);
        scanner.finish();
        return layout;
    }

    /// Runs a plan by hand.
    struct Run
    {
        explicit Run(const QByteArray &script, bool anywhere = true)
            : layout(layoutOf(script)), plan(planLoad(layout, anywhere))
        {
            ready = plan.graph.takeReady();
        }

        QByteArray nameOf(int piece) const
        {
            const Work &work = plan.work[static_cast<size_t>(piece)];
            if (const auto *rows = std::get_if<RowsWork>(&work))
                return "rows of " + layout.blocks()[rows->first].table.name;
            if (std::holds_alternative<StretchesWork>(work))
                return "stretches";
            const auto &statements = std::get<StatementsWork>(work);
            QByteArrayList texts;
            for (qsizetype i = 0; i < statements.count; ++i)
                texts += layout.lateStatements()[statements.first + i].text;
            return texts.join(' ');
        }
        int find(const QByteArray &word) const
        {
            for (const int piece : ready) {
                if (nameOf(piece).contains(word))
                    return piece;
            }
            return -1;
        }
        bool mayStart(const QByteArray &word) const { return find(word) >= 0; }
        void finish(const QByteArray &word)
        {
            const int piece = find(word);
            QVERIFY2(piece >= 0, word.constData());
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

    static QByteArray big(const QByteArray &table) { return copy(table, 5 << 20); }

private Q_SLOTS:
    void rowsOfLargeTablesOverlap()
    {
        const Run run(big("s.t") + big("s.u"));
        QVERIFY(run.mayStart("rows of t"));
        QVERIFY(run.mayStart("rows of u"));
    }

    void smallTablesThatLieTogetherAreOnePieceOfWork()
    {
        const Run run(copy("s.t") + copy("s.u") + big("s.v"));
        QCOMPARE(run.ready.size(), 2);
        QVERIFY(run.mayStart("rows of t"));
        QVERIFY(run.mayStart("rows of v"));
    }

    void aFileThatCannotBeEnteredAnywhereIsReadByOne()
    {
        const Run run(big("s.t") + big("s.u") + copy("s.v"), false);
        QCOMPARE(run.ready.size(), 1);
    }

    void anIndexWaitsForTheRowsOfItsTableOnly()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.t (a);");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("rows of t");
        QVERIFY(run.mayStart("INDEX i"));
        QVERIFY(run.mayStart("rows of u"));
    }

    void anIndexStartsWhileOtherTablesOfItsPieceAreStillRead()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.t (a);", false);
        const auto &rows = std::get<RowsWork>(run.plan.work[static_cast<size_t>(run.ready.first())]);
        run.plan.graph.finish(rows.parts.at(0));
        run.ready += run.plan.graph.takeReady();
        QVERIFY(run.mayStart("INDEX i"));
    }

    void indexesOfOneTableOverlap()
    {
        Run run(copy("s.t") + "CREATE INDEX i ON s.t (a); CREATE INDEX j ON s.t (a);");
        run.finish("rows of t");
        QVERIFY(run.mayStart("INDEX i"));
        QVERIFY(run.mayStart("INDEX j"));
    }

    void aPrimaryKeyDoesNotOverlapWithAnIndexOfItsTable()
    {
        Run run(copy("s.t") + "ALTER TABLE ONLY s.t ADD CONSTRAINT p PRIMARY KEY (a); CREATE INDEX i ON s.t (a);");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("PRIMARY");
        QVERIFY(run.mayStart("INDEX i"));
    }

    void primaryKeysOfDifferentTablesOverlap()
    {
        Run run(copy("s.t") + copy("s.u")
                + "ALTER TABLE ONLY s.t ADD CONSTRAINT p PRIMARY KEY (a);"
                  "ALTER TABLE ONLY s.u ADD CONSTRAINT q PRIMARY KEY (a);");
        run.finish("rows of t");
        QVERIFY(run.mayStart("CONSTRAINT p"));
        QVERIFY(run.mayStart("CONSTRAINT q"));
    }

    void twoBlocksOfOneTableAreLoadedInTheirOrderAndItsIndexWaitsForBoth()
    {
        Run run(big("s.t") + big("s.t") + "CREATE INDEX i ON s.t (a);");
        QCOMPARE(run.ready.size(), 1);
        run.finish("rows of t");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("rows of t");
        QVERIFY(run.mayStart("INDEX i"));
    }

    void anIndexThatCallsAFunctionWaitsForAllRows()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.t (s.f(a));");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("rows of u");
        QVERIFY(run.mayStart("INDEX i"));
    }

    void aTriggerWaitsForAllRowsBecauseItReachesPartitions()
    {
        Run run(big("s.t") + big("s.u") + "CREATE TRIGGER g AFTER INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.f();");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("TRIGGER"));
        run.finish("rows of u");
        QVERIFY(run.mayStart("TRIGGER"));
    }

    void foreignKeysWithDisjointTablesOverlapAndOthersDoNot()
    {
        Run run(copy("s.t")
                + "ALTER TABLE ONLY s.t ADD CONSTRAINT f1 FOREIGN KEY (a) REFERENCES s.u(a);"
                  "ALTER TABLE ONLY s.v ADD CONSTRAINT f2 FOREIGN KEY (a) REFERENCES s.w(a);"
                  "ALTER TABLE ONLY s.v ADD CONSTRAINT f3 FOREIGN KEY (a) REFERENCES s.u(a);");
        run.finish("rows of t");
        QVERIFY(run.mayStart("f1"));
        QVERIFY(run.mayStart("f2"));
        QVERIFY(!run.mayStart("f3"));
        run.finish("f1");
        QVERIFY(!run.mayStart("f3"));
        run.finish("f2");
        QVERIFY(run.mayStart("f3"));
    }

    void aForeignKeyWaitsForTheKeyItRefersTo()
    {
        Run run(copy("s.t")
                + "ALTER TABLE ONLY s.u ADD CONSTRAINT p PRIMARY KEY (a);"
                  "ALTER TABLE ONLY s.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.u(a);");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("FOREIGN"));
        run.finish("PRIMARY");
        QVERIFY(run.mayStart("FOREIGN"));
    }

    void aForeignKeyToItsOwnTableIsNoTrouble()
    {
        Run run(copy("s.t") + "ALTER TABLE ONLY s.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.t(a);");
        run.finish("rows of t");
        run.finish("FOREIGN");
        QVERIFY(run.plan.graph.isDry());
    }

    void aForeignKeyOfAPartitionedTableWaitsForEverything()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.u (a);"
                + "ALTER TABLE s.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.u(a);");
        run.finish("rows of t");
        run.finish("rows of u");
        QVERIFY(!run.mayStart("FOREIGN"));
        run.finish("INDEX i");
        QVERIFY(run.mayStart("FOREIGN"));
    }

    void attachingAnIndexWaitsForBothIndexes()
    {
        Run run(copy("s.part") + copy("s.other")
                + "CREATE INDEX i ON ONLY s.root (a); CREATE INDEX j ON s.part (a); CREATE INDEX k ON s.other (a);"
                  "ALTER INDEX s.i ATTACH PARTITION s.j;");
        QVERIFY(run.mayStart("INDEX i"));
        run.finish("rows of part");
        run.finish("INDEX i");
        QVERIFY(!run.mayStart("ATTACH"));
        run.finish("INDEX j");
        QVERIFY(run.mayStart("ATTACH"));
    }

    void attachingTheIndexesOfConstraintsWorksTheSameWay()
    {
        Run run(copy("s.part")
                + "ALTER TABLE ONLY s.root ADD CONSTRAINT i PRIMARY KEY (a);"
                  "ALTER TABLE ONLY s.part ADD CONSTRAINT j PRIMARY KEY (a);"
                  "ALTER INDEX s.i ATTACH PARTITION s.j;"
                  "ALTER TABLE ONLY s.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES s.root(a);");
        run.finish("rows of part");
        run.finish("CONSTRAINT i");
        QVERIFY(!run.mayStart("ATTACH"));
        run.finish("CONSTRAINT j");
        QVERIFY(!run.mayStart("FOREIGN")); // the key of the root is not valid yet
        run.finish("ATTACH");
        QVERIFY(run.mayStart("FOREIGN"));
    }

    void attachingAnIndexNobodyMadeWaitsForEverything()
    {
        Run run(copy("s.t") + "CREATE INDEX i ON s.t (a); ALTER INDEX s.i ATTACH PARTITION s.unknown;");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("ATTACH"));
        run.finish("INDEX i");
        QVERIFY(run.mayStart("ATTACH"));
    }

    void aCommentOnAnIndexWaitsForThatIndexOnly()
    {
        Run run(copy("s.t") + "CREATE INDEX i ON s.t (a); CREATE INDEX j ON s.t (b); COMMENT ON INDEX s.i IS 'x';");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("COMMENT"));
        run.finish("INDEX i");
        QVERIFY(run.mayStart("COMMENT"));
        QVERIFY(run.mayStart("INDEX j"));
    }

    void theClusterMarkWaitsForTheIndexesOfItsTable()
    {
        Run run(copy("s.t") + "CREATE INDEX i ON s.t (a); ALTER TABLE s.t CLUSTER ON i;");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("CLUSTER"));
        run.finish("INDEX i");
        QVERIFY(run.mayStart("CLUSTER"));
    }

    void rulesAndPoliciesOfDifferentTablesDoNotOverlap()
    {
        Run run(copy("s.t") + "CREATE RULE r AS ON INSERT TO s.t DO NOTHING; CREATE POLICY p ON s.u USING (true);");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("POLICY"));
        run.finish("RULE");
        QVERIFY(run.mayStart("POLICY"));
    }

    void whatIsNotKnownToBeIndependentWaitsForEverythingBefore()
    {
        Run run(big("s.t") + big("s.u") + "CREATE INDEX i ON s.t (a); CREATE VIEW s.v AS SELECT 1;");
        run.finish("rows of t");
        run.finish("rows of u");
        QVERIFY(!run.mayStart("VIEW"));
        run.finish("INDEX i");
        QVERIFY(run.mayStart("VIEW"));
    }

    void whatComesBehindItWaitsForIt()
    {
        Run run(copy("s.t") + "CREATE VIEW s.v AS SELECT 1; CREATE INDEX i ON s.u (a);");
        run.finish("rows of t");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("VIEW");
        QVERIFY(run.mayStart("INDEX i"));
    }

    void aRefreshReadsWhatWasBuiltBefore()
    {
        Run run(copy("s.t")
                + "CREATE UNIQUE INDEX i ON s.m (a); REFRESH MATERIALIZED VIEW s.m; REFRESH MATERIALIZED VIEW s.n;");
        QVERIFY(run.mayStart("INDEX i"));
        run.finish("INDEX i");
        QVERIFY(!run.mayStart("REFRESH"));
        run.finish("rows of t");
        QVERIFY(run.mayStart("REFRESH"));
    }

    void statementsInOrderThatLieTogetherAreOnePieceOfWork()
    {
        Run run(copy("s.t")
                + "GRANT SELECT ON TABLE s.t TO a; GRANT SELECT ON TABLE s.t TO b; CREATE INDEX i ON s.t (a);"
                  "GRANT SELECT ON TABLE s.t TO c;");
        run.finish("rows of t");
        QCOMPARE(run.ready.size(), 1);
        QVERIFY(run.nameOf(run.ready.first()).contains("TO a") && run.nameOf(run.ready.first()).contains("TO b"));
        run.finish("GRANT");
        run.finish("INDEX i");
        run.finish("TO c");
        QVERIFY(run.plan.graph.isDry());
    }

    void whatAnotherUserGrantsStaysInOneSession()
    {
        Run run(copy("s.t")
                + "GRANT ALL ON TABLE s.t TO a; SET SESSION AUTHORIZATION b; GRANT SELECT ON TABLE s.t TO c;"
                  "RESET SESSION AUTHORIZATION; CREATE INDEX i ON s.t (a);");
        run.finish("rows of t");
        QCOMPARE(run.ready.size(), 1);
        QCOMPARE(std::get<StatementsWork>(run.plan.work[static_cast<size_t>(run.ready.first())]).count, 4);
    }

    void statementsBetweenTheRowsOverlapWithRowsAndIndexes()
    {
        Run run(big("s.t") + "SELECT pg_catalog.setval('s.q', 5, true);" + big("s.u") + "CREATE INDEX i ON s.t (a);"
                + "CREATE VIEW s.v AS SELECT 1;");
        QVERIFY(run.mayStart("stretches"));
        run.finish("rows of t");
        QVERIFY(run.mayStart("INDEX i"));
        run.finish("INDEX i");
        run.finish("rows of u");
        QVERIFY(!run.mayStart("VIEW"));
        run.finish("stretches");
        QVERIFY(run.mayStart("VIEW"));
    }

    void tablesOfTheSameNameInTwoSchemasAreTwo()
    {
        Run run(big("s.t") + big("r.t") + "CREATE INDEX i ON s.t (a); CREATE INDEX j ON r.t (a);");
        run.finish("rows of t"); // the first of the file
        QVERIFY(run.mayStart("INDEX i"));
        QVERIFY(!run.mayStart("INDEX j"));
    }

    void aNameWithADotIsNoSchema()
    {
        Run run(big("s.\"t.u\"") + big("\"s.t\".u") + "CREATE INDEX i ON s.\"t.u\" (a);");
        run.finish("rows of u");
        QVERIFY(!run.mayStart("INDEX i"));
        run.finish("rows of t.u");
        QVERIFY(run.mayStart("INDEX i"));
    }

    void theLargerTableComesFirst()
    {
        const Run run(big("s.t") + copy("s.u", 9 << 20));
        QVERIFY(run.plan.graph.urgency(run.find("rows of u")) > run.plan.graph.urgency(run.find("rows of t")));
    }

    void aSlowIndexBringsItsTableForward()
    {
        const Run run(big("s.t") + big("s.u")
                      + "CREATE INDEX i ON s.t USING btree (a); CREATE INDEX j ON s.u USING gin (a);");
        QVERIFY(run.plan.graph.urgency(run.find("rows of u")) > run.plan.graph.urgency(run.find("rows of t")));
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
                run.finish(run.nameOf(piece));
            }
            QVERIFY(run.plan.graph.isDry());
            QCOMPARE(ran, count); // none is left out, none runs twice
        }
    }
};

QTEST_GUILESS_MAIN(TestLoadPlan)
#include "tst_loadplan.moc"
