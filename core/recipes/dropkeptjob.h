#pragma once

#include "core/job/job.h"
#include "core/job/specs/dropkeptspec.h"

namespace larder
{
/// Drops a database that a swap put aside. Refuses any name a swap does not give. Result: {"database"}.
class DropKeptJob final : public Job
{
public:
    explicit DropKeptJob(DropKeptSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    DropKeptSpec m_spec;
};
}
