#include "core/repository/lockfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 textLimitBytes = 16 * 1024;
constexpr std::chrono::milliseconds look{50};

int openNow(const Folder &root, const QString &name, int flags)
{
    return ::openat(root.get(), QFile::encodeName(name).constData(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
}

bool isForbidden(int error) { return error == EROFS || error == EACCES || error == EPERM; }

/// False when not all of it went in: half a text keeps everybody else waiting for its end.
bool putAtStart(int fd, QByteArrayView text) noexcept
{
    qsizetype done = 0;
    while (done < text.size()) {
        const ssize_t put = ::pwrite(fd, text.data() + done, static_cast<size_t>(text.size() - done), done);
        if (put == 0 || (put < 0 && errno != EINTR))
            return false;
        done += std::max<ssize_t>(put, 0);
    }
    return true;
}

void pause(std::chrono::milliseconds time, const CancelToken &token)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        token.throwIfCancelled();
        std::this_thread::sleep_for(std::min(time, look));
    }
    token.throwIfCancelled();
}
}

LockFile::LockFile(const Folder &root, QString name, LockHolder holder)
    : m_root(root), m_name(std::move(name)), m_holder(std::move(holder))
{ }

LockFile::~LockFile()
{
    if (m_renewing.joinable()) {
        m_renewing.request_stop();
        m_renewing.join();
    }
    try {
        if (m_file.isValid())
            leave();
    } catch (const Error &) { // an unreadable text misleads nobody
    }
}

/// Before the lock goes. An empty text says to other machines that nobody is here: it is for the last one to leave.
/// Words are changed only where they are its own, and only while it holds the lock; then flock(2) is asked for alone.
void LockFile::leave()
{
    const bool isOurs = isOwn(text());
    if (m_holder.shared && isOurs) {
        m_holder.purpose.clear();
        write();
    }
    if (m_holder.shared && tryFlock(m_file, FlockMode::Exclusive) == FlockResult::Taken)
        return;
    const std::optional<LockHolder> left = LockHolder::fromText(text());
    const bool isOfOneThatLeft = left && left->hasLeft() && left->process.isSameMachineAndBoot(m_holder.process);
    if ((isOurs || isOfOneThatLeft) && ::ftruncate(m_file.get(), 0) == 0 && m_isNetwork)
        ::fdatasync(m_file.get());
}

LockAttempt LockFile::tryLock(const Folder &root, const QString &name, FlockMode mode, const LockTerms &terms)
{
    const bool shared = mode == FlockMode::Shared;
    LockAttempt attempt{std::unique_ptr<LockFile>(new LockFile(root, name, LockHolder::here(terms.purpose, shared)))};
    LockFile &lock = *attempt.held;
    if (!lock.open(terms.mayMakeFiles))
        return attempt;
    const FlockResult flock = tryFlock(lock.m_file, mode);
    if (lock.isTakenBy(attempt, flock, terms)) {
        // Not the destructor's way: the words in there are not ours.
        attempt.held->m_file.reset();
        attempt.held.reset();
        return attempt;
    }
    lock.m_renewing = std::jthread(
        [&lock, beat = terms.timing.beat](const std::stop_token &stop) { lock.keepRenewing(stop, beat); });
    return attempt;
}

/// False when Shared can do without.
bool LockFile::open(bool mayMake)
{
    const QString path = m_root.path() + u'/' + m_name;
    int fd = openNow(m_root, m_name, O_RDWR | (mayMake ? O_CREAT : 0));
    if (fd < 0 && isForbidden(errno) && m_holder.shared)
        fd = openNow(m_root, m_name, O_RDONLY);
    if (fd < 0 && (isForbidden(errno) || errno == ENOENT) && m_holder.shared)
        return false;
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot open the lock %1").arg(path));
    m_file = FileDescriptor(fd, path);
    m_isNetwork = isNetworkFileSystem(m_file);
    return true;
}

bool LockFile::isTakenBy(LockAttempt &attempt, FlockResult flock, const LockTerms &terms)
{
    if (flock == FlockResult::Taken) {
        attempt.holder = waitForWords(terms.token);
        return true;
    }
    attempt.holder = watch(flock, terms);
    if (attempt.holder)
        return true;
    write();
    if (m_holder.shared || !(m_isNetwork || flock == FlockResult::Unsupported))
        return false;
    pause(terms.timing.settling, terms.token);
    const QByteArray now = text();
    attempt.holder = now.isEmpty() || isOwn(now) ? std::nullopt : LockHolder::fromText(now);
    return attempt.holder.has_value();
}

/// A holder writes about itself just after it got the lock: give it a moment.
std::optional<LockHolder> LockFile::waitForWords(const CancelToken &token) const
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        token.throwIfCancelled();
        const std::optional<LockHolder> holder = LockHolder::fromText(text());
        if (holder && !holder->hasLeft() && holder->process.isAlive())
            return holder;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return {};
}

/// Who holds the lock where flock(2) does not tell; nothing when it is free.
std::optional<LockHolder> LockFile::watch(FlockResult flock, const LockTerms &terms) const
{
    const QByteArray first = text();
    if (!stopsUs(first, flock))
        return {};
    const std::optional<LockHolder> holder = LockHolder::fromText(first);
    if (holder && holder->process.isSameMachineAndBoot(m_holder.process))
        return holder; // it can be looked up and lives
    const auto end = std::chrono::steady_clock::now() + terms.timing.silence;
    while (std::chrono::steady_clock::now() < end) {
        pause(look, terms.token);
        const QByteArray now = text();
        if (now == first)
            continue;
        if (!stopsUs(now, flock))
            return {};
        if (const std::optional<LockHolder> living = LockHolder::fromText(now))
            return living;
    }
    terms.onTakenOver(takenOverSentence(m_root.path(), holder));
    return {};
}

bool LockFile::stopsUs(const QByteArray &text, FlockResult flock) const
{
    if (text.isEmpty())
        return false;
    const std::optional<LockHolder> holder = LockHolder::fromText(text);
    if (!holder) // half of a text, seen while it was written
        return true;
    if (holder->shared && m_holder.shared)
        return false;
    if (!holder->process.isSameMachineAndBoot(m_holder.process))
        return true;
    return flock == FlockResult::Unsupported && holder->process.isAlive();
}

/// Opened anew: that is when network file systems ask the server.
QByteArray LockFile::text() const
{
    const FileDescriptor file(openNow(m_root, m_name, O_RDONLY), m_file.name());
    if (!file.isValid())
        return {};
    QByteArray text(textLimitBytes, Qt::Uninitialized);
    text.truncate(file.readAt(text.data(), text.size(), 0));
    return text;
}

bool LockFile::isOwn(const QByteArray &text) const
{
    const std::optional<LockHolder> holder = LockHolder::fromText(text);
    return holder && holder->id == m_holder.id;
}

/// In place, so that nobody sees an empty text. A full disk must not stop a cleanup that would make room.
void LockFile::write() noexcept
{
    const QByteArray text = m_holder.toText();
    if (putAtStart(m_file.get(), text) && ::ftruncate(m_file.get(), text.size()) == 0 && m_isNetwork)
        ::fdatasync(m_file.get());
}

/// Of several Shared holders one speaks, until it leaves or falls silent.
void LockFile::renew() noexcept
{
    try {
        const QByteArray now = text();
        ++m_holder.beat;
        const std::optional<LockHolder> speaker = LockHolder::fromText(now);
        const bool isSilent = now == m_seen || (speaker && speaker->hasLeft());
        if (now.isEmpty() || isOwn(now) || (m_holder.shared && isSilent))
            write();
        m_seen = now;
    } catch (const Error &) { // the next beat tries again
    }
}

void LockFile::keepRenewing(const std::stop_token &stop, std::chrono::milliseconds beat)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        ended.wait_for(lock, stop, beat, [] { return false; });
        if (!stop.stop_requested())
            renew();
    }
}
}
