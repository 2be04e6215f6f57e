#pragma once

#include "core/restore/flightcheck.h"

namespace larder
{
/// The part of a flight check that is about backups of less than a whole database: one finding that names what would be
/// missing, none for whole ones. Replacing a database with a part needs RestoreSpec::acceptPartial.
void checkPart(const FlightSubject &subject, QList<FlightFinding> &findings);
}
