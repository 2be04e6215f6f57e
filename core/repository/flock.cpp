#include "core/repository/flock.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/file.h>
#include <sys/vfs.h>

namespace larder
{
namespace
{
/// Magic numbers of statfs(2) and of the systems' own headers.
constexpr std::array<quint32, 14> networkTypes{
    0x6969, // NFS
    0x517b, // SMB, before CIFS
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2 and newer
    0x65735546, // FUSE: sshfs, GlusterFS
    0x00c36400, // Ceph
    0x01021997, // 9P
    0x5346414f, // OpenAFS
    0x6b414653, // AFS
    0x73757245, // Coda
    0x786f4256, // VirtualBox's shared folders
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
    0x7461636f, // OCFS2
};

FlockResult request(const FileDescriptor &file, int operation)
{
    for (;;) {
        if (::flock(file.get(), operation) == 0)
            return FlockResult::Granted;
        switch (errno) {
        case EINTR: continue;
        case EWOULDBLOCK: return FlockResult::Taken;
        case ENOLCK:
        case EOPNOTSUPP:
        case ENOSYS:
        case EINVAL: return FlockResult::Unsupported;
        default: throw systemError(errno, Engine::tr("Cannot lock %1").arg(file.name()));
        }
    }
}
}

FlockResult tryFlock(const FileDescriptor &file, FlockMode mode)
{
    return request(file, (mode == FlockMode::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB);
}

FlockResult waitForFlock(const FileDescriptor &file) { return request(file, LOCK_EX); }

bool isNetworkFileSystem(const FileDescriptor &file)
{
    struct statfs info
    {
    };
    return ::fstatfs(file.get(), &info) == 0
        && std::find(networkTypes.begin(), networkTypes.end(), static_cast<quint32>(info.f_type)) != networkTypes.end();
}
}
