#include "core/restore/partcheck.h"

#include "core/base/translation.h"
#include "core/restore/findings.h"

using namespace Qt::StringLiterals;

namespace larder
{
using namespace finding;

namespace
{
FlightFinding rowsOnly(const RestoreSpec &spec)
{
    if (spec.mode == RestoreMode::Empty)
        return good(Engine::tr("Part of a database"),
                    Engine::tr("This backup holds rows only: they go into the tables that are there."));
    return stop(Engine::tr("Part of a database"),
                Engine::tr("This backup holds rows only: it makes no tables to load them into."),
                Engine::tr("Use a backup of the whole database; or load this one into a database that has its tables "
                           "and no rows (--mode empty)."));
}

FlightFinding tablePartsOnly()
{
    return stop(Engine::tr("Part of a database"),
                Engine::tr("This backup holds indexes and keys of tables that it does not make (pg_dump "
                           "--section=post-data)."),
                Engine::tr("Use a backup of the whole database: its pre-data and data sections are missing here."));
}

FlightFinding replacement(const RestoreSpec &spec, const QString &missing)
{
    const QString title = Engine::tr("Part of a database");
    if (spec.acceptPartial)
        return doubt(
            title,
            Engine::tr("This backup holds a part of a database and will replace all of %1. Missing will be: %2.")
                .arg(spec.database, missing),
            Engine::tr("Go on only if nobody needs that."));
    return stop(
        title,
        Engine::tr("This backup holds a part of a database. If it replaced %1, these would be missing: %2.")
            .arg(spec.database, missing),
        Engine::tr("Use a backup of the whole database, or restore this one as a new database. To replace it all "
                   "the same, confirm that a part is meant (--accept-partial)."));
}
}

void checkPart(const FlightSubject &subject, QList<FlightFinding> &findings)
{
    const RestoreSpec &spec = subject.spec;
    const QString &missing = subject.facts.missing;
    if (subject.facts.rowsOnly)
        findings.append(rowsOnly(spec));
    else if (subject.facts.tablePartsOnly)
        findings.append(tablePartsOnly());
    else if (missing.isEmpty())
        return;
    else if (spec.mode == RestoreMode::Swap || spec.mode == RestoreMode::Drop)
        findings.append(replacement(spec, missing));
    else
        findings.append(doubt(Engine::tr("Part of a database"),
                              Engine::tr("This backup holds a part of a database. Missing will be: %1.").arg(missing),
                              Engine::tr("Use a backup of the whole database where all of it is needed.")));
}
}
