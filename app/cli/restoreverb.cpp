#include "app/cli/restoreverb.h"

#include "app/cli/backuplookup.h"
#include "app/cli/confirm.h"
#include "app/cli/jobrunner.h"
#include "app/cli/jobverb.h"
#include "core/base/commandtext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// Whether the target exists. Throws what kept the server from answering.
bool targetExists(Invocation &invocation, const RestoreSpec &spec)
{
    const JobOutcome outcome = runQuietly(invocation, InspectSpec{spec.server});
    if (!outcome.ok())
        throw outcome.error;
    for (const QJsonValue database : outcome.result[u"databases"].toArray()) {
        if (database[u"name"].toString() == spec.database)
            return true;
    }
    return false;
}

void requireFile(Invocation &invocation, const RestoreSpec &spec)
{
    const QString path = QDir(spec.repository).filePath(spec.backup);
    if (QFileInfo::exists(path))
        return;
    requireKnownPlace(invocation, spec.repository);
    throw Error(ErrorCode::BackupNotFound, u"There is no backup “%1”."_s.arg(path),
                u"%1 shows what there is."_s.arg(command(u"list"_s)));
}

int runCheck(Invocation &invocation, const RestoreSpec &spec)
{
    const JobOutcome outcome = runShown(invocation, FlightCheckSpec{spec});
    const bool isBlocked = outcome.ok() && outcome.result[u"blockers"].toInt() > 0;
    return isBlocked ? static_cast<int>(ErrorCode::FlightCheckFailed) : outcome.exitCode();
}
}

int runRestore(Invocation &invocation)
{
    JobSpec spec = specFor(invocation);
    auto &restore = std::get<RestoreSpec>(spec);
    requireFile(invocation, restore);
    const bool onlyInto = !restore.tables.isEmpty() || restore.rescue; // where the mode says nothing, or must be new
    if (!onlyInto && !invocation.given.contains(u"mode") && targetExists(invocation, restore))
        restore.mode = RestoreMode::Swap;
    if (invocation.isOn(u"check"))
        return runCheck(invocation, restore);
    confirm(invocation, spec);
    return runShown(invocation, spec).exitCode();
}
}
