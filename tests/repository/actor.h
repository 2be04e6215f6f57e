#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace larder::test
{
/// What makes a process believe it runs on another machine: a host name, machine id and boot id of its own, in
/// namespaces of its own. Needs root.
QStringList onAnotherMachine(const QTemporaryDir &folder, const QString &host = QStringLiteral("elsewhere"));

/// A repositoryactor that says "got" when it has begun, or an error as JSON, and goes on until it is let go.
class Actor
{
public:
    /// `prefix`: words before the program. `fault`: see faults.c; then `library` is that library.
    Actor(const QStringList &arguments, const QStringList &prefix = {}, const QString &fault = {},
          const QString &library = {});
    ~Actor();
    QByteArray nextLine();
    qint64 pid() const { return m_process.processId(); }
    void letGo();
    void kill();

private:
    QProcess m_process;
};
}
