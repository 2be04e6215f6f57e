#pragma once

#include <QJsonObject>
#include <QString>

namespace larder
{
/// Names one process for good: a pid alone comes back after a while, and after a restart of the machine.
struct ProcessIdentity
{
    QString host;
    qint64 pid = 0;
    QString bootId; ///< /proc/sys/kernel/random/boot_id, proc(5)
    qint64 startTicks = 0; ///< field 22 of /proc/PID/stat, proc(5)
    QString machineId{}; ///< a hash of /etc/machine-id, machine-id(5); empty where there is none

    static ProcessIdentity self();
    /// The name alone does not tell: cloned machines and containers share it.
    bool isSameMachine(const ProcessIdentity &other) const;
    bool isSameMachineAndBoot(const ProcessIdentity &other) const
    {
        return bootId == other.bootId && isSameMachine(other);
    }
    /// On this machine only; a process elsewhere counts as alive, because nobody here can know.
    bool isAlive() const;
    bool operator==(const ProcessIdentity &) const = default;
};

QJsonObject toJson(const ProcessIdentity &process);
/// Missing or wrong fields stay empty.
ProcessIdentity processIdentityFromJson(const QJsonObject &object);
}
