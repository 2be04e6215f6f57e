#include "tests/integration/workshop.h"

#include "core/repository/repository.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups of less than a whole database: known as parts by everyone, and never put in the place of a whole database
/// without consent that says what will be missing.
class TestParts final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QByteArray m_live;
    QMap<QString, QString> m_parts; ///< what it is → path

    QString backUp(const QString &key, const QJsonValue &value, BackupFormat format = BackupFormat::PlainGzip)
    {
        m_shop.clock->advance(std::chrono::seconds(1));
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        spec.format = format;
        spec.withGlobals = false;
        QJsonObject json = toJson(JobSpec(spec));
        if (!key.isEmpty())
            json[key] = value;
        const JobRun job = m_shop.run(jobSpecFromJson(json));
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    /// By pg_dump, outside the repository: nothing is recorded about it.
    RestoreSpec foreign(const QString &format, const QStringList &more, const QString &database, RestoreMode mode)
    {
        const QString path = m_shop.folder.file(u"foreign."_s + format);
        QFile::remove(path);
        const ToolResult made
            = runTool(m_shop.server.command(m_shop.server.tools().pgDump(),
                                            QStringList{u"-F"_s, format, u"-f"_s, path} + more, u"shop"_s),
                      CancelToken());
        if (!made.success())
            QTest::qFail(qPrintable(made.stdErr), __FILE__, __LINE__);
        RestoreSpec spec = m_shop.restoreSpec(path, database, mode);
        spec.repository = m_shop.repository;
        spec.acceptForeign = true;
        return spec;
    }

    static QString finding(const JobRun &job, const QString &severity)
    {
        for (const JobEvent &event : job.events) {
            const bool isIt
                = event.kind == JobEvent::Kind::Finding && event.data[u"title"].toString() == "Part of a database"_L1;
            if (isIt && event.data[u"severity"].toString() == severity)
                return event.data[u"text"].toString();
        }
        return {};
    }
    static void kinds()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("missing");
        QTest::newRow("schema only") << u"schema"_s << u"all rows"_s;
        QTest::newRow("chosen tables") << u"tables"_s << u"everything but the tables orders"_s;
        QTest::newRow("excluded tables") << u"without"_s << u"the tables items"_s;
        QTest::newRow("excluded rows") << u"norows"_s << u"the rows of items"_s;
        QTest::newRow("without large objects") << u"noblobs"_s << u"all large objects"_s;
    }
    QByteArray count(const QString &database, const QByteArray &table)
    {
        return m_shop.server.psql(database, "SELECT count(*) FROM " + table);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s,
                           "CREATE TABLE orders(a int primary key); INSERT INTO orders VALUES (1), (2);"
                           " CREATE TABLE items(a int primary key); INSERT INTO items VALUES (7)");
        m_parts[u"schema"_s] = backUp(u"content"_s, u"schema-only"_s);
        m_parts[u"data"_s] = backUp(u"content"_s, u"data-only"_s);
        m_parts[u"tables"_s] = backUp(u"tables"_s, QJsonArray{u"orders"_s});
        m_parts[u"without"_s] = backUp(u"excludeTables"_s, QJsonArray{u"items"_s});
        m_parts[u"norows"_s] = backUp(u"excludeTableData"_s, QJsonArray{u"items"_s});
        m_parts[u"noblobs"_s] = backUp(u"extraArguments"_s, QJsonArray{u"--no-blobs"_s});
        m_parts[u"whole"_s] = backUp({}, {});
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (42)");
        m_live = m_shop.server.dumpOf(u"live"_s);
    }

    void theRecordTellsWhichPart_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words");
        QTest::newRow("schema only") << u"schema"_s << u"schema only"_s;
        QTest::newRow("data only") << u"data"_s << u"data only"_s;
        QTest::newRow("a table") << u"tables"_s << u"1 table"_s;
        QTest::newRow("without a table") << u"without"_s << u"without 1 table"_s;
        QTest::newRow("without the rows of a table") << u"norows"_s << u"without the rows of 1 table"_s;
        QTest::newRow("without large objects") << u"noblobs"_s << u"without large objects"_s;
        QTest::newRow("a whole one is none") << u"whole"_s << QString();
    }
    void theRecordTellsWhichPart()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, words);
        const Repository repository = Repository::open(m_shop.repository);
        Catalogue catalogue(m_shop.folder.file(u"catalogue.sqlite"_s));
        catalogue.refresh(repository);
        const std::optional<BackupRecord> known = catalogue.backup(repository.path(), m_parts[part]);
        QVERIFY(known);
        QCOMPARE(known->partial, !words.isEmpty());
        QCOMPARE(partWords(*known), words);
        for (const BackupRecord &record : repository.scan()) {
            if (record.path == m_parts[part])
                QCOMPARE(record.part, known->part);
        }
        BackupFilter filter;
        filter.brief = true;
        for (const BackupRecord &record : catalogue.backups(repository.path(), filter)) {
            if (record.path == m_parts[part])
                QCOMPARE(partWords(record), words);
        }
    }

    void replacingADatabaseWithAPartIsStopped_data() { kinds(); }
    void replacingADatabaseWithAPartIsStopped()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, missing);
        for (const RestoreMode mode : {RestoreMode::Swap, RestoreMode::Drop}) {
            const JobRun job = m_shop.run(m_shop.restoreSpec(m_parts[part], u"live"_s, mode));
            QVERIFY2(job.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(job.described()));
            QVERIFY2(job.outcome.error.message().contains(missing), qPrintable(job.described()));
            QVERIFY2(job.outcome.error.hint().contains("--accept-partial"_L1), qPrintable(job.described()));
            QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
        }
    }

    void theFlightCheckNamesWhatWouldBeMissing_data() { kinds(); }
    void theFlightCheckNamesWhatWouldBeMissing()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, missing);
        const JobRun swap
            = m_shop.run(FlightCheckSpec{m_shop.restoreSpec(m_parts[part], u"live"_s, RestoreMode::Swap)});
        QVERIFY2(finding(swap, u"blocker"_s).contains(missing), qPrintable(swap.described()));
        QCOMPARE(swap.outcome.result[u"missing"].toString(), missing);
        const JobRun fresh = m_shop.run(FlightCheckSpec{m_shop.restoreSpec(m_parts[part], u"fresh"_s)});
        QVERIFY2(finding(fresh, u"warning"_s).contains(missing), qPrintable(fresh.described()));
        QCOMPARE(fresh.outcome.result[u"blockers"].toInt(), 0);
    }

    void withConsentAPartReplacesADatabase()
    {
        m_shop.server.createDatabase(u"given"_s);
        RestoreSpec spec = m_shop.restoreSpec(m_parts[u"schema"_s], u"given"_s, RestoreMode::Swap);
        spec.acceptPartial = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(finding(job, u"warning"_s).contains("all rows"_L1), qPrintable(job.described()));
        QCOMPARE(count(u"given"_s, "orders"), QByteArray("0"));
    }

    void aPartGoesIntoANewDatabaseWithoutConsent()
    {
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_parts[u"tables"_s], u"only_orders"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(count(u"only_orders"_s, "orders"), QByteArray("2"));
    }

    void rowsAloneAreStoppedBeforeAnythingIsMade_data()
    {
        QTest::addColumn<RestoreMode>("mode");
        QTest::addColumn<QString>("database");
        QTest::newRow("new") << RestoreMode::New << u"rows_only"_s;
        QTest::newRow("swap, whatever was consented to") << RestoreMode::Swap << u"live"_s;
    }
    void rowsAloneAreStoppedBeforeAnythingIsMade()
    {
        QFETCH(const RestoreMode, mode);
        QFETCH(const QString, database);
        const QStringList before = m_shop.databases();
        RestoreSpec spec = m_shop.restoreSpec(m_parts[u"data"_s], database, mode);
        spec.acceptPartial = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains("rows only"_L1), qPrintable(job.described()));
        QCOMPARE(m_shop.databases(), before);
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
    }

    void singleTablesComeOutOfAPartWithoutConsent()
    {
        RestoreSpec spec = m_shop.restoreSpec(m_parts[u"tables"_s], u"live"_s);
        spec.tables = {u"public.orders"_s};
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        m_shop.server.psql(u"live"_s, "DROP SCHEMA " + job.outcome.result[u"schema"].toString().toUtf8() + " CASCADE");
    }

    void aFileOfOthersIsJudgedByWhatIsInIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("missing");
        for (const QString &format : {u"p"_s, u"c"_s, u"t"_s}) {
            const auto row = [&](const QString &what) -> QTestData & {
                return QTest::newRow(qPrintable(what + u", format "_s + format)) << format;
            };
            row(u"definitions alone"_s) << QStringList{u"--schema-only"_s} << u"all rows"_s;
            row(u"everything before the rows"_s) << QStringList{u"--section=pre-data"_s} << u"all rows"_s;
            row(u"rows alone"_s) << QStringList{u"--data-only"_s}
                                 << u"all definitions: tables, keys, indexes, functions"_s;
            row(u"a whole database"_s) << QStringList{} << QString();
            row(u"a database of empty tables"_s) << QStringList{u"--table=hollow"_s} << QString();
        }
        QTest::newRow("rows as INSERT, format p") << u"p"_s << QStringList{u"--inserts"_s} << QString();
        QTest::newRow("rows as INSERT alone, format p") << u"p"_s << QStringList{u"--inserts"_s, u"--data-only"_s}
                                                        << u"all definitions: tables, keys, indexes, functions"_s;
    }
    void aFileOfOthersIsJudgedByWhatIsInIt()
    {
        QFETCH(const QString, format);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, missing);
        m_shop.server.psql(u"shop"_s, "CREATE TABLE IF NOT EXISTS hollow(a int)");
        const RestoreSpec spec = foreign(format, arguments, u"live"_s, RestoreMode::Swap);
        const JobRun check = m_shop.run(FlightCheckSpec{spec});
        QCOMPARE(check.outcome.result[u"missing"].toString(), missing);
        QCOMPARE(finding(check, u"blocker"_s).isEmpty(), missing.isEmpty());
        if (missing.isEmpty())
            return;
        const JobRun swap = m_shop.run(spec);
        QVERIFY2(swap.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(swap.described()));
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
    }

    void theNewestGoodOneOfADrillIsNoPart()
    {
        DrillSpec spec;
        spec.server = m_shop.address();
        spec.repository = m_shop.repository;
        spec.latest = true;
        spec.place = DrillPlace::Server;
        m_shop.clock->advance(std::chrono::seconds(1));
        m_parts[u"later"_s] = backUp(u"content"_s, u"schema-only"_s);
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(m_parts[u"whole"_s]));
        QVERIFY(!job.said(m_parts[u"later"_s]));
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
