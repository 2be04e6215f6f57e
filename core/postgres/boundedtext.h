#pragma once

#include <QByteArray>

namespace larder
{
/// Keeps the beginning and the end of an output of any length in constant memory. Not thread-safe.
class BoundedText
{
public:
    static constexpr qsizetype headBytes = 16 * 1024;
    static constexpr qsizetype tailBytes = 64 * 1024;

    void append(QByteArrayView data);
    /// All of it, or head, "[… n bytes left out …]" and tail.
    QByteArray text() const;

private:
    QByteArray m_head;
    QByteArray m_tail; ///< between tailBytes and twice that once it is full
    qint64 m_dropped = 0;
};
}
