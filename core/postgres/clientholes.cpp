#include "core/postgres/clientholes.h"

#include "core/base/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Fix
{
    int newestMajor = 0; ///< for which there is one
    int minor = 0; ///< of the major asked for; 0: none
};

Fix fixOf(const QString &cve, int major)
{
    Fix fix;
    for (const ClientHole &hole : clientHoles) {
        if (QLatin1StringView(hole.cve) != cve)
            continue;
        fix.newestMajor = std::max(fix.newestMajor, hole.major);
        if (hole.major == major)
            fix.minor = hole.minor;
    }
    return fix;
}

QStringList allHoles()
{
    QStringList all;
    for (const ClientHole &hole : clientHoles)
        all.append(QLatin1StringView(hole.cve));
    all.removeDuplicates();
    return all;
}
}

QStringList holesIn(const ClientTools &tools)
{
    QStringList holes = allHoles();
    holes.removeIf([&](const QString &cve) {
        const Fix fix = fixOf(cve, tools.major);
        return tools.major > fix.newestMajor || (fix.minor > 0 && tools.minor >= fix.minor);
    });
    return holes;
}

int minorWithoutHoles(int major)
{
    int minor = 0;
    for (const QString &cve : allHoles()) {
        const Fix fix = fixOf(cve, major);
        if (major <= fix.newestMajor && fix.minor == 0)
            return 0;
        minor = std::max(minor, fix.minor);
    }
    return minor;
}

QString upgradeOf(int major)
{
    return Engine::tr("apt install --only-upgrade postgresql-client-%1 (Debian, Ubuntu), dnf upgrade postgresql%1 "
                      "(Fedora, Red Hat)")
        .arg(major);
}
}
