#pragma once

#include "core/base/canceltoken.h"
#include "core/repository/flock.h"
#include "core/repository/lockholder.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace larder
{
/// How a holder is seen to live where flock(2) does not reach: on another machine.
struct LockTiming
{
    std::chrono::milliseconds beat{10'000}; ///< between its signs of life
    std::chrono::milliseconds silence{60'000}; ///< without one it is taken for dead; NFS may show old texts for long
    std::chrono::milliseconds settling{2'000}; ///< on network file systems: until two who came at once see each other
};

/// What whoever asks for a lock brings along.
struct LockTerms
{
    QString purpose; ///< told to those who find it taken
    std::chrono::milliseconds wait{0}; ///< for others to finish
    CancelToken token{};
    std::function<void(const QString &)> onWaiting = [](const QString &) {}; ///< one sentence, once
    std::function<void(const QString &)> onTakenOver = [](const QString &) {}; ///< one sentence
    LockTiming timing{};
    bool mayMakeFiles = true; ///< false: Shared without a file holds nothing, and makes none
};

class LockFile;

struct LockAttempt
{
    std::unique_ptr<LockFile> held; ///< null when somebody else holds it
    std::optional<LockHolder> holder{}; ///< that one, when it is known
};

/// A lock on a file of a repository that is never unlinked. Two things keep others out: flock(2), which the kernel
/// takes back from whoever dies and which NFS and SMB may carry to other machines, and a text in the file, renewed
/// while the holder lives, for those it does not reach. The text of a process of this boot counts for nothing once
/// flock(2) is granted; any other is watched until it changes or has been silent for long. Thus no clocks are compared
/// and nothing stale has to be removed by hand. Of several Shared holders one speaks for all; when it leaves before
/// others its words stay, without their purpose, until one of those renews them.
class LockFile
{
public:
    /// Does not wait for others, but may watch one elsewhere (LockTiming::silence); throws Cancelled meanwhile.
    /// Shared where nothing can or may be written or made holds nothing: reading needs no write.
    /// Throws Error(FileAccess, NoSpace).
    static LockAttempt tryLock(const Folder &root, const QString &name, FlockMode mode, const LockTerms &terms);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

private:
    LockFile(const Folder &root, QString name, LockHolder holder);
    bool open(bool mayMake);
    void leave();
    QByteArray text() const;
    bool isOwn(const QByteArray &text) const;
    bool stopsUs(const QByteArray &text, FlockResult flock) const;
    std::optional<LockHolder> waitForWords(const CancelToken &token) const;
    std::optional<LockHolder> watch(FlockResult flock, const LockTerms &terms) const;
    bool isTakenBy(LockAttempt &attempt, FlockResult flock, const LockTerms &terms);
    void write() noexcept;
    void renew() noexcept;
    void keepRenewing(const std::stop_token &stop, std::chrono::milliseconds beat);

    const Folder m_root;
    const QString m_name;
    LockHolder m_holder;
    FileDescriptor m_file; ///< invalid: nothing is held
    bool m_isNetwork = false;
    QByteArray m_seen; ///< another Shared holder's words at the last look
    std::jthread m_renewing; ///< last: it ends before the others go
};
}
