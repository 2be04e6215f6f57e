#include "core/postgres/connectionparams.h"
#include "tests/ui/dialogfixture.h"
#include "ui/server/serverdialog.h"
#include "ui/widgets/codebox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestServerDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aNewServerIsSavedWithEveryField();
    void thePasswordGoesToTheKeychainAndNotIntoTheFile();
    void aConnectionStringAsTheHostIsTakenApart();
    void oneThatCannotBeReadIsNotSaved();
    void aServerSavedWithoutAPasswordNeedsNoKeychain();
    void whatCannotBeSavedIsSaidAndSaveDisabled_data();
    void whatCannotBeSavedIsSaidAndSaveDisabled();
    void whatTheFormDoesNotShowIsKept();
    void renamingMovesPasswordAndDefault();
    void forgetRemovesTheStoredPassword();
    void withoutAKeychainTheFieldSaysWhatToDoInstead();
    void aPasswordThatCannotBeStoredIsSaidAndTheDialogStays();
    void theTestShowsVersionToolsEncryptionAndRights();
    void theTestUsesWhatIsTypedAndSavesNothing();
    void aFailedTestSaysWhyWithAHint();
    void escapeSavesNothing();
    void everyFieldHasANameAndTabReadsLikeAPage();

private:
    void start(const QString &name = {});
    void enter(Qt::Key mnemonic, const QString &text);
    void save() { press(Qt::Key_S, Qt::AltModifier); }

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<FakeSecrets> m_secrets;
    std::unique_ptr<ServerDialog> m_dialog;
};

void TestServerDialog::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_secrets = std::make_unique<FakeSecrets>();
}

void TestServerDialog::cleanup()
{
    m_dialog.reset();
    m_secrets.reset();
    m_world.reset();
}

void TestServerDialog::start(const QString &name)
{
    m_dialog = std::make_unique<ServerDialog>(m_world->controller(), m_world->profiles(), *m_secrets, name);
    open(*m_dialog);
    QTRY_VERIFY(!shows(*m_dialog, u"Asking the keychain"_s));
}

/// Puts the keyboard into the field by its mnemonic and replaces its text.
void TestServerDialog::enter(Qt::Key mnemonic, const QString &text)
{
    press(mnemonic, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void TestServerDialog::aNewServerIsSavedWithEveryField()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    enter(Qt::Key_H, u"10.0.0.7"_s);
    enter(Qt::Key_P, u"5433"_s);
    enter(Qt::Key_U, u"backup"_s);
    press(Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_Down);
    enter(Qt::Key_M, u"admin"_s);
    enter(Qt::Key_F, u"/srv/backups"_s);
    enter(Qt::Key_D, u"shop"_s);
    press(Qt::Key_Return);
    type(u"crm_*"_s);
    enter(Qt::Key_K, u"14"_s);
    shoot(*m_dialog, u"server-filled"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_dialog->savedName(), u"staging"_s);
    const ServerProfile saved = m_world->profiles().get(u"staging"_s);
    QCOMPARE(saved.address.name, u"staging"_s);
    QCOMPARE(saved.address.host, u"10.0.0.7"_s);
    QCOMPARE(saved.address.port, u"5433"_s);
    QCOMPARE(saved.address.user, u"backup"_s);
    QCOMPARE(saved.address.sslmode, u"verify-full"_s);
    QCOMPARE(saved.address.maintenanceDatabase, u"admin"_s);
    QCOMPARE(saved.repository, u"/srv/backups"_s);
    QCOMPARE(saved.databases, (QStringList{u"shop"_s, u"crm_*"_s}));
    QCOMPARE(saved.retention.days, 14);
}

void TestServerDialog::thePasswordGoesToTheKeychainAndNotIntoTheFile()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    enter(Qt::Key_W, u"s3cret"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_secrets->passwordOf(u"staging"_s), "s3cret");
    QCOMPARE(m_world->profiles().get(u"staging"_s).passwordInKeychain, true);
    const QByteArray json = QJsonDocument(m_world->profiles().get(u"staging"_s).toJson()).toJson();
    QVERIFY(!json.contains("s3cret"));
}

void TestServerDialog::aConnectionStringAsTheHostIsTakenApart()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    enter(Qt::Key_H, u"postgresql://me:s3cret@db.example:5433/app?sslmode=require&sslrootcert=/ca.pem"_s);
    save();
    QTRY_VERIFY(m_world->profiles().contains(u"staging"_s));
    const ServerAddress address = m_world->profiles().get(u"staging"_s).address;
    QCOMPARE(address.host, u"db.example"_s);
    QCOMPARE(address.port, u"5433"_s);
    QCOMPARE(address.user, u"me"_s);
    QCOMPARE(address.sslmode, u"require"_s);
    QCOMPARE(address.maintenanceDatabase, u"app"_s);
    QCOMPARE(address.extra.value(u"sslrootcert"_s), u"/ca.pem"_s);
    QTRY_COMPARE(m_secrets->passwordOf(u"staging"_s), "s3cret");
    const QByteArray json = QJsonDocument(m_world->profiles().get(u"staging"_s).toJson()).toJson();
    QVERIFY(!json.contains("s3cret"));
}

void TestServerDialog::oneThatCannotBeReadIsNotSaved()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    enter(Qt::Key_H, u"postgresql://me:s3cret%zz@db.example"_s);
    QVERIFY(shows(*m_dialog, u"The connection string in the field of the host cannot be understood."_s));
    QVERIFY(!shows(*m_dialog, u"s3cret"_s));
    save();
    QVERIFY(!m_world->profiles().contains(u"staging"_s));
}

void TestServerDialog::aServerSavedWithoutAPasswordNeedsNoKeychain()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_world->profiles().get(u"staging"_s).keychainEntry(), QString());
}

void TestServerDialog::whatCannotBeSavedIsSaidAndSaveDisabled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("words");
    QTest::newRow("a server wants a name") << u" "_s << QString() << u"Give the server a name."_s;
    QTest::newRow("names are unique") << u"prod-1"_s << QString() << u"called \"prod-1\" already"_s;
    QTest::newRow("names have an end") << QString(101, u'n') << QString() << u"longer than 100 characters"_s;
    QTest::newRow("a port is a number") << u"a"_s << u"54x"_s << u"from 1 to 65535"_s;
    QTest::newRow("ports have an end") << u"a"_s << u"65536"_s << u"from 1 to 65535"_s;
}

void TestServerDialog::whatCannotBeSavedIsSaidAndSaveDisabled()
{
    QFETCH(QString, name);
    QFETCH(QString, port);
    QFETCH(QString, words);
    start();
    enter(Qt::Key_N, name);
    enter(Qt::Key_P, port);
    QVERIFY(shows(*m_dialog, words));
    QVERIFY(!buttonWith(*m_dialog, u"Save"_s)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    enter(Qt::Key_N, u"good"_s);
    enter(Qt::Key_P, u"5432"_s);
    QVERIFY(buttonWith(*m_dialog, u"Save"_s)->isEnabled());
}

void TestServerDialog::whatTheFormDoesNotShowIsKept()
{
    ServerProfile before = m_world->profile();
    before.address.service = u"shop"_s;
    before.address.extra = {{u"sslrootcert"_s, u"/etc/ca.pem"_s}};
    before.exclude = {u"tmp_*"_s};
    before.compression = u"small"_s;
    before.passwordInKeychain = false;
    m_world->profiles().save(before);
    start(u"prod-1"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_world->profile(), before);
}

void TestServerDialog::renamingMovesPasswordAndDefault()
{
    m_secrets->write(u"prod-1"_s, Secret(u"old"_s));
    start(u"prod-1"_s);
    enter(Qt::Key_N, u"prod-2"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(!m_world->profiles().contains(u"prod-1"_s));
    QCOMPARE(m_world->profiles().defaultServer()->name, u"prod-2"_s);
    QCOMPARE(m_world->profiles().get(u"prod-2"_s).address.host, u"db.example"_s);
    QCOMPARE(m_secrets->passwordOf(u"prod-2"_s), "old");
    QCOMPARE(m_secrets->passwordOf(u"prod-1"_s), QByteArray());
}

void TestServerDialog::forgetRemovesTheStoredPassword()
{
    m_secrets->write(u"prod-1"_s, Secret(u"old"_s));
    start(u"prod-1"_s);
    press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(shows(*m_dialog, u"The stored password is removed when you save."_s));
    QCOMPARE(m_secrets->passwordOf(u"prod-1"_s), "old");
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_secrets->passwordOf(u"prod-1"_s), QByteArray());
    QCOMPARE(m_world->profile().keychainEntry(), QString());
}

void TestServerDialog::withoutAKeychainTheFieldSaysWhatToDoInstead()
{
    m_secrets = std::make_unique<FakeSecrets>(u"there is no desktop session"_s);
    start(u"prod-1"_s);
    QVERIFY(shows(*m_dialog, u"No keychain to keep a password in: there is no desktop session"_s));
    const auto *line = m_dialog->findChild<CodeBox *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"db.example:5432:*:*:PASSWORD"_s);
    shoot(*m_dialog, u"server-nokeychain"_s);
    enter(Qt::Key_U, u"a:b"_s);
    QCOMPARE(line->text(), u"db.example:5432:*:a\\:b:PASSWORD"_s);
    save();
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestServerDialog::aPasswordThatCannotBeStoredIsSaidAndTheDialogStays()
{
    class Locked final : public SecretStore
    {
    public:
        bool isAvailable() override { return true; }
        QString unavailableReason() override { return {}; }
        std::optional<Secret> read(const QString &) override { return {}; }
        void write(const QString &, const Secret &) override
        {
            throw Error(ErrorCode::SecretStoreFailed, u"the keychain is locked"_s, u"Unlock it."_s);
        }
        void remove(const QString &) override { }
    } locked;
    m_dialog = std::make_unique<ServerDialog>(m_world->controller(), m_world->profiles(), locked, QString());
    open(*m_dialog);
    QTRY_VERIFY(!shows(*m_dialog, u"Asking the keychain"_s));
    enter(Qt::Key_N, u"staging"_s);
    enter(Qt::Key_W, u"s3cret"_s);
    save();
    QTRY_VERIFY(shows(*m_dialog, u"its password is not: the keychain is locked"_s));
    QVERIFY(shows(*m_dialog, u"Unlock it."_s));
    QVERIFY(m_dialog->isVisible());
    m_dialog.reset();
}

void TestServerDialog::theTestShowsVersionToolsEncryptionAndRights()
{
    start(u"prod-1"_s);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_dialog, u"The connection works."_s));
    QTRY_VERIFY(shows(*m_dialog, u"PostgreSQL 15.20"_s)); // a layout shows what it is given a turn later
    QVERIFY(shows(*m_dialog, u"15.20 in /usr/lib/postgresql/15/bin"_s));
    QVERIFY(shows(*m_dialog, u"TLS"_s));
    QVERIFY(shows(*m_dialog, u"may create databases"_s));
    QVERIFY(shows(*m_dialog, u"3 databases can be backed up."_s));
    shoot(*m_dialog, u"server-tested"_s);
}

void TestServerDialog::theTestUsesWhatIsTypedAndSavesNothing()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &spec, JobContext &context) {
        const auto params = context.services().resolveServer(std::get<InspectSpec>(spec).server);
        QJsonObject result = inspection();
        result[u"user"_s] = params.value(u"host"_s) + u'/' + QString::fromUtf8(params.password().reveal());
        context.conclude({}, result);
    });
    start(u"prod-1"_s);
    enter(Qt::Key_H, u"10.0.0.7"_s);
    enter(Qt::Key_W, u"s3cret"_s);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_dialog, u"10.0.0.7/s3cret"_s));
    QVERIFY(!QJsonDocument(toJson(m_world->started(u"inspect"_s).constLast())).toJson().contains("s3cret"));
    QCOMPARE(m_secrets->passwordOf(u"prod-1"_s), QByteArray());
    QCOMPARE(m_world->profile().address.host, u"db.example"_s);
}

void TestServerDialog::aFailedTestSaysWhyWithAHint()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::ConnectionFailed, u"db.example:5432 does not answer."_s, u"Is the server running?"_s);
    });
    start(u"prod-1"_s);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_dialog, u"db.example:5432 does not answer."_s));
    QVERIFY(shows(*m_dialog, u"Is the server running?"_s));
    QVERIFY(buttonWith(*m_dialog, u"Test"_s)->isEnabled());
}

void TestServerDialog::escapeSavesNothing()
{
    start();
    enter(Qt::Key_N, u"staging"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_world->profiles().contains(u"staging"_s));
}

void TestServerDialog::everyFieldHasANameAndTabReadsLikeAPage()
{
    m_secrets->write(u"prod-1"_s, Secret(u"old"_s));
    start(u"prod-1"_s);
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

LARDER_DIALOG_TEST(TestServerDialog)
#include "tst_serverdialog.moc"
