#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <algorithm>
#include <unistd.h>

namespace larder::test
{
/// The contents of /proc/PID/NAME.
inline QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a process does by its "stat", or a thread by its own: R runs, S waits, Z is a zombie, … (proc(5)); empty when
/// it is gone.
inline QByteArray stateIn(const QByteArray &stat)
{
    const qsizetype afterName = stat.lastIndexOf(')');
    return afterName > 0 ? stat.mid(afterName + 2, 1) : QByteArray();
}

/// Whether this thread of ours waits for something.
inline bool waits(pid_t thread)
{
    const QByteArray name = "task/" + QByteArray::number(thread) + "/stat";
    return stateIn(procFile(::getpid(), name.constData())) == "S";
}

/// Whether every thread of ours but the calling one does.
inline bool othersWait()
{
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::all_of(threads.begin(), threads.end(),
                       [](const QString &thread) { return thread.toInt() == ::gettid() || waits(thread.toInt()); });
}

/// Alive and not a zombie; who reaps an orphan, and when, is not ours to know.
inline bool isAlive(qint64 pid)
{
    const QByteArray state = stateIn(procFile(pid, "stat"));
    return !state.isEmpty() && state != "Z";
}
}
