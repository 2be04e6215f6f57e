#pragma once

#include <QString>
#include <functional>

namespace larder::life
{
/// As what kind of program the world sees it: what is mounted, who it is, which machine, what time it believes it is.
/// Each is true for one program only, in namespaces of its own; the others go on beside it.
struct Circumstances
{
    bool readOnly = false; ///< the disk of the backups
    bool notMounted = false; ///< the disk of the backups: an empty folder is in its place
    bool otherMachine = false; ///< another machine id, boot and host name
    bool stranger = false; ///< user nobody, who may only read
    QString clock; ///< as faketime takes it, "-40d"; empty: the real time

    QString described() const;
};

/// Where things are that circumstances replace.
struct Places
{
    QString disk; ///< where the disk of the backups is mounted
    QString emptyFolder;
    QString machineId; ///< file to be seen as /etc/machine-id
    QString bootId;
};

/// What is to happen in the child before the program starts; system calls only.
std::function<void()> arrange(const Circumstances &circumstances, const Places &places);
}
