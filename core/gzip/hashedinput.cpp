#include "core/gzip/hashedinput.h"

namespace larder
{
HashedInput::HashedInput(StoredFile file, qint64 offset, CancelToken token)
    : m_file(std::move(file)), m_token(std::move(token)), m_fileBytes(m_file.size()), m_position(offset)
{
    if (offset == 0)
        m_hash.emplace();
}

HashedInput HashedInput::anew() const { return {m_file, 0, m_token}; }

bool HashedInput::atEnd() const
{
    char next = 0;
    return peek(&next, 1) == 0;
}

qint64 HashedInput::peek(char *data, qint64 size, qint64 ahead) const
{
    return m_file.readAt(data, size, m_position + ahead);
}

QByteArray HashedInput::peek(qint64 size) { return m_file.bytesAt(m_position, size); }

QByteArray HashedInput::take(qint64 size)
{
    m_token.throwIfCancelled();
    QByteArray bytes = m_file.bytesAt(m_position, size);
    m_position += bytes.size();
    if (m_hash)
        m_hash->add(bytes);
    return bytes;
}

QByteArray HashedInput::finishSha256() { return m_hash ? m_hash->finishHex() : QByteArray(); }
}
