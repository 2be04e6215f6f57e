#pragma once

#include <QtGlobal>
#include <algorithm>
#include <atomic>

namespace larder
{
/// Counters a job moves and a front end reads a few times a second. Lock-free, any thread.
/// Bytes are those of the uncompressed SQL for backup and restore, of files for verify. Total 0 = unknown.
class ProgressMeter
{
public:
    void setTotalBytes(qint64 bytes) noexcept { m_totalBytes.store(bytes, std::memory_order_relaxed); }
    void addTotalBytes(qint64 bytes) noexcept { m_totalBytes.fetch_add(bytes, std::memory_order_relaxed); }
    void advance(qint64 bytes, qint64 rows = 0) noexcept
    {
        m_bytes.fetch_add(bytes, std::memory_order_relaxed);
        m_rows.fetch_add(rows, std::memory_order_relaxed);
    }
    qint64 bytes() const noexcept { return m_bytes.load(std::memory_order_relaxed); }
    qint64 rows() const noexcept { return m_rows.load(std::memory_order_relaxed); }
    qint64 totalBytes() const noexcept { return m_totalBytes.load(std::memory_order_relaxed); }
    /// 0 … 1, or -1 when the total is unknown. Never 1 before the job's end: an estimate may be low.
    double fraction() const noexcept
    {
        const auto total = static_cast<double>(totalBytes());
        return total <= 0 ? -1 : std::min(0.99, static_cast<double>(bytes()) / total);
    }

private:
    std::atomic<qint64> m_bytes{0};
    std::atomic<qint64> m_rows{0};
    std::atomic<qint64> m_totalBytes{0};
};
}
