#pragma once

#include "core/job/specs/drillspec.h"
#include "core/repository/backuptypes.h"

#include <QList>

namespace larder
{
/// Which of the backups of a repository a drill is to load: never globals nor rows alone, which nothing can be made of.
/// `latest` leaves out bad and partial ones. `all` is newest first, as it came. Of a sample at least one.
QStringList chooseForDrill(const DrillSpec &spec, const QList<BackupRecord> &newestFirst);
}
