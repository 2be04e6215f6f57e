#include "core/repository/ownermark.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/flock.h"
#include "core/repository/processidentity.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringList>
#include <QUuid>
#include <algorithm>
#include <atomic>
#include <ctime>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto markPrefix = ".larder-"_L1;
constexpr auto markSuffix = ".owner"_L1;
constexpr qint64 markLimitBytes = 64 * 1024;
constexpr qint64 dayNs = 24LL * 60 * 60 * 1'000'000'000;
constexpr int mostMarks = 20; ///< made in vain

/// A name of its own in this process; other processes have other ids, or find the name taken.
int nextNumber()
{
    static std::atomic<int> last = 0;
    return ++last;
}

bool stillNamed(const FileDescriptor &file)
{
    struct stat info
    {
    };
    return ::fstat(file.get(), &info) == 0 && info.st_nlink > 0;
}

QStringList partsOf(const Folder &folder, const QString &prefix)
{
    QStringList names;
    folder.visit([&](const QString &name) {
        if (name.startsWith(prefix + u'-') && name.endsWith(".part"_L1))
            names.append(name);
    });
    return names;
}

int removeAllOf(const Folder &folder, const QString &prefix)
{
    const QStringList parts = partsOf(folder, prefix);
    for (const QString &part : parts)
        folder.removeTree(part);
    folder.removeFile(prefix + markSuffix); // last: a part without its mark would stay for ever
    return static_cast<int>(parts.size());
}

/// When the mark or something of its owner's was last written, in nanoseconds since 1970; of a directory what is in it
/// counts too.
qint64 lastChange(const Folder &folder, const FileDescriptor &mark, const QString &prefix)
{
    qint64 newest = stampOf(mark).mtimeNs;
    const auto look = [&](const Folder &in, const QString &name) {
        const std::optional<FileStatus> found = in.status(name);
        newest = std::max(newest, found ? found->stamp.mtimeNs : 0);
        return found && found->kind == FileKind::Folder;
    };
    for (const QString &part : partsOf(folder, prefix)) {
        if (look(folder, part)) {
            const Folder inside = folder.openSub(part);
            inside.visit([&](const QString &name) { look(inside, name); });
        }
    }
    return newest;
}

qint64 bootedAt()
{
    struct timespec sinceBoot
    {
    };
    ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000 - (sinceBoot.tv_sec * 1'000'000'000LL + sinceBoot.tv_nsec);
}

/// Before when nothing may have been written for an owner of another boot to be dead. Whoever writes a backup writes
/// now and then; of an earlier boot of this machine nobody writes any more, but of a clone with its name and id.
/// The folder's own time is that of a file made now: a server's clock may differ from ours.
qint64 deadBefore(const Folder &folder, bool sameMachine)
{
    const qint64 dayAgo = OwnerMark(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)).madeAt() - dayNs;
    return sameMachine ? std::max(dayAgo, bootedAt()) : dayAgo;
}

/// flock(2) does not say that the owner lives. Is it known to be dead everywhere?
bool ownerIsDead(const Folder &folder, const FileDescriptor &mark, const QString &prefix, FlockResult flock)
{
    const QJsonObject text = QJsonDocument::fromJson(readWhole(mark, markLimitBytes)).object();
    const ProcessIdentity owner = processIdentityFromJson(text);
    const ProcessIdentity here = ProcessIdentity::self();
    const bool locks = flock == FlockResult::Granted;
    if (locks && (text.isEmpty() || owner.isSameMachineAndBoot(here)))
        return true;
    if (!text.isEmpty() && owner.isSameMachineAndBoot(here))
        return !owner.isAlive();
    return lastChange(folder, mark, prefix) < deadBefore(folder, !text.isEmpty() && owner.isSameMachine(here));
}

/// ".larder-<id>.<n>.owner" → id
QString idOf(const QString &markName)
{
    return markName.sliced(markPrefix.size()).chopped(markSuffix.size()).section(u'.', 0, -2);
}

QStringList marksIn(const Folder &folder)
{
    QStringList marks;
    folder.visit([&](const QString &name) {
        if (name.startsWith(markPrefix) && name.endsWith(markSuffix))
            marks.append(name);
    });
    return marks;
}

int removeIfDead(const Folder &folder, const QString &markName,
                 const std::function<void(const QString &)> &beforeRemoval)
{
    const std::optional<FileStatus> found = folder.status(markName);
    if (!found || found->kind != FileKind::Regular)
        return 0;
    const QString prefix = markName.chopped(markSuffix.size());
    const FileDescriptor mark = folder.openFile(markName);
    const FlockResult flock = tryFlock(mark, FlockMode::Exclusive);
    if (flock == FlockResult::Taken || !stillNamed(mark) || !ownerIsDead(folder, mark, prefix, flock))
        return 0;
    if (beforeRemoval)
        beforeRemoval(idOf(markName));
    return removeAllOf(folder, prefix);
}
}

OwnerMark::OwnerMark(const Folder &folder, const QString &id) : m_folder(folder)
{
    placeLocked(id);
    try {
        m_file.writeAll(QJsonDocument(toJson(ProcessIdentity::self())).toJson());
    } catch (...) {
        m_folder.removeFile(m_prefix + markSuffix);
        throw;
    }
}

/// Between creating and locking it, a cleaner may take the new mark for a dead one's: then a further one is made. Where
/// there are no locks its text has to do.
void OwnerMark::placeLocked(const QString &id)
{
    for (int attempt = 1; attempt <= mostMarks; ++attempt) {
        place(id);
        const FlockResult flock = tryFlock(m_file, FlockMode::Exclusive);
        if (flock != FlockResult::Taken && stillNamed(m_file))
            return;
    }
    throw Error(ErrorCode::FileAccess, Engine::tr("%1 is removed as soon as it is made.").arg(m_file.name()),
                Engine::tr("See what else works in that folder."));
}

qint64 OwnerMark::madeAt() const { return stampOf(m_file).mtimeNs; }

void OwnerMark::place(const QString &id)
{
    do
        m_prefix = markPrefix + id + u'.' + QString::number(nextNumber());
    while (m_folder.status(m_prefix + markSuffix));
    m_file = m_folder.createFile(m_prefix + markSuffix);
}

OwnerMark::~OwnerMark()
{
    try {
        removeAllOf(m_folder, m_prefix);
    } catch (const Error &error) { // the next start removes what is left
        writeLog(u"Cannot tidy up %1: %2"_s.arg(m_folder.path(), error.message()));
    }
}

QStringList ownersIn(const Folder &folder)
{
    QStringList ids;
    for (const QString &mark : marksIn(folder))
        ids.append(idOf(mark));
    return ids;
}

int removeLeftoversIn(const Folder &folder, const std::function<void(const QString &id)> &beforeRemoval)
{
    int removed = 0;
    for (const QString &mark : marksIn(folder)) {
        try {
            removed += removeIfDead(folder, mark, beforeRemoval);
        } catch (const Error &error) { // another account's, or somebody else removes it now
            writeLog(u"Cannot tidy up %1: %2"_s.arg(folder.path(), error.message()));
        }
    }
    return removed;
}
}
