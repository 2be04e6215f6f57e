#pragma once

#include "core/restore/flightcheck.h"

namespace larder
{
/// Whether pg_restore, which reads an archive, has known holes that the archive's maker could use.
void checkReader(const FlightSubject &subject, QList<FlightFinding> &findings);
}
