#include "core/restore/tidying.h"

namespace larder
{
PgConnection connectForTidying(const ConnectionParams &maintenance)
{
    PgConnection connection = PgConnection::connect(maintenance.withPatience({tidyingLimit, {}}));
    connection.setTimeLimit(tidyingLimit);
    return connection;
}
}
