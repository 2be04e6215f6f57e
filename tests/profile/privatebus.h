#pragma once

#include "tests/support/tempdir.h"

#include <QProcess>
#include <QStandardPaths>

namespace larder::test
{
/// A D-Bus session bus of the test's own that starts no services, so that the tester's keychain is never touched.
class PrivateBus
{
public:
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// Sets DBUS_SESSION_BUS_ADDRESS; false when there is no dbus-daemon.
    bool start()
    {
        const QString config = m_folder.write(
            QStringLiteral("bus.conf"),
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                + "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                  "<allow receive_sender=\"*\"/></policy></busconfig>");
        m_daemon.start(
            QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file=") + config});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        return true;
    }

private:
    TempDir m_folder;
    QProcess m_daemon;
};
}
