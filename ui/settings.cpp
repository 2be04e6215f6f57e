#include "ui/settings.h"

#include "core/base/paths.h"

using namespace Qt::StringLiterals;

namespace larder
{
QSettings &settings()
{
    static QSettings instance(paths::configDir() + u"/window.ini"_s, QSettings::IniFormat);
    return instance;
}
}
