#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStringEncoder>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Dumps as people have them, made by pg_dump and the programs that pack, send and convert: restored, looked into,
/// drilled. The oracle is pg_dump: dump → restore → dump is equal.
class TestLayeredFiles final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QByteArray m_plain; ///< by pg_dump, of mini
    QByteArray m_custom;
    QByteArray m_tar;
    QByteArray m_dump;

    QByteArray pgDump(const QString &format) const
    {
        const ToolResult made = runTool(
            m_shop.server.command(m_shop.server.tools().pgDump(), {u"-F"_s, format}, u"mini"_s), CancelToken());
        if (!made.success())
            QTest::qFail(qPrintable(made.stdErr), __FILE__, __LINE__);
        return made.stdOut;
    }
    static QByteArray through(const QString &shell, const QByteArray &bytes)
    {
        const ToolResult result = runProgram(u"sh"_s, {u"-c"_s, shell}, {}, bytes);
        if (!result.success())
            QTest::qFail(qPrintable(shell + u": "_s + result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }
    /// In an archive that `pack` writes to stdout in a folder with the file `name` and some others.
    static QByteArray archived(const QString &name, const QByteArray &bytes, const QString &pack)
    {
        const TempDir folder;
        folder.write(name, bytes);
        folder.write(u"manifest.json"_s, "{}");
        QDir(folder.path()).mkpath(u"filestore/00"_s);
        folder.write(u"filestore/00/00ab"_s, "\x89PNG\r\n\x1a\n and more");
        return through(u"cd '%1' && %2"_s.arg(folder.path(), pack), {});
    }
    static QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder(QString::fromUtf8(utf8));
    }
    static QByteArray crLf(QByteArray text) { return text.replace("\n", "\r\n"); }

    RestoreSpec trusting(const QString &path, const QString &database) const
    {
        RestoreSpec spec = m_shop.restoreSpec(path, database);
        spec.repository.clear();
        spec.acceptForeign = true;
        spec.jobs = 3;
        return spec;
    }
    JobRun verify(const QString &path) const
    {
        VerifySpec spec;
        spec.backups = {path};
        return m_shop.run(spec);
    }
    static bool finds(const JobRun &check, const QString &text)
    {
        return std::any_of(check.events.begin(), check.events.end(), [&](const JobEvent &event) {
            return event.kind == JobEvent::Kind::Finding && event.data[u"text"].toString().contains(text);
        });
    }
    void drop(const QString &database)
    {
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS \"" + database.toUtf8() + "\"");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.psql(
            u"mini"_s,
            "CREATE TABLE many AS SELECT g, repeat(md5(g::text) || 'Äpfel 🍎', 12) AS word FROM generate_series(1,9000) "
            "g;\n"
            "CREATE TABLE odd(a text); INSERT INTO odd VALUES (E'a\\r\\nb\\rc\\td\\\\'), ('pg_dump: no message');\n"
            "CREATE FUNCTION windows() RETURNS text LANGUAGE sql AS 'SELECT ''\r\n x'' -- of Windows\r\n';\n"
            "CREATE INDEX ON many(word)");
        m_plain = pgDump(u"p"_s);
        m_custom = pgDump(u"c"_s);
        m_tar = pgDump(u"t"_s);
        m_dump = m_shop.server.dumpOf(u"mini"_s);
        QVERIFY(m_plain.size() > 4'000'000); // enough for several connections
    }

    void whatPeopleHaveLoads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told"); // by the check; empty: nothing
        const QString zip = u"zip -q -r x.zip * && cat x.zip"_s;
        const QString gz = u"gzip -1 -c"_s;
        QTest::newRow("a backup of Odoo") << archived(u"dump.sql"_s, m_plain, zip) << u"shop.zip"_s << u"through ZIP"_s;
        QTest::newRow("custom format in zip") << archived(u"db.dump"_s, m_custom, zip) << u"db.zip"_s << u"unpacked"_s;
        QTest::newRow("tar") << archived(u"db.sql"_s, m_plain, u"tar -cf - *"_s) << u"db.tar"_s << u"through tar"_s;
        QTest::newRow(".tar.gz") << archived(u"db.sql"_s, m_plain, u"tar -czf - *"_s) << u"db.tgz"_s << u"gzip → tar"_s;
        QTest::newRow("custom format in gzip") << through(gz, m_custom) << u"db.dump.gz"_s << u"unpacked"_s;
        QTest::newRow("tar format in gzip") << through(gz, m_tar) << u"db.tar.gz"_s << u"unpacked"_s;
        QTest::newRow("tar format, with another name") << m_tar << u"db.sql"_s << QString();
        QTest::newRow("tar format in a tar of files")
            << archived(u"db.tar"_s, m_tar, u"tar -cf - *"_s) << u"x.tar"_s << u"unpacked"_s;
        QTest::newRow("gzip in gzip") << through(gz + u" | gzip -c"_s, m_plain) << u"db.sql.gz"_s << u"gzip → gzip"_s;
        QTest::newRow("lz4, as pg_dump 16 packs") << through(u"lz4 -q -c"_s, m_plain) << u"db.sql.lz4"_s << QString();
        QTest::newRow("plain text named .gz") << m_plain << u"db.sql.gz"_s << QString();
        QTest::newRow("plain text named .dump") << m_plain << u"db.dump"_s << QString();
        QTest::newRow("gzip named .sql") << through(gz, m_plain) << u"db.sql"_s << QString();
        QTest::newRow("custom format named .sql.gz") << m_custom << u"db.sql.gz"_s << QString();
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + m_plain << u"db.sql"_s << u"byte order mark"_s;
        QTest::newRow("by PowerShell") << utf16(crLf(m_plain), QStringConverter::Utf16LE, true) << u"db.sql"_s
                                       << u"UTF-16"_s;
        QTest::newRow("UTF-16 without a mark")
            << utf16(m_plain, QStringConverter::Utf16LE, false) << u"db.sql"_s << u"UTF-16"_s;
        QTest::newRow("UTF-16 the other way round")
            << utf16(m_plain, QStringConverter::Utf16BE, true) << u"db.sql"_s << u"UTF-16"_s;
        QTest::newRow("through docker exec -t") << crLf(m_plain) << u"db.sql"_s << u"carriage return"_s;
        QTest::newRow("through docker exec -t into gzip")
            << through(gz, crLf(m_plain)) << u"db.sql.gz"_s << u"carriage return"_s;
        QTest::newRow("a prompt before it") << "Password: \r\n" + crLf(m_plain) << u"db.sql"_s << u"carriage return"_s;
        QTest::newRow("messages around it")
            << "pg_dump: warning: there are circular foreign-key constraints\npg_dump: hint: don't\n" + m_plain
                + "Connection to db.example closed.\n"
            << u"db.sql"_s << QString();
        QTest::newRow("messages around it in gzip")
            << through(gz, "Last login: Sat Nov 28 from 10.0.0.7\n" + m_plain + "logout\n") << u"db.sql.gz"_s
            << QString();
#ifdef LARDER_WITH_KARCHIVE
        QTest::newRow(".tar.zst") << archived(u"db.sql"_s, m_plain, u"tar -cf - * | zstd -q -c"_s) << u"db.tar.zst"_s
                                  << u"zstd → tar"_s;
        QTest::newRow("custom format in zstd")
            << through(u"zstd -q -c"_s, m_custom) << u"db.dump.zst"_s << u"unpacked"_s;
#endif
    }
    void whatPeopleHaveLoads()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, name);
        QFETCH(const QString, told);
        const QString temporary = m_shop.folder.file(u"temporary"_s);
        QDir().mkpath(temporary);
        qputenv("TMPDIR", temporary.toUtf8());
        const auto back = qScopeGuard([] { qunsetenv("TMPDIR"); });
        const QString path = m_shop.folder.write(name, file);
        const auto cleaned = qScopeGuard([&] {
            drop(u"back"_s);
            QFile::remove(path);
        });
        const JobRun verified = verify(path);
        QVERIFY2(verified.outcome.ok(), qPrintable(verified.described()));

        const JobRun checked = m_shop.run(FlightCheckSpec{trusting(path, u"back"_s)});
        QVERIFY2(checked.outcome.ok(), qPrintable(checked.described()));
        QVERIFY(told.isEmpty() ? !finds(checked, u"unpacked"_s) && !finds(checked, u"It is read through"_s)
                               : finds(checked, told));

        const JobRun restored = m_shop.run(trusting(path, u"back"_s));
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        QVERIFY(m_shop.server.dumpOf(u"back"_s) == m_dump);

        ContentsSpec look;
        look.backup = path;
        const JobRun looked = m_shop.run(look);
        QVERIFY2(looked.outcome.ok(), qPrintable(looked.described()));
        QVERIFY(!looked.outcome.result[u"objects"].toArray().isEmpty());
        QCOMPARE(QDir(temporary).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void anArchiveInSomethingIsDrilled()
    {
        const QString path = m_shop.folder.write(u"db.dump.gz"_s, through(u"gzip -1 -c"_s, m_custom));
        DrillSpec spec;
        spec.backups = {path};
        spec.acceptForeign = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    }

    void whatIsNoDumpIsNotCalledDamaged_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        QTest::newRow("an HTML page") << QByteArray("<!DOCTYPE html>\n<html>Sign in</html>\n") << u"HTML"_s;
        QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0') << u"zeros"_s;
        QTest::newRow("zeros in gzip") << through(u"gzip -c"_s, QByteArray(3'000'000, '\0')) << u"zeros"_s;
        QTest::newRow("an image") << "\x89PNG\r\n\x1a\n" + QByteArray(5000, '\x07') << u"image"_s;
        QTest::newRow("MySQL") << QByteArray("-- MySQL dump 10.13\nDROP TABLE IF EXISTS `t`;\n") << u"MySQL"_s;
        QTest::newRow("several dumps in zip")
            << archived(u"a.sql"_s, m_plain, u"cp a.sql b.sql && zip -q -r x.zip * && cat x.zip"_s)
            << u"a.sql, b.sql"_s;
        QTest::newRow("text") << QByteArray("Dear all,\nplease find attached\n") << u"no PostgreSQL dump"_s;
    }
    void whatIsNoDumpIsNotCalledDamaged()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, told);
        const QString path = m_shop.folder.write(u"strange.sql"_s, file);
        ContentsSpec look;
        look.backup = path;
        for (const JobRun &job : {verify(path), m_shop.run(trusting(path, u"back"_s)), m_shop.run(look)}) {
            QVERIFY2(job.outcome.error.code() == ErrorCode::NotADump, qPrintable(job.described()));
            QVERIFY2(job.described().contains(told), qPrintable(job.described()));
        }
        const JobRun checked = m_shop.run(FlightCheckSpec{trusting(path, u"back"_s)});
        QVERIFY2(finds(checked, told), qPrintable(checked.described()));
    }

    void aTruncatedGzipIsDamaged()
    {
        const QByteArray whole = through(u"gzip -c"_s, m_plain);
        const QString path = m_shop.folder.write(u"cut.sql.gz"_s, whole.first(whole.size() / 2));
        QCOMPARE(verify(path).outcome.error.code(), ErrorCode::BackupDamaged);
    }

    void aMessageInTheMiddleIsNamedWithItsCause_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("between statements") << QByteArray("\nCREATE TABLE public.many") << ErrorCode::FlightCheckFailed;
        QTest::newRow("among the rows") << QByteArray("\t" + QByteArray("c81e728d9d4c2f636f067f89cc14862c"))
                                        << ErrorCode::RestoreFailed;
    }
    void aMessageInTheMiddleIsNamedWithItsCause()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const ErrorCode, code);
        QByteArray file = m_plain;
        const qsizetype at = file.indexOf(before);
        QVERIFY(at > 0);
        file.insert(at, "pg_dump: dumping contents of table \"public.many\"\n");
        const qint64 line = file.first(at + 1).count('\n') + 1;
        const JobRun job = m_shop.run(trusting(m_shop.folder.write(u"mixed.sql"_s, file), u"back"_s));
        QVERIFY2(job.outcome.error.code() != ErrorCode::BackupDamaged, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.code() == code, qPrintable(job.described()));
        QVERIFY2(job.described().contains(u"pg_dump: dumping contents of table"_s), qPrintable(job.described()));
        QVERIFY2(job.described().contains(u"2>&1"_s), qPrintable(job.described()));
        if (code == ErrorCode::FlightCheckFailed)
            QVERIFY2(job.described().contains(u"line %1"_s.arg(line)), qPrintable(job.described()));
        QVERIFY(!m_shop.databases().contains(u"back"_s));
    }

    void aMixOfLineEndsLoadsAsPsqlLoadsIt()
    {
        QByteArray mixed = crLf(m_plain);
        mixed.replace("-- Name: many;", "--\n-- Name: many;"); // an editor that knows only the other end
        const QString path = m_shop.folder.write(u"mixed.sql"_s, mixed);
        m_shop.server.createDatabase(u"by_psql"_s);
        QVERIFY(runTool(m_shop.server.command(m_shop.server.tools().psql(),
                                              {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, path},
                                              u"by_psql"_s),
                        CancelToken())
                    .success());
        const JobRun job = m_shop.run(trusting(path, u"back"_s));
        const auto cleaned = qScopeGuard([&] {
            drop(u"back"_s);
            drop(u"by_psql"_s);
        });
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.said(u"end of line"_s), qPrintable(job.described()));
        QVERIFY(m_shop.server.dumpOf(u"back"_s) == m_shop.server.dumpOf(u"by_psql"_s));
    }

    void anArchiveOfANewerPgDumpSaysWhatToInstall()
    {
        QByteArray newer = m_custom;
        newer[6] = '\x7f'; // the minor number of the archive's version
        for (const bool packed : {false, true}) {
            const QString path = m_shop.folder.write(u"newer.dump"_s, packed ? through(u"gzip -c"_s, newer) : newer);
            const JobRun job = verify(path);
            QVERIFY2(job.outcome.error.code() == ErrorCode::ClientToolsMissing, qPrintable(job.described()));
            QVERIFY2(job.outcome.error.detail().contains(u"unsupported version"_s), qPrintable(job.described()));
            QVERIFY2(job.outcome.error.hint().contains(u"postgresql-client"_s), qPrintable(job.described()));
        }
    }

    void noRoomToUnpackIsNoDamage()
    {
        if (::geteuid() != 0)
            QSKIP("mounting a small file system needs root");
        const QString small = m_shop.folder.file(u"small"_s);
        QDir().mkpath(small);
        QVERIFY(
            runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"larder-test"_s, small}).success());
        const auto unmount = qScopeGuard([&] {
            runProgram(u"umount"_s, {small});
            qunsetenv("TMPDIR");
        });
        qputenv("TMPDIR", small.toUtf8());
        const QString path = m_shop.folder.write(u"db.dump.gz"_s, through(u"gzip -c"_s, m_custom));
        const JobRun job = verify(path);
        QCOMPARE(job.outcome.error.code(), ErrorCode::NoSpace);
        QVERIFY2(job.outcome.error.message().contains(small), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.hint().contains(u"TMPDIR"_s), qPrintable(job.described()));
        QCOMPARE(QDir(small).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLayeredFiles)
#include "tst_layeredfiles.moc"
