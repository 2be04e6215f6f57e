#pragma once

#include "core/base/clock.h"
#include "core/job/joboutcome.h"
#include "core/job/services.h"

#include <QElapsedTimer>
#include <mutex>

namespace larder
{
class JobController;
}

namespace larder::pictures
{
/// A clock that was set and goes on from there.
class SetClock final : public Clock
{
public:
    void set(const QDateTime &now);
    QDateTime nowUtc() const override;
    QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    mutable std::mutex m_mutex;
    QDateTime m_from = QDateTime({2025, 9, 1}, {2, 0}, Qt::UTC);
    QElapsedTimer m_since;
};

/// Runs a job to its end; ends the program with its message when it fails.
JobOutcome finish(JobController &jobs, const JobSpec &spec);

/// The demo's databases with a past: weeks of nightly backups up to 12 December 2025 while the data grows, proofs, a
/// pin, a note, a database kept by a restore. `jobs` work by `clock`. With `isShort` a few days must do.
void makeHistory(JobController &jobs, SetClock &clock, bool isShort);
}
