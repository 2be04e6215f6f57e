#pragma once

#include "core/job/job.h"
#include "core/job/specs/annotatespec.h"

namespace larder
{
/// Sets pin and note of a backup, in its manifest or, without one, in the note beside it. Result: {"path"}.
class AnnotateJob final : public Job
{
public:
    explicit AnnotateJob(AnnotateSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    QString summary() const;
    AnnotateSpec m_spec;
};
}
