#include "core/base/format.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"
#include "tests/ui/dialogfixture.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backuptablepicker.h"
#include "ui/memory/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Every choice of the backup dialog, made by the keyboard, with the real job and a real server behind it: the file is
/// of that kind and holds that much. The oracles are gzip and pg_restore.
class TestBackupWays final : public QObject
{
    Q_OBJECT
private:
    static constexpr int patienceMs = 60'000; ///< for a job on a busy machine
    using Choose = std::function<void()>;

    Workshop m_shop;
    int m_tests = 0; ///< each has a backup directory of its own
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
    std::unique_ptr<BackupDialog> m_dialog;

    void openDialog()
    {
        ServerProfile profile;
        profile.name = u"prod-1"_s;
        profile.address = m_shop.address();
        profile.address.name = profile.name;
        profile.repository = m_shop.repository;
        m_dialog = std::make_unique<BackupDialog>(*m_controller, *m_catalogue, profile);
        open(*m_dialog);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QTreeView *>()->isVisible(), patienceMs);
    }

    QLineEdit *lineEdit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }

    void typeInto(const QString &name, const QString &text)
    {
        QVERIFY2(tabTo(lineEdit(name)), qPrintable(name));
        type(text);
    }

    /// Starts what the dialog says, as the window does. Gives the outcome.
    JobOutcome start()
    {
        QSignalSpy finished(m_controller.get(), &JobController::finished);
        press(Qt::Key_B, Qt::AltModifier);
        if (m_dialog->result() != QDialog::Accepted)
            return {};
        const int job = m_controller->start(m_dialog->spec());
        if (!QTest::qWaitFor([&] { return !m_controller->isRunning(job); }, patienceMs))
            return {};
        return finished.constLast().at(2).value<JobOutcome>();
    }

    QString savedPath(const JobOutcome &outcome) const
    {
        for (const QJsonValue &saved : outcome.result[u"saved"_s].toArray()) {
            if (saved[u"database"].toString() == "shop"_L1)
                return m_shop.absolute(saved[u"path"].toString());
        }
        return {};
    }

    QByteArray textOf(const QString &path) const
    {
        if (path.endsWith(".gz"_L1))
            return runProgram(u"gzip"_s, {u"-dc"_s, path}).stdOut;
        if (!path.endsWith(".sql"_L1))
            return runProgram(m_shop.server.tools().pgRestore(), {u"-f"_s, u"-"_s, path}).stdOut;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s,
                           "CREATE ROLE clerk; CREATE TABLE orders(a int); INSERT INTO orders VALUES (41);"
                           " COMMENT ON TABLE orders IS 'a remark'; GRANT SELECT ON orders TO clerk;"
                           " CREATE TABLE items(a int); INSERT INTO items SELECT generate_series(1, 30000);"
                           " CREATE SCHEMA audit; CREATE TABLE audit.log(a int); INSERT INTO audit.log VALUES (43);"
                           " ALTER TABLE audit.log OWNER TO clerk");
    }

    void init()
    {
        settings().clear();
        m_shop.repository = m_shop.folder.file(u"backups%1"_s.arg(++m_tests));
        m_catalogue = std::make_unique<Catalogue>(m_shop.services().catalogueFile);
        m_controller = std::make_unique<JobController>(m_shop.services());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_controller.reset();
        m_catalogue.reset();
    }

    void whatIsChosenIsWhatIsSaved_data()
    {
        QTest::addColumn<Choose>("choose");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArrayList>("holds");
        QTest::addColumn<QByteArrayList>("lacks");
        const QByteArray table = "CREATE TABLE public.orders";
        const QByteArray rows = "COPY public.orders";
        const auto alt = [](Qt::Key key) { return [key] { press(key, Qt::AltModifier); }; };
        const auto advanced = [this](const QString &name, const QString &text) {
            return [this, name, text] {
                press(Qt::Key_V, Qt::AltModifier);
                typeInto(name, text);
            };
        };
        const auto row = [](const char *name, const Choose &choose, const QString &suffix, const QByteArrayList &holds,
                            const QByteArrayList &lacks) { QTest::newRow(name) << choose << suffix << holds << lacks; };
        row("as it stands, a packed SQL file", [] {}, u".sql.gz"_s, {table, rows, "audit.log", "OWNER TO clerk"}, {});
        row("a custom archive", alt(Qt::Key_U), u".dump"_s, {table, rows}, {});
        row("a directory archive", alt(Qt::Key_Y), u".dir"_s, {table, rows}, {});
        row("the schema only", alt(Qt::Key_S), u".sql.gz"_s, {table}, {rows});
        row("the data only", alt(Qt::Key_O), u".sql.gz"_s, {rows}, {table});
        row("without compression, plain SQL",
            [] {
                press(Qt::Key_C, Qt::AltModifier);
                type(u"None"_s);
            },
            u".sql"_s, {table, rows}, {});
        row("a table in capitals, found in public",
            [this] {
                press(Qt::Key_E, Qt::AltModifier);
                typeInto(u"tables"_s, u"ORDERS"_s);
            },
            u".sql.gz"_s, {table, rows}, {"audit.log", "items"});
        row("a schema",
            [this] {
                press(Qt::Key_E, Qt::AltModifier);
                typeInto(u"schemas"_s, u"aud*"_s);
            },
            u".sql.gz"_s, {"audit.log"}, {table});
        row("without a schema", advanced(u"excludeSchemas"_s, u"audit"_s), u".sql.gz"_s, {table}, {"audit.log"});
        row("without a table", advanced(u"excludeTables"_s, u"items, audit.*"_s), u".sql.gz"_s, {table},
            {"audit.log", "items"});
        row("without the rows of a table", advanced(u"excludeTableData"_s, u"orders"_s), u".sql.gz"_s, {table}, {rows});
        row("without comments, by an argument for pg_dump", advanced(u"arguments"_s, u"--no-comments"_s), u".sql.gz"_s,
            {table}, {"a remark"});
        row("without privileges",
            [] {
                press(Qt::Key_V, Qt::AltModifier);
                press(Qt::Key_P, Qt::AltModifier);
            },
            u".sql.gz"_s, {table}, {"GRANT "});
        row("without owners",
            [this] {
                press(Qt::Key_V, Qt::AltModifier);
                QVERIFY(tabTo(buttonWith(*m_dialog, u"Without owners"_s)));
                press(Qt::Key_Space);
            },
            u".sql.gz"_s, {table}, {"OWNER TO"});
    }
    void whatIsChosenIsWhatIsSaved()
    {
        QFETCH(Choose, choose);
        QFETCH(QString, suffix);
        QFETCH(QByteArrayList, holds);
        QFETCH(QByteArrayList, lacks);
        openDialog();
        QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
        choose();
        const JobOutcome outcome = start();
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message() + outcome.error.detail()));
        const QString path = savedPath(outcome);
        QVERIFY2(path.endsWith(suffix), qPrintable(path));
        const QByteArray text = textOf(path);
        for (const QByteArray &piece : holds)
            QVERIFY2(text.contains(piece), piece.constData());
        for (const QByteArray &piece : lacks)
            QVERIFY2(!text.contains(piece), piece.constData());
    }

    void tablesPickedFromTheLastBackupAreWhatIsSaved()
    {
        m_shop.backUp(u"shop"_s);
        openDialog();
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"3 table(s) to choose from"_s), patienceMs);
        press(Qt::Key_H, Qt::AltModifier);
        auto *picker = m_dialog->findChild<BackupTablePicker *>();
        QVERIFY(picker);
        QTRY_COMPARE(QApplication::activeWindow(), picker);
        auto *list = picker->findChild<QTreeView *>();
        QVERIFY(tabTo(picker->findChild<QLineEdit *>()));
        type(u"item"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!buttonWith(*picker, u"Take 0 table(s)"_s)->isEnabled());
        QVERIFY(tabTo(list));
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        shoot(*picker, u"backup-picker"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<BackupTablePicker *>());
        QCOMPARE(m_dialog->spec().tables, QStringList{u"public.items"_s});
        QVERIFY(shows(*m_dialog, u"1 of 3 table(s)"_s));
        shoot(*m_dialog, u"backup-tables"_s);
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.get());
        const JobOutcome outcome = start();
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message()));
        const QByteArray text = textOf(savedPath(outcome));
        QVERIFY(text.contains("COPY public.items"));
        QVERIFY(!text.contains("orders"));
    }

    void commandsBeforeAndAfterAreRun()
    {
        const QString notes = m_shop.folder.file(u"notes"_s);
        openDialog();
        press(Qt::Key_V, Qt::AltModifier);
        typeInto(u"preHook"_s, u"echo before > '%1'"_s.arg(notes));
        typeInto(u"postHook"_s, u"echo after >> '%1'"_s.arg(notes));
        const JobOutcome outcome = start();
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message()));
        QCOMPARE(m_shop.folder.read(u"notes"_s), QByteArray("before\nafter\n"));
    }

    void withoutRolesAndTablespacesThereIsNoSuchFile()
    {
        openDialog();
        press(Qt::Key_V, Qt::AltModifier);
        press(Qt::Key_L, Qt::AltModifier);
        const JobOutcome outcome = start();
        QVERIFY2(outcome.ok(), qPrintable(outcome.error.message()));
        QVERIFY(m_shop.filesOfRepository().filter(u"globals_"_s).isEmpty());
    }

    void theEstimateOfTheSecondTimeIsTheFirstBackup()
    {
        m_shop.backUp(u"shop"_s);
        const QList<BackupRecord> backups = m_catalogue->backups(m_shop.repository, {.database = u"shop"_s});
        QCOMPARE(backups.size(), 1);
        openDialog();
        const QAbstractItemModel *rows = m_dialog->findChild<QTreeView *>()->model();
        QCOMPARE(rows->index(1, 0).data().toString(), u"shop"_s);
        const QString expected = rows->index(1, 3).data().toString();
        QVERIFY2(expected.startsWith(u"about %1 in "_s.arg(formatBytes(backups.first().bytes))), qPrintable(expected));
    }
};

LARDER_DIALOG_TEST(TestBackupWays)
#include "tst_backupways.moc"
