#include "ui/server/servercommands.h"

#include "core/base/log.h"
#include "core/profile/secretstore.h"
#include "ui/messages/messages.h"
#include "ui/server/serverdialog.h"
#include "ui/session/session.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The keychain may take its time: not in the window's thread. What it refuses is logged, for the server is gone.
void forgetPassword(SecretStore &secrets, const QString &server)
{
    if (server.isEmpty())
        return;
    QThreadPool::globalInstance()->start([&secrets, server] {
        try {
            if (secrets.isAvailable())
                secrets.remove(server);
        } catch (const Error &error) {
            writeLog(u"The password of %1 stays in the keychain: %2"_s.arg(server, error.message()));
        }
    });
}
}

ServerCommands::ServerCommands(Session &session, JobController &jobs, ProfileStore &profiles, SecretStore &secrets,
                               QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_profiles(profiles), m_secrets(secrets)
{ }

QString ServerCommands::shownServer() const { return m_session.server() ? m_session.server()->name : QString(); }

void ServerCommands::add(QWidget *parent) { openDialog({}, parent); }

void ServerCommands::edit(const QString &name, QWidget *parent) { openDialog(name, parent); }

void ServerCommands::openDialog(const QString &name, QWidget *parent)
{
    auto *dialog = new ServerDialog(m_jobs, m_profiles, m_secrets, name, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        Q_EMIT changed();
        if (name.isEmpty() || name == shownServer())
            m_session.openServer(dialog->savedName());
    });
    dialog->open();
}

void ServerCommands::forget(const QString &name, QWidget *parent)
{
    askFirst(parent, tr("Forget the server \"%1\"?").arg(name),
             tr("Its address and password are removed from this computer. Its backups stay where they are."),
             tr("Forget %1").arg(name), [this, name, parent] { remove(name, parent); });
}

void ServerCommands::setRetention(const QString &name, const RetentionPolicy &policy, QWidget *parent)
{
    try {
        ServerProfile server = m_profiles.get(name);
        if (server.retention == policy)
            return;
        server.retention = policy;
        m_profiles.save(server);
        if (name == shownServer())
            m_session.rereadRetention();
    } catch (const Error &error) {
        tellError(parent, error);
    }
}

void ServerCommands::remove(const QString &name, QWidget *parent)
{
    const bool isShown = name == shownServer();
    try {
        const QString keychainEntry = m_profiles.get(name).keychainEntry();
        m_profiles.remove(name);
        forgetPassword(m_secrets, keychainEntry);
        Q_EMIT changed();
        const auto next = m_profiles.defaultServer();
        if (isShown)
            m_session.openServer(next ? next->name : QString());
    } catch (const Error &error) {
        tellError(parent, error);
    }
}
}
