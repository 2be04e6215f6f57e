#pragma once

#include "tests/support/tempdir.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>

namespace larder::test
{
/// A message bus of its own, so that tests never touch the desktop's. Ends with the object.
class DesktopBus
{
public:
    DesktopBus();
    ~DesktopBus();
    /// A connection of its own to it.
    QDBusConnection connectAs(const QString &name);

private:
    TempDir m_dir;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Shows nothing, and remembers what it was asked for.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    explicit FakeNotifications(QDBusConnection bus);
    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
};

/// systemd's part: gives out a descriptor and knows whether anybody still holds it.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogin(QDBusConnection bus);
    ~FakeLogin() override;
    bool isHeld() const;
    QStringList asked; ///< "what mode"

public Q_SLOTS:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode);

private:
    int m_ourEnd = -1;
};

/// The desktop portal's part.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    explicit FakePortal(QDBusConnection bus);
    int held() const { return m_held; }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString &window, uint flags, const QVariantMap &options);

private:
    friend class FakePortalRequest;
    QDBusConnection m_bus;
    int m_held = 0;
};

class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    explicit FakePortalRequest(FakePortal *portal) : QObject(portal), m_portal(portal) { }

public Q_SLOTS:
    Q_SCRIPTABLE void Close() { --m_portal->m_held; }

private:
    FakePortal *m_portal;
};
}
