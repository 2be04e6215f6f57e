#include "ui/cleanup/cleanupsimulation.h"

#include "core/catalogue/knownbackups.h"

#include <QtConcurrent>

namespace larder
{
namespace
{
CleanupInput inputOf(const Services &services, const QString &repository)
{
    // The session tells of a catalogue that cannot be used, and the cleanup itself does.
    KnownBackups known(services.catalogueFile, [](const QString &) {});
    const QList<BackupRecord> backups = known.of(Repository::open(repository));
    return cleanupInput(backups, services.clock->nowUtc(), services.clock->zone(), known.lastSeen());
}
}

CleanupSimulation::CleanupSimulation(const Services &services, QString repository, QObject *parent)
    : QObject(parent), m_services(services), m_repository(std::move(repository))
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] { take(m_work.result()); });
}

void CleanupSimulation::load(const RetentionPolicy &policy)
{
    m_input = nullptr;
    m_rereads = true;
    setPolicy(policy);
}

void CleanupSimulation::setPolicy(const RetentionPolicy &policy)
{
    m_policy = policy;
    if (m_isBusy)
        m_isStale = true;
    else
        ask();
}

void CleanupSimulation::trustClock()
{
    m_clockIsRight = true;
    setPolicy(RetentionPolicy(m_policy));
}

void CleanupSimulation::ask()
{
    m_isBusy = true;
    m_isStale = false;
    m_rereads = false;
    m_work.setFuture(QtConcurrent::run([services = m_services, repository = m_repository, input = m_input,
                                        policy = m_policy, clockIsRight = m_clockIsRight] {
        Answer answer;
        try {
            answer.input = input ? input : std::make_shared<CleanupInput>(inputOf(services, repository));
            answer.plan = std::make_shared<CleanupPlan>(planCleanup(*answer.input, policy, clockIsRight));
        } catch (const Error &error) {
            answer.error = error;
        }
        return answer;
    }));
}

void CleanupSimulation::take(const Answer &answer)
{
    m_isBusy = false;
    if (!m_rereads)
        m_input = answer.input;
    if (m_isStale)
        ask();
    else if (answer.error)
        Q_EMIT failed(*answer.error);
    else
        Q_EMIT planned(answer.plan);
}
}
