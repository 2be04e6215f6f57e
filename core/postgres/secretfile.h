#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/secret.h"

namespace larder
{
/// A password file that exists only in memory: a sealed memfd of mode 0600 with one .pgpass line that matches every
/// server (PostgreSQL documentation, chapter "The Password File"). A ToolCommand that carries one hands it to the
/// child as descriptor `childDescriptor` and names it in PGPASSFILE, so that the password is in no argument list,
/// no environment and on no disk. Immutable after construction, so it may be shared between threads and processes.
class SecretFile
{
public:
    /// The number of the descriptor in the child, the first one after stdin, stdout and stderr.
    static constexpr int childDescriptor = 3;

    /// Throws Error(FileAccess) when the kernel refuses a memfd.
    explicit SecretFile(const Secret &password);

    int descriptor() const { return m_file.get(); }
    /// What the child finds it under: /proc/self/fd/3.
    static QByteArray childPath();
    /// "*:*:*:*:password\n" with `:` and `\` of the password escaped.
    static QByteArray pgpassLine(const Secret &password);

private:
    FileDescriptor m_file;
};
}
