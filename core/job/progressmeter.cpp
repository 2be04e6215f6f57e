#include "core/job/progressmeter.h"

#include <algorithm>
#include <numeric>

namespace larder
{
void ProgressMeter::plan(const QList<double> &weights)
{
    const std::scoped_lock lock(m_mutex);
    raise();
    m_weights = weights;
    place();
}

void ProgressMeter::enter(int step, int count)
{
    const std::scoped_lock lock(m_mutex);
    if (step == m_step && count == m_weights.size())
        return;
    raise();
    if (count != m_weights.size())
        m_weights = QList<double>(count, 1);
    m_step = step;
    clear();
    place();
    tell();
}

void ProgressMeter::restart(double until)
{
    const std::scoped_lock lock(m_mutex);
    raise();
    clear();
    const double begin = sumOfWeights(m_step - 1);
    m_begin = m_highest;
    m_end = std::max(m_begin, begin + (sumOfWeights(m_step) - begin) * until);
}

void ProgressMeter::clear()
{
    m_bytes = m_totalBytes = m_rows = m_totalRows = m_work = m_totalWork = 0;
    m_expected.clear();
}

/// Where the step lies in the whole. Nobody sees it go back: a step that an earlier plan held to be further on, or that
/// is tried again, fills what is left of it.
void ProgressMeter::place()
{
    m_begin = std::max(m_highest, sumOfWeights(m_step - 1));
    m_end = std::max(m_begin, sumOfWeights(m_step));
}

/// Of the first `steps`, as a fraction of all.
double ProgressMeter::sumOfWeights(int steps) const
{
    const double all = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    if (all <= 0)
        return steps > 0 ? 1 : 0;
    const qsizetype count = std::clamp<qsizetype>(steps, 0, m_weights.size());
    return std::accumulate(m_weights.begin(), m_weights.begin() + count, 0.0) / all;
}

void ProgressMeter::advance(qint64 bytes, qint64 rows)
{
    const std::scoped_lock lock(m_mutex);
    m_bytes += bytes;
    m_rows += rows;
    tell();
}

void ProgressMeter::addTotalBytes(qint64 bytes) { add(&ProgressMeter::m_totalBytes, bytes); }
void ProgressMeter::addTotalRows(qint64 rows) { add(&ProgressMeter::m_totalRows, rows); }
void ProgressMeter::addTotalWork(qint64 amount) { add(&ProgressMeter::m_totalWork, amount); }
void ProgressMeter::work(qint64 amount) { add(&ProgressMeter::m_work, amount); }

void ProgressMeter::add(qint64 ProgressMeter::*counter, qint64 amount)
{
    const std::scoped_lock lock(m_mutex);
    this->*counter += amount;
    tell();
}

void ProgressMeter::expect(const QString &object, qint64 bytes, qint64 rows)
{
    const std::scoped_lock lock(m_mutex);
    Expected &expected = m_expected[object];
    m_totalBytes += bytes - expected.bytes;
    m_totalRows += rows - expected.rows;
    expected = {bytes, rows};
    tell();
}

void ProgressMeter::raise() const
{
    double share = 0;
    if (isCounted())
        share = static_cast<double>(m_bytes + m_work) / static_cast<double>(m_totalBytes + m_totalWork);
    const double now = m_begin + (m_end - m_begin) * std::clamp(share, 0.0, 1.0);
    m_highest = std::max(m_highest, std::min(Progress::mostBeforeTheEnd, now));
}

Progress ProgressMeter::now() const
{
    const std::scoped_lock lock(m_mutex);
    return current();
}

Progress ProgressMeter::current() const
{
    raise();
    Progress progress;
    progress.step = m_step;
    progress.steps = static_cast<int>(m_weights.size());
    progress.counted = isCounted();
    if (progress.counted || progress.steps > 1 || m_highest > 0)
        progress.fraction = m_highest;
    progress.bytes = m_bytes;
    progress.totalBytes = m_totalBytes;
    progress.rows = m_rows;
    progress.totalRows = m_totalRows;
    return progress;
}

void ProgressMeter::tell() const
{
    if (m_watcher)
        m_watcher(current());
}
}
