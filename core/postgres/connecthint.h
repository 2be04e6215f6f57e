#pragma once

#include <QStringView>

namespace larder
{
/// What to do about a connection that libpq could not make: `said` are its own words, in English. Names, ports,
/// sockets, the network between and TLS each have their remedy.
QString connectHint(QStringView said);
/// What to do about a database that takes no connections.
QString closedDatabaseHint();
}
