#pragma once

#include <QtGlobal>
#include <algorithm>
#include <atomic>

namespace larder
{
/// Counters a job moves and a front end reads a few times a second. Lock-free, any thread.
/// Bytes are those of the uncompressed SQL for backup and restore, of files for verify. Totals may be estimates that
/// are corrected as the job learns; 0 = unknown.
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
    /// A correction may be negative.
    void addTotalRows(qint64 rows) noexcept { m_totalRows.fetch_add(rows, std::memory_order_relaxed); }
    qint64 bytes() const noexcept { return m_bytes.load(std::memory_order_relaxed); }
    qint64 rows() const noexcept { return m_rows.load(std::memory_order_relaxed); }
    qint64 totalBytes() const noexcept { return m_totalBytes.load(std::memory_order_relaxed); }
    qint64 totalRows() const noexcept { return m_totalRows.load(std::memory_order_relaxed); }
    /// 0 … 1, or -1 when the total is unknown. Never 1 before the job's end: an estimate may be low. Never falls, also
    /// when the total is corrected upwards.
    double fraction() const noexcept
    {
        const auto total = static_cast<double>(totalBytes());
        if (total <= 0)
            return -1;
        const double now = std::min(0.99, static_cast<double>(bytes()) / total);
        double highest = m_highest.load(std::memory_order_relaxed);
        while (now > highest && !m_highest.compare_exchange_weak(highest, now, std::memory_order_relaxed)) { }
        return std::max(now, highest);
    }

private:
    std::atomic<qint64> m_bytes{0};
    std::atomic<qint64> m_rows{0};
    std::atomic<qint64> m_totalBytes{0};
    std::atomic<qint64> m_totalRows{0};
    mutable std::atomic<double> m_highest{0};
};
}
