#include "core/gzip/memberwriter.h"

#include "core/base/idleprocessors.h"
#include "core/gzip/membercompressor.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace larder
{
namespace
{
constexpr qint64 writebackBytes = 8 << 20;

/// What a stream costs at most at each level, in processors (a quick server sends 130 MB/s; balanced takes in 80 and
/// small 16 a second).
constexpr double idleForBalanced = 0.75;
constexpr double idleForSmall = 1.5;
}

CompressionLevel affordableLevel(bool behind, double idleProcessors)
{
    if (behind || idleProcessors < idleForBalanced)
        return CompressionLevel::Fast;
    return idleProcessors < idleForSmall ? CompressionLevel::Balanced : CompressionLevel::Small;
}

MemberWriter::MemberWriter(FileDescriptor &file, QThreadPool &pool, CompressionLevel level, CancelToken token)
    : m_file(file),
      m_pool(pool),
      m_level(level),
      m_token(std::move(token)),
      m_capacity(2 * static_cast<size_t>(std::max(1, pool.maxThreadCount())) + 2)
{ }

MemberWriter::~MemberWriter()
{
    for (QFuture<QByteArray> &future : m_inFlight)
        future.waitForFinished();
}

void MemberWriter::append(QByteArray raw)
{
    m_token.throwIfCancelled();
    if (raw.isEmpty())
        return;
    Q_ASSERT(raw.size() <= maxMemberRawBytes);
    m_written.rawBytes += raw.size();
    ++m_appended;
    if (m_level == CompressionLevel::None) {
        write(raw);
        return;
    }
    while (!m_inFlight.empty() && (m_inFlight.size() >= m_capacity || m_inFlight.front().isFinished()))
        writeOldest();
    m_inFlight.push_back(QtConcurrent::run(
        &m_pool, [block = std::move(raw), level = levelForNext()] { return compressMember(block, level); }));
}

WrittenMembers MemberWriter::finish()
{
    while (!m_inFlight.empty()) {
        m_token.throwIfCancelled();
        writeOldest();
    }
    return std::move(m_written);
}

CompressionLevel MemberWriter::levelForNext() const
{
    if (m_level != CompressionLevel::Auto)
        return m_level;
    // Writers share the pool: its threads tell how far all of them are behind.
    return affordableLevel(m_pool.activeThreadCount() >= m_pool.maxThreadCount(), idleProcessors());
}

void MemberWriter::writeOldest()
{
    // Where the pool has not begun with it, takeResult() compresses it in this thread: no deadlock in a full pool.
    const QByteArray member = m_inFlight.front().takeResult();
    m_inFlight.pop_front();
    write(member);
}

void MemberWriter::write(const QByteArray &bytes)
{
    m_file.writeAll(bytes);
    m_written.running.add(bytes);
    m_written.offsets.push_back(m_written.fileBytes);
    m_written.fileBytes += bytes.size();
    if (m_written.fileBytes - m_writebackFrom < writebackBytes)
        return;
    m_file.startWriteback(m_writebackFrom, m_written.fileBytes - m_writebackFrom);
    m_writebackFrom = m_written.fileBytes;
}
}
