#pragma once

#include "tests/support/testserver.h"

namespace larder::test
{
/// Loads everyfeature.sql into an empty database: every kind of object pg_dump knows, 86 MB of SQL, more than twenty
/// tables large enough to be named on command lines. A failure fails the running test.
void loadEveryFeature(TestServer &server, const QString &database);
}
