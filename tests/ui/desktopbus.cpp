#include "tests/ui/desktopbus.h"

#include <QDBusMessage>
#include <array>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
void offer(QDBusConnection &bus, const QString &service, const QString &path, QObject *object)
{
    if (!bus.registerObject(path, object, QDBusConnection::ExportScriptableContents) || !bus.registerService(service))
        qFatal("the test's bus does not take %s", qPrintable(service));
}
}

DesktopBus::DesktopBus()
{
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                    u"--address=unix:path="_s + m_dir.file(u"bus"_s)});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead())
            qFatal("dbus-daemon does not start: %s", qPrintable(m_daemon.errorString()));
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

DesktopBus::~DesktopBus()
{
    for (const QString &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection DesktopBus::connectAs(const QString &name)
{
    m_names += name;
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
    if (!bus.isConnected())
        qFatal("no connection to the test's bus");
    return bus;
}

FakeNotifications::FakeNotifications(QDBusConnection bus)
{
    offer(bus, u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, this);
}

uint FakeNotifications::Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                               const QStringList &actions, const QVariantMap &hints, int)
{
    shown += {title, body, actions, hints};
    return static_cast<uint>(shown.size());
}

FakeLogin::FakeLogin(QDBusConnection bus)
{
    offer(bus, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, this);
}

FakeLogin::~FakeLogin()
{
    if (m_ourEnd >= 0)
        ::close(m_ourEnd);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
{
    asked += what + u' ' + mode;
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    if (m_ourEnd >= 0)
        ::close(m_ourEnd);
    m_ourEnd = ends[0];
    QDBusUnixFileDescriptor theirs;
    theirs.giveFileDescriptor(ends[1]);
    return theirs;
}

/// The reading end of a pipe hangs up when no writing end is left.
bool FakeLogin::isHeld() const
{
    pollfd end{m_ourEnd, POLLIN, 0};
    return m_ourEnd >= 0 && ::poll(&end, 1, 0) == 0;
}

FakePortal::FakePortal(QDBusConnection bus) : m_bus(bus)
{
    offer(m_bus, u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, this);
}

QDBusObjectPath FakePortal::Inhibit(const QString &, uint, const QVariantMap &)
{
    const QString path = u"/org/freedesktop/portal/desktop/request/%1"_s.arg(++m_held);
    m_bus.registerObject(path, new FakePortalRequest(this), QDBusConnection::ExportScriptableContents);
    return QDBusObjectPath(path);
}
}
