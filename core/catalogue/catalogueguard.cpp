#include "core/catalogue/catalogueguard.h"

#include "core/base/translation.h"
#include "core/catalogue/catalogueerror.h"

#include <QDeadlineTimer>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The bytes of the file that stand for something. In this order they are locked by everybody.
enum Place : off_t { Wanted = 0, InUse = 1 };

constexpr std::chrono::milliseconds betweenTries{5};
constexpr std::chrono::seconds moverLimit{5};

struct flock placed(Place place, short type)
{
    struct flock lock
    {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = place;
    lock.l_len = 1;
    return lock;
}

bool tryLock(const FileDescriptor &file, Place place, short type)
{
    struct flock lock = placed(place, type);
    return ::fcntl(file.get(), F_OFD_SETLK, &lock) == 0;
}

bool isTaken(int error) { return error == EAGAIN || error == EACCES || error == EINTR; }

bool lockBefore(const QDeadlineTimer &deadline, const FileDescriptor &file, Place place, short type)
{
    while (!tryLock(file, place, type)) {
        if (!isTaken(errno) || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(betweenTries);
    }
    return true;
}

FileDescriptor openLockFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0)
        fd = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    return {fd, path};
}

CatalogueError beingMoved(const QString &catalogueFile)
{
    return {Error(ErrorCode::FileAccess,
                  Engine::tr("Another Larder is making the catalogue %1 anew.").arg(catalogueFile),
                  Engine::tr("Try again in a moment.")),
            CatalogueError::Kind::Unusable};
}
}

CatalogueGuard::CatalogueGuard(const QString &catalogueFile) : m_file(openLockFile(catalogueFile + u".lock"_s)) { }

CatalogueGuard CatalogueGuard::forUse(const QString &catalogueFile)
{
    CatalogueGuard guard(catalogueFile);
    const QDeadlineTimer deadline(moverLimit);
    lockBefore(deadline, guard.m_file, Wanted, F_RDLCK);
    if (!lockBefore(deadline, guard.m_file, InUse, F_RDLCK) && isTaken(errno))
        throw beingMoved(catalogueFile);
    tryLock(guard.m_file, Wanted, F_UNLCK);
    return guard;
}

std::optional<CatalogueGuard> CatalogueGuard::forMoving(const QString &catalogueFile, std::chrono::milliseconds limit)
{
    CatalogueGuard guard(catalogueFile);
    const QDeadlineTimer deadline(limit);
    if (!lockBefore(deadline, guard.m_file, Wanted, F_WRLCK) || !lockBefore(deadline, guard.m_file, InUse, F_WRLCK))
        return std::nullopt;
    return guard;
}

bool CatalogueGuard::isAskedToLetGo() const
{
    struct flock lock = placed(Wanted, F_RDLCK);
    return m_file.isValid() && ::fcntl(m_file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}
}
