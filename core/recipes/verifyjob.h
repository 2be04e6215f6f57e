#pragma once

#include "core/job/job.h"
#include "core/job/specs/verifyspec.h"

namespace larder
{
/// Proves backups Sealed and Readable and writes that down. Each backup gives an Item {"path", "proof"} or
/// {"path", "error"}. Result: {"verified": n, "failed": [{"path", "error"}…]}. Fails with the worst of what failed, see
/// worstOf().
class VerifyJob final : public Job
{
public:
    explicit VerifyJob(VerifySpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    VerifySpec m_spec;
};
}
