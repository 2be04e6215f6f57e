#include "core/base/log.h"

#include "core/base/paths.h"

#include <QDateTime>
#include <QFile>
#include <exception>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 rollOverBytes = 5'000'000;

void rollOver(const QString &path)
{
    if (QFile(path).size() < rollOverBytes)
        return;
    QFile::remove(path + u".1"_s);
    QFile::rename(path, path + u".1"_s);
}
}

QString logFilePath() { return paths::stateDir() + u"/larder.log"_s; }

void writeLog(const QString &line) noexcept
{
    static std::mutex mutex;
    try {
        const std::scoped_lock lock(mutex);
        const QString path = logFilePath();
        rollOver(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
            return;
        const QString stamp = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        file.write((stamp + u' ' + line + u'\n').toUtf8());
    } catch (const std::exception &) { // the log is no place to fail; see the declaration
    }
}
}
