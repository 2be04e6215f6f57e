#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/profile/profilestore.h"
#include "tests/support/tempdir.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
ServerProfile profileNamed(const QString &name)
{
    ServerProfile profile;
    profile.name = name;
    profile.address.name = name;
    profile.address.host = u"db.example"_s;
    profile.databases = {u"meal_planner"_s, u"tandoor"_s};
    profile.exclude = {u"*_test"_s};
    profile.repository = u"/srv/backups"_s;
    profile.retention = {14, 2, 7, 8, 12, 10, 500'000'000'000};
    profile.compression = u"small"_s;
    return profile;
}

template <typename Action> Error errorOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error;
    }
    return {};
}
}

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSavedAtFirst();
    void aSavedServerIsReadBackByAnotherStore();
    void theListIsPrivate();
    void savingAgainReplaces();
    void theFirstServerBecomesTheDefault();
    void removingTheDefaultMovesIt();
    void anUnknownServerIsToldWithTheKnownOnes();
    void aBrokenFileIsNeverOverwritten_data();
    void aBrokenFileIsNeverOverwritten();
    void whatIsNotSaidAboutTheRetentionIsAsInNewServers();
    void jobsTakeTheirDefaultsFromTheServer();
    void badProfilesAreRejected_data();
    void badProfilesAreRejected();
    void aLinkInTheWayOfTheNewFileIsNotFollowed();
    void manyWritersLoseNothing();
    void theFileLiesInTheConfigurationFolder();
};

void TestProfileStore::nothingIsSavedAtFirst()
{
    const TempDir folder;
    const ProfileStore store(folder.file(u"servers.json"_s));
    QVERIFY(store.list().isEmpty());
    QVERIFY(!store.defaultServer());
    QVERIFY(!store.contains(u"prod"_s));
    QVERIFY(!QFile::exists(folder.file(u"servers.json"_s)));
}

void TestProfileStore::aSavedServerIsReadBackByAnotherStore()
{
    const TempDir folder;
    ProfileStore(folder.file(u"servers.json"_s)).save(profileNamed(u"prod 🙂"_s));
    QCOMPARE(ProfileStore(folder.file(u"servers.json"_s)).get(u"prod 🙂"_s), profileNamed(u"prod 🙂"_s));
}

void TestProfileStore::theListIsPrivate()
{
    const TempDir folder;
    const QString path = folder.file(u"servers.json"_s);
    const mode_t before = ::umask(0);
    ProfileStore(path).save(profileNamed(u"prod"_s));
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestProfileStore::savingAgainReplaces()
{
    const TempDir folder;
    ProfileStore store(folder.file(u"servers.json"_s));
    store.save(profileNamed(u"a"_s));
    store.save(profileNamed(u"b"_s));
    ServerProfile changed = profileNamed(u"a"_s);
    changed.retention.days = 90;
    store.save(changed);
    const QList<ServerProfile> expected{changed, profileNamed(u"b"_s)};
    QCOMPARE(store.list(), expected);
}

void TestProfileStore::theFirstServerBecomesTheDefault()
{
    const TempDir folder;
    ProfileStore store(folder.file(u"servers.json"_s));
    store.save(profileNamed(u"a"_s));
    store.save(profileNamed(u"b"_s));
    QCOMPARE(store.defaultServer()->name, u"a"_s);
    store.setDefaultServer(u"b"_s);
    QCOMPARE(store.defaultServer()->name, u"b"_s);
    QCOMPARE(errorOf([&] { store.setDefaultServer(u"c"_s); }).code(), ErrorCode::SettingsInvalid);
}

void TestProfileStore::removingTheDefaultMovesIt()
{
    const TempDir folder;
    ProfileStore store(folder.file(u"servers.json"_s));
    store.save(profileNamed(u"a"_s));
    store.save(profileNamed(u"b"_s));
    store.remove(u"a"_s);
    QCOMPARE(store.defaultServer()->name, u"b"_s);
    store.remove(u"never there"_s);
    store.remove(u"b"_s);
    QVERIFY(!store.defaultServer());
    QVERIFY(store.list().isEmpty());
}

void TestProfileStore::anUnknownServerIsToldWithTheKnownOnes()
{
    const TempDir folder;
    ProfileStore store(folder.file(u"servers.json"_s));
    store.save(profileNamed(u"alpha"_s));
    const Error error = errorOf([&] { store.get(u"beta"_s); });
    QCOMPARE(error.code(), ErrorCode::SettingsInvalid);
    QVERIFY(error.message().contains(u"beta"_s));
    QVERIFY(error.hint().contains(u"alpha"_s));
}

void TestProfileStore::aBrokenFileIsNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("cut off") << QByteArray("{\"format\": 1, \"servers\": [");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a later format") << QByteArray("{\"format\": 2, \"servers\": []}");
    QTest::newRow("no servers") << QByteArray("{\"format\": 1}");
    QTest::newRow("a server that is a number") << QByteArray("{\"format\": 1, \"servers\": [7]}");
    QTest::newRow("the same name twice") << QByteArray(R"({"format": 1, "servers": [{"name": "a"}, {"name": "a"}]})");
}

void TestProfileStore::aBrokenFileIsNeverOverwritten()
{
    QFETCH(QByteArray, contents);
    const TempDir folder;
    ProfileStore store(folder.write(u"servers.json"_s, contents));
    QCOMPARE(errorOf([&] { store.list(); }).code(), ErrorCode::SettingsInvalid);
    QCOMPARE(errorOf([&] { store.save(profileNamed(u"x"_s)); }).code(), ErrorCode::SettingsInvalid);
    QCOMPARE(errorOf([&] { store.remove(u"a"_s); }).code(), ErrorCode::SettingsInvalid);
    QCOMPARE(folder.read(u"servers.json"_s), contents);
}

void TestProfileStore::whatIsNotSaidAboutTheRetentionIsAsInNewServers()
{
    const ServerProfile profile = ServerProfile::fromJson({{u"name"_s, u"a"_s}, {u"keepWeekly"_s, 4}});
    QVERIFY(profile.retention == RetentionPolicy{.weekly = 4});
}

void TestProfileStore::jobsTakeTheirDefaultsFromTheServer()
{
    const QJsonObject full{{u"retentionDays"_s, 14},
                           {u"minimumCopies"_s, 2},
                           {u"keepDaily"_s, 7},
                           {u"keepWeekly"_s, 8},
                           {u"keepMonthly"_s, 12},
                           {u"keepYearly"_s, 10},
                           {u"maximumBytes"_s, qint64(500'000'000'000)},
                           {u"compression"_s, u"small"_s},
                           {u"exclude"_s, QJsonArray{u"*_test"_s}},
                           {u"repository"_s, u"/srv/backups"_s}};
    QCOMPARE(profileNamed(u"prod"_s).jobDefaults(), full);
    QVERIFY(!ServerProfile().jobDefaults().contains(u"exclude"));
    QVERIFY(!ServerProfile().jobDefaults().contains(u"repository"));
}

void TestProfileStore::badProfilesAreRejected_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s);
    QTest::newRow("a long name") << u"name"_s << QJsonValue(QString(101, u'x'));
    QTest::newRow("an address that is a text") << u"address"_s << QJsonValue(u"db.example"_s);
    QTest::newRow("databases that are a text") << u"databases"_s << QJsonValue(u"app"_s);
    QTest::newRow("a number among the databases") << u"databases"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("negative retention") << u"retentionDays"_s << QJsonValue(-1);
    QTest::newRow("half a day") << u"retentionDays"_s << QJsonValue(0.5);
    QTest::newRow("retention as text") << u"retentionDays"_s << QJsonValue(u"30"_s);
    QTest::newRow("more days than a calendar has") << u"retentionDays"_s << QJsonValue(36501);
    QTest::newRow("no copy at all") << u"minimumCopies"_s << QJsonValue(0);
    QTest::newRow("too many weeks") << u"keepWeekly"_s << QJsonValue(5201);
    QTest::newRow("months as a list") << u"keepMonthly"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("a negative size") << u"maximumBytes"_s << QJsonValue(-1);
    QTest::newRow("an unknown compression") << u"compression"_s << QJsonValue(u"best"_s);
    QTest::newRow("a repository that is a number") << u"repository"_s << QJsonValue(3);
}

void TestProfileStore::badProfilesAreRejected()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = profileNamed(u"prod"_s).toJson();
    QCOMPARE(ServerProfile::fromJson(object), profileNamed(u"prod"_s));
    object[key] = value;
    QCOMPARE(errorOf([&] { ServerProfile::fromJson(object); }).code(), ErrorCode::SettingsInvalid);
}

void TestProfileStore::aLinkInTheWayOfTheNewFileIsNotFollowed()
{
    const TempDir folder;
    const QString victim = folder.write(u"victim"_s, "untouched");
    QVERIFY(QFile::link(victim, folder.file(u"servers.json.new"_s)));
    ProfileStore store(folder.file(u"servers.json"_s));
    QCOMPARE(errorOf([&] { store.save(profileNamed(u"a"_s)); }).code(), ErrorCode::FileAccess);
    QCOMPARE(folder.read(u"victim"_s), QByteArray("untouched"));
}

void TestProfileStore::manyWritersLoseNothing()
{
    const TempDir folder;
    const QString path = folder.file(u"servers.json"_s);
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([=] {
            for (int i = 0; i < 5; ++i)
                ProfileStore(path).save(profileNamed(u"%1-%2"_s.arg(writer).arg(i)));
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(ProfileStore(path).list().size(), 20);
}

void TestProfileStore::theFileLiesInTheConfigurationFolder()
{
    const TempDir folder;
    qputenv("LARDER_HOME", QFile::encodeName(folder.path()));
    QCOMPARE(ProfileStore::defaultPath(), folder.path() + u"/config/servers.json"_s);
    ProfileStore().save(profileNamed(u"prod"_s));
    QVERIFY(QFile::exists(folder.file(u"config/servers.json"_s)));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
