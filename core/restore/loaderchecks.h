#pragma once

#include "core/restore/flightcheck.h"

namespace larder
{
/// Who loads, whether that is somebody of the server, and what a file that is not ours could do with the power.
QList<FlightFinding> checkLoader(const FlightSubject &subject);
/// Whether who loads may do what an ordinary dump of a whole database asks for: its database, its owners, its
/// extensions, the way in.
QList<FlightFinding> checkLoadersRights(const FlightSubject &subject);
}
