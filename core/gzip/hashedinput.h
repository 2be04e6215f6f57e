#pragma once

#include "core/base/canceltoken.h"
#include "core/base/filedescriptor.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <optional>

namespace larder
{
/// A file read forward once; what was taken went through SHA-256. Used by one thread at a time.
class HashedInput
{
public:
    /// Hashes only when reading starts at the beginning: otherwise the sum would be that of no file.
    HashedInput(FileDescriptor file, qint64 offset, CancelToken token);

    const QString &name() const { return m_file.name(); }
    qint64 fileBytes() const { return m_fileBytes; } ///< as it was on opening
    qint64 position() const { return m_position; } ///< of the next byte to take
    bool atEnd() const;

    /// Up to `size` bytes at `ahead` bytes after position(), not taken.
    qint64 peek(char *data, qint64 size, qint64 ahead = 0) const;
    /// The next bytes, fewer than `size` only at the end of the file. Throws FileAccess, Cancelled.
    QByteArray take(qint64 size);
    /// Hexadecimal SHA-256 of everything taken; empty when reading started in the middle.
    QByteArray finishSha256();

private:
    const FileDescriptor m_file;
    const CancelToken m_token;
    const qint64 m_fileBytes;
    qint64 m_position;
    std::optional<Sha256> m_hash;
};
}
