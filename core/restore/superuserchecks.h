#pragma once

#include "core/restore/flightcheck.h"

namespace larder
{
/// The part of a flight check that is about what only superusers may load, where none loads: comments on extensions of
/// others, event triggers, functions in C, publications of all tables, privileges that other roles gave. Known once the
/// statements of the backup were read.
void checkSuperuserNeeds(const FlightSubject &subject, QList<FlightFinding> &findings);
}
