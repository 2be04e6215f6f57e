#include "core/repository/repositorylock.h"

#include "core/base/error.h"
#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds look{50};

struct WantedFile
{
    QString name;
    FlockMode mode;
};

const WantedFile readers{u".larder-reading"_s, FlockMode::Shared};
const WantedFile noReaders{u".larder-reading"_s, FlockMode::Exclusive};
const WantedFile writer{u".larder-lock"_s, FlockMode::Exclusive};

std::vector<WantedFile> filesFor(LockKind kind)
{
    switch (kind) {
    case LockKind::None: break;
    case LockKind::Read:
    case LockKind::Record: return {readers};
    case LockKind::Write: return {writer};
    case LockKind::Remove: return {writer, noReaders};
    }
    return {};
}

Error busy(const Folder &root, const std::optional<LockHolder> &holder)
{
    return {ErrorCode::Busy, busySentence(root.path(), holder), Engine::tr("Wait until it has finished, or stop it.")};
}

struct Attempt
{
    std::vector<std::unique_ptr<LockFile>> files; ///< empty when one is taken
    bool isTaken = false;
    std::optional<LockHolder> holder; ///< of the one that is taken, when it is known
};

/// All of them or none: nobody waits while holding what another waits for. The one that is taken comes first the next
/// time: whoever waits does not get in the way of others meanwhile.
Attempt tryAll(const Folder &root, std::vector<WantedFile> &wanted, const LockTerms &terms)
{
    Attempt attempt;
    for (WantedFile &file : wanted) {
        LockAttempt one = LockFile::tryLock(root, file.name, file.mode, terms);
        if (!one.held) {
            std::swap(file, wanted.front());
            return {{}, true, one.holder};
        }
        attempt.files.push_back(std::move(one.held));
    }
    return attempt;
}
}

RepositoryLock RepositoryLock::acquire(const Folder &root, LockKind kind, const LockTerms &terms)
{
    std::vector<WantedFile> wanted = filesFor(kind);
    const auto end = std::chrono::steady_clock::now() + terms.wait;
    for (bool told = false;; told = true) {
        Attempt attempt = tryAll(root, wanted, terms);
        if (!attempt.isTaken)
            return RepositoryLock(std::move(attempt.files));
        if (std::chrono::steady_clock::now() >= end)
            throw busy(root, attempt.holder);
        if (!told)
            terms.onWaiting(waitingSentence(root.path(), attempt.holder));
        terms.token.throwIfCancelled();
        std::this_thread::sleep_for(look);
    }
}

RepositoryLock RepositoryLock::keepReadersOut(const Folder &root, const LockTerms &terms)
{
    std::vector<WantedFile> wanted{noReaders};
    Attempt attempt = tryAll(root, wanted, terms);
    if (attempt.isTaken)
        throw busy(root, attempt.holder);
    return RepositoryLock(std::move(attempt.files));
}
}
