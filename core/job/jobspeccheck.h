#pragma once

#include "core/job/jobspec.h"

namespace larder
{
class SpecReader;

/// What a kind cannot do without, and what contradicts itself. Throws Error(Usage) with the words of `reader`.
void checkSpec(const SpecReader &reader, const JobSpec &spec);
}
