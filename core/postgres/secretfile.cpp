#include "core/postgres/secretfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace larder
{
SecretFile::SecretFile(const Secret &password)
{
    const QString name = Engine::tr("a password file in memory");
    m_file = FileDescriptor(::memfd_create("larder-pgpass", MFD_CLOEXEC | MFD_ALLOW_SEALING), name);
    // libpq ignores a password file that others may read; a memfd starts with mode 0777.
    if (!m_file.isValid() || ::fchmod(m_file.get(), 0600) != 0)
        throw systemError(errno, Engine::tr("Cannot create %1").arg(name));
    m_file.writeAll(pgpassLine(password));
    if (::fcntl(m_file.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        throw systemError(errno, Engine::tr("Cannot seal %1").arg(name));
}

QByteArray SecretFile::childPath() { return "/proc/self/fd/" + QByteArray::number(childDescriptor); }

QByteArray SecretFile::pgpassLine(const Secret &password)
{
    QByteArray line("*:*:*:*:");
    for (const char c : password.reveal()) {
        if (c == ':' || c == '\\')
            line += '\\';
        line += c;
    }
    return line + '\n';
}
}
