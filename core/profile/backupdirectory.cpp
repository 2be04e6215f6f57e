#include "core/profile/backupdirectory.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder
{
QString backupDirectoryOf(const ServerProfile &profile, const QProcessEnvironment &environment)
{
    QString path = profile.repository;
    if (path.isEmpty())
        path = environment.value(u"BACKUP_DIR"_s);
    if (path.isEmpty())
        path = u"backups"_s;
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}
}
