#include "core/postgres/boundedtext.h"

#include <algorithm>

namespace larder
{
void BoundedText::append(QByteArrayView data)
{
    const QByteArrayView forHead = data.first(std::min(data.size(), headBytes - m_head.size()));
    m_head.append(forHead);
    data = data.sliced(forHead.size());
    if (data.size() > tailBytes) {
        m_dropped += data.size() - tailBytes;
        data = data.last(tailBytes);
    }
    m_tail.reserve(3 * tailBytes);
    m_tail.append(data);
    // Cutting only when the tail has doubled moves each byte once on average; in place, without a new allocation.
    if (m_tail.size() >= 2 * tailBytes) {
        m_dropped += m_tail.size() - tailBytes;
        m_tail.remove(0, m_tail.size() - tailBytes);
    }
}

QByteArray BoundedText::text() const
{
    const QByteArray tail = m_tail.last(std::min(m_tail.size(), tailBytes));
    const qint64 dropped = m_dropped + m_tail.size() - tail.size();
    if (dropped == 0)
        return m_head + tail;
    return m_head + "\n[… " + QByteArray::number(dropped) + " bytes left out …]\n" + tail;
}
}
