#include "core/repository/processidentity.h"

#include "core/base/sha256.h"

#include <QFile>
#include <QSysInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// 0 when there is no such process.
qint64 startTicksOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    // The second field is the program's name in parentheses and may itself hold blanks and parentheses.
    const qsizetype nameEnd = stat.lastIndexOf(')');
    if (nameEnd < 0)
        return 0;
    return stat.sliced(nameEnd + 1).simplified().split(' ').value(19).toLongLong();
}

/// machine-id(5) asks not to show the id itself to others: it is hashed with a word of ours.
QString hashedMachineId()
{
    const QByteArray id = contentOf(u"/etc/machine-id"_s).trimmed();
    return id.isEmpty() ? QString() : QString::fromLatin1(sha256Hex("larder " + id).first(32));
}
}

ProcessIdentity ProcessIdentity::self()
{
    static const QString host = QSysInfo::machineHostName();
    static const QString bootId = QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
    static const QString machineId = hashedMachineId();
    const qint64 pid = ::getpid();
    return {host, pid, bootId, startTicksOf(pid), machineId};
}

bool ProcessIdentity::isSameMachine(const ProcessIdentity &other) const
{
    const bool known = !machineId.isEmpty() && !other.machineId.isEmpty();
    return host == other.host && (!known || machineId == other.machineId);
}

bool ProcessIdentity::isAlive() const
{
    const ProcessIdentity here = self();
    if (!isSameMachine(here))
        return true;
    return bootId == here.bootId && startTicks != 0 && startTicksOf(pid) == startTicks;
}

QJsonObject toJson(const ProcessIdentity &process)
{
    return {{u"host"_s, process.host},
            {u"pid"_s, process.pid},
            {u"bootId"_s, process.bootId},
            {u"startTicks"_s, process.startTicks},
            {u"machineId"_s, process.machineId}};
}

ProcessIdentity processIdentityFromJson(const QJsonObject &object)
{
    return {object[u"host"].toString(), object[u"pid"].toInteger(), object[u"bootId"].toString(),
            object[u"startTicks"].toInteger(), object[u"machineId"].toString()};
}
}
