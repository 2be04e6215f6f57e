#include "ui/windowcommands.h"

#include "core/base/format.h"
#include "core/base/log.h"
#include "core/base/product.h"
#include "core/profile/profilestore.h"
#include "core/profile/secretstore.h"
#include "ui/backups/dumpfile.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/cleanupdialog.h"
#include "ui/dialogs/restorewizard.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/session.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int defaultRetentionDays = 30;

/// The keychain may take its time: not in the window's thread. What it refuses is logged, for the server is gone.
void forgetPassword(SecretStore &secrets, const QString &server)
{
    QThreadPool::globalInstance()->start([&secrets, server] {
        try {
            if (secrets.isAvailable())
                secrets.remove(server);
        } catch (const Error &error) {
            writeLog(u"The password of %1 stays in the keychain: %2"_s.arg(server, error.message()));
        }
    });
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
      m_window(window)
{
    connect(&m_jobs, &JobController::finished, this, [this](int, const JobSpec &spec, const JobOutcome &outcome) {
        if (std::holds_alternative<DemoSpec>(spec) && outcome.ok()) {
            Q_EMIT serversChanged();
            m_session.openServer(outcome.result[u"server"_s].toString(u"demo"_s));
        } else if (std::holds_alternative<AnnotateSpec>(spec) && outcome.status == JobStatus::Failed) {
            tell(outcome.error);
        }
    });
}

void WindowCommands::addServer() { openServerDialog({}); }

void WindowCommands::editServer()
{
    if (m_session.server())
        openServerDialog(m_session.server()->name);
}

void WindowCommands::openServerDialog(const QString &name)
{
    auto *dialog = new ServerDialog(m_jobs, m_profiles, m_secrets, name, m_window);
    QStringList before;
    for (const ServerProfile &profile : m_profiles.list())
        before.append(profile.name);
    connect(dialog, &QDialog::accepted, this, [this, name, before] {
        QString shown = name;
        for (const ServerProfile &profile : m_profiles.list()) {
            if (!before.contains(profile.name))
                shown = profile.name;
        }
        Q_EMIT serversChanged();
        m_session.openServer(shown);
    });
    openOwned(dialog);
}

void WindowCommands::forgetServer()
{
    if (!m_session.server())
        return;
    const QString name = m_session.server()->name;
    ask(tr("Forget the server \"%1\"?").arg(name),
        tr("Its address and password are removed from this computer. The backups in %1 stay where they are.")
            .arg(m_session.repository()),
        tr("Forget %1").arg(name), [this, name] {
            try {
                m_profiles.remove(name);
            } catch (const Error &error) {
                tell(error);
            }
            forgetPassword(m_secrets, name);
            Q_EMIT serversChanged();
            const auto next = m_profiles.defaultServer();
            m_session.openServer(next ? next->name : QString());
        });
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
    auto *dialog = new QFileDialog(m_window, tr("Open a dump file"), m_session.repository(),
                                   tr("Database dumps (*.sql *.sql.gz *.gz *.dump *.zst *.xz *.bz2);;All files (*)"));
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
            restore(recordForFile(path));
    } catch (const Error &error) {
        tell(error);
    }
}

void WindowCommands::startDemo()
{
    if (!m_jobs.isRunning(m_demoJob))
        m_demoJob = m_jobs.start(DemoSpec{});
}

void WindowCommands::backUp()
{
    if (!m_session.server())
        return;
    ServerProfile profile = *m_session.server();
    profile.repository = m_session.repository();
    auto *dialog = new BackupDialog(m_jobs, m_catalogue, profile, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_jobs.start(dialog->spec()); });
    openOwned(dialog);
}

void WindowCommands::restore(const BackupRecord &backup)
{
    openOwned(new RestoreWizard(m_jobs, m_catalogue, m_profiles, backup, m_window));
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

void WindowCommands::annotate(const QList<BackupRecord> &backups, bool pinned)
{
    for (const BackupRecord &backup : backups)
        annotate(backup, pinned, backup.note);
}

void WindowCommands::annotate(const BackupRecord &backup, bool pinned, const QString &note)
{
    m_jobs.start(AnnotateSpec{backup.repository, backup.path, pinned, note});
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
    const int days = m_session.server() && m_session.server()->retentionDays > 0 ? m_session.server()->retentionDays
                                                                                 : defaultRetentionDays;
    openOwned(new CleanupDialog(m_jobs, m_catalogue, m_session.repository(), days, m_window));
}

void WindowCommands::putBack(const QString &database, const QString &kept)
{
    if (!m_session.server())
        return;
    ask(tr("Put back \"%1\" as it was before the restore?").arg(database),
        tr("Its sessions will be disconnected. %1 becomes %2 again; the present %2 is kept in its turn.")
            .arg(kept, database),
        tr("Put back %1").arg(database),
        [this, spec = UndoSpec{m_session.server()->address, database, kept, true}] { m_jobs.start(spec); });
}

void WindowCommands::removeKept(const QString &kept, qint64 bytes)
{
    if (!m_session.server())
        return;
    ask(tr("Remove the kept database \"%1\"?").arg(kept),
        tr("This frees %1 on the server. The restore that replaced it can then no longer be undone.")
            .arg(formatBytes(bytes)),
        tr("Remove %1").arg(kept),
        [this, spec = DropKeptSpec{m_session.server()->address, kept, true}] { m_jobs.start(spec); });
}

void WindowCommands::showLog() { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(logFilePath()).path())); }

void WindowCommands::about()
{
    auto *box = new QMessageBox(m_window);
    box->setWindowTitle(tr("About Larder"));
    box->setIconPixmap(QIcon::fromTheme(u"larder"_s).pixmap(64));
    box->setText(u"<b>%1 %2</b>"_s.arg(QLatin1StringView(product::name), QLatin1StringView(product::version)));
    box->setInformativeText(tr("PostgreSQL backups you can see, trust and restore.\n\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    openOwned(box);
}

void WindowCommands::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QLatin1StringView(product::name), error.message(),
                                QMessageBox::Close, m_window);
    box->setInformativeText(error.hint());
    box->setDetailedText(error.detail());
    openOwned(box);
}

void WindowCommands::ask(const QString &title, const QString &text, const QString &yes, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, QLatin1StringView(product::name), title, QMessageBox::Cancel,
                                m_window);
    box->setInformativeText(text);
    QPushButton *agree = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [agree, then](QAbstractButton *button) {
        if (button == agree)
            then();
    });
    openOwned(box);
}
}
