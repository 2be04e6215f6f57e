#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
/// Owns a POSIX file descriptor and closes it. The read and write members loop over short transfers and EINTR and
/// throw Error (NoSpace or FileAccess) naming `name()`. Not thread-safe.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    FileDescriptor(int fd, QString name);
    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor();

    /// open(2) with O_CLOEXEC added. Throws Error.
    static FileDescriptor open(const QString &path, int flags, unsigned mode = 0600);
    /// openat(2) with O_CLOEXEC and O_NOFOLLOW added: the last component must not be a symbolic link.
    static FileDescriptor openAt(const FileDescriptor &folder, const QString &name, int flags, unsigned mode = 0600);

    bool isValid() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    const QString &name() const { return m_name; }

    /// Up to `size` bytes; 0 at the end of the file.
    qint64 read(char *data, qint64 size) const;
    /// Like read() at an offset, filling `size` unless the file ends first.
    qint64 readAt(char *data, qint64 size, qint64 offset) const;
    void writeAll(QByteArrayView data) const;
    qint64 size() const;
    /// Lets the disk begin with what was written there, so that sync() has less to wait for. A hint; errors show in
    /// sync().
    void startWriteback(qint64 offset, qint64 bytes) const noexcept;
    /// fsync(2). Never retried after an error: the kernel may have dropped the pages.
    void sync() const;
    /// close(2) with its error reported; the descriptor is gone either way.
    void closeChecked();
    void reset();
    int release();

private:
    int m_fd = -1;
    QString m_name;
};
}
