#pragma once

#include "core/job/job.h"
#include "core/job/specs/undospec.h"

namespace larder
{
/// Brings back the database a swap put aside; the present one is put aside in its turn, so that undo can be undone.
/// Result: {"database", "keptDatabase": the new name of the one that was live, "restored": its name until now}.
class UndoJob final : public Job
{
public:
    explicit UndoJob(UndoSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    UndoSpec m_spec;
};
}
