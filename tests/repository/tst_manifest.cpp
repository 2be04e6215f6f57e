#include "core/base/error.h"
#include "core/repository/manifestreader.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
const QString path = u"2026-05-03/shop_20260503_020000.json"_s;
const QByteArray someSha256(64, 'a');

ManifestSection table(const QString &name, qint64 rows, qint64 rawOffset)
{
    return {u"table"_s,    u"public"_s, name, {u"id"_s, u"na\"me"_s}, rows, 100, someSha256, rawOffset,
            rawOffset / 4, 12,          {}};
}

Manifest fullManifest()
{
    Manifest m;
    m.larderVersion = u"0.1.0"_s;
    m.runId = u"d6c6e3fa"_s;
    m.database = u"sh\"op\n🍲"_s;
    m.partial = true;
    m.serverVersion = u"15.20 (Debian 15.20-1)"_s;
    m.systemIdentifier = u"7300000000000000001"_s;
    m.serverHost = u"/run/postgresql"_s;
    m.serverPort = u"5432"_s;
    m.clientVersion = u"15.20"_s;
    m.clientCommands = {u"pg_dump -Fp --section=data"_s};
    m.snapshotId = u"00000003-00000002-1"_s;
    m.snapshotLsn = u"0/1A2B3C4"_s;
    m.snapshotAt = QDateTime({2026, 5, 3}, {0, 0, 1, 5}, Qt::UTC);
    m.timeZone = u"Asia/Kolkata"_s;
    m.started = QDateTime({2026, 5, 3}, {0, 0, 0, 123}, Qt::UTC);
    m.finished = QDateTime({2026, 5, 3}, {0, 0, 42, 7}, Qt::UTC);
    m.utcOffsetSeconds = 7200;
    m.options = {{u"compression"_s, u"fast"_s}};
    m.fileName = u"shop_20260503_020000.sql.gz"_s;
    m.fileBytes = 100'000;
    m.rawBytes = 400'000;
    m.members = 7;
    m.sha256 = someSha256;
    m.databaseProperties = {{u"owner"_s, u"lewis"_s}};
    m.extensions = {{u"pg_trgm"_s, u"1.6"_s, u"public"_s}};
    m.roles = {u"lewis"_s, u"app"_s};
    m.sections = {{u"pre-data"_s, {}, {}, {}, 0, 50, {}, 0, 0, 0, {}},
                  table(u"orders"_s, 1000, 60),
                  table(u"foods"_s, 7, 500),
                  {u"post-data"_s, {}, {}, {}, 0, 5, {}, 900, 225, 3, {}}};
    m.addProof({ProofLevel::Readable, m.finished.addSecs(60), u"larder-cli verify"_s, u"prod-1"_s});
    m.addProof({ProofLevel::Sealed, m.finished, u"re-read after writing"_s, u"prod-1"_s});
    m.drill = DrillRecord{m.finished.addSecs(90), u"loaded into a private server"_s, 1234, u"t differs"_s};
    m.problem = u"member 3 is cut short"_s;
    m.pinned = true;
    m.note = u"before the \\ migration\t🙂"_s;
    return m;
}
}

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvivesJson();
    void anEmptyOneSurvivesJson();
    void itIsOrdinaryJsonWithTheDocumentedMembers();
    void sectionsComeLastOneALine();
    void theHeadIsReadWithoutTheSections();
    void theHeadOfAReformattedManifestIsReadAsWell();
    void proofsAreKeptAscendingOneForEachLevel();
    void rowsAreThoseOfAllTables();
    void aRecordShowsWhatTheManifestSays();
    void unknownMembersAreIgnored();
    void aNewerFormatSaysToUpdate();
    void damageIsRejected_data();
    void damageIsRejected();
    void everyCutIsRejected();
    void randomDamageNeverDoesMoreThanThrow();
    void twentyThousandTablesAreFast();
};

void TestManifest::everyFieldSurvivesJson()
{
    const Manifest manifest = fullManifest();
    QVERIFY(manifestFromJson(toJson(manifest), path) == manifest);
    for (const BackupFormat format : {BackupFormat::Plain, BackupFormat::Custom, BackupFormat::Directory}) {
        Manifest other = manifest;
        other.fileFormat = format;
        other.fileName = u"shop_20260503_020000"_s + fileSuffix(format);
        QVERIFY(manifestFromJson(toJson(other), path) == other);
    }
}

void TestManifest::anEmptyOneSurvivesJson()
{
    Manifest manifest;
    manifest.database = u"x"_s;
    manifest.fileName = u"x_20260503_020000.sql.gz"_s;
    manifest.started = QDateTime({2026, 5, 3}, {0, 0}, Qt::UTC);
    QVERIFY(manifestFromJson(toJson(manifest), path) == manifest);
    QCOMPARE(manifest.rows(), -1);
}

void TestManifest::itIsOrdinaryJsonWithTheDocumentedMembers()
{
    const QJsonObject object = QJsonDocument::fromJson(toJson(fullManifest())).object();
    for (const char *member :
         {"format", "larder", "run", "database", "server", "client", "snapshot", "started", "finished", "options",
          "file", "databaseProperties", "extensions", "roles", "sections", "proof", "user", "rows"})
        QVERIFY2(object.contains(QLatin1StringView(member)), member);
    QCOMPARE(object[u"file"][u"sha256"].toString().toLatin1(), someSha256);
    QCOMPARE(object[u"proof"][u"sealed"][u"where"].toString(), u"prod-1"_s);
    QCOMPARE(object[u"started"].toString(), u"2026-05-03T00:00:00.123Z"_s);
    QCOMPARE(object[u"rows"].toInteger(), 1007);
}

void TestManifest::sectionsComeLastOneALine()
{
    const QByteArrayList lines = toJson(fullManifest()).split('\n');
    const qsizetype start = lines.indexOf("\"sections\": [");
    QVERIFY(start > 0);
    QCOMPARE(lines.mid(start + 5), (QByteArrayList{"]", "}", ""}));
}

void TestManifest::theHeadIsReadWithoutTheSections()
{
    QByteArray json = toJson(fullManifest());
    json.replace("\"kind\":\"table\"", "\"kind\":\"bogus\""); // which nobody looks at
    const ManifestHead head = manifestHeadFromJson(json, path);
    Manifest expected = fullManifest();
    expected.sections.clear();
    QVERIFY(head.manifest == expected);
    QCOMPARE(head.rows, 1007);
}

void TestManifest::theHeadOfAReformattedManifestIsReadAsWell()
{
    const QByteArray json = QJsonDocument::fromJson(toJson(fullManifest())).toJson(QJsonDocument::Compact);
    const ManifestHead head = manifestHeadFromJson(json, path);
    QCOMPARE(head.rows, 1007);
    QCOMPARE(head.manifest.note, fullManifest().note);
    QVERIFY(head.manifest.sections.isEmpty());
}

void TestManifest::proofsAreKeptAscendingOneForEachLevel()
{
    Manifest manifest = fullManifest();
    manifest.addProof({ProofLevel::Readable, {}, u"again"_s, {}});
    QCOMPARE(manifest.proofs.size(), 2);
    QVERIFY(manifest.proofs[0].level == ProofLevel::Sealed);
    QCOMPARE(manifest.proofs[1].how, u"again"_s);
    QCOMPARE(manifest.proof(), manifest.proofs[1]);
    QVERIFY(Manifest().proof().level == ProofLevel::Written);
}

void TestManifest::rowsAreThoseOfAllTables()
{
    QCOMPARE(fullManifest().rows(), 1007);
    QCOMPARE(Manifest().rows(), -1);
}

void TestManifest::aRecordShowsWhatTheManifestSays()
{
    const Manifest manifest = fullManifest();
    const BackupRecord record = manifest.toRecord(u"/backups"_s, u"2026-05-03/shop_20260503_020000.sql.gz"_s);
    QCOMPARE(record.absolutePath(), u"/backups/2026-05-03/shop_20260503_020000.sql.gz"_s);
    QCOMPARE(record.database, manifest.database);
    QCOMPARE(record.durationMs, 41'884);
    QCOMPARE(record.rows, 1007);
    QCOMPARE(record.proof, manifest.proof());
    QVERIFY(record.hasManifest && record.pinned && record.partial && !record.isGlobals);
    QCOMPARE(record.problem, manifest.problem);
}

void TestManifest::unknownMembersAreIgnored()
{
    QByteArray json = toJson(fullManifest());
    json.replace("{\n\"format\"", "{\n\"fromTomorrow\": [1],\n\"format\"");
    QVERIFY(manifestFromJson(json, path) == fullManifest());
}

void TestManifest::aNewerFormatSaysToUpdate()
{
    QByteArray json = toJson(fullManifest());
    json.replace("\"format\": 1,", "\"format\": 2,");
    try {
        manifestFromJson(json, path);
        QFAIL("a format from the future was accepted");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::BackupDamaged));
        QVERIFY(error.hint().contains(u"Update Larder"_s));
    }
}

void TestManifest::damageIsRejected_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *rule, const char *from, const char *to) {
        QTest::newRow(rule) << QByteArray(from) << QByteArray(to);
    };
    row("no format", "\"format\": 1,", "");
    row("a format of zero", "\"format\": 1,", "\"format\": 0,");
    row("a text as format", "\"format\": 1,", "\"format\": \"1\",");
    row("no database", "\"database\": ", "\"databass\": ");
    row("a number as database", "\"run\": \"d6c6e3fa\"", "\"database\": 7, \"run\": 7");
    row("a NUL character", "\"d6c6e3fa\"", "\"d6\\u0000\"");
    row("no start", "\"started\": ", "\"begun\": ");
    row("a start that is no time", "\"2026-05-03T00:00:00.123Z\"", "\"yesterday\"");
    row("a time without zone", "\"2026-05-03T00:00:00.123Z\"", "\"2026-05-03T00:00:00.123\"");
    row("a file in another folder", "\"shop_20260503_020000.sql.gz\"", "\"../shop_20260503_020000.sql.gz\"");
    row("an absolute file", "\"shop_20260503_020000.sql.gz\"", "\"/etc/shop_20260503_020000.sql.gz\"");
    row("a file of no format", "\"shop_20260503_020000.sql.gz\"", "\"passwd\"");
    row("a format that is not the file's", "\"format\":\"sql.gz\"", "\"format\":\"custom\"");
    row("an unknown format", "\"format\":\"sql.gz\"", "\"format\":\"tape\"");
    row("a negative size", "\"bytes\":100000", "\"bytes\":-1");
    row("a size with a fraction", "\"bytes\":100000", "\"bytes\":1.5");
    row("a size beyond every disk", "\"bytes\":100000", "\"bytes\":1e300");
    row("a size that other readers would round", "\"rawBytes\":400000", "\"rawBytes\":9007199254740993");
    row("a text as size", "\"bytes\":100000", "\"bytes\":\"100000\"");
    row("a hash that is too short", "\"sha256\":\"aaaa", "\"sha256\":\"");
    row("a hash in capitals", "\"sha256\":\"aaaa", "\"sha256\":\"AAAA");
    row("a level nobody knows", "\"sealed\"", "\"golden\"");
    row("a pin that is no yes or no", "\"pinned\":true", "\"pinned\":1");
    row("roles that are no list", "\"roles\": [", "\"roles\": 7, \"x\": [");
    row("a role that is no text", "\"roles\": [", "\"roles\": [7,");
    row("a section of unknown kind", "\"kind\":\"pre-data\"", "\"kind\":\"malware\"");
    row("a table without a name", "\"name\":\"orders\"", "\"nam\":\"orders\"");
    row("a section beyond the end", "\"rawOffset\":900", "\"rawOffset\":399999");
    row("a member beyond the end", "\"memberOffset\":225", "\"memberOffset\":100001");
    row("sections out of order", "\"rawOffset\":500", "\"rawOffset\":20");
    row("a negative offset", "\"rawOffset\":60", "\"rawOffset\":-60");
    row("a sum of rows that is wrong", "\"rows\": 1007", "\"rows\": 1008");
    row("two documents", "\n]\n}\n", "\n]\n}\n{}");
}

void TestManifest::damageIsRejected()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = toJson(fullManifest());
    QVERIFY2(json.contains(from), "the test itself is out of date");
    json.replace(from, to);
    try {
        manifestFromJson(json, path);
        QFAIL("it was accepted");
    } catch (const Error &error) {
        QCOMPARE(int(error.code()), int(ErrorCode::BackupDamaged));
        QVERIFY2(error.message().contains(path), qPrintable(error.message()));
        QVERIFY(!error.hint().isEmpty());
    }
}

void TestManifest::everyCutIsRejected()
{
    const QByteArray json = toJson(fullManifest());
    for (qsizetype length = 0; length < json.size() - 1; ++length) { // the last byte is a mere line break
        QVERIFY_THROWS_EXCEPTION(Error, manifestFromJson(json.first(length), path));
        QVERIFY_THROWS_EXCEPTION(Error, manifestHeadFromJson(json.first(length), path));
    }
}

void TestManifest::randomDamageNeverDoesMoreThanThrow()
{
    const QByteArray whole = toJson(fullManifest());
    std::mt19937 random(4711);
    int rejected = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray json = whole;
        for (unsigned hit = 0; hit <= random() % 3; ++hit)
            json[static_cast<qsizetype>(random() % static_cast<size_t>(json.size()))] = static_cast<char>(random());
        try {
            manifestFromJson(json, path);
        } catch (const Error &) {
            ++rejected;
        }
    }
    QVERIFY(rejected > 1000); // the rest hit texts, where any character will do
}

void TestManifest::twentyThousandTablesAreFast()
{
    Manifest manifest = fullManifest();
    manifest.sections.clear();
    manifest.rawBytes = 1LL << 40;
    manifest.fileBytes = 1LL << 40;
    for (int i = 0; i < 20'000; ++i)
        manifest.sections.append(table(QStringLiteral("table_%1").arg(i), i, i * 1000LL));
    QElapsedTimer timer;
    timer.start();
    const QByteArray json = toJson(manifest);
    QVERIFY(manifestFromJson(json, path) == manifest);
    const qint64 wholeNs = timer.nsecsElapsed();
    QVERIFY2(wholeNs < 5'000'000'000, qPrintable(QString::number(wholeNs))); // 0.2 s; quadratic growth takes minutes
    timer.restart();
    QCOMPARE(manifestHeadFromJson(json, path).rows, manifest.rows());
    QVERIFY2(timer.nsecsElapsed() * 10 < wholeNs, "the head takes as long as the whole");
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
