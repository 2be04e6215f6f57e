#pragma once

#include "core/job/job.h"
#include "core/job/specs/demospec.h"

namespace larder
{
/// Starts the demo server with its two sample databases, unless it runs already, and saves it as server "demo".
/// The server lives as long as this process. Result: {"server": "demo", "repository", "databases", "host", "port"}.
class DemoJob final : public Job
{
public:
    explicit DemoJob(DemoSpec) { }
    void run(JobContext &context) override;
};
}
