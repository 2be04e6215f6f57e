#pragma once

#include "core/base/canceltoken.h"
#include "core/base/filedescriptor.h"
#include "core/base/sha256.h"
#include "core/gzip/compressionlevel.h"

#include <QByteArray>
#include <QFuture>
#include <deque>
#include <vector>

class QThreadPool;

namespace larder
{
/// What a MemberWriter has written. Offsets and sizes count from the first byte this writer wrote.
struct WrittenMembers
{
    qint64 fileBytes = 0;
    qint64 rawBytes = 0;
    std::vector<qint64> offsets; ///< where each member (each block for CompressionLevel::None) begins
    Sha256 running; ///< has taken in all fileBytes and is not finished: go on with appendSpool(), or finishHex()
};

/// The level of the next block for CompressionLevel::Auto: Fast while the compressors are `behind`, else the best one
/// that takes only processor time nobody else wants; pg_dump and, on this machine, the server want it as well. Pure.
CompressionLevel affordableLevel(bool behind, double idleProcessors);

/// Compresses blocks on a thread pool and writes them to a file strictly in order, one gzip member for each block;
/// with CompressionLevel::None the blocks themselves. Writes at the descriptor's position. At most
/// 2 x threads + 2 blocks are in memory. Used from one thread, which may belong to the pool.
class MemberWriter
{
public:
    /// `file` and `pool` must outlive the writer.
    MemberWriter(FileDescriptor &file, QThreadPool &pool, CompressionLevel level, CancelToken token = {});
    /// Waits for what is being compressed; without finish() the file is left incomplete.
    ~MemberWriter();
    MemberWriter(const MemberWriter &) = delete;
    MemberWriter &operator=(const MemberWriter &) = delete;

    /// Takes one block of at most maxMemberRawBytes; an empty one is ignored. When the queue is full, waits for the
    /// oldest block and writes it. Throws the Error of a failed write (perhaps of an earlier block), or Cancelled.
    void append(QByteArray raw);
    /// Blocks appended so far: the ordinal (from 0) that the next block will have.
    qint64 memberCount() const { return m_appended; }
    /// Writes what is left. Call once, last. Throws like append(). Does not sync or close the file.
    WrittenMembers finish();

private:
    CompressionLevel levelForNext() const;
    void writeOldest();
    void write(const QByteArray &bytes);

    FileDescriptor &m_file;
    QThreadPool &m_pool;
    const CompressionLevel m_level;
    const CancelToken m_token;
    const size_t m_capacity;
    qint64 m_appended = 0;
    qint64 m_writebackFrom = 0; ///< counted as in m_written
    std::deque<QFuture<QByteArray>> m_inFlight;
    WrittenMembers m_written;
};
}
