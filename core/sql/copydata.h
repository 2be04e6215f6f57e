#pragma once

#include "core/sql/dumplistener.h"

namespace larder
{
/// Passes over the rows of one COPY block up to its end mark, a line of `\.` alone (psql: handleCopyIn), counting
/// them; a data line that looks like it is written `\\.`.
class CopyData
{
public:
    /// Hands rows to `listener` and returns the bytes consumed: all, unless atEnd() has become true.
    qsizetype feed(QByteArrayView text, DumpListener &listener);
    /// The end mark and its line end were consumed.
    bool atEnd() const { return m_atEnd; }
    qint64 rows() const { return m_rows; }
    qint64 bytes() const { return m_bytes; }

private:
    qsizetype tryMark(QByteArrayView text, DumpListener &listener);
    void deliver(QByteArrayView part, DumpListener &listener);

    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    bool m_lineStart = true;
    bool m_atEnd = false;
    QByteArray m_held; ///< the start of a line that may be the end mark
};
}
