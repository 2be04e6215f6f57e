#include "core/base/paths.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QDir>
#include <QFile>
#include <array>
#include <cerrno>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::paths
{
namespace
{
QString xdg(const char *variable, const QString &homeDefault)
{
    const QString value = QFile::decodeName(qgetenv(variable));
    // The specification: relative paths in these variables are to be ignored.
    return QDir::isAbsolutePath(value) ? value : paths::home() + homeDefault;
}

QString homeOfAccount()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QFile::decodeName(found->pw_dir) : QString();
}

QString ownFolder(const char *variable, const QString &homeDefault, const QString &kind)
{
    const QString home = QFile::decodeName(qgetenv("LARDER_HOME"));
    const QString path = home.isEmpty() ? xdg(variable, homeDefault) + u"/larder"_s : home + u'/' + kind;
    if (QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}
}

QString home()
{
    const QString named = QFile::decodeName(qgetenv("HOME"));
    const QString path = QDir::isAbsolutePath(named) ? named : homeOfAccount();
    return path.isEmpty() ? u"/nonexistent"_s : path;
}

void require(const QString &folder)
{
    if (QDir(folder).exists())
        return;
    errno = 0;
    if (!QDir().mkpath(folder))
        throw systemError(errno ? errno : ENOTDIR, Engine::tr("Cannot create %1").arg(folder),
                          Engine::tr("Set HOME or LARDER_HOME to a folder that can be written."));
}

QString configDir() { return ownFolder("XDG_CONFIG_HOME", u"/.config"_s, u"config"_s); }
QString dataDir() { return ownFolder("XDG_DATA_HOME", u"/.local/share"_s, u"data"_s); }
QString stateDir() { return ownFolder("XDG_STATE_HOME", u"/.local/state"_s, u"state"_s); }
QString cacheDir() { return ownFolder("XDG_CACHE_HOME", u"/.cache"_s, u"cache"_s); }
QString runtimeDir() { return ownFolder("XDG_RUNTIME_DIR", u"/.cache"_s, u"run"_s); }
}
