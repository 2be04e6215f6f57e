#pragma once

#include "core/job/job.h"
#include "core/job/specs/flightcheckspec.h"

namespace larder
{
/// Runs the checks before a restore and nothing else. Each gives a Finding. Result: {"findings", "blockers",
/// "warnings", "missing" from a database made of a part, "rowsOnly" (nothing can be made of it), "currentBytes" of an
/// existing target or -1, "sessions", "suggestedName", "keptName"}.
class FlightCheckJob final : public Job
{
public:
    explicit FlightCheckJob(FlightCheckSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    FlightCheckSpec m_spec;
};
}
