#include "core/dump/dumpprogress.h"

namespace larder
{
DumpProgress::DumpProgress(DumpEstimate estimate, JobContext &context)
    : m_context(context), m_estimate(std::move(estimate))
{
    correct(m_estimate.total());
}

DumpProgress::~DumpProgress() { settle(); }

void DumpProgress::read(qint64 bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.bytes += bytes;
    }
    m_context.advance(bytes);
}

void DumpProgress::finished(const ManifestSection &table)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.rows += table.rows;
        m_estimate.finished(table);
        correct(m_estimate.total());
    }
    m_context.advance(0, table.rows);
}

void DumpProgress::settle()
{
    const std::scoped_lock lock(m_mutex);
    correct(m_seen);
}

void DumpProgress::correct(const DumpEstimate::Total &total)
{
    m_context.meter().addTotalBytes(total.bytes - m_told.bytes);
    m_context.meter().addTotalRows(total.rows - m_told.rows);
    m_told = total;
}
}
