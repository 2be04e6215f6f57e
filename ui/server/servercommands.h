#pragma once

#include <QObject>

class QWidget;

namespace larder
{
class JobController;
class ProfileStore;
class SecretStore;
class Session;
struct RetentionPolicy;

/// Adds, changes and forgets saved servers, each in a dialog over `parent`; the session follows when it is the one
/// shown.
class ServerCommands : public QObject
{
    Q_OBJECT
public:
    ServerCommands(Session &session, JobController &jobs, ProfileStore &profiles, SecretStore &secrets,
                   QObject *parent = nullptr);

    /// The new server is shown then.
    void add(QWidget *parent);
    void edit(const QString &name, QWidget *parent);
    /// Asks first. The backups stay.
    void forget(const QString &name, QWidget *parent);
    /// Saves what its backups and cleanups keep.
    void setRetention(const QString &name, const RetentionPolicy &policy, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void openDialog(const QString &name, QWidget *parent);
    void remove(const QString &name, QWidget *parent);
    QString shownServer() const;

    Session &m_session;
    JobController &m_jobs;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
};
}
