#include "tests/integration/workshop.h"
#include "tests/ui/dialogfixture.h"
#include "ui/contents/comparepage.h"
#include "ui/contents/contentspage.h"
#include "ui/contents/dumpfiledialog.h"
#include "ui/memory/settings.h"
#include "ui/restore/dumpfile.h"
#include "ui/restore/restorewizard.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowcommands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// A dump of somebody else's in the window: looked at, compared, and only then restored.
class TestDumpFileDialog final : public QObject
{
    Q_OBJECT
private:
    static constexpr int patienceMs = 60'000; ///< for a job on a busy machine
    enum Tab { Contents, Compare };

    QTranslator m_plurals;
    Workshop m_shop;
    QString m_file; ///< by pg_dump alone, of the database that the backup is of
    QString m_cluster; ///< by pg_dumpall: "mini" and "second"
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
    FakeSecrets m_secrets;
    std::unique_ptr<MainWindow> m_window;

    DumpFileDialog *shown() const { return m_window->findChild<DumpFileDialog *>(); }
    DumpFileDialog *lookAt(Tab tab) const { return lookAt(m_file, tab); }
    DumpFileDialog *lookAt(const QString &file, Tab tab) const
    {
        m_window->commands().openPath(file);
        if (shown())
            shown()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return shown();
    }
    template <typename Part> static Part *named(const QWidget &window, const QString &name)
    {
        return window.findChild<Part *>(name);
    }
    /// As a person does it.
    static void choose(QComboBox &box, const QString &text)
    {
        box.setCurrentText(text);
        Q_EMIT box.activated(box.currentIndex());
    }
    /// First column of the list of the tab shown.
    static QStringList listed(const DumpFileDialog &dialog)
    {
        QStringList names;
        for (const QTreeView *view : dialog.findChild<QTabWidget *>()->currentWidget()->findChildren<QTreeView *>()) {
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
                names += view->model()->index(row, 0).data().toString();
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/i18n/larder_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.backUp(u"mini"_s);
        m_shop.server.psql(u"mini"_s, "CREATE TABLE shop.later (id integer)");
        m_shop.server.createDatabase(u"second"_s);
        m_shop.server.psql(u"second"_s, "CREATE TABLE public.only_here (id integer); INSERT INTO only_here VALUES (1)");
        const ToolResult all
            = runTool(m_shop.server.command(m_shop.server.tools().pgDumpall(), {}, u"postgres"_s), CancelToken());
        QVERIFY2(all.success(), qPrintable(all.stdErr));
        m_cluster = m_shop.folder.write(u"all of it.sql"_s, all.stdOut);
        m_file = m_shop.folder.write(u"from a colleague.sql"_s, m_shop.server.dumpOf(u"mini"_s));
    }
    void init()
    {
        settings().clear();
        ServerProfile profile;
        profile.name = u"prod-1"_s;
        profile.address = m_shop.address();
        profile.address.name = profile.name;
        profile.repository = m_shop.repository;
        m_profiles = std::make_unique<ProfileStore>(m_shop.folder.file(u"servers.json"_s));
        m_profiles->save(profile);
        m_catalogue = std::make_unique<Catalogue>(m_shop.services().catalogueFile);
        m_controller = std::make_unique<JobController>(m_shop.services());
        m_window = std::make_unique<MainWindow>(*m_controller, *m_catalogue, *m_profiles, m_secrets);
        m_window->session().openServer(u"prod-1"_s);
        open(*m_window);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    }
    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
        m_catalogue.reset();
        m_profiles.reset();
    }

    void whatItHoldsIsSeenBeforeAnyWizard()
    {
        DumpFileDialog *dialog = lookAt(Contents);
        QVERIFY(dialog);
        QVERIFY(!m_window->findChild<RestoreWizard *>());
        QTRY_VERIFY_WITH_TIMEOUT(listed(*dialog).contains(u"shop.later"_s), patienceMs);
        QVERIFY(shows(*dialog, u"Larder has no record of this file."_s));
    }

    void itIsComparedWithABackupOfAnyDatabase()
    {
        DumpFileDialog *dialog = lookAt(Compare);
        QVERIFY(dialog);
        const auto *others = dialog->findChild<ComparePage *>()->findChild<QComboBox *>();
        QVERIFY2(others->itemText(0).startsWith(u"mini · "_s), qPrintable(others->itemText(0)));
        buttonWith(*dialog, u"Compare"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(listed(*dialog), QStringList{u"shop.later"_s}, patienceMs);
    }

    void ofAFileOfSeveralDatabasesOneIsChosen()
    {
        DumpFileDialog *dialog = lookAt(m_cluster, Contents);
        QVERIFY(dialog);
        auto *databases = named<QComboBox>(*dialog, u"fileDatabases"_s);
        QTRY_VERIFY_WITH_TIMEOUT(databases->isVisible(), patienceMs);
        QCOMPARE(databases->count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(listed(*dialog).contains(u"shop.later"_s), patienceMs);
        choose(*databases, u"second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(listed(*dialog), QStringList{u"public.only_here"_s}, patienceMs);

        buttonWith(*dialog, u"Restore…"_s)->click();
        QTRY_VERIFY(m_window->findChild<RestoreWizard *>());
        auto *wizard = m_window->findChild<RestoreWizard *>();
        auto *again = named<QComboBox>(*wizard, u"fileDatabases"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patienceMs);
        QCOMPARE(again->currentText(), u"second"_s);
        buttonWith(*wizard, u"I trust where this file comes from"_s)->click();
        QTRY_VERIFY(named<QPushButton>(*wizard, u"forward"_s)->isEnabled());
        named<QPushButton>(*wizard, u"forward"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(*wizard, u"newName"_s)->text().startsWith(u"second_"_s), patienceMs);
        wizard->reject();
    }

    void theWizardTakesNoneOfThemByItself()
    {
        RestoreWizard wizard(*m_controller, *m_catalogue, *m_profiles, recordForFile(m_cluster));
        open(wizard);
        auto *databases = named<QComboBox>(wizard, u"fileDatabases"_s);
        const auto *forward = named<QPushButton>(wizard, u"forward"_s);
        buttonWith(wizard, u"I trust where this file comes from"_s)->click();
        QVERIFY(!forward->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(databases->isVisible(), patienceMs);
        QVERIFY(!forward->isEnabled());
        choose(*databases, u"mini"_s);
        QVERIFY(forward->isEnabled());
    }

    void anotherDatabaseHasOtherTables()
    {
        BackupRecord file = recordForFile(m_cluster);
        file.from = u"mini"_s;
        RestoreWizard wizard(*m_controller, *m_catalogue, *m_profiles, file, {u"shop.later"_s}, u"prod-1"_s);
        open(wizard);
        auto *databases = named<QComboBox>(wizard, u"fileDatabases"_s);
        auto *forward = named<QPushButton>(wizard, u"forward"_s);
        const auto *tables = named<QTreeView>(wizard, u"tables"_s);
        QTRY_VERIFY_WITH_TIMEOUT(databases->isVisible(), patienceMs);
        choose(*databases, u"second"_s);
        buttonWith(wizard, u"I trust where this file comes from"_s)->click();
        forward->click();
        QTRY_COMPARE_WITH_TIMEOUT(tables->model()->rowCount(), 1, patienceMs);
        QCOMPARE(tables->model()->index(0, 0).data().toString(), u"public.only_here"_s);
        QVERIFY(!forward->isEnabled());
    }

    void theWizardComesWhenItIsAskedFor()
    {
        DumpFileDialog *dialog = lookAt(Contents);
        QVERIFY(dialog);
        buttonWith(*dialog, u"Restore…"_s)->click();
        QTRY_VERIFY(m_window->findChild<RestoreWizard *>());
        QVERIFY(!dialog->isVisible());
        m_window->findChild<RestoreWizard *>()->reject();
    }
};

QTEST_MAIN(TestDumpFileDialog)
#include "tst_dumpfiledialog.moc"
