#pragma once

#include <QFileInfo>
#include <QStringList>

namespace larder
{
/// Who can write to a file or folder.
enum class Writers : int { Owner, Group, Everybody };

/// Pure. `owner`, `group`: their names. A group called like the owner is the one that many systems make for each
/// account: nobody else is in it.
Writers writersOf(QFile::Permissions permissions, const QString &owner, const QString &group);

/// What others than its owner can write to, of what lies at these paths; links are not followed, what is not there has
/// no writers.
struct OpenPaths
{
    QStringList toEverybody;
    QStringList toGroup;

    void look(const QString &path);
    /// The folder and what is in it.
    void lookInto(const QString &folder);
};
}
