#include "core/repository/repositorylock.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/processidentity.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 textLimitBytes = 16 * 1024;

QByteArray holderText(LockKind kind, const QString &purpose)
{
    QJsonObject object = toJson(ProcessIdentity::self());
    object[u"purpose"] = purpose.left(500);
    object[u"shared"] = kind == LockKind::Shared;
    object[u"since"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return QJsonDocument(object).toJson();
}

QByteArray textIn(const FileDescriptor &file)
{
    QByteArray text(textLimitBytes, Qt::Uninitialized);
    text.truncate(file.readAt(text.data(), text.size(), 0));
    return text;
}

/// The text is for people: a full disk must not stop a cleanup that would make room.
void writeText(const FileDescriptor &file, const QByteArray &text)
{
    if (::ftruncate(file.get(), 0) == 0
        && ::pwrite(file.get(), text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        return;
}

/// A holder writes its text just after it got the lock: give it a moment.
QJsonObject livingHolder(const FileDescriptor &file)
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        const QJsonObject holder = QJsonDocument::fromJson(textIn(file)).object();
        if (!holder.isEmpty() && processIdentityFromJson(holder).isAlive())
            return holder;
        QThread::msleep(5);
    }
    return {};
}

QString sinceText(const QJsonObject &holder)
{
    const QDateTime since = QDateTime::fromString(holder[u"since"].toString(), Qt::ISODateWithMs).toLocalTime();
    const bool today = since.date() == QDate::currentDate();
    return since.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

[[noreturn]] void throwBusy(const FileDescriptor &file, const QString &repository)
{
    const QJsonObject holder = livingHolder(file);
    const QString hint = Engine::tr("Wait until it has finished, or stop it.");
    if (holder.isEmpty())
        throw Error(ErrorCode::Busy, Engine::tr("Another job works on %1.").arg(repository), hint);
    const ProcessIdentity process = processIdentityFromJson(holder);
    throw Error(ErrorCode::Busy,
                Engine::tr("Another job works on %1: \"%2\" by process %3 on host %4 since %5.")
                    .arg(repository, holder[u"purpose"].toString(), QString::number(process.pid), process.host,
                         sinceText(holder)),
                hint);
}

int openLockFile(const QString &path, LockKind kind)
{
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    const bool readOnly = fd < 0 && (errno == EROFS || errno == EACCES || errno == EPERM);
    if (!readOnly || kind != LockKind::Shared)
        return fd;
    return ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}
}

RepositoryLock::~RepositoryLock() { release(); }

RepositoryLock &RepositoryLock::operator=(RepositoryLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::move(other.m_file);
        m_text = std::move(other.m_text);
    }
    return *this;
}

void RepositoryLock::release() noexcept
{
    try {
        // Only its own words: another Shared holder may have written since.
        if (m_file.isValid() && textIn(m_file) == m_text)
            writeText(m_file, {});
    } catch (const Error &) { // an unreadable text misleads nobody
    }
    m_file.reset();
}

RepositoryLock RepositoryLock::acquire(const QString &repository, LockKind kind, const QString &purpose)
{
    RepositoryLock lock;
    if (kind == LockKind::None)
        return lock;
    const QString path = repository + u"/.larder-lock"_s;
    FileDescriptor file(openLockFile(path, kind), path);
    if (!file.isValid() && kind == LockKind::Shared && errno == ENOENT)
        return lock;
    if (!file.isValid())
        throw systemError(errno, Engine::tr("Cannot open the lock %1").arg(path));
    while (::flock(file.get(), (kind == LockKind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            throwBusy(file, repository);
        if (errno != EINTR)
            throw systemError(errno, Engine::tr("Cannot lock %1").arg(path));
    }
    lock.m_text = holderText(kind, purpose);
    writeText(file, lock.m_text);
    lock.m_file = std::move(file);
    return lock;
}
}
