#include "core/repository/processidentity.h"

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
}

ProcessIdentity ProcessIdentity::self()
{
    static const QString host = QSysInfo::machineHostName();
    static const QString bootId = QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
    const qint64 pid = ::getpid();
    return {host, pid, bootId, startTicksOf(pid)};
}

bool ProcessIdentity::isAlive() const
{
    const ProcessIdentity here = self();
    if (host != here.host)
        return true;
    return bootId == here.bootId && startTicks != 0 && startTicksOf(pid) == startTicks;
}

QJsonObject toJson(const ProcessIdentity &process)
{
    return {{u"host"_s, process.host},
            {u"pid"_s, process.pid},
            {u"bootId"_s, process.bootId},
            {u"startTicks"_s, process.startTicks}};
}

ProcessIdentity processIdentityFromJson(const QJsonObject &object)
{
    return {object[u"host"].toString(), object[u"pid"].toInteger(), object[u"bootId"].toString(),
            object[u"startTicks"].toInteger()};
}
}
