#include "core/dump/dumpprogress.h"

namespace larder
{
DumpProgress::DumpProgress(const QString &database, DumpEstimate estimate, JobContext &context)
    : m_database(database), m_context(context), m_estimate(std::move(estimate))
{
    expect(m_estimate.total());
}

DumpProgress::~DumpProgress()
{
    if (!m_settled)
        m_context.meter().advance(-m_seen.bytes, -m_seen.rows);
}

void DumpProgress::read(qint64 bytes, qint64 rows)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.bytes += bytes;
        m_seen.rows += rows;
    }
    m_context.advance(bytes, rows);
}

void DumpProgress::finished(const ManifestSection &table)
{
    const std::scoped_lock lock(m_mutex);
    m_estimate.finished(table);
    expect(m_estimate.total());
}

void DumpProgress::settle()
{
    const std::scoped_lock lock(m_mutex);
    m_settled = true;
    expect(m_seen);
}

void DumpProgress::expect(const DumpEstimate::Total &total)
{
    m_context.meter().expect(m_database, total.bytes, total.rows);
}
}
