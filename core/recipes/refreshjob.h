#pragma once

#include "core/job/job.h"
#include "core/job/specs/refreshspec.h"

namespace larder
{
/// Brings the catalogue up to date with a repository. Result: {"added", "changed", "removed"}.
class RefreshJob final : public Job
{
public:
    explicit RefreshJob(RefreshSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    RefreshSpec m_spec;
};
}
