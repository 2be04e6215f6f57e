#pragma once

#include "core/job/job.h"
#include "core/job/specs/inspectspec.h"

namespace larder
{
/// Asks a server what it is and what it holds. Result: {"serverVersion", "versionNum", "tls", "user", "superuser",
/// "canCreateDb", "isStandby", "tools": {"version", "binDir"}, "databases": [{"name", "bytes", "owner", "canConnect",
/// "isTemplate"}], "kept": [{"database", "original", "bytes", "since"}], "listed": […]}.
class InspectJob final : public Job
{
public:
    explicit InspectJob(InspectSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    InspectSpec m_spec;
};
}
