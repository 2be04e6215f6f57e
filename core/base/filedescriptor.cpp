#include "core/base/filedescriptor.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace larder
{
FileDescriptor::FileDescriptor(int fd, QString name) : m_fd(fd), m_name(std::move(name)) { }

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept : m_fd(other.release()), m_name(std::move(other.m_name))
{ }

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
        m_name = std::move(other.m_name);
    }
    return *this;
}

FileDescriptor::~FileDescriptor() { reset(); }

FileDescriptor FileDescriptor::open(const QString &path, int flags, unsigned mode)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode);
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot open %1").arg(path));
    return {fd, path};
}

FileDescriptor FileDescriptor::openAt(const FileDescriptor &folder, const QString &name, int flags, unsigned mode)
{
    const QString path = folder.name() + u'/' + name;
    const int fd = ::openat(folder.get(), QFile::encodeName(name).constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode);
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot open %1").arg(path));
    return {fd, path};
}

qint64 FileDescriptor::read(char *data, qint64 size) const
{
    for (;;) {
        const ssize_t got = ::read(m_fd, data, static_cast<size_t>(size));
        if (got >= 0)
            return got;
        if (errno != EINTR)
            throw systemError(errno, Engine::tr("Cannot read %1").arg(m_name));
    }
}

qint64 FileDescriptor::readAt(char *data, qint64 size, qint64 offset) const
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::pread(m_fd, data + done, static_cast<size_t>(size - done), offset + done);
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            throw systemError(errno, Engine::tr("Cannot read %1").arg(m_name));
        if (got > 0)
            done += got;
    }
    return done;
}

void FileDescriptor::writeAll(QByteArrayView data) const
{
    while (!data.isEmpty()) {
        const ssize_t put = ::write(m_fd, data.data(), static_cast<size_t>(data.size()));
        if (put < 0 && errno != EINTR)
            throw systemError(errno, Engine::tr("Cannot write %1").arg(m_name));
        if (put > 0)
            data = data.sliced(put);
    }
}

qint64 FileDescriptor::size() const
{
    struct stat info
    {
    };
    if (::fstat(m_fd, &info) != 0)
        throw systemError(errno, Engine::tr("Cannot inspect %1").arg(m_name));
    return info.st_size;
}

void FileDescriptor::startWriteback(qint64 offset, qint64 bytes) const noexcept
{
    ::sync_file_range(m_fd, offset, bytes, SYNC_FILE_RANGE_WRITE);
}

void FileDescriptor::sync() const
{
    if (::fsync(m_fd) != 0)
        throw systemError(errno, Engine::tr("Cannot write %1 to disk").arg(m_name));
}

void FileDescriptor::closeChecked()
{
    const int fd = release();
    if (fd >= 0 && ::close(fd) != 0)
        throw systemError(errno, Engine::tr("Cannot close %1").arg(m_name));
}

void FileDescriptor::reset()
{
    const int fd = release();
    if (fd >= 0)
        ::close(fd);
}

int FileDescriptor::release()
{
    const int fd = m_fd;
    m_fd = -1;
    return fd;
}
}
