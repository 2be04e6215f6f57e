#pragma once

#include "core/postgres/toolcommand.h"

#include <sys/types.h>

namespace larder
{
/// The descriptors a child is to have; all are the parent's and stay the parent's.
struct ChildDescriptors
{
    int stdIn = -1;
    int stdOut = -1;
    int stdErr = -1;
};

/// fork and exec of `command` in the process's one spawner thread; returns the child's id after a successful exec.
/// PR_SET_PDEATHSIG (prctl(2)) fires when the *thread* that forked ends, so a worker thread that goes back to its
/// pool must not be the parent. Thread-safe. Throws as ToolProcess::start() says.
pid_t spawn(const ToolCommand &command, const ChildDescriptors &descriptors);
}
