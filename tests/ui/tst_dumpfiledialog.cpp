#include "tests/integration/workshop.h"
#include "tests/ui/dialogfixture.h"
#include "ui/backups/comparepage.h"
#include "ui/backups/contentspage.h"
#include "ui/backups/dumpfiledialog.h"
#include "ui/dialogs/restorewizard.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/windowcommands.h"

#include <QAbstractButton>
#include <QComboBox>
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
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
    FakeSecrets m_secrets;
    std::unique_ptr<MainWindow> m_window;

    DumpFileDialog *shown() const { return m_window->findChild<DumpFileDialog *>(); }
    DumpFileDialog *lookAt(Tab tab) const
    {
        m_window->commands().openPath(m_file);
        if (shown())
            shown()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return shown();
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
