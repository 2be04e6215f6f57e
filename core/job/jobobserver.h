#pragma once

#include "core/job/jobevent.h"

namespace larder
{
/// Receives the events of a job. Called from worker threads, one call at a time; must not throw.
class JobObserver
{
public:
    virtual ~JobObserver() = default;
    virtual void onEvent(const JobEvent &event) noexcept = 0;
};
}
