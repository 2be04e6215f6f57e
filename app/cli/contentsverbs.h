#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// show with --objects, --search, --ddl or --table; with --json the job's result.
int showContents(Invocation &invocation);
/// extract: without -o the file is named after the table, in the current folder.
int extract(Invocation &invocation);
/// compare: 0 when both are the same, 1 when they differ.
int compare(Invocation &invocation);
}
