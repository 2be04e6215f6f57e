#include "ui/memory/settings.h"

#include "core/base/filedescriptor.h"
#include "core/base/paths.h"

#include <QFile>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// QSettings keeps the mode of the file it replaces, so that one made here stays private.
QString privateFile(const QString &path)
{
    FileDescriptor::open(path, O_WRONLY | O_CREAT | O_NOFOLLOW);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}
}

QSettings &settings()
{
    static QSettings instance(privateFile(paths::configDir() + u"/window.ini"_s), QSettings::IniFormat);
    return instance;
}
}
