#pragma once

namespace larder
{
/// Nothing of this process's memory, in which passwords are, is written to disk when it crashes, and nothing of its
/// children's either (RLIMIT_CORE, which systemd-coredump and apport heed, too); a hook may raise the limit again.
/// PR_SET_DUMPABLE would keep away the desktop's portals as well, which look into /proc/<pid>. Call it early in main().
void forbidCoreDumps();
}
