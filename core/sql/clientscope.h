#pragma once

#include "core/sql/dumplistener.h"

namespace larder
{
/// What a backslash command of a script means. psql is not here to run any.
enum class ClientScope {
    Restrict, ///< \restrict or \unrestrict with its key and nothing else: left out
    Encoding, ///< \encoding SQL_ASCII, which pg_dump writes before \connect: left out
    Connect, ///< \connect to one database of the same server, as pg_dump -C and pg_dumpall write it: what follows is of
             ///< it
    Client, ///< every other one, and each inside a statement: the file is refused
};

struct ClientCommand
{
    ClientScope scope = ClientScope::Client;
    QByteArray database; ///< Connect: its name, without quotation marks
};

/// Knows `\connect name`, `\connect "a ""b"`, `\connect 'a''b'` and `\connect -reuse-previous=on "dbname='a b'"`. What
/// psql would make something else of is Client: backquotes, variables, other words of a connection string, a user.
ClientCommand clientScope(const MetaCommand &command);
}
