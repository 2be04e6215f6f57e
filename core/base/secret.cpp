#include "core/base/secret.h"

#include <openssl/crypto.h>

namespace larder
{
Secret::Secret(const QString &text) : m_utf8(text.toUtf8()) { }

Secret::~Secret()
{
    if (!m_utf8.isEmpty() && m_utf8.isDetached())
        OPENSSL_cleanse(m_utf8.data(), static_cast<size_t>(m_utf8.size()));
}
}
