#pragma once

#include "core/postgres/pgconnection.h"

namespace larder
{
/// As long as it lives, a session looks also into all schemas of its database: a dump is loaded with an empty
/// search_path, in which functions that rely on one find nothing. Names that were found are found as before.
class WiderPath
{
public:
    explicit WiderPath(PgConnection &connection);
    ~WiderPath();
    WiderPath(const WiderPath &) = delete;
    WiderPath &operator=(const WiderPath &) = delete;

private:
    PgConnection &m_connection;
};
}
