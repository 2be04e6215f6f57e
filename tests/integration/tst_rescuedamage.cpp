#include "tests/integration/rescueshop.h"
#include "tests/support/runprogram.h"

#include "core/gzip/memberheader.h"

#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What can be loaded of files that are cut or have bad bytes.
class TestRescueDamage final : public QObject
{
    Q_OBJECT
private:
    RescueShop m_shop;
    QString m_backup; ///< of the database "big", in several members
    QByteArray m_script; ///< what is in it

    static constexpr int rows = 60'000;

    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        return file.readAll();
    }
    /// Where the members of our kind begin.
    QList<qsizetype> membersOf(const QByteArray &file) const
    {
        QList<qsizetype> members;
        for (qsizetype at = 0; at < file.size();) {
            const auto bytes = memberDeflateBytes(QByteArrayView(file).sliced(at));
            if (!bytes)
                break;
            members.append(at);
            at += memberHeaderBytes + *bytes + memberTrailerBytes;
        }
        return members;
    }
    QByteArray textOfMember(const QByteArray &file, qsizetype begin, qsizetype end) const
    {
        return runProgram(u"gzip"_s, {u"-dc"_s}, {}, QByteArrayView(file).sliced(begin, end - begin)).stdOut;
    }
    /// The first numbers of the lines of the table `m` that a text holds whole, when it begins and ends inside it.
    static int wholeRows(const QByteArray &text)
    {
        const qsizetype begin = text.indexOf("COPY public.m ");
        return begin < 0 ? 0 : static_cast<int>(text.sliced(text.indexOf('\n', begin) + 1).count('\n'));
    }
    void requireOriginals()
    {
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM m WHERE t <> md5(a::text) OR a NOT BETWEEN 1 AND 60000"), "0");
        QCOMPARE(m_shop.rescued("SELECT count(*) - count(DISTINCT a) FROM m"), "0");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"big"_s);
        m_shop.server.psql(u"big"_s, R"(
            CREATE TABLE a(a int PRIMARY KEY); INSERT INTO a SELECT generate_series(1, 100);
            CREATE TABLE m(a int PRIMARY KEY, t text, u text DEFAULT repeat('x', 40));
            INSERT INTO m SELECT g, md5(g::text) FROM generate_series(1, 60000) g;
            CREATE TABLE z(a int PRIMARY KEY, t text);
            INSERT INTO z SELECT g, md5(g::text) FROM generate_series(1, 40000) g;
            CREATE INDEX m_t ON m(t);)");
        m_backup = m_shop.backUp(u"big"_s);
        m_script = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_backup)}).stdOut;
    }
    void cleanup() { m_shop.dropRescued(); }

    void aCutFileGivesAllItsWholeRows_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray ours = bytesOf(m_shop.absolute(m_backup));
        const QByteArray theirs = runProgram(u"gzip"_s, {u"-c"_s}, {}, m_script).stdOut;
        QTest::newRow("of ours, cut inside a member") << ours.left(membersOf(ours)[3] + 1000);
        QTest::newRow("of ours, cut between members") << ours.left(membersOf(ours)[3]);
        QTest::newRow("of gzip") << theirs.left(theirs.size() / 2);
        QTest::newRow("not compressed") << m_script.left(m_script.size() / 2);
    }
    void aCutFileGivesAllItsWholeRows()
    {
        QFETCH(QByteArray, file);
        const bool plain = file.startsWith("--");
        const QList<qsizetype> members = membersOf(file);
        const QString path = m_shop.foreign(plain ? u"cut.sql"_s : u"cut.sql.gz"_s, file);
        const QByteArray wholeMembers = file.left(members.value(3, file.size()));
        const QByteArray readable = plain ? file : runProgram(u"gzip"_s, {u"-dc"_s}, {}, wholeMembers).stdOut;
        const int whole = wholeRows(readable);
        QVERIFY(whole > 10'000 && whole < rows);
        const JobRun job = m_shop.rescue(path);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*), max(a) FROM m").split('|').value(0).toInt(), whole);
        requireOriginals();
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM a"), "100");
        QCOMPARE(job.outcome.result[u"notReached"].toArray(), QJsonArray{u"public.z"_s});
        QCOMPARE(job.outcome.result[u"damages"].toInt(), 1);
        for (const QJsonValue &table : job.outcome.result[u"rowsByTable"].toArray())
            QCOMPARE(table[u"cut"].toBool(), table[u"table"].toString() == "m"_L1);
        QVERIFY2(m_shop.report(job).contains(plain || file.size() == members.value(3) ? "ends inside" : "is damaged"),
                 m_shop.report(job).constData());
    }

    void readingGoesOnBehindADamagedMember_data()
    {
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("count");
        QTest::newRow("with its record") << true << 500 << 1;
        QTest::newRow("without its record") << false << 500 << 1;
        QTest::newRow("in the header, with its record") << true << 17 << 1;
        QTest::newRow("in the header, without its record") << false << 2 << 1;
        QTest::newRow("two members, with their record") << true << 500 << 2;
    }
    void readingGoesOnBehindADamagedMember()
    {
        QFETCH(bool, recorded);
        QFETCH(int, at);
        QFETCH(int, count);
        const QByteArray whole = bytesOf(m_shop.absolute(m_backup));
        QByteArray file = whole;
        const QList<qsizetype> members = membersOf(file);
        int lost = 0;
        for (int i = 2; i < 2 + count; ++i) {
            lost += static_cast<int>(textOfMember(file, members[i], members[i + 1]).count('\n'));
            file[members[i] + at] = static_cast<char>(~file[members[i] + at]);
        }
        QVERIFY(lost > 1000 && lost < rows);
        QString path = m_backup;
        if (recorded) {
            QFile damaged(m_shop.absolute(m_backup));
            QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(file) == file.size());
        } else {
            path = m_shop.foreign(u"flipped.sql.gz"_s, file);
        }
        const JobRun job = m_shop.rescue(path);
        if (recorded) {
            QFile mended(m_shop.absolute(m_backup));
            QVERIFY(mended.open(QIODevice::ReadWrite) && mended.write(whole) == whole.size());
            m_shop.run(VerifySpec{m_shop.repository, {m_backup}});
        }
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        const int loaded = m_shop.rescued("SELECT count(*) FROM m").toInt();
        QVERIFY2(loaded <= rows - lost && loaded >= rows - lost - 2,
                 qPrintable(u"%1 of %2 without %3\n"_s.arg(loaded).arg(rows).arg(lost)
                            + QString::fromUtf8(m_shop.report(job))));
        requireOriginals();
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM z WHERE t = md5(a::text)"), "40000");
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM pg_indexes WHERE schemaname = 'public'"), "4");
        QCOMPARE(job.outcome.result[u"refusedStatements"].toInt(), 0);
    }

    /// The record names the table there, and not how its rows are written.
    void insertStatementsBehindADamagedMemberAreNotTakenForRowsOfACopy()
    {
        m_shop.server.createDatabase(u"inserted"_s);
        m_shop.server.psql(u"inserted"_s, R"(
            CREATE TABLE m(t text); INSERT INTO m SELECT md5(g::text) FROM generate_series(1, 60000) g;
            CREATE TABLE z(a int); INSERT INTO z SELECT generate_series(1, 10);)");
        BackupSpec spec = m_shop.backupSpec({u"inserted"_s});
        spec.extraArguments = {u"--inserts"_s};
        const JobRun made = m_shop.run(spec);
        QString path;
        for (const JobEvent &event : made.events) {
            if (event.kind == JobEvent::Kind::Item && event.data[u"database"].toString() == "inserted"_L1)
                path = event.data[u"path"].toString();
        }
        QVERIFY2(!path.isEmpty(), qPrintable(made.described()));
        QFile damaged(m_shop.absolute(path));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray file = damaged.readAll();
        const QList<qsizetype> members = membersOf(file);
        QVERIFY(members.size() > 4 && textOfMember(file, members[2], members[3]).contains("INSERT INTO public.m "));
        file[members[2] + 500] = static_cast<char>(~file[members[2] + 500]);
        QVERIFY(damaged.seek(0) && damaged.write(file) == file.size());
        damaged.close();
        const JobRun job = m_shop.rescue(path);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM m WHERE length(t) <> 32"), "0");
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM z"), "10");
    }

    void rowsWhoseTableIsNotKnownAreLoadedWhereTheRecordNamesIt()
    {
        const QByteArray whole = bytesOf(m_shop.absolute(m_backup));
        QByteArray file = whole;
        const QList<qsizetype> members = membersOf(file);
        qsizetype header = -1; // the member with the COPY of z
        for (qsizetype i = 0; i + 1 < members.size(); ++i) {
            if (textOfMember(file, members[i], members[i + 1]).contains("\nCOPY public.z "))
                header = i;
        }
        QVERIFY(header >= 0);
        file[members[header] + 500] = static_cast<char>(~file[members[header] + 500]);
        QFile damaged(m_shop.absolute(m_backup));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(file) == file.size());
        damaged.close();
        const JobRun job = m_shop.rescue(m_backup);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(whole) == whole.size());
        damaged.close();
        m_shop.run(VerifySpec{m_shop.repository, {m_backup}});
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QVERIFY(m_shop.rescued("SELECT count(*) FROM z WHERE t = md5(a::text)").toInt() > 10'000);
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM z WHERE t <> md5(a::text)"), "0");
        requireOriginals();
    }

    void aCutArchiveGivesItsRowsAndItsIndexes()
    {
        const QString path = m_shop.folder.file(u"cut.dump"_s);
        const ToolResult saved = runTool(
            m_shop.server.command(m_shop.server.tools().pgDump(), {u"-Fc"_s, u"-Z0"_s, u"-f"_s, path}, u"big"_s), {});
        QVERIFY2(saved.success(), qPrintable(saved.stdErr));
        QVERIFY(QFile::resize(path, QFileInfo(path).size() * 9 / 10));
        const JobRun job = m_shop.rescue(path);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM m WHERE t = md5(a::text)"), QByteArray::number(rows));
        const int loaded = m_shop.rescued("SELECT count(*) FROM z WHERE t = md5(a::text)").toInt();
        QVERIFY2(loaded > 1000 && loaded < 40'000, QByteArray::number(loaded).constData());
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM pg_indexes WHERE schemaname = 'public'"), "4");
        QVERIFY2(m_shop.report(job).contains("end of file"), m_shop.report(job).constData());
    }
};

QTEST_GUILESS_MAIN(TestRescueDamage)
#include "tst_rescuedamage.moc"
