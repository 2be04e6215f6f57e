#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/repository/repository.h"
#include "core/sql/identifiers.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups against a real server, judged by psql, pg_dump, gzip and sha256sum.
class TestBackup final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

    /// Loads a file the way the manual tells people without Larder.
    void loadByHand(const QString &relativePath, const QString &database)
    {
        m_shop.server.createDatabase(database);
        const QString script = u"gunzip -c \"$1\" | psql -X -q -v ON_ERROR_STOP=1 -d \"$2\" -o /dev/null"_s;
        const ToolResult result = runProgram(
            u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, script, u"bash"_s, m_shop.absolute(relativePath), database},
            m_shop.server.environment(database).variables());
        QVERIFY2(result.success(), qPrintable(result.stdErr));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
    }

    void aBackupLoadedByGunzipAndPsqlEqualsItsDatabase()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        loadByHand(path, u"by_hand"_s);
        QCOMPARE(m_shop.server.dumpOf(u"by_hand"_s), m_shop.server.dumpOf(u"mini"_s));
    }

    void everyFileOfTheFolderPassesSha256sum()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        const QString folder = QFileInfo(m_shop.absolute(path)).path();
        const ToolResult result
            = runProgram(u"bash"_s, {u"-c"_s, u"cd \"$1\" && sha256sum --strict -c SHA256SUMS"_s, u"bash"_s, folder});
        QVERIFY2(result.success(), qPrintable(result.stdErr));
        QVERIFY(result.stdOut.contains(QFileInfo(path).fileName().toUtf8() + ": OK"));
    }

    void filesAreReadableByTheirOwnerOnly()
    {
        const QFileInfo file(m_shop.absolute(m_shop.backUp(u"mini"_s)));
        const auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & group));
        QVERIFY(!(QFileInfo(file.path()).permissions() & group));
        QVERIFY(!(QFileInfo(m_shop.repository).permissions() & group));
    }

    void theManifestCountsWhatTheServerCounts()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(path);
        QVERIFY(manifest);
        int tables = 0;
        for (const ManifestSection &section : manifest->sections) {
            if (section.kind != "table"_L1)
                continue;
            ++tables;
            const QString name = quoteQualifiedName({section.schema, section.name});
            const QByteArray count = m_shop.server.psql(u"mini"_s, "SELECT count(*) FROM " + name.toUtf8());
            QCOMPARE(QByteArray::number(section.rows), count);
        }
        QVERIFY(tables > 1);
        QVERIFY(manifest->proof().level == ProofLevel::Sealed);
    }

    void aTablesHashIsThatOfItsCopyText()
    {
        const QString path = m_shop.backUp(u"mini"_s);
        QCOMPARE(m_shop.misplacedTables(path), QStringList());
    }

    void globalsComeWithEveryRun()
    {
        const JobRun job = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QStringList globals = m_shop.filesOfRepository().filter(u"globals_"_s).filter(u".sql.gz"_s);
        QVERIFY(!globals.isEmpty());
        const ToolResult text = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(globals.last())});
        QVERIFY(text.stdOut.contains("CREATE ROLE tester"));
    }

    void withoutCompressionTheFileIsTheDumpItself()
    {
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.compression = CompressionLevel::None;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        QVERIFY(path.endsWith(".sql"_L1));
        QVERIFY(m_shop.folder.read(u"backups/"_s + path).contains("\nCOPY "));
    }

    void oddNamesRoundTrip_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a space") << u"my shop"_s;
        QTest::newRow("quotes of both kinds") << u"o'neil \"s\""_s;
        QTest::newRow("a slash") << u"a/b/../c"_s;
        QTest::newRow("a newline") << u"two\nlines"_s;
        QTest::newRow("a leading dash") << u"-x"_s;
        QTest::newRow("a leading dot") << u".hidden"_s;
        QTest::newRow("looks like a connection string") << u"host=evil dbname=x"_s;
        QTest::newRow("looks like a URI") << u"postgresql://evil/x"_s;
        QTest::newRow("63 bytes") << QString(63, u'n');
        QTest::newRow("an emoji") << u"soup 🍲"_s;
        QTest::newRow("a percent sign and a dollar") << u"100%$HOME"_s;
    }
    void oddNamesRoundTrip()
    {
        QFETCH(QString, name);
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name, "CREATE TABLE t(a int); INSERT INTO t VALUES (1),(2)");
        const QString path = m_shop.backUp(name);
        QVERIFY(!path.isEmpty());

        const JobRun job = m_shop.run(m_shop.restoreSpec(path, name, RestoreMode::Swap));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.psql(name, "SELECT count(*) FROM t"), QByteArray("2"));
        const QList<BackupRecord> records = Catalogue(m_shop.services().catalogueFile).backups(m_shop.repository);
        QVERIFY(std::any_of(records.begin(), records.end(), [&](const BackupRecord &r) { return r.database == name; }));
    }

    void severalDatabasesAreSavedInOneRun()
    {
        m_shop.server.createDatabase(u"second"_s);
        const JobRun job = m_shop.run(m_shop.backupSpec({u"mini"_s, u"second"_s}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"saved"].toArray().size(), 3); // and the globals
    }

    void aDatabaseThatDoesNotExistIsNamedInTheError()
    {
        const JobRun job = m_shop.run(m_shop.backupSpec({u"nowhere"_s}));
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotFound);
        QVERIFY(job.outcome.error.message().contains(u"nowhere"_s));
        QVERIFY(!job.outcome.error.hint().isEmpty());
    }

    void templatesAndPostgresAreSavedOnlyWhenNamed()
    {
        BackupSpec spec = m_shop.backupSpec({});
        spec.dryRun = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QJsonArray names = job.outcome.result[u"databases"].toArray();
        QVERIFY(names.contains(u"mini"_s));
        QVERIFY(!names.contains(u"postgres"_s));
        QVERIFY(!names.contains(u"template1"_s));
    }

    void excludedNamesAreLeftOut()
    {
        BackupSpec spec = m_shop.backupSpec({});
        spec.exclude = {u"mi*"_s};
        spec.dryRun = true;
        QVERIFY(!m_shop.run(spec).outcome.result[u"databases"].toArray().contains(u"mini"_s));
    }

    void aTableThatNeedsManyMembersIsFoundInTheMiddle()
    {
        m_shop.server.createDatabase(u"large"_s);
        m_shop.server.psql(u"large"_s,
                           "CREATE TABLE a_small(x int); INSERT INTO a_small SELECT generate_series(1,10);"
                           "CREATE TABLE b_big(x int, t text); INSERT INTO b_big SELECT g, repeat(md5(g::text), 5)"
                           " FROM generate_series(1,30000) g;"
                           "CREATE TABLE c_tail(x int); INSERT INTO c_tail SELECT generate_series(1,10)");
        const QString path = m_shop.backUp(u"large"_s);
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(path);
        QVERIFY(manifest->members > 4);
        for (const ManifestSection &section : manifest->sections) {
            if (section.name == "b_big"_L1)
                QCOMPARE(section.skip, 0); // a section of 64 KiB or more begins a member of its own
        }
        QCOMPARE(m_shop.misplacedTables(path), QStringList());
        loadByHand(path, u"large_by_hand"_s);
        QCOMPARE(m_shop.server.dumpOf(u"large_by_hand"_s), m_shop.server.dumpOf(u"large"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
