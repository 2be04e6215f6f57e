#pragma once

#include "core/base/filedescriptor.h"

#include <chrono>
#include <optional>

namespace larder
{
/// Says who has the catalogue open, in a file of its own beside it (`….lock`, never unlinked): open file description
/// locks (fcntl(2), F_OFD_SETLK), which another descriptor's close does not take away. SQLite finds the write-ahead log
/// by its name, so that a catalogue may be moved away only while nobody has it open. Where no such lock is to be had (a
/// folder that cannot be written), nobody ever moves it. One thread.
class CatalogueGuard
{
public:
    /// Takes part as a user for as long as it lives; waits while another one moves the catalogue. Throws
    /// CatalogueError when that takes more than some seconds.
    static CatalogueGuard forUse(const QString &catalogueFile);
    /// Asks the users to let go and waits for that. Nothing when they did not.
    static std::optional<CatalogueGuard> forMoving(const QString &catalogueFile, std::chrono::milliseconds limit);

    /// Somebody waits to move it: who keeps a connection for long is to close it for a while.
    bool isAskedToLetGo() const;

private:
    explicit CatalogueGuard(const QString &catalogueFile);
    FileDescriptor m_file;
};
}
