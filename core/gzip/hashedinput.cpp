#include "core/gzip/hashedinput.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <cerrno>
#include <fcntl.h>

namespace larder
{
HashedInput::HashedInput(FileDescriptor file, qint64 offset, CancelToken token)
    : m_file(std::move(file)), m_token(std::move(token)), m_fileBytes(m_file.size()), m_position(offset)
{
    if (offset == 0)
        m_hash.emplace();
}

HashedInput HashedInput::anew() const
{
    const int fd = ::fcntl(m_file.get(), F_DUPFD_CLOEXEC, 0);
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot read %1").arg(name()));
    return {{fd, name()}, 0, m_token};
}

bool HashedInput::atEnd() const
{
    char next = 0;
    return peek(&next, 1) == 0;
}

qint64 HashedInput::peek(char *data, qint64 size, qint64 ahead) const
{
    return m_file.readAt(data, size, m_position + ahead);
}

QByteArray HashedInput::peek(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(peek(bytes.data(), size));
    return bytes;
}

QByteArray HashedInput::take(qint64 size)
{
    m_token.throwIfCancelled();
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(m_file.readAt(bytes.data(), size, m_position));
    m_position += bytes.size();
    if (m_hash)
        m_hash->add(bytes);
    return bytes;
}

QByteArray HashedInput::finishSha256() { return m_hash ? m_hash->finishHex() : QByteArray(); }
}
