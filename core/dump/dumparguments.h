#pragma once

#include "core/job/jobspec.h"

namespace larder
{
/// Arguments of pg_dump that every process of a dump gets: what to dump, never waiting for ever, no prompts.
QStringList commonDumpArguments(const BackupSpec &spec);
/// For a pg_dump that is not told a section.
QStringList contentArguments(DumpContent content);
}
