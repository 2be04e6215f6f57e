#include "core/gzip/salvagereader.h"

#include "core/base/error.h"
#include "core/gzip/memberheader.h"

namespace larder
{
namespace
{
/// Each makes the reader start anew.
constexpr qint64 mostDamages = 10'000;
constexpr qint64 windowBytes = 1 << 20;

/// Where the member that begins at `offset` ends, when there is one and the file or another member follows it.
std::optional<qint64> endOfMember(const StoredFile &file, qint64 offset)
{
    const std::optional<quint32> deflateBytes = memberDeflateBytes(file.bytesAt(offset, memberHeaderBytes));
    if (!deflateBytes)
        return std::nullopt;
    const qint64 end = offset + memberHeaderBytes + *deflateBytes + memberTrailerBytes;
    if (end == file.size() || file.bytesAt(end, 2) == "\x1f\x8b")
        return end;
    return std::nullopt;
}
}

SalvageReader::SalvageReader(std::function<StoredFile()> open, QThreadPool &pool, const CancelToken &token)
    : m_open(std::move(open)), m_pool(pool), m_token(token), m_reader(DumpReader(m_open(), pool, token))
{
    m_fileBytes = m_reader->fileBytes();
}

QByteArray SalvageReader::nextBlock()
{
    while (m_reader) {
        try {
            QByteArray block = m_reader->nextBlock();
            m_position = m_reader->compressedPosition();
            if (block.isEmpty())
                m_reader.reset();
            return block;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::BackupDamaged)
                throw;
            goOnBehind(error.message());
        }
    }
    return {};
}

void SalvageReader::goOnBehind(const QString &problem)
{
    const qint64 begin = m_reader->compressedPosition();
    const bool independent = m_reader->packing() == DumpPacking::Members && ++m_damages < mostDamages;
    const qint64 end = independent ? memberBehind(begin) : -1;
    if (m_loss)
        *m_loss = {m_loss->problem, m_loss->begin, end, m_loss->damages + 1};
    else
        m_loss = LostPart{problem, begin, end};
    m_reader.reset();
    if (end >= 0)
        m_reader = DumpReader(m_open(), m_pool, m_token, end);
    else
        m_position = m_fileBytes;
}

/// By the length in its header; where that is damaged, by what a member begins with.
qint64 SalvageReader::memberBehind(qint64 damaged) const
{
    const StoredFile file = m_open();
    if (const std::optional<qint64> end = endOfMember(file, damaged))
        return *end < m_fileBytes ? *end : -1;
    for (qint64 from = damaged + 1; from < m_fileBytes; from += windowBytes) {
        m_token.throwIfCancelled();
        const QByteArray window = file.bytesAt(from, windowBytes + memberHeaderBytes);
        for (qsizetype at = window.indexOf('\x1f'); at >= 0 && at < windowBytes; at = window.indexOf('\x1f', at + 1)) {
            if (memberDeflateBytes(QByteArrayView(window).sliced(at)) && endOfMember(file, from + at))
                return from + at;
        }
    }
    return -1;
}
}
