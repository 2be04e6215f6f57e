#include "core/restore/targetproperties.h"

#include "core/restore/databasefacts.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
DatabaseProperties recordedProperties(const RestoreSpec &spec, const ServerSurvey &survey, const BackupSource &source,
                                      const std::optional<DatabaseProperties> &ofScript, PgConnection &maintenance)
{
    if (source.manifest && !source.manifest->databaseProperties.isEmpty())
        return DatabaseProperties::fromJson(source.manifest->databaseProperties);
    if (ofScript)
        return completed(*ofScript, defaultDatabaseProperties(maintenance));
    const bool replaced = spec.mode == RestoreMode::Swap || spec.mode == RestoreMode::Drop;
    if (replaced && survey.find(spec.database))
        return readDatabaseProperties(maintenance, spec.database);
    DatabaseProperties usual = defaultDatabaseProperties(maintenance);
    usual.owner = survey.loaderName;
    return usual;
}
}

DatabaseProperties targetProperties(const RestoreSpec &spec, const ServerSurvey &survey, const BackupSource &source,
                                    const std::optional<DatabaseProperties> &ofScript, PgConnection &maintenance)
{
    DatabaseProperties wanted = recordedProperties(spec, survey, source, ofScript, maintenance);
    if (spec.filter.noOwner)
        wanted.owner = survey.loaderName;
    if (spec.filter.noPrivileges)
        wanted.acl.reset();
    if (spec.filter.noComments)
        wanted.comment.clear();
    if (spec.filter.noSecurityLabels)
        wanted.securityLabels.clear();
    if (spec.filter.noTablespaces)
        wanted.tablespace = u"pg_default"_s;
    return wanted;
}
}
