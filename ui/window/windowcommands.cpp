#include "ui/window/windowcommands.h"

#include "core/base/log.h"
#include "core/profile/profilestore.h"
#include "ui/backup/backupdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/contents/dumpfiledialog.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/memory/backupdefaults.h"
#include "ui/messages/messages.h"
#include "ui/restore/dumpfile.h"
#include "ui/restore/globalsdialog.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/restorewizard.h"
#include "ui/server/servercommands.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// A name of a table may hold anything.
QString safeFileName(QString name)
{
    static const QRegularExpression awkward(u"[/\\\\\"\\s]+"_s);
    return name.replace(awkward, u"_"_s);
}

void openOwned(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
}

WindowCommands::WindowCommands(Session &session, JobController &jobs, Catalogue &catalogue, ProfileStore &profiles,
                               SecretStore &secrets, QWidget *window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_catalogue(catalogue),
      m_profiles(profiles),
      m_secrets(secrets),
      m_servers(new ServerCommands(session, jobs, profiles, secrets, this)),
      m_window(window)
{
    connect(m_servers, &ServerCommands::changed, this, &WindowCommands::serversChanged);
    connect(&m_jobs, &JobController::finished, this, [this](int, const JobSpec &spec, const JobOutcome &outcome) {
        if (std::holds_alternative<DemoSpec>(spec) && outcome.ok()) {
            Q_EMIT serversChanged();
            m_session.openServer(outcome.result[u"server"_s].toString(u"demo"_s));
        } else if (std::holds_alternative<AnnotateSpec>(spec) && outcome.status == JobStatus::Failed) {
            tellError(m_window, outcome.error);
        }
    });
}

void WindowCommands::showSettings(QActionGroup &themes)
{
    auto *dialog = new SettingsDialog({m_jobs, m_catalogue, m_profiles, m_secrets, *m_servers, themes}, m_window);
    connect(dialog, &SettingsDialog::folderChosen, this, &WindowCommands::openFolder);
    openOwned(dialog);
}

void WindowCommands::addServer() { m_servers->add(m_window); }

void WindowCommands::editServer()
{
    if (m_session.server())
        m_servers->edit(m_session.server()->name, m_window);
}

void WindowCommands::forgetServer()
{
    if (m_session.server())
        m_servers->forget(m_session.server()->name, m_window);
}

void WindowCommands::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a folder of backups"), m_session.repository());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowCommands::openFolder);
    openOwned(dialog);
}

void WindowCommands::askForDump()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Open a dump file"), m_session.repository(),
        tr("Database dumps (*.sql *.gz *.dump *.backup *.tar *.zst *.xz *.bz2 *.lz4 *.zip *.tgz);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowCommands::openPath);
    openOwned(dialog);
}

void WindowCommands::openFolder(const QString &path) { m_session.openFolder(path); }

void WindowCommands::openPath(const QString &path)
{
    try {
        if (QFileInfo(path).isDir() && !QFileInfo::exists(path + u"/toc.dat"_s))
            openFolder(path);
        else
            openDump(recordForFile(path));
    } catch (const Error &error) {
        tellError(m_window, error);
    }
}

void WindowCommands::openDump(const BackupRecord &file)
{
    if (file.isGlobals)
        return restore(file);
    auto *dialog = new DumpFileDialog(m_jobs, file, m_session.backups(), m_session.server(), m_window);
    connect(dialog, &DumpFileDialog::restoreRequested, this, [this, dialog](const BackupRecord &chosen) {
        dialog->accept();
        restore(chosen);
    });
    connect(dialog, &DumpFileDialog::restoreTablesRequested, this,
            [this, dialog](const BackupRecord &chosen, const QStringList &tables) {
                dialog->accept();
                restoreTables(chosen, tables);
            });
    connect(dialog, &DumpFileDialog::extractTablesRequested, this, &WindowCommands::extractTables);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // beside the backups it may be compared with
}

void WindowCommands::startDemo()
{
    if (!m_jobs.isRunning(m_demoJob))
        m_demoJob = m_jobs.start(DemoSpec{});
}

void WindowCommands::backUp() { backUpOnly({}); }

void WindowCommands::backUpOnly(const QString &database)
{
    if (!m_session.server())
        return;
    ServerProfile profile = *m_session.server();
    profile.repository = m_session.repository();
    auto *dialog = new BackupDialog(m_jobs, m_catalogue, profile, m_window);
    if (!database.isEmpty())
        dialog->tickOnly(database);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_jobs.start(dialog->spec()); });
    openOwned(dialog);
}

void WindowCommands::restore(const BackupRecord &backup)
{
    if (backup.isGlobals)
        openOwned(new GlobalsDialog(m_jobs, m_profiles, backup, shownServer(), m_window));
    else
        openOwned(new RestoreWizard(m_jobs, m_catalogue, m_profiles, backup, m_window));
}

void WindowCommands::restoreTables(const BackupRecord &backup, const QStringList &tables)
{
    openOwned(new RestoreWizard(m_jobs, m_catalogue, m_profiles, backup, tables, shownServer(), m_window));
}

void WindowCommands::extractTables(const BackupRecord &backup, const QStringList &tables)
{
    const QString sql = tr("SQL script (*.sql)");
    const QString csv = tr("Comma-separated values (*.csv)");
    auto *dialog = new QFileDialog(m_window, tr("Extract tables into a file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(tables.size() == 1 ? QStringList{sql, csv} : QStringList{sql});
    dialog->setDefaultSuffix(u"sql"_s);
    dialog->selectFile(safeFileName(tables.size() == 1 ? tables.constFirst() : backup.meantDatabase()) + u".sql"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, csv](const QString &filter) { dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"sql"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, backup, tables](const QString &file) {
        ExtractSpec spec{.repository = backup.repository, .backup = backup.path, .tables = tables, .output = file};
        spec.from = backup.from;
        spec.as = file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? ExtractFormat::Csv : ExtractFormat::Sql;
        spec.confirmed = true; // the dialog has asked
        m_jobs.start(spec);
    });
    openOwned(dialog);
}

void WindowCommands::verify(const QList<BackupRecord> &backups)
{
    if (backups.isEmpty())
        return;
    VerifySpec spec{.repository = backups.constFirst().repository, .backups = {}};
    for (const BackupRecord &backup : backups)
        spec.backups.append(backup.path);
    m_jobs.start(spec);
}

void WindowCommands::remedy(const HealthFinding &finding)
{
    const QString repository = m_session.repository();
    switch (finding.remedy) {
    case Remedy::BackUp: // of a folder nobody knows the server
        return m_session.server() ? backUpOnly(finding.database) : addServer();
    case Remedy::CleanUp: return cleanUp();
    case Remedy::Verify: m_jobs.start(VerifySpec{.repository = repository, .backups = finding.backups}); break;
    case Remedy::Drill: {
        DrillSpec drill;
        drill.repository = repository;
        drill.backups = finding.backups;
        m_jobs.start(drill);
        break;
    }
    case Remedy::Forget: return forget(finding.backups);
    case Remedy::MountDisk: return m_session.refresh();
    case Remedy::RebuildCatalogue: return m_session.refresh(true);
    case Remedy::None: break;
    }
}

void WindowCommands::remove(const QList<BackupRecord> &backups)
{
    if (backups.isEmpty())
        return;
    RemoveSpec spec{.repository = backups.constFirst().repository, .backups = {}, .confirmed = true};
    for (const BackupRecord &backup : backups)
        spec.backups.append(backup.path);
    const auto count = static_cast<int>(backups.size());
    askFirst(m_window, tr("Remove %n backup(s)?", nullptr, count),
             tr("Files and records are deleted and do not come back. What is pinned, and the newest good and the best "
                "proven backup of each database, stay; the copy that stays is read before anything goes."),
             tr("&Remove"), [this, spec] { m_jobs.start(spec); });
}

void WindowCommands::forget(const QStringList &backups)
{
    if (!backups.isEmpty())
        m_jobs.start(ForgetSpec{m_session.repository(), backups});
}

void WindowCommands::annotate(const QList<BackupRecord> &backups, bool pinned)
{
    for (const BackupRecord &backup : backups)
        m_jobs.start(AnnotateSpec{.repository = backup.repository, .backup = backup.path, .pinned = pinned});
}

void WindowCommands::annotate(const BackupRecord &backup, bool pinned, const QString &note)
{
    AnnotateSpec spec{.repository = backup.repository, .backup = backup.path};
    if (pinned != backup.pinned)
        spec.pinned = pinned;
    if (note != backup.note)
        spec.note = note;
    if (spec.pinned || spec.note)
        m_jobs.start(spec);
}

void WindowCommands::copyPaths(const QList<BackupRecord> &backups)
{
    QStringList paths;
    for (const BackupRecord &backup : backups)
        paths.append(backup.absolutePath());
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

void WindowCommands::showInFolder(const BackupRecord &backup)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(backup.absolutePath()).path()));
}

void WindowCommands::cleanUp()
{
    const auto &server = m_session.server();
    RetentionPolicy policy = server ? server->retention : rememberedRetention(m_session.repository());
    if (policy.removesNothing())
        policy.days = RetentionPolicy().days; // everything is kept so far: an age to begin with
    auto *dialog = new CleanupDialog(m_jobs, m_session.repository(), policy, m_window);
    connect(dialog, &CleanupDialog::policyChosen, this,
            [this, name = shownServer(), repository = m_session.repository()](const RetentionPolicy &chosen) {
                if (name.isEmpty())
                    rememberRetention(repository, chosen);
                else
                    m_servers->setRetention(name, chosen, m_window);
            });
    openOwned(dialog);
}

void WindowCommands::showKept()
{
    if (m_session.server())
        openOwned(new KeptDialog(m_jobs, m_session.server()->address, m_session.server()->name, m_window));
}

QString WindowCommands::shownServer() const { return m_session.server() ? m_session.server()->name : QString(); }

void WindowCommands::showLog() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(logFilePath()).path())); }

void WindowCommands::showHistory(const JobsElsewhere &news)
{
    openOwned(new JobHistoryDialog(m_catalogue, news, m_jobs.services().clock, m_window));
}

void WindowCommands::about() { openOwned(new AboutDialog(m_window)); }
}
