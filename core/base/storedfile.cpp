#include "core/base/storedfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <cerrno>
#include <sys/stat.h>

namespace larder
{
namespace
{
class LocalFile final : public StoredBytes
{
public:
    explicit LocalFile(FileDescriptor file) : m_file(std::move(file)) { }
    const QString &name() const override { return m_file.name(); }
    FileStamp stamp() const override { return stampOf(m_file); }
    qint64 readAt(char *data, qint64 size, qint64 offset) const override { return m_file.readAt(data, size, offset); }

private:
    const FileDescriptor m_file;
};
}

FileStamp stampOf(const FileDescriptor &file)
{
    struct stat info
    {
    };
    if (::fstat(file.get(), &info) != 0)
        throw systemError(errno, Engine::tr("Cannot inspect %1").arg(file.name()));
    return {info.st_size, info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec, info.st_ino};
}

StoredFile::StoredFile(FileDescriptor file) : m_bytes(std::make_shared<const LocalFile>(std::move(file))) { }

QByteArray StoredFile::bytesAt(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(readAt(bytes.data(), size, offset));
    return bytes;
}
}
