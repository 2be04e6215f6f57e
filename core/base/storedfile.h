#pragma once

#include "core/base/filedescriptor.h"

#include <memory>

namespace larder
{
/// What tells a changed file from an unchanged one without reading it.
struct FileStamp
{
    qint64 size = -1; ///< bytes; -1 = there is no file
    qint64 mtimeNs = 0;
    quint64 inode = 0;
    bool operator==(const FileStamp &) const = default;
};
/// Of a file that is open. Throws Error(FileAccess).
FileStamp stampOf(const FileDescriptor &file);

/// Where the bytes of a file come from. Thread-safe.
class StoredBytes
{
public:
    virtual ~StoredBytes() = default;

    virtual const QString &name() const = 0; ///< for messages
    virtual FileStamp stamp() const = 0; ///< as it is now
    /// Fills `size` unless the file ends first. Throws Error(FileAccess, …).
    virtual qint64 readAt(char *data, qint64 size, qint64 offset) const = 0;
};

/// A file open for reading at any offset, wherever it lies: whoever reads dumps takes this and never a path, so that
/// all of it works on whatever store a backup lies in. Copies share what is open: who replaces the file meanwhile does
/// not mix two of them. Thread-safe.
class StoredFile
{
public:
    StoredFile(FileDescriptor file); ///< a regular file of this machine
    explicit StoredFile(std::shared_ptr<const StoredBytes> bytes) : m_bytes(std::move(bytes)) { }

    const QString &name() const { return m_bytes->name(); }
    FileStamp stamp() const { return m_bytes->stamp(); }
    qint64 size() const { return m_bytes->stamp().size; }
    qint64 readAt(char *data, qint64 size, qint64 offset) const { return m_bytes->readAt(data, size, offset); }
    /// The same, in an array: shorter than `size` only at the end of the file.
    QByteArray bytesAt(qint64 offset, qint64 size) const;

private:
    std::shared_ptr<const StoredBytes> m_bytes;
};
}
