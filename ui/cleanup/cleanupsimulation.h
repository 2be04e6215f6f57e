#pragma once

#include "core/base/error.h"
#include "core/job/services.h"
#include "ui/cleanup/cleanupplan.h"

#include <QFutureWatcher>

namespace larder
{
/// Follows a policy with the plan it makes, computed on another thread. What was asked while it computes is answered by
/// the last plan alone. Belongs to the main thread.
class CleanupSimulation : public QObject
{
    Q_OBJECT
public:
    CleanupSimulation(const Services &services, QString repository, QObject *parent = nullptr);

    /// Reads the repository from the catalogue anew, then plans.
    void load(const RetentionPolicy &policy);
    void setPolicy(const RetentionPolicy &policy);
    /// The user has looked at the clock: plans anew.
    void trustClock();

Q_SIGNALS:
    void planned(const std::shared_ptr<const larder::CleanupPlan> &plan); ///< of the policy last set
    void failed(const larder::Error &error);

private:
    struct Answer
    {
        std::shared_ptr<const CleanupInput> input;
        std::shared_ptr<const CleanupPlan> plan;
        std::optional<Error> error;
    };
    void ask();
    void take(const Answer &answer);

    QFutureWatcher<Answer> m_work;

    const Services m_services;
    const QString m_repository;
    std::shared_ptr<const CleanupInput> m_input;
    RetentionPolicy m_policy;
    bool m_clockIsRight = false;
    bool m_isBusy = false;
    bool m_isStale = false; ///< asked again meanwhile
    bool m_rereads = false;
};
}
