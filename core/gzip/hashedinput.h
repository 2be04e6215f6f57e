#pragma once

#include "core/base/canceltoken.h"
#include "core/base/sha256.h"
#include "core/base/storedfile.h"
#include "core/gzip/byteinput.h"

#include <optional>

namespace larder
{
/// A file read forward once; what was taken went through SHA-256. Used by one thread at a time.
class HashedInput final : public ByteInput
{
public:
    /// Hashes only when reading starts at the beginning: otherwise the sum would be that of no file.
    HashedInput(StoredFile file, qint64 offset, CancelToken token);

    const QString &name() const override { return m_file.name(); }
    qint64 fileBytes() const { return m_fileBytes; } ///< as it was on opening
    qint64 position() const override { return m_position; }
    qint64 filePosition(qint64 unused = 0) const override { return m_position - unused; }
    bool atEnd() const;

    /// The same file from its beginning.
    HashedInput anew() const;

    /// Up to `size` bytes at `ahead` bytes after position(), not taken; negative: before it.
    qint64 peek(char *data, qint64 size, qint64 ahead = 0) const;
    QByteArray peek(qint64 size) override;
    QByteArray take(qint64 size) override;
    /// Hexadecimal SHA-256 of everything taken; empty when reading started in the middle.
    QByteArray finishSha256();

private:
    const StoredFile m_file;
    const CancelToken m_token;
    const qint64 m_fileBytes;
    qint64 m_position;
    std::optional<Sha256> m_hash;
};
}
