#include "core/repository/ownermark.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/repository/atomicfile.h"
#include "core/repository/processidentity.h"

#include <QJsonDocument>
#include <QStringList>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto markPrefix = ".larder-"_L1;
constexpr auto markSuffix = ".owner"_L1;
constexpr qint64 markLimitBytes = 64 * 1024;

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

bool lockNow(const FileDescriptor &file) { return ::flock(file.get(), LOCK_EX | LOCK_NB) == 0; }

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

/// The lock is ours, so the owner does not run on this kernel. Is it known to be dead everywhere?
bool ownerIsDead(const FileDescriptor &mark)
{
    const QJsonObject text = QJsonDocument::fromJson(readWhole(mark, markLimitBytes)).object();
    const ProcessIdentity owner = processIdentityFromJson(text);
    const ProcessIdentity here = ProcessIdentity::self();
    return text.isEmpty() || owner.bootId == here.bootId || owner.host == here.host;
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
    const FileDescriptor mark = folder.openFile(markName);
    if (!lockNow(mark) || !stillNamed(mark) || !ownerIsDead(mark))
        return 0;
    if (beforeRemoval)
        beforeRemoval(idOf(markName));
    return removeAllOf(folder, markName.chopped(markSuffix.size()));
}
}

OwnerMark::OwnerMark(const Folder &folder, const QString &id) : m_folder(folder)
{
    // Between creating and locking it, a cleaner may take the new mark for a dead one's: then a further one is made.
    do
        place(id);
    while (!lockNow(m_file) || !stillNamed(m_file));
    try {
        m_file.writeAll(QJsonDocument(toJson(ProcessIdentity::self())).toJson());
    } catch (...) {
        m_folder.removeFile(m_prefix + markSuffix);
        throw;
    }
}

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
    for (const QString &mark : marksIn(folder))
        removed += removeIfDead(folder, mark, beforeRemoval);
    return removed;
}
}
