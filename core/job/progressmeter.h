#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <mutex>

namespace larder
{
/// How far a job is, at one moment.
struct Progress
{
    static constexpr double mostBeforeTheEnd = 0.99; ///< an estimate may be low
    /// Of the whole job, never falls; −1 while nothing is known.
    double fraction = -1;
    int step = 0; ///< counted from 1; 0 before the first
    int steps = 0;
    /// The step's total is known, so that it moves the fraction. Another one moves it by its end alone.
    bool counted = false;
    // Of the step. Bytes are those of SQL when a backup is made or loaded, of files when they are read. Totals may be
    // estimates that are corrected as the job learns; 0 = unknown.
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 rows = 0;
    qint64 totalRows = 0;
    bool operator==(const Progress &) const = default;
};

/// What a job has done of what it planned: it declares its steps with their weights before it starts, each step counts
/// in units of its own, and the fraction of the whole is the weights of the steps done and the share of the one in
/// work. Jobs move it, front ends read it a few times a second. Any thread.
class ProgressMeter
{
public:
    /// The steps by how long they may take, in any one unit, none negative. A plan may be corrected while the job runs.
    /// Without one all steps weigh the same.
    void plan(const QList<double> &weights);
    /// A step begins, counted from 1: what it counts starts at 0. Nothing happens when it is in work already.
    void enter(int step, int count);
    /// What follows of this step is counted anew, from where the job is up to `until` (0 … 1) of the step: for another
    /// unit, or for a second try.
    void restart(double until = 1);

    /// A correction may be negative, here and below.
    void advance(qint64 bytes, qint64 rows = 0);
    void addTotalBytes(qint64 bytes);
    void addTotalRows(qint64 rows);
    /// What one object of several (a database, a file, a table) will take in this step, in place of what was expected
    /// of it before.
    void expect(const QString &object, qint64 bytes, qint64 rows = 0);
    /// Work that moves no bytes, in bytes that take as long.
    void addTotalWork(qint64 amount);
    void work(qint64 amount);

    Progress now() const;
    /// Told of every change as it is made, one at a time, on the thread that makes it; must not ask the meter. For
    /// tests, which must miss none. Set before the job starts.
    void setWatcher(std::function<void(const Progress &)> watcher) { m_watcher = std::move(watcher); }

private:
    struct Expected
    {
        qint64 bytes = 0;
        qint64 rows = 0;
    };
    void clear();
    void place();
    double sumOfWeights(int steps) const;
    bool isCounted() const { return m_totalBytes + m_totalWork > 0; }
    void raise() const;
    void add(qint64 ProgressMeter::*counter, qint64 amount);
    Progress current() const;
    void tell() const;

    mutable std::mutex m_mutex;
    QList<double> m_weights;
    int m_step = 0;
    double m_begin = 0; ///< of what is counted now, as fractions of the job
    double m_end = 1;
    qint64 m_bytes = 0;
    qint64 m_totalBytes = 0;
    qint64 m_rows = 0;
    qint64 m_totalRows = 0;
    qint64 m_work = 0;
    qint64 m_totalWork = 0;
    QHash<QString, Expected> m_expected;
    std::function<void(const Progress &)> m_watcher;
    mutable double m_highest = 0; ///< shown so far
};
}
