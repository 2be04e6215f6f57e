#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/repository/backupsource.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups in pg_dump's custom and directory formats, judged by pg_restore, pg_dump and sha256sum.
class TestArchiveFormats final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

    static void formats()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("custom") << BackupFormat::Custom;
        QTest::newRow("directory") << BackupFormat::Directory;
    }

    BackupSpec specFor(BackupFormat format) const
    {
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.format = format;
        spec.withGlobals = false;
        return spec;
    }

    /// The path relative to the repository. Every backup gets a second, and thereby a name, of its own.
    QString backUp(const BackupSpec &spec)
    {
        m_shop.clock->advance(std::chrono::seconds(1));
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    JobRun verify(const QString &path) const
    {
        VerifySpec spec;
        spec.repository = m_shop.repository;
        spec.backups = {path};
        return m_shop.run(spec);
    }

    Manifest manifestOf(const QString &path) const { return *Repository::open(m_shop.repository).readManifest(path); }

    /// The file itself, or the largest one of a directory: that of a table's data.
    QString dataFile(const QString &path) const
    {
        const QFileInfo file(m_shop.absolute(path));
        if (file.isFile())
            return file.filePath();
        return QDir(file.filePath()).entryInfoList(QDir::Files, QDir::Size).first().filePath();
    }

    static QMap<QString, qint64> rowsOf(const Manifest &manifest)
    {
        QMap<QString, qint64> rows;
        for (const ManifestSection &section : manifest.sections) {
            if (section.kind == "table"_L1)
                rows[section.schema + u'.' + section.name + u' ' + QString::fromLatin1(section.sha256)] = section.rows;
        }
        return rows;
    }

    void makeForeign(const QString &format, const QString &path)
    {
        const ToolCommand command
            = m_shop.server.command(m_shop.server.tools().pgDump(), {u"-F"_s, format, u"-f"_s, path}, u"mini"_s);
        const ToolResult result = runTool(command, CancelToken());
        QVERIFY2(result.success(), qPrintable(result.stdErr));
    }

    static void cutInHalf(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
    }

    static void flipOneBit(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 middle = file.size() / 2;
        QVERIFY(file.seek(middle));
        const char byte = file.read(1).at(0);
        QVERIFY(file.seek(middle));
        QVERIFY(file.putChar(static_cast<char>(byte ^ 4)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        QVERIFY(QDir().mkpath(m_shop.repository));
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.psql(u"mini"_s,
                           "CREATE TABLE large AS SELECT g AS id, md5(g::text) AS t FROM generate_series(1,20000) g");
    }

    void pgRestoreMakesTheSameDatabaseOfIt_data() { formats(); }
    void pgRestoreMakesTheSameDatabaseOfIt()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        QVERIFY(path.endsWith(fileSuffix(format)));
        const QString database = u"restored_"_s + toString(format);
        m_shop.server.createDatabase(database);
        const ToolCommand restore
            = m_shop.server.command(m_shop.server.tools().pgRestore(),
                                    {u"--exit-on-error"_s, u"-d"_s, database, m_shop.absolute(path)}, database);
        const ToolResult result = runTool(restore, CancelToken());
        QVERIFY2(result.success(), qPrintable(result.stdErr));
        QCOMPARE(m_shop.server.dumpOf(database), m_shop.server.dumpOf(u"mini"_s));
    }

    void itIsVerifiedToItsLastByteAndThenListsTheTablesOfAPlainBackup_data() { formats(); }
    void itIsVerifiedToItsLastByteAndThenListsTheTablesOfAPlainBackup()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        const JobRun job = verify(path);
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        const Manifest manifest = manifestOf(path);
        QVERIFY(manifest.proof().level == ProofLevel::Readable);
        QVERIFY(manifest.rows() > 20000);
        QCOMPARE(rowsOf(manifest), rowsOf(manifestOf(backUp(specFor(BackupFormat::PlainGzip)))));
        const JobRun again = verify(path); // now against what the record lists
        QVERIFY2(again.outcome.ok(), qPrintable(again.described()));
    }

    void aCustomBackupKnowsItsRowsFromTheStart()
    {
        const Manifest manifest = manifestOf(backUp(specFor(BackupFormat::Custom)));
        QVERIFY(manifest.rows() > 20000);
        QVERIFY(manifest.rawBytes > manifest.fileBytes);
    }

    void aDirectoryBackupDoesNotPretendToKnowItsRows()
    {
        const QString path = backUp(specFor(BackupFormat::Directory));
        for (const BackupRecord &record : Repository::open(m_shop.repository).scan()) {
            if (record.path != path)
                continue;
            QCOMPARE(record.rows, -1);
            QCOMPARE(record.rawBytes, -1);
            QVERIFY(record.bytes > 0);
            return;
        }
        QFAIL("not listed");
    }

    void everyFileOfItPassesSha256sum_data() { formats(); }
    void everyFileOfItPassesSha256sum()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        const QString folder = QFileInfo(m_shop.absolute(path)).path();
        const ToolResult result
            = runProgram(u"bash"_s, {u"-c"_s, u"cd \"$1\" && sha256sum --strict -c SHA256SUMS"_s, u"bash"_s, folder});
        QVERIFY2(result.success(), qPrintable(result.stdErr));
        QVERIFY(result.stdOut.contains(QFileInfo(path).fileName().toUtf8()));
    }

    void aFlippedBitIsFound_data() { formats(); }
    void aFlippedBitIsFound()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        flipOneBit(dataFile(path));
        const JobRun job = verify(path);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        QVERIFY2(!job.said(u"pg_restore"_s), "pg_restore saw a file that is not ours any more");
        QVERIFY(!manifestOf(path).problem.isEmpty());
    }

    void aMissingEndIsFound_data() { formats(); }
    void aMissingEndIsFound()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        cutInHalf(dataFile(path));
        QCOMPARE(verify(path).outcome.error.code(), ErrorCode::BackupDamaged);
    }

    void anArchiveOfSomebodyElseIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("custom") << u"c"_s << u"theirs.dump"_s;
        QTest::newRow("custom under an odd name") << u"c"_s << u"theirs.backup"_s;
        QTest::newRow("tar") << u"t"_s << u"theirs.tar"_s;
        QTest::newRow("directory") << u"d"_s << u"theirs"_s;
    }
    void anArchiveOfSomebodyElseIsReadToItsEnd()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        const QString path = m_shop.folder.file(QString::fromLatin1(QTest::currentDataTag()) + u'_' + name);
        makeForeign(format, path);
        const JobRun job = verify(path);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"Nothing is recorded about"_s));
        const QFileInfo file(path);
        cutInHalf(file.isDir() ? QDir(path).entryInfoList(QDir::Files, QDir::Size).first().filePath() : path);
        QCOMPARE(verify(path).outcome.error.code(), ErrorCode::BackupDamaged);
    }

    void whatOnlyBeginsLikeAnArchiveIsDamaged()
    {
        const QString path = m_shop.folder.write(u"odd.dump"_s, "PGDMP and nothing of the kind");
        const JobRun job = verify(path);
        QVERIFY2(job.outcome.error.code() == ErrorCode::BackupDamaged
                     || job.outcome.error.code() == ErrorCode::ClientToolsMissing
                     || job.outcome.error.code() == ErrorCode::NotADump,
                 qPrintable(job.described()));
    }

    void theLevelOfCompressionReachesPgDump_data()
    {
        QTest::addColumn<CompressionLevel>("level");
        QTest::addColumn<QString>("argument");
        QTest::newRow("fast") << CompressionLevel::Fast << u"--compress=1"_s;
        QTest::newRow("balanced") << CompressionLevel::Balanced << u"--compress=6"_s;
        QTest::newRow("small") << CompressionLevel::Small << u"--compress=9"_s;
        QTest::newRow("none") << CompressionLevel::None << u"--compress=0"_s;
        QTest::newRow("auto") << CompressionLevel::Auto << QString();
    }
    void theLevelOfCompressionReachesPgDump()
    {
        QFETCH(CompressionLevel, level);
        QFETCH(QString, argument);
        BackupSpec spec = specFor(BackupFormat::Custom);
        spec.compression = level;
        const Manifest manifest = manifestOf(backUp(spec));
        QCOMPARE(manifest.clientCommands.size(), 1);
        const QString command = manifest.clientCommands.first();
        QVERIFY2(argument.isEmpty() ? !command.contains("--compress"_L1) : command.contains(argument),
                 qPrintable(command));
    }

    void theGlobalsOfSuchARunArePlain_data() { formats(); }
    void theGlobalsOfSuchARunArePlain()
    {
        QFETCH(BackupFormat, format);
        BackupSpec spec = specFor(format);
        spec.withGlobals = true;
        m_shop.clock->advance(std::chrono::seconds(1));
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        for (const QJsonValue saved : job.outcome.result[u"saved"].toArray()) {
            if (saved[u"isGlobals"].toBool())
                QVERIFY(saved[u"path"].toString().endsWith(".sql.gz"_L1));
        }
    }

    void cleanupRemovesAllOfIt_data() { formats(); }
    void cleanupRemovesAllOfIt()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(specFor(format));
        m_shop.clock->advance(std::chrono::hours(24 * 40));
        backUp(specFor(BackupFormat::PlainGzip));
        CleanupSpec spec;
        spec.repository = m_shop.repository;
        spec.confirmed = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(!QFileInfo::exists(m_shop.absolute(path)));
        QVERIFY(m_shop.filesOfRepository().filter(QFileInfo(path).baseName()).isEmpty());
    }

    void aPinKeepsIt_data() { formats(); }
    void aPinKeepsIt()
    {
        QFETCH(BackupFormat, format);
        AnnotateSpec spec;
        spec.repository = m_shop.repository;
        spec.backup = backUp(specFor(format));
        spec.pinned = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(manifestOf(spec.backup).pinned);
        QVERIFY(verify(spec.backup).outcome.ok());
    }

    void aCancelAtAnyEventLeavesNothingBehind_data() { formats(); }
    void aCancelAtAnyEventLeavesNothingBehind()
    {
        QFETCH(BackupFormat, format);
        m_shop.clock->advance(std::chrono::seconds(1));
        bool finished = false;
        for (int at = 0; !finished; ++at) {
            int seen = 0;
            const JobRun job = m_shop.run(specFor(format), [&](const JobEvent &, const CancelToken &token) {
                if (seen++ == at)
                    token.requestCancel();
            });
            finished = job.outcome.status != JobStatus::Cancelled;
            QVERIFY2(m_shop.filesOfRepository().filter(u".part"_s).isEmpty(),
                     qPrintable(m_shop.filesOfRepository().join(u'\n')));
            QVERIFY(at < 100);
        }
    }

    void aDumpThatFailsLeavesNothingListed_data() { formats(); }
    void aDumpThatFailsLeavesNothingListed()
    {
        QFETCH(BackupFormat, format);
        const QStringList before = m_shop.filesOfRepository();
        m_shop.server.psql(u"mini"_s,
                           "CREATE TABLE bad(a int); CREATE POLICY p ON bad USING (a = 1);"
                           " ALTER TABLE bad ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;"
                           " CREATE ROLE plain_reader LOGIN; GRANT pg_read_all_data TO plain_reader");
        const auto tidy = qScopeGuard([&] { m_shop.server.psql(u"mini"_s, "DROP TABLE bad; DROP ROLE plain_reader"); });
        BackupSpec spec = specFor(format);
        spec.server.user = u"plain_reader"_s;
        m_shop.clock->advance(std::chrono::seconds(1));
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::PermissionDenied, qPrintable(job.described()));
        QCOMPARE(m_shop.filesOfRepository(), before);
    }

    void tablesWithOddNamesAreNoReasonToWarn()
    {
        m_shop.server.psql(u"mini"_s,
                           "CREATE TABLE \"two\nlines\"\" error: x\"(a int); INSERT INTO \"two\nlines\"\""
                           " error: x\" VALUES (1)");
        const auto tidy = qScopeGuard([&] { m_shop.server.psql(u"mini"_s, "DROP TABLE \"two\nlines\"\" error: x\""); });
        m_shop.clock->advance(std::chrono::seconds(1));
        const JobRun job = m_shop.run(specFor(BackupFormat::Directory));
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.outcome.warnings.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestArchiveFormats)
#include "tst_archiveformats.moc"
