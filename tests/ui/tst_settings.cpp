#include "tests/ui/dialogfixture.h"
#include "ui/memory/backupdefaults.h"
#include "ui/memory/language.h"
#include "ui/memory/settings.h"
#include "ui/server/servercommands.h"
#include "ui/server/serverdialog.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
enum Page { Servers, Storage, Retention, Tools, Appearance };

/// A settings dialog over a fixture with a session, as the main window would open it.
struct Opened
{
    Opened()
        : session(fixture.controller(), fixture.catalogue(), fixture.profiles()),
          commands(session, fixture.controller(), fixture.profiles(), secrets),
          actions(&window)
    {
        session.openServer(u"prod-1"_s);
    }
    void show(Page page)
    {
        if (!dialog) {
            dialog = std::make_unique<SettingsDialog>(SettingsDialog::World{
                fixture.controller(), fixture.catalogue(), fixture.profiles(), secrets, commands, *actions.themes});
            open(*dialog);
        }
        dialog->findChild<QListWidget *>()->setCurrentRow(page);
    }
    template <typename Part> Part *part() const
    {
        return dialog->findChild<QStackedWidget *>()->currentWidget()->findChild<Part *>();
    }
    template <typename Dialog> Dialog *above() const
    {
        for (Dialog *each : dialog->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const QString &button) const { buttonWith(*dialog, button)->click(); }

    DialogFixture fixture;
    FakeSecrets secrets;
    Session session;
    ServerCommands commands;
    QMainWindow window;
    MainActions actions;
    std::unique_ptr<SettingsDialog> dialog;
};
}

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { settings().clear(); }

    void serversAreListedWithAddressAndFolder();
    void aServerIsAddedThroughItsForm();
    void aChangedServerShowsAtOnceHereAndInTheWindow();
    void aServerIsRemovedAfterAQuestionAndTheWindowTurnsToTheNext();
    void theTestOfAServerShowsWhatItIs();
    void withoutServersThereIsNothingToEdit();

    void theFolderIsWhereNewServersBegin();
    void knownFoldersShowCountSizeAndAge();
    void aKnownFolderIsShownInTheWindow();

    void retentionIsWhatNewServersBeginWith();
    void theRulesOfAServerAreSavedWhenTheyAreLeft();

    void toolsAreListedAndTested();
    void brokenToolsAreNamed();
    void withoutToolsItSaysWhatToInstall();

    void coloursChangeAtOnce();
    void theLanguageShowsAtTheNextStart();
    void everyTranslationIsOffered();
    void theNearestTranslationIsTaken_data();
    void theNearestTranslationIsTaken();

    void everyPageIsReachedByTheKeyboardAndNamed();
    void escapeClosesAndKeepsWhatWasChosen();
    void whatTheWindowRemembersIsForThisUserAlone();

    void aboutSaysVersionLicenceAndLibraries();
};

void TestSettings::serversAreListedWithAddressAndFolder()
{
    Opened opened;
    opened.show(Servers);
    const auto *list = opened.part<QTreeWidget>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"prod-1"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"db.example"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), opened.fixture.repository());
    shoot(*opened.dialog, u"settings-servers"_s);
}

void TestSettings::aServerIsAddedThroughItsForm()
{
    Opened opened;
    opened.show(Servers);
    opened.click(u"Add…"_s);
    auto *form = opened.above<ServerDialog>();
    QVERIFY(form);
    QTRY_VERIFY(form->isActiveWindow() && QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    type(u"staging"_s);
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(opened.part<QTreeWidget>()->topLevelItemCount(), 2);
    QVERIFY(opened.fixture.profiles().contains(u"staging"_s));
    QCOMPARE(opened.session.server()->name, u"staging"_s);
}

void TestSettings::aChangedServerShowsAtOnceHereAndInTheWindow()
{
    Opened opened;
    opened.show(Servers);
    opened.click(u"Edit…"_s);
    QTRY_VERIFY(opened.above<ServerDialog>()->isActiveWindow() && QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"prod-2"_s);
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(opened.part<QTreeWidget>()->topLevelItem(0)->text(0), u"prod-2"_s);
    QCOMPARE(opened.session.server()->name, u"prod-2"_s);
}

void TestSettings::aServerIsRemovedAfterAQuestionAndTheWindowTurnsToTheNext()
{
    Opened opened;
    ServerProfile other = opened.fixture.profile();
    other.name = other.address.name = u"spare"_s;
    opened.fixture.profiles().save(other);
    opened.show(Servers);
    opened.click(u"Remove…"_s);
    auto *question = opened.above<QMessageBox>();
    QTRY_VERIFY(question->isActiveWindow());
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    press(Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QVERIFY(opened.fixture.profiles().contains(u"prod-1"_s));
    opened.click(u"Remove…"_s);
    opened.click(u"Forget prod-1"_s);
    QTRY_COMPARE(opened.part<QTreeWidget>()->topLevelItemCount(), 1);
    QVERIFY(!opened.fixture.profiles().contains(u"prod-1"_s));
    QCOMPARE(opened.session.server()->name, u"spare"_s);
}

void TestSettings::theTestOfAServerShowsWhatItIs()
{
    Opened opened;
    opened.show(Servers);
    opened.click(u"Test"_s);
    QTRY_VERIFY(shows(*opened.dialog, u"The connection works."_s));
    QTRY_VERIFY(shows(*opened.dialog, u"may create databases"_s)); // new rows show when they are laid out
    shoot(*opened.dialog, u"settings-servers-tested"_s);
}

void TestSettings::withoutServersThereIsNothingToEdit()
{
    Opened opened;
    opened.fixture.profiles().remove(u"prod-1"_s);
    opened.show(Servers);
    for (const auto &button : {u"Edit…"_s, u"Remove…"_s, u"Test"_s})
        QVERIFY2(!buttonWith(*opened.dialog, button)->isEnabled(), qPrintable(button));
    QVERIFY(buttonWith(*opened.dialog, u"Add…"_s)->isEnabled());
}

void TestSettings::theFolderIsWhereNewServersBegin()
{
    Opened opened;
    opened.show(Storage);
    opened.part<QLineEdit>()->setText(u"/srv/pg"_s);
    QCOMPARE(backupDefaults().folder, u"/srv/pg"_s);
    opened.part<QLineEdit>()->clear();
    QCOMPARE(backupDefaults().folder, u"/srv/pg"_s);
    ServerDialog form(opened.fixture.controller(), opened.fixture.profiles(), opened.secrets, {});
    const auto edits = form.findChildren<QLineEdit *>();
    QVERIFY(
        std::any_of(edits.begin(), edits.end(), [](const QLineEdit *edit) { return edit->text() == "/srv/pg"_L1; }));
}

void TestSettings::knownFoldersShowCountSizeAndAge()
{
    Opened opened;
    opened.fixture.addBackup(u"shop"_s, opened.fixture.now().addSecs(-3 * 3600));
    opened.fixture.addBackup(u"crm"_s, opened.fixture.now().addDays(-2));
    opened.show(Storage);
    const auto *folders = opened.part<QTreeWidget>();
    QCOMPARE(folders->topLevelItemCount(), 1);
    const QTreeWidgetItem *folder = folders->topLevelItem(0);
    QCOMPARE(folder->text(0), opened.fixture.repository());
    QCOMPARE(folder->text(1), u"2"_s);
    QCOMPARE(folder->text(2), u"6 bytes"_s);
    QCOMPARE(folder->text(3), u"3 h ago"_s);
    shoot(*opened.dialog, u"settings-storage"_s);
}

void TestSettings::aKnownFolderIsShownInTheWindow()
{
    Opened opened;
    opened.fixture.addBackup(u"shop"_s, opened.fixture.now());
    opened.show(Storage);
    QSignalSpy chosen(opened.dialog.get(), &SettingsDialog::folderChosen);
    opened.part<QTreeWidget>()->setCurrentItem(opened.part<QTreeWidget>()->topLevelItem(0));
    opened.click(u"Show these backups"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), opened.fixture.repository());
    QVERIFY(!opened.dialog->isVisible());
}

void TestSettings::retentionIsWhatNewServersBeginWith()
{
    Opened opened;
    opened.show(Retention);
    const auto boxes = opened.dialog->findChild<QStackedWidget *>()->currentWidget()->findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 6);
    QCOMPARE(boxes.at(0)->value(), 30);
    boxes.at(0)->setValue(14);
    boxes.at(2)->setValue(8);
    boxes.at(5)->setValue(3);
    opened.part<QDoubleSpinBox>()->setValue(0.5);
    opened.show(Tools); // left: saved
    opened.show(Retention);
    shoot(*opened.dialog, u"settings-retention"_s);
    const RetentionPolicy chosen{.days = 14, .minimumCopies = 3, .weekly = 8, .maximumBytes = 500'000'000};
    QVERIFY(backupDefaults().retention == chosen);
    // A folder without rules of its own begins with them, one with keeps its own.
    QVERIFY(rememberedRetention(u"/srv/a"_s) == chosen);
    rememberRetention(u"/srv/b"_s, {.days = 5, .monthly = 6});
    QVERIFY(rememberedRetention(u"/srv/b"_s) == (RetentionPolicy{.days = 5, .monthly = 6}));
    QCOMPARE(rememberedRetention(u"/srv/a"_s).monthly, 0);
    ServerDialog fresh(opened.fixture.controller(), opened.fixture.profiles(), opened.secrets, {});
    QCOMPARE(fresh.findChild<QSpinBox *>()->value(), 14);
    ServerDialog saved(opened.fixture.controller(), opened.fixture.profiles(), opened.secrets, u"prod-1"_s);
    QCOMPARE(saved.findChild<QSpinBox *>()->value(), 30);
}

void TestSettings::theRulesOfAServerAreSavedWhenTheyAreLeft()
{
    const RetentionPolicy before{.days = 60, .weekly = 4};
    const RetentionPolicy after{.days = 365, .weekly = 4};
    Opened opened;
    ServerProfile server = opened.fixture.profile();
    server.retention = before;
    opened.fixture.profiles().save(server);
    opened.session.openServer(server.name);
    opened.show(Retention);
    auto *owner = opened.part<QComboBox>();
    QCOMPARE(owner->count(), 2);
    owner->setCurrentIndex(1);
    auto *days = opened.part<QSpinBox>();
    QCOMPARE(days->value(), 60);
    days->setValue(3);
    days->setValue(365); // as "365" is typed
    QVERIFY(opened.fixture.profile().retention == before);
    shoot(*opened.dialog, u"settings-retention-server"_s);
    owner->setCurrentIndex(0);
    QVERIFY(opened.fixture.profile().retention == after);
    QVERIFY(opened.session.server()->retention == after);
    QVERIFY(backupDefaults().retention == RetentionPolicy());
    QCOMPARE(days->value(), 30);
    owner->setCurrentIndex(1);
    days->setValue(7);
    opened.dialog->close();
    QCOMPARE(opened.fixture.profile().retention.days, 7);
}

void TestSettings::toolsAreListedAndTested()
{
    const QList<ClientTools> installed = findClientTools();
    QVERIFY(!installed.isEmpty());
    Opened opened;
    opened.fixture.onClientTools([installed] { return installed; });
    opened.show(Tools);
    QTRY_COMPARE(opened.part<QTreeWidget>()->topLevelItemCount(), installed.size());
    QCOMPARE(opened.part<QTreeWidget>()->topLevelItem(0)->text(1), installed.constFirst().binDir);
    opened.click(u"Test"_s);
    QTRY_VERIFY(shows(*opened.dialog, u"These programs work."_s));
    shoot(*opened.dialog, u"settings-tools"_s);
}

void TestSettings::brokenToolsAreNamed()
{
    const TempDir dir;
    for (const auto &tool : {u"pg_dump"_s, u"pg_restore"_s, u"psql"_s, u"pg_dumpall"_s}) {
        const QByteArray version = tool == "psql"_L1 ? "14.1" : "15.13";
        QFile file(dir.write(tool, "#!/bin/sh\necho '" + tool.toUtf8() + " (PostgreSQL) " + version + "'\n"));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    ClientTools tools = parseToolVersion(u"pg_dump (PostgreSQL) 15.13"_s);
    tools.binDir = dir.path();
    Opened opened;
    opened.fixture.onClientTools([tools] { return QList<ClientTools>{tools}; });
    opened.show(Tools);
    QTRY_VERIFY(buttonWith(*opened.dialog, u"Test"_s)->isEnabled());
    opened.click(u"Test"_s);
    QTRY_VERIFY(shows(*opened.dialog, tools.psql() + u" is of version 14.1"_s));
    QVERIFY(QFile::remove(tools.pgDump()));
    opened.click(u"Test"_s);
    QTRY_VERIFY(shows(*opened.dialog, tools.pgDump()));
}

void TestSettings::withoutToolsItSaysWhatToInstall()
{
    Opened opened;
    opened.show(Tools);
    QTRY_VERIFY(shows(*opened.dialog, u"No client tools found"_s));
    QVERIFY(shows(*opened.dialog, u"postgresql-client"_s));
    QVERIFY(!buttonWith(*opened.dialog, u"Test"_s)->isEnabled());
}

void TestSettings::coloursChangeAtOnce()
{
    Opened opened;
    opened.actions.themes->actions().at(0)->setChecked(true);
    opened.show(Appearance);
    QSignalSpy triggered(opened.actions.themes, &QActionGroup::triggered);
    auto *colours = opened.part<QComboBox>();
    QCOMPARE(colours->currentIndex(), 0);
    colours->setFocus();
    press(Qt::Key_End);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(opened.actions.themes->checkedAction()->data().toString(), u"dark"_s);
    shoot(*opened.dialog, u"settings-appearance"_s);
}

void TestSettings::theLanguageShowsAtTheNextStart()
{
    Opened opened;
    opened.show(Appearance);
    auto *language = opened.dialog->findChild<QStackedWidget *>()->currentWidget()->findChildren<QComboBox *>().at(1);
    QCOMPARE(language->currentData().toString(), QString());
    QVERIFY(!shows(*opened.dialog, u"started the next time"_s));
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(savedLanguage(), u"de"_s);
    QVERIFY(shows(*opened.dialog, u"started the next time"_s));
    shoot(*opened.dialog, u"settings-language"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    Q_EMIT language->activated(language->currentIndex());
    QVERIFY(!shows(*opened.dialog, u"started the next time"_s)); // it is what is shown
}

void TestSettings::everyTranslationIsOffered()
{
    QStringList names;
    for (const Language &language : languages())
        names += language.ownName;
    QVERIFY(names.contains(u"Deutsch"_s));
    QVERIFY(names.contains(u"English"_s));
    QVERIFY(names.contains(u"Español"_s));
    QVERIFY(names.contains(u"Français"_s));
    QVERIFY(names.contains(u"日本語"_s));
    QVERIFY(names.contains(u"Português (Brasil)"_s));
    QCOMPARE(languageOf(u"de"_s), u"de"_s);
    QCOMPARE(languageOf({}), u"en"_s); // the tests run in the locale C
}

void TestSettings::theNearestTranslationIsTaken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the language itself") << QStringList{u"fr"_s} << u"fr"_s;
    QTest::newRow("that of another country") << QStringList{u"es-MX"_s, u"es-Latn-MX"_s} << u"es"_s;
    QTest::newRow("that of the country") << QStringList{u"pt-BR"_s, u"pt"_s} << u"pt_BR"_s;
    QTest::newRow("that of the only country there is") << QStringList{u"pt-PT"_s, u"en"_s} << u"pt_BR"_s;
    QTest::newRow("the second choice, where the first has none") << QStringList{u"fi-FI"_s, u"de-AT"_s} << u"de"_s;
    QTest::newRow("English of any country") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("English, where there is nothing else") << QStringList{u"fi-FI"_s, u"C"_s} << u"en"_s;
}

void TestSettings::theNearestTranslationIsTaken()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, taken);
    QCOMPARE(nearestLanguage(wanted), taken);
}

void TestSettings::everyPageIsReachedByTheKeyboardAndNamed()
{
    Opened opened;
    opened.fixture.onClientTools([] { return findClientTools(); });
    opened.show(Servers);
    opened.dialog->findChild<QListWidget *>()->setFocus();
    for (int page = Servers; page <= Appearance; ++page) {
        QCOMPARE(opened.dialog->findChild<QStackedWidget *>()->currentIndex(), page);
        if (page == Tools)
            QTRY_VERIFY(buttonWith(*opened.dialog, u"Test"_s)->isEnabled());
        QCOMPARE(firstNameless(*opened.dialog), QString());
        opened.dialog->findChild<QListWidget *>()->setFocus();
        press(Qt::Key_Down);
    }
}

void TestSettings::escapeClosesAndKeepsWhatWasChosen()
{
    Opened opened;
    opened.show(Retention);
    opened.part<QSpinBox>()->setValue(7);
    press(Qt::Key_Escape);
    QVERIFY(!opened.dialog->isVisible());
    QCOMPARE(backupDefaults().retention.days, 7);
}

void TestSettings::whatTheWindowRemembersIsForThisUserAlone()
{
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const mode_t before = ::umask(0);
    settings().setValue(u"a"_s, 1);
    settings().sync();
    ProfileStore().save(DialogFixture().profile());
    ::umask(before);
    QCOMPARE(settings().value(u"a"_s).toInt(), 1);
    const QFileInfo folder(QFileInfo(settings().fileName()).path());
    QVERIFY(!(folder.permissions() & others));
    const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
        QVERIFY2((file.permissions() & own) == own, qPrintable(file.filePath()));
    }
}

void TestSettings::aboutSaysVersionLicenceAndLibraries()
{
    AboutDialog about;
    open(about);
    QVERIFY(shows(about, u"GNU General Public License"_s));
    QVERIFY(shows(about, QLatin1StringView(qVersion())));
    for (const auto &library : {u"libpq"_s, u"SQLite"_s, u"OpenSSL"_s, u"zlib"_s})
        QVERIFY2(shows(about, library), qPrintable(library));
    shoot(about, u"about"_s);
    buttonWith(about, u"Copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Qt "_s + QLatin1StringView(qVersion())));
    press(Qt::Key_Escape);
    QVERIFY(!about.isVisible());
}

LARDER_DIALOG_TEST(TestSettings)
#include "tst_settings.moc"
