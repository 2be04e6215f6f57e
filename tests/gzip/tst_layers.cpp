#include "core/base/error.h"
#include "core/gzip/dumpreader.h"
#include "tests/gzip/layerfixture.h"
#include "tests/gzip/sqltext.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>
#include <QThreadPool>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What people keep dumps in, made by the programs they make it with.
class TestLayers : public QObject, private LayerFixture
{
    Q_OBJECT

private:
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

    void theFileThatWasChosenIsTold()
    {
        QCOMPARE(read(odoo(m_text)).remarks,
                 QStringList({u"It is read through ZIP."_s, u"The dump in it is dump.sql."_s}));
        QVERIFY(read(gzip(tar({{u"a/b.sql"_s, m_text}}))).remarks.contains(u"The dump in it is a/b.sql."_s));
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
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
