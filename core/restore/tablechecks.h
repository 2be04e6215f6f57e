#pragma once

#include "core/restore/flightcheck.h"

namespace larder
{
/// The part of a flight check that is about single tables (RestoreSpec::tables): whether they can be taken out of this
/// kind of backup, the database they go to, rights there, and the new schema or the rows that would be replaced.
QList<FlightFinding> checkTables(const FlightSubject &subject);
}
