#pragma once

#include "core/job/job.h"
#include "core/job/specs/recoverspec.h"

namespace larder
{
/// Undoes what killed restores and drills left on a server. Result: {"done": [one sentence each]}.
class RecoverJob final : public Job
{
public:
    explicit RecoverJob(RecoverSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    RecoverSpec m_spec;
};
}
