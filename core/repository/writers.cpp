#include "core/repository/writers.h"

#include <QDir>

namespace larder
{
Writers writersOf(QFile::Permissions permissions, const QString &owner, const QString &group)
{
    if (permissions.testFlag(QFile::WriteOther))
        return Writers::Everybody;
    return permissions.testFlag(QFile::WriteGroup) && group != owner ? Writers::Group : Writers::Owner;
}

void OpenPaths::look(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.exists())
        return;
    const QFile::Permissions permissions = info.permissions();
    if (!(permissions & (QFile::WriteGroup | QFile::WriteOther))) // names are looked up for the few others
        return;
    switch (writersOf(permissions, info.owner(), info.group())) {
    case Writers::Owner: break;
    case Writers::Group: toGroup.append(path); break;
    case Writers::Everybody: toEverybody.append(path); break;
    }
}

void OpenPaths::lookInto(const QString &folder)
{
    look(folder);
    const QDir::Filters all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(folder).entryList(all, QDir::Name))
        look(folder + u'/' + name);
}
}
