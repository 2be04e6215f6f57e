#include "core/base/error.h"
#include "core/profile/profilestore.h"
#include "core/repository/manifest.h"
#include "core/repository/repository.h"
#include "tests/cli/commandfixture.h"

#include <QDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace larder;
using test::CommandResult;

/// What larder-cli doctor looks at.
class TestCliDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doctorOnlyLooks();
    void doctorNamesFoldersOfClientToolsThatItPassesOver();
    void doctorOffersNoRepairHereForWhatWasLeftOnAnotherServer();
    void doctorSeesAMountPointWithoutItsDisk();
    void doctorNamesFilesThatVanished();
    void doctorNamesWhatOthersCanWriteTo_data();
    void doctorNamesWhatOthersCanWriteTo();
};

void TestCliDoctor::doctorOnlyLooks()
{
    test::Command command;
    command.folder().write(u"journals/x.json"_s, R"({"owner": {}, "abandoned": true, "scratch": "larder_scratch_1"})");
    command.folder().write(u"catalogue.sqlite"_s, QByteArray(4096, 'x'));
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("larder_scratch_1"), result.out.constData());
    QVERIFY2(result.out.contains("doctor --repair"), result.out.constData());
    QVERIFY2(result.out.contains("Backup directory"), result.out.constData());
    QVERIFY2(result.out.contains("default"), result.out.constData());
    // No client tools here, which is the first failure.
    QCOMPARE(result.code, static_cast<int>(ErrorCode::ClientToolsMissing));
    for (const JobSpec &spec : std::as_const(command.specs))
        QVERIFY(!std::holds_alternative<RecoverSpec>(spec));
    QCOMPARE(command.folder().read(u"catalogue.sqlite"_s), QByteArray(4096, 'x'));
    QVERIFY(QFile::exists(command.folder().file(u"journals/x.json"_s)));
    command.run({u"doctor"_s, u"--repair"_s});
    QVERIFY(std::holds_alternative<RecoverSpec>(command.specs.last()));
}

void TestCliDoctor::doctorNamesFoldersOfClientToolsThatItPassesOver()
{
    test::Command command;
    const QByteArray before = qgetenv("LARDER_PG_BINDIRS");
    const auto restored = qScopeGuard([&] { qputenv("LARDER_PG_BINDIRS", before); });
    qputenv("LARDER_PG_BINDIRS", command.folder().path().toUtf8());
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("Passed over: " + command.folder().path().toUtf8()), result.out.constData());
    qunsetenv("LARDER_PG_BINDIRS");
    QVERIFY(!command.run({u"doctor"_s}).out.contains("Passed over"));
}

void TestCliDoctor::doctorOffersNoRepairHereForWhatWasLeftOnAnotherServer()
{
    test::Command command;
    command.folder().write(
        u"journals/x.json"_s,
        R"({"owner": {}, "abandoned": true, "systemIdentifier": "7", "scratch": "larder_scratch_1"})");
    command.job = [](const JobSpec &, JobContext &context) {
        context.conclude({}, {{u"serverVersion"_s, u"15"_s}, {u"systemIdentifier"_s, u"8"_s}});
    };
    const QByteArray elsewhere = command.run({u"doctor"_s}).out;
    QVERIFY2(elsewhere.contains("another server (system identifier 7)"), elsewhere.constData());
    QVERIFY2(elsewhere.contains("on that server"), elsewhere.constData());
}

void TestCliDoctor::doctorSeesAMountPointWithoutItsDisk()
{
    test::Command command;
    Repository::openOrCreate(command.folder().file(u"backups"_s));
    command.run({u"list"_s}); // it is known from now on
    QVERIFY(!command.run({u"doctor"_s}).out.contains("mounted"));
    QVERIFY(QFile::remove(command.folder().file(u"backups/larder-repository.json"_s)));
    const QByteArray before = command.folder().read(u"catalogue.sqlite"_s);
    const auto entries
        = [&] { return QDir(command.folder().file(u"backups"_s)).entryList(QDir::Files | QDir::Dirs | QDir::Hidden); };
    const QStringList there = entries();
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("The disk may not be mounted."), result.out.constData());
    QCOMPARE(command.folder().read(u"catalogue.sqlite"_s), before);
    QCOMPARE(entries(), there);
}

void TestCliDoctor::doctorNamesFilesThatVanished()
{
    test::Command command;
    makeBackup(command);
    QVERIFY(!command.run({u"doctor"_s}).out.contains("Files of backups"));
    Manifest manifest;
    manifest.database = u"gone"_s;
    manifest.started = manifest.finished = QDateTime({2025, 12, 12}, {8, 0}, Qt::UTC);
    manifest.fileName = u"gone_20251212_090000.sql.gz"_s;
    command.folder().write(u"backups/2025-12-12/gone_20251212_090000.json"_s, toJson(manifest));
    const CommandResult result = command.run({u"doctor"_s});
    QVERIFY2(result.out.contains("left of: 2025-12-12/gone_20251212_090000.sql.gz."), result.out.constData());
    QVERIFY2(result.out.contains("`larder-cli status`"), result.out.constData());
}

void TestCliDoctor::doctorNamesWhatOthersCanWriteTo_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the backup directory") << u"backups"_s;
    QTest::newRow("a date folder") << u"backups/2025-12-12"_s;
    QTest::newRow("a backup") << u"backups/2025-12-12/shop_20251212_090000.sql.gz"_s;
    QTest::newRow("the saved servers") << u"home/config/servers.json"_s;
    QTest::newRow("a restore's note") << u"journals/x.json"_s;
}

void TestCliDoctor::doctorNamesWhatOthersCanWriteTo()
{
    QFETCH(QString, path);
    test::Command command;
    makeBackup(command);
    command.folder().write(u"journals/x.json"_s, "{}");
    ServerProfile server;
    server.name = u"shop"_s;
    ProfileStore().save(server);
    const QString full = command.folder().file(path);
    for (const QString &folder : {u"backups"_s, u"backups/2025-12-12"_s, u"journals"_s})
        ::chmod(command.folder().file(folder).toUtf8().constData(), 0755);
    ::chmod(full.toUtf8().constData(), QFileInfo(full).isDir() ? 0755 : 0644);
    QByteArray out = command.run({u"doctor"_s}).out;
    QVERIFY2(out.contains("Nobody else can write"), out.constData());
    ::chmod(full.toUtf8().constData(), QFileInfo(full).isDir() ? 0757 : 0646);
    out = command.run({u"doctor"_s}).out;
    QVERIFY2(out.contains("Everybody can write to " + full.toUtf8() + '.'), out.constData());
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
