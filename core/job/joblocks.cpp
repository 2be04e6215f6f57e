#include "core/job/joblocks.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/job/jobkind.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
LockTerms termsOf(const JobSpec &spec, LockTerms terms)
{
    terms.purpose = titleOf(spec);
    terms.wait = waitOf(spec);
    return terms;
}

/// Litter stops nobody.
void tidyUp(const Repository &repository)
{
    try {
        repository.removeLeftovers();
    } catch (const Error &error) {
        writeLog(u"Cannot tidy up %1: %2"_s.arg(repository.path(), error.message()));
    }
}
}

JobLocks::JobLocks(const JobSpec &spec, LockTerms terms)
    : m_kind(jobKindOf(spec).lock), m_terms(termsOf(spec, std::move(terms)))
{ }

bool JobLocks::keepReading(const Repository &repository)
{
    const std::scoped_lock guard(m_mutex);
    if (m_kind == LockKind::None || m_reading.contains(repository.path()))
        return false;
    LockTerms terms = m_terms;
    terms.mayMakeFiles = !repository.id().isEmpty(); // who only reads leaves nothing in somebody's folder
    m_reading.emplace(repository.path(), RepositoryLock::acquire(repository.root(), LockKind::Read, terms));
    if (m_kind == LockKind::Record)
        tidyUp(repository);
    return true;
}

bool JobLocks::isReading(const QString &path)
{
    const std::scoped_lock guard(m_mutex);
    return m_reading.contains(path);
}

void JobLocks::letGo()
{
    const std::scoped_lock guard(m_mutex);
    m_reading.clear();
}

RepositoryLock JobLocks::lock(const Repository &repository, LockKind kind) const
{
    RepositoryLock lock = RepositoryLock::acquire(repository.root(), kind, m_terms);
    tidyUp(repository);
    return lock;
}

RepositoryLock JobLocks::keepReadersOut(const Repository &repository) const
{
    return RepositoryLock::keepReadersOut(repository.root(), m_terms);
}
}
