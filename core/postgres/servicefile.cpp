#include "core/postgres/servicefile.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/postgres/libpqenvironment.h"

#include <QDir>
#include <QFile>
#include <optional>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QStringList candidates(const QProcessEnvironment &environment)
{
    QStringList paths;
    const QString named = environment.value(u"PGSERVICEFILE"_s);
    const QString home = environment.value(u"HOME"_s, paths::home());
    paths.append(named.isEmpty() ? home + u"/.pg_service.conf"_s : named);
    // Debian's libpq is compiled with this system folder.
    paths.append(environment.value(u"PGSYSCONFDIR"_s, u"/etc/postgresql-common"_s) + u"/pg_service.conf"_s);
    return paths;
}

[[noreturn]] void rejectLine(const QString &path, int number)
{
    throw Error(
        ErrorCode::SettingsInvalid,
        Engine::tr("Line %1 of the service file %2 cannot be used.").arg(QString::number(number), path),
        Engine::tr("Each line is keyword=value with a keyword libpq knows; ldap:// look-ups are not supported."));
}

void addLine(ServiceEntry &entry, const QString &line, int number)
{
    const qsizetype equals = line.indexOf(u'=');
    const QString key = line.left(equals);
    // libpq refuses a service that names another service; nobody may smuggle in options either.
    if (equals <= 0 || key == u"service"_s || !isLibpqKeyword(key))
        rejectLine(entry.path, number);
    if (!entry.values.contains(key))
        entry.values.insert(key, line.mid(equals + 1));
}

std::optional<ServiceEntry> readSection(const QString &path, const QString &service)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<ServiceEntry> entry;
    bool inside = false;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            if (entry)
                break;
            inside = line == u'[' + service + u']';
            if (inside)
                entry = ServiceEntry{path, {}};
        } else if (inside) {
            addLine(*entry, line, number);
        }
    }
    return entry;
}
}

ServiceEntry readService(const QString &service, const QProcessEnvironment &environment)
{
    const QStringList paths = candidates(environment);
    for (const QString &path : paths) {
        if (const std::optional<ServiceEntry> entry = readSection(path, service))
            return *entry;
    }
    throw Error(ErrorCode::SettingsInvalid, Engine::tr("There is no connection service “%1”.").arg(service),
                Engine::tr("Add a section [%1] to %2, or name host and port instead.").arg(service, paths.first()));
}
}
