#include "core/base/coredumps.h"

#include <sys/resource.h>

namespace larder
{
void forbidCoreDumps()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &limit);
}
}
