#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "tests/gzip/sqltext.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringEncoder>
#include <QTest>
#include <QThreadPool>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What people keep dumps in, made by the programs they make it with.
class TestLayers final : public QObject
{
    Q_OBJECT

private:
    TempDir m_dir;
    const QByteArray m_text = dumpOf(sqlText(400'000, 7));

    static QByteArray dumpOf(const QByteArray &rows)
    {
        return "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCOPY t FROM stdin;\n" + rows
            + "\n\\.\n\n--\n-- PostgreSQL database dump complete\n--\n\n";
    }

    struct Reading
    {
        QByteArray text;
        std::optional<Error> error;
        DumpPacking packing = DumpPacking::Plain;
        QStringList remarks;
        QByteArray sha256;
        bool is(ErrorCode code) const { return error && error->code() == code; }
        QByteArray said() const { return error ? (error->message() + u" / "_s + error->hint()).toUtf8() : "no error"; }
    };
    Reading read(const QByteArray &file, const QString &name = u"backup.sql"_s) const
    {
        const QString path = m_dir.write(name, file);
        QThreadPool pool;
        Reading reading;
        try {
            DumpReader reader = DumpReader::open(path, pool);
            reading.packing = reader.packing();
            for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
                reading.text += block;
            reading.remarks = reader.remarks() + reader.doubts();
            reading.sha256 = reader.fileSha256();
        } catch (const Error &error) {
            reading.error = error;
        }
        return reading;
    }

    static QByteArray through(const QString &program, const QStringList &arguments, const QByteArray &bytes)
    {
        const ToolResult result = runProgram(program, arguments, {}, bytes);
        if (!result.success())
            QTest::qFail(qPrintable(program + u": "_s + result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }
    static QByteArray gzip(const QByteArray &bytes) { return through(u"gzip"_s, {u"-c"_s}, bytes); }
    static QByteArray lz4(const QByteArray &bytes, const QStringList &more = {})
    {
        return through(u"lz4"_s, QStringList{u"-c"_s, u"-q"_s} + more, bytes);
    }
    using Files = QList<std::pair<QString, QByteArray>>;
    /// What `shell` writes to stdout in a folder of these files.
    static QByteArray archived(const Files &files, const QString &shell)
    {
        const TempDir folder;
        for (const auto &[name, bytes] : files) {
            QDir().mkpath(QFileInfo(folder.file(name)).path());
            folder.write(name, bytes);
        }
        return through(u"sh"_s, {u"-c"_s, u"cd \"$0\" && "_s + shell, folder.path()}, {});
    }
    static QByteArray tar(const Files &files) { return archived(files, u"tar -cf - *"_s); }
    static QByteArray zip(const Files &files, const QString &options = {})
    {
        return archived(files, u"zip -q -r %1 .made.zip * && cat .made.zip"_s.arg(options));
    }
    /// As odoo.tools.osutil.zip_dir() makes it: dump.sql first, then the filestore.
    static QByteArray odoo(const QByteArray &dump)
    {
        const Files files{{u"dump.sql"_s, dump},
                          {u"manifest.json"_s, "{\"odoo_dump\": \"1\", \"version\": \"16.0\"}"},
                          {u"filestore/00/00aa"_s, QByteArray("\x89PNG\r\n\x1a\n") + noise(90'000, 3)},
                          {u"filestore/00/00ab"_s, gzip("some log\n")},
                          {u"filestore/01/01cd"_s, gzip("no log\n").first(9)},
                          {u"filestore/02/02ef"_s, zip({{u"word/document.xml"_s, "<xml/>"}})}};
        return archived(files,
                        u"python3 -c \"import zipfile,os\n"
                        "z = zipfile.ZipFile('.made.zip', 'w', compression=zipfile.ZIP_DEFLATED, allowZip64=True)\n"
                        "z.write('dump.sql'); z.write('manifest.json')\n"
                        "for d, _, names in sorted(os.walk('filestore')):\n"
                        "  for n in names: z.write(os.path.join(d, n))\n"
                        "z.close()\" && cat .made.zip"_s);
    }
    static QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
    {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder(QString::fromUtf8(utf8));
    }
    static QByteArray crLf(QByteArray text) { return text.replace("\n", "\r\n"); }

private Q_SLOTS:
    void whateverItLiesInTheTextIsFound_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("lz4") << lz4(m_text);
        QTest::newRow("lz4 with linked blocks of 64 KiB") << lz4(m_text, {u"-BD"_s, u"-B4"_s});
        QTest::newRow("lz4 without checksums") << lz4(m_text, {u"--no-frame-crc"_s});
        QTest::newRow("two lz4 frames and an empty one") << lz4(m_text.first(999)) + lz4({}) + lz4(m_text.sliced(999));
        QTest::newRow("gzip in gzip") << gzip(gzip(m_text));
        QTest::newRow("lz4 in gzip") << gzip(lz4(m_text));
        QTest::newRow("tar") << tar({{u"a/b.sql"_s, m_text}, {u"a/README"_s, "read me\n"}});
        QTest::newRow("tar as old as V7 is read through its gzip")
            << gzip(archived({{u"x.sql"_s, m_text}}, u"tar --format=ustar -cf - *"_s));
        QTest::newRow("tar with long names") << gzip(archived(
            {{QString(150, u'd') + u'/' + QString(150, u'n') + u".sql"_s, m_text}}, u"tar --format=gnu -cf - *"_s));
        QTest::newRow("tar with attributes") << gzip(archived(
            {{QString(150, u'd') + u'/' + QString(150, u'n') + u".sql"_s, m_text}}, u"tar --format=pax -cf - *"_s));
        QTest::newRow(".tar.gz") << gzip(tar({{u"backup.sql"_s, m_text}}));
        QTest::newRow(".tar.gz with a packed dump")
            << gzip(tar({{u"notes.txt"_s, "x\n"}, {u"p.sql.gz"_s, gzip(m_text)}}));
        QTest::newRow("zip") << zip({{u"dump.sql"_s, m_text}});
        QTest::newRow("zip, stored") << zip({{u"dump.sql"_s, m_text}}, u"-0"_s);
        QTest::newRow("zip with a packed dump") << zip({{u"dump.sql.lz4"_s, lz4(m_text)}});
        QTest::newRow("zip made by a pipe") << archived({{u"x.sql"_s, m_text}}, u"cat x.sql | zip -q - - | cat"_s);
        QTest::newRow("zip in zip") << zip({{u"inner.zip"_s, zip({{u"dump.sql"_s, m_text}})}});
        QTest::newRow(".tar.gz in zip") << zip({{u"x.tgz"_s, gzip(tar({{u"x.sql"_s, m_text}}))}});
        QTest::newRow("a backup of Odoo") << odoo(m_text);
        QTest::newRow("a dump in a folder does not stand against the one beside the folder") << gzip(archived(
            {{u"dump.sql"_s, m_text}, {u"files/attached.sql"_s, dumpOf("1\n")}}, u"tar -cf - dump.sql files"_s));
        QTest::newRow("UTF-16LE in zip") << zip({{u"dump.sql"_s, utf16(m_text, QStringConverter::Utf16LE, true)}});
#ifdef LARDER_WITH_KARCHIVE
        QTest::newRow(".tar.zst") << through(u"zstd"_s, {u"-c"_s}, tar({{u"backup.sql"_s, m_text}}));
        QTest::newRow(".tar.xz") << through(u"xz"_s, {u"-c"_s}, tar({{u"backup.sql"_s, m_text}}));
        QTest::newRow("zstd in gzip") << gzip(through(u"zstd"_s, {u"-c"_s}, m_text));
#endif
    }
    void whateverItLiesInTheTextIsFound()
    {
        QFETCH(const QByteArray, file);
        for (const QString &name : {u"backup.sql"_s, u"backup.dump"_s, u"backup.sql.gz"_s, u"backup"_s}) {
            const Reading reading = read(file, name);
            QVERIFY2(!reading.error, reading.said().constData());
            QVERIFY(reading.text == m_text);
            QCOMPARE(reading.sha256, QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        }
    }

    void whatIsOfOthersIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        QTest::newRow("a page of a cloud") << QByteArray("\n<!DOCTYPE html>\n<html><body>Sign in") << u"HTML"_s;
        QTest::newRow("an error of a cloud")
            << QByteArray("<?xml version=\"1.0\"?><Error>AccessDenied</Error>") << u"XML"_s;
        QTest::newRow("an image") << QByteArray("\x89PNG\r\n\x1a\n") + noise(5000, 1) << u"image"_s;
        QTest::newRow("MySQL") << QByteArray("-- MySQL dump 10.13  Distrib 8.0.36\n--\nDROP TABLE IF EXISTS `t`;\n")
                               << u"MySQL"_s;
        QTest::newRow("MariaDB") << QByteArray("/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19\n")
                                 << u"MariaDB"_s;
        QTest::newRow("SQLite") << QByteArray("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n") << u"SQLite"_s;
        QTest::newRow("MongoDB") << QByteArray("\x6d\xe2\x99\x81\x66\0\0\0", 8) << u"MongoDB"_s;
        QTest::newRow("SQL Server") << utf16("USE [shop]\r\nGO\r\n", QStringConverter::Utf16LE, true)
                                    << u"SQL Server"_s;
        QTest::newRow("encrypted") << QByteArray("Salted__") + noise(5000, 2) << u"encrypted"_s;
        QTest::newRow("7-Zip") << QByteArray("7z\xbc\xaf\x27\x1c") + noise(5000, 2) << u"7-Zip"_s;
    }
    void whatIsOfOthersIsCalledByItsName()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, told);
        for (const bool packed : {false, true}) {
            const Reading reading = read(packed ? gzip(file) : file, u"backup.sql.gz"_s);
            QVERIFY2(reading.is(ErrorCode::NotADump), reading.said().constData());
            QVERIFY2(reading.error->message().contains(told), reading.said().constData());
        }
    }

    void plainTextIsPlainWhateverItsName()
    {
        for (const QString &name : {u"x.sql.gz"_s, u"x.dump"_s, u"x.zip"_s}) {
            const Reading reading = read(m_text, name);
            QVERIFY2(!reading.error, reading.said().constData());
            QCOMPARE(reading.packing, DumpPacking::Plain);
            QVERIFY(reading.text == m_text && reading.remarks.isEmpty());
        }
    }

    void severalDumpsAreNamed()
    {
        const Files files{{u"one.sql"_s, m_text}, {u"readme"_s, "x"}, {u"two.sql.gz"_s, gzip(m_text)}};
        for (const QByteArray &file : {zip(files), tar(files), gzip(tar(files))}) {
            const Reading reading = read(file);
            QVERIFY2(reading.is(ErrorCode::NotADump), reading.said().constData());
            QVERIFY2(reading.said().contains("one.sql, two.sql.gz"), reading.said().constData());
        }
        QVERIFY(read(zip(files)).said().contains("unzip -p"));
        QVERIFY(read(tar(files)).said().contains("tar -xOf"));
    }

    void anArchiveOfOtherFilesSaysWhatItHolds()
    {
        const Reading reading = read(zip({{u"letter.txt"_s, "Dear all\n"}, {u"list.csv"_s, "a,b\n"}}));
        QVERIFY2(reading.is(ErrorCode::NotADump) && reading.said().contains("letter.txt, list.csv"),
                 reading.said().constData());
    }

    void whatNeedsAPasswordIsSaid()
    {
        const Reading reading = read(zip({{u"dump.sql"_s, m_text}}, u"-P secret"_s));
        QVERIFY2(reading.is(ErrorCode::NotADump) && reading.said().contains("password"), reading.said().constData());
    }

    void theDirectoryFormatInAnArchiveIsToBeUnpacked()
    {
        const QByteArray toc("PGDMP\x01\x0e\x00\x04\x08\x03", 11);
        const Reading reading = read(gzip(tar({{u"d/toc.dat"_s, toc}, {u"d/3000.dat.gz"_s, gzip("1\n")}})));
        QVERIFY2(reading.is(ErrorCode::NotADump) && reading.said().contains("directory format"),
                 reading.said().constData());
    }

    void onlySoManyLayersAreOpened()
    {
        QByteArray file = m_text;
        for (int layers = 1; layers <= 5; ++layers) {
            file = gzip(file);
            QVERIFY2(!read(file).error, QByteArray::number(layers).constData());
        }
        for (const QByteArray &deeper : {gzip(file), zip({{u"x.gz"_s, file}})}) {
            const Reading reading = read(deeper);
            QVERIFY2(reading.is(ErrorCode::NotADump) && reading.said().contains("more than 5 times"),
                     reading.said().constData());
        }
    }

    void aCutIsDamage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("lz4") << lz4(m_text);
        QTest::newRow("gzip in gzip") << gzip(gzip(m_text));
        QTest::newRow("zip") << zip({{u"dump.sql"_s, m_text}});
        QTest::newRow("tar") << tar({{u"dump.sql"_s, m_text}});
        QTest::newRow(".tar.gz") << gzip(tar({{u"dump.sql"_s, m_text}}));
    }
    void aCutIsDamage()
    {
        QFETCH(const QByteArray, file);
        for (const qint64 part : {file.size() / 2, file.size() / 3, qsizetype(1000)}) {
            const Reading reading = read(file.first(part));
            QVERIFY2(reading.is(ErrorCode::BackupDamaged), reading.said().constData());
            QVERIFY2(m_text.startsWith(reading.text), "what came before is not the text");
        }
    }

    void everyCutOfLz4IsFound()
    {
        const QByteArray whole = lz4(m_text.first(3000));
        for (qsizetype size = 4; size < whole.size(); ++size)
            QVERIFY2(read(whole.first(size)).is(ErrorCode::BackupDamaged), QByteArray::number(size).constData());
    }

    void everyFlippedByteOfLz4IsFoundOrChangesNothing()
    {
        const QByteArray text = m_text.first(3000);
        const QByteArray whole = lz4(text);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bad = whole;
            bad[at] = static_cast<char>(~bad[at]);
            const Reading reading = read(bad);
            QVERIFY2(reading.error || reading.text == text || reading.text == bad, QByteArray::number(at).constData());
        }
    }

    void whatFollowsTheEndOfLz4IsDamage()
    {
        for (const QByteArray &more : {QByteArray("x"), QByteArray(512, '\0'), m_text.left(100)})
            QVERIFY(read(lz4(m_text) + more).is(ErrorCode::BackupDamaged));
    }

    void aWrongChecksumInZipIsDamage()
    {
        QByteArray file = zip({{u"dump.sql"_s, m_text}}, u"-0"_s);
        const qsizetype at = file.indexOf("Food number");
        file[at] = 'f';
        QVERIFY(read(file).is(ErrorCode::BackupDamaged));
    }

    void namesOfAnArchiveWriteNothing()
    {
        const QString outside = m_dir.file(u"outside.sql"_s);
        const QByteArray file = archived({{u"x"_s, m_text}}, u"tar -cPf - --transform='s|x|%1|' x"_s.arg(outside));
        const Reading reading = read(gzip(file));
        QVERIFY2(!reading.error && reading.text == m_text, reading.said().constData());
        QVERIFY(!QFile::exists(outside));
    }

    void bombsKeepMemoryFlat_data()
    {
        QTest::addColumn<QString>("make");
        const QString zeros = u"(printf -- '--\\n-- PostgreSQL database dump\\n--\\n'; head -c 400000000 /dev/zero)"_s;
        QTest::newRow("lz4") << zeros + u" | lz4 -q -c"_s;
        QTest::newRow("gzip in gzip") << zeros + u" | gzip -1 -c | gzip -1 -c"_s;
        QTest::newRow("zip in a pipe") << zeros + u" | zip -1 -q - - | cat"_s;
        QTest::newRow("a file with holes in tar") << u"cd \"$(mktemp -d)\" && "_s + zeros
                + u" | cp --sparse=always /dev/stdin s && tar -S -c s | gzip -c; rm -r \"$PWD\""_s;
        QTest::newRow("an attribute of tar that never ends")
            << u"python3 -c \"import sys,tarfile; t = tarfile.TarInfo('x'); t.type = b'x'; t.size = 4*10**8; "
               "sys.stdout.buffer.write(t.tobuf(tarfile.USTAR_FORMAT))\n"
               "for _ in range(400): sys.stdout.buffer.write(b'9'*10**6)\" | gzip -1 -c"_s;
    }
    void bombsKeepMemoryFlat()
    {
        QFETCH(const QString, make);
        const QString path = m_dir.file(u"bomb"_s);
        QVERIFY(runProgram(u"sh"_s, {u"-c"_s, u"(%1) > \"$0\""_s.arg(make), path}).success());
        const auto peakKb = [] {
            rusage usage{};
            ::getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss;
        };
        const long before = peakKb();
        QThreadPool pool;
        try {
            DumpReader reader = DumpReader::open(path, pool);
            while (!reader.nextBlock().isEmpty()) { }
            QVERIFY(reader.rawPosition() > 400'000'000);
        } catch (const Error &error) {
            QVERIFY2(error.code() == ErrorCode::BackupDamaged || error.code() == ErrorCode::NotADump, error.what());
        }
        QVERIFY2(peakKb() - before < 64'000, QByteArray::number(qint64(peakKb() - before)).constData());
    }

    void utf16IsConvertedToTheLetter_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("windows");
        for (const bool mark : {true, false}) {
            QTest::addRow("little endian, mark %d", mark) << QStringConverter::Utf16LE << mark << false;
            QTest::addRow("big endian, mark %d", mark) << QStringConverter::Utf16BE << mark << false;
            QTest::addRow("by PowerShell, mark %d", mark) << QStringConverter::Utf16LE << mark << true;
        }
    }
    void utf16IsConvertedToTheLetter()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QFETCH(const bool, mark);
        QFETCH(const bool, windows);
        // At every alignment a letter of four bytes lies across the end of a block.
        const QByteArray text = dumpOf(QByteArray("1\tÄpfel, 苹果, 🍎\n").repeated(60'000));
        const Reading reading = read(utf16(windows ? crLf(text) : text, encoding, mark));
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == text);
        QVERIFY(reading.remarks.join(u'\n').contains(u"UTF-16"_s));
    }

    void halfACharacterIsNamedWithItsPlace()
    {
        QByteArray file = utf16(m_text, QStringConverter::Utf16LE, true);
        const qsizetype at = 100'000;
        file[at] = '\x34';
        file[at + 1] = '\xd8'; // the first half of a pair, without its second
        const Reading reading = read(file);
        QVERIFY2(reading.is(ErrorCode::BackupDamaged) && reading.said().contains("byte 100000 "),
                 reading.said().constData());
        const Reading odd = read(utf16(m_text, QStringConverter::Utf16BE, true).chopped(1));
        QVERIFY2(odd.is(ErrorCode::BackupDamaged) && odd.said().contains("ends inside a character"),
                 odd.said().constData());
    }

    void aMarkOfUtf8IsNoText()
    {
        const Reading reading = read("\xef\xbb\xbf" + m_text);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == m_text);
    }

    void everyLineEndOfATerminalIsTakenBack()
    {
        const QByteArray rows = QByteArray("a\\r\\nb\tc\n").repeated(50'000) + "body of Windows\r\n\r\n\rx\n";
        const QByteArray text = dumpOf(rows);
        for (const QByteArray &file : {crLf(text), gzip(crLf(text)), "Password: \n" + crLf(text)}) {
            const Reading reading = read(file);
            QVERIFY2(!reading.error, reading.said().constData());
            QVERIFY(reading.text.endsWith(text));
            QVERIFY(reading.remarks.join(u'\n').contains(u"carriage return"_s));
        }
    }

    void aMixOfLineEndsIsNotTouched()
    {
        const QByteArray mixed = crLf(m_text) + "-- one more\n";
        const Reading reading = read(mixed);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == mixed);
        const QString line = u"end of line %1 "_s.arg(m_text.count('\n') + 1);
        QVERIFY2(reading.remarks.join(u'\n').contains(line), qPrintable(reading.remarks.join(u'\n')));
        const Reading windowsInside = read(dumpOf("a function\r\nof Windows\r\n"));
        QVERIFY(windowsInside.text == dumpOf("a function\r\nof Windows\r\n") && windowsInside.remarks.isEmpty());
    }

    void whatStandsAroundTheDumpIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("told");
        const QByteArray warning = "pg_dump: warning: there are circular foreign-key constraints on this table:\n"
                                   "pg_dump: detail: it's \"t\"\n";
        QTest::newRow("a prompt") << QByteArray("Password: \n") << QByteArray() << u"1: Password:"_s;
        QTest::newRow("a prompt without a line of its own")
            << QByteArray("Password: ") << QByteArray() << u"1: Password:"_s;
        QTest::newRow("a login") << QByteArray(
            "\nLast login: Sat Nov 28 09:12:01 2026 from 10.0.0.7\nmesg: ttyname failed\n\n")
                                 << QByteArray() << u"2: Last login"_s;
        QTest::newRow("warnings of pg_dump") << warning << QByteArray() << u"2: pg_dump: detail"_s;
        QTest::newRow("warnings behind it") << QByteArray() << warning << u"pg_dump: detail"_s;
        QTest::newRow("around it") << QByteArray("Defaulted container \"db\" out of: db, web\n")
                                   << QByteArray("Connection to db closed.\r\n") << u"Connection to db closed."_s;
        QTest::newRow("without a last line feed") << QByteArray() << QByteArray("can't go on") << u"can't go on"_s;
    }
    void whatStandsAroundTheDumpIsLeftOut()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        QFETCH(const QString, told);
        for (const bool packed : {false, true}) {
            const QByteArray file = before + m_text + behind;
            const Reading reading = read(packed ? gzip(file) : file);
            QVERIFY2(!reading.error, reading.said().constData());
            QCOMPARE(reading.text.count('\n'), file.count('\n'));
            QCOMPARE(reading.text.trimmed(),
                     m_text.trimmed().sliced(before.isEmpty() || before.endsWith('\n') ? 0 : 3));
            QVERIFY2(reading.remarks.join(u'\n').contains(told), qPrintable(reading.remarks.join(u'\n')));
        }
    }

    void sqlAroundTheDumpIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("a statement before it") << QByteArray("BEGIN;\n") << QByteArray();
        QTest::newRow("a statement among words") << QByteArray("Hello\nDROP TABLE\n  x;\n") << QByteArray();
        QTest::newRow("a command of psql") << QByteArray("\\connect shop\n") << QByteArray();
        QTest::newRow("a statement behind it") << QByteArray() << QByteArray("\nanalyze;\n");
        QTest::newRow("comments") << QByteArray("-- made by hand\n") << QByteArray("-- thanks\n\\unrestrict abc\n");
    }
    void sqlAroundTheDumpIsNotTouched()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        const QByteArray file = before + m_text + behind;
        const Reading reading = read(file);
        QVERIFY2(!reading.error, reading.said().constData());
        QVERIFY(reading.text == file && reading.remarks.isEmpty());
        QCOMPARE(reading.packing, DumpPacking::Plain);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
