#pragma once

#include "tests/support/tempdir.h"

#include <QProcess>
#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>

namespace larder::test
{
/// A D-Bus session bus of the test's own that starts no services, so that the tester's keychain is never touched.
/// It ends with the test's process and not before: GLib, which libsecret uses, ends a process by SIGTERM when its
/// session bus goes away.
class PrivateBus
{
public:
    /// Sets DBUS_SESSION_BUS_ADDRESS; false when there is no dbus-daemon.
    bool start()
    {
        const QString config = m_folder.write(
            QStringLiteral("bus.conf"),
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                + "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                  "<allow receive_sender=\"*\"/></policy></busconfig>");
        daemon = new QProcess;
        daemon->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        daemon->start(
            QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file=") + config});
        if (!daemon->waitForStarted() || !daemon->waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", daemon->readLine().trimmed());
        return true;
    }

private:
    static inline QProcess *daemon = nullptr;
    TempDir m_folder;
};
}
