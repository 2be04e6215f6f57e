#pragma once

#include <QString>

namespace larder
{
class ConnectionParams;

/// What libpq would make of a password file (PostgreSQL documentation, "The Password File").
struct PassFileFinding
{
    QString path;
    bool exists = false;
    bool tooOpen = false; ///< group or others have access: libpq ignores the file
    bool matches = false; ///< a usable line fits host, port, database and user

    /// What to tell the user about a file libpq ignores; empty when there is nothing to say.
    QString explanation() const;
};

/// Never throws: an unreadable file is one that does not exist.
PassFileFinding inspectPassFile(const ConnectionParams &params);
}
