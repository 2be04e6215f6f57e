#pragma once

#include "core/job/job.h"
#include "core/job/specs/forgetspec.h"

namespace larder
{
/// Removes the records of backups whose files are gone. All are looked at before the first one goes: a backup whose
/// file is there fails with Error(Refused). Result: {"forgotten": n}.
class ForgetJob final : public Job
{
public:
    explicit ForgetJob(ForgetSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    ForgetSpec m_spec;
};
}
