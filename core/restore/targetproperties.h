#pragma once

#include "core/job/serversurvey.h"
#include "core/postgres/databaseproperties.h"
#include "core/repository/backupsource.h"

namespace larder
{
/// The properties a restore gives its database: those in the manifest; without one those that the script creates its
/// database with, else those of the database that is replaced, else the server's defaults; without what the filter of
/// the spec leaves out. `ofScript`: what the script of a file without manifest says (BackupFacts::properties).
DatabaseProperties targetProperties(const RestoreSpec &spec, const ServerSurvey &survey, const BackupSource &source,
                                    const std::optional<DatabaseProperties> &ofScript, PgConnection &maintenance);
}
