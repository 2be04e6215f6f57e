#pragma once

#include "core/job/flightfinding.h"
#include "core/job/serversurvey.h"
#include "core/postgres/databaseproperties.h"
#include "core/repository/backupsource.h"
#include "core/restore/backupfacts.h"

#include <QList>

namespace larder
{
/// What a flight check looks at. Read-only.
struct FlightSubject
{
    const RestoreSpec &spec;
    const ServerSurvey &survey;
    const BackupSource &source;
    const BackupFacts &facts;
    const DatabaseProperties &properties; ///< the restored database is to have
    PgConnection &maintenance;
};

/// Everything that can be known before a restore touches the server: the file and what it leaves out, versions, rights,
/// roles, extensions, tablespace, encoding and locale, large objects, the target and what stands in the way of
/// replacing it; of single tables only what concerns them. One finding for each question, Ok ones too, in the order a
/// reader wants them.
QList<FlightFinding> flightCheck(const FlightSubject &subject);

/// Throws Error(FlightCheckFailed), or the code of the only blocker, naming them all; the hint is the first remedy.
void requireNoBlockers(const QList<FlightFinding> &findings, const QString &database);
}
