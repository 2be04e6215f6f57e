#pragma once

#include "core/postgres/toolcommand.h"

#include <sys/types.h>

namespace larder
{
// initdb and postgres refuse to run as root. An ordinary user runs them as herself; root runs them as the system
// user postgres, whom Debian's and Red Hat's packages create. All throw Error(ClientToolsMissing) when root has no
// such user to turn to.

/// A command for a server program, to be run in `/`. `deathSignal` reaches it when Larder dies.
ToolCommand serverCommand(const QString &program, const QStringList &arguments, int deathSignal);
/// Hands a file or folder to the user the server runs as; a link itself, not what it leads to.
void giveToServerUser(const QString &path);

/// While one lives, what its thread does with files it does with the rights of the user the server runs as and no more
/// (setfsuid(2), which takes root's capabilities over files away as well): what that user has planted in a folder of
/// his leads root nowhere. No effect for others than root. Throws Error(FileAccess) when the rights cannot be laid
/// down.
class ServerUserRights
{
public:
    ServerUserRights();
    ~ServerUserRights();
    ServerUserRights(const ServerUserRights &) = delete;
    ServerUserRights &operator=(const ServerUserRights &) = delete;

private:
    uid_t m_user;
    gid_t m_group;
};

/// The environment variable by which endProcessesOfServer() knows what a server has started; it holds the folder.
inline constexpr const char *serverMark = "LARDER_SERVER";
/// Kills what the server in `folder`, or in a folder in it, has started, and what that has started: all that inherited
/// its mark. Call it when the server is gone. What has thrown the mark away is beyond it; a confined server leaves
/// nothing behind (see confinement.h).
void endProcessesOfServer(const QString &folder) noexcept;
/// Removes a folder in which a server has worked, or that holds such folders, once nothing of its is at work: what the
/// server's user may remove by his rights, what is left by ours. No link is followed. Throws Error(FileAccess).
void removeServerFolder(const QString &path);
}
