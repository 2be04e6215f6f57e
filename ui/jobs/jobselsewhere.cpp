#include "ui/jobs/jobselsewhere.h"

#include "core/base/log.h"
#include "core/job/jobregistry.h"
#include "ui/jobs/jobcontroller.h"

#include <QFile>
#include <QSysInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int looksEveryMs = 500;
constexpr int restAfterFailureMs = 10'000;
constexpr int newestJobs = 50;
constexpr int manyJobs = 5000; // when one has been running while so many others came and went

bool isHere(const JobRecord &job) { return job.host == QSysInfo::machineHostName(); }
bool isOwn(const JobRecord &job) { return isHere(job) && job.pid == ::getpid(); }
}

JobsElsewhere::JobsElsewhere(Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_watch(catalogue.fileName())
{
    m_timer.setInterval(looksEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &JobsElsewhere::look);
    m_timer.start();
}

void JobsElsewhere::look()
{
    m_catalogue.letGoIfAsked();
    m_watch.letGoIfAsked();
    if (!m_rest.hasExpired())
        return;
    try {
        endTheDead();
        if (m_watch.hasNews())
            compare();
    } catch (const Error &error) {
        // The history is a convenience: the window works without it, and the next refresh may make it anew.
        writeLog(u"jobs of other processes are not shown: %1"_s.arg(error.message()));
        m_rest.setRemainingTime(restAfterFailureMs);
    }
}

void JobsElsewhere::endTheDead()
{
    const bool anyDead = std::any_of(m_running.cbegin(), m_running.cend(),
                                     [](qint64 pid) { return !QFile::exists(u"/proc/%1"_s.arg(pid)); });
    if (anyDead)
        m_catalogue.markInterruptedJobs();
}

void JobsElsewhere::compare()
{
    const QStringList running = m_watch.runningJobs();
    QList<JobRecord> jobs = m_catalogue.jobs(newestJobs);
    const auto hasAll = std::all_of(running.begin(), running.end(), [&jobs](const QString &id) {
        return std::any_of(jobs.begin(), jobs.end(), [&id](const JobRecord &job) { return job.id == id; });
    });
    const auto isKnownToRun = [](bool runs) { return runs; };
    const auto knownRunning = std::count_if(m_known.cbegin(), m_known.cend(), isKnownToRun);
    if (!hasAll || knownRunning > running.size())
        jobs = m_catalogue.jobs(manyJobs);
    const bool isFirst = !std::exchange(m_looked, true);
    for (auto job = jobs.crbegin(); job != jobs.crend(); ++job)
        compareOne(*job, isFirst);
    Q_EMIT historyChanged();
}

void JobsElsewhere::compareOne(const JobRecord &job, bool isFirst)
{
    if (isOwn(job) || !isKindOfHistory(job.kind))
        return;
    const bool runs = job.status == "running"_L1;
    const auto known = m_known.constFind(job.id);
    const bool isNew = known == m_known.cend();
    const bool ran = !isNew && *known;
    m_known.insert(job.id, runs);
    if (runs && isHere(job))
        m_running.insert(job.id, job.pid);
    else
        m_running.remove(job.id);
    if (runs && !ran)
        Q_EMIT began(job);
    else if (!runs && (ran || (isNew && !isFirst)))
        Q_EMIT ended(job);
}
}
