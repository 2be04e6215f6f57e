#include "core/postgres/childenvironment.h"

#include <cstdlib>

namespace larder
{
ChildEnvironment::ChildEnvironment()
    : m_variables{{"PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}, {"LC_ALL", "C.UTF-8"}}
{
    for (const char *name : {"HOME", "KRB5CCNAME", "TZ"}) {
        if (const char *inherited = std::getenv(name))
            m_variables.insert(name, inherited);
    }
}

QList<QByteArray> ChildEnvironment::toEnvp() const
{
    QList<QByteArray> lines;
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
        lines.append(it.key() + '=' + it.value());
    return lines;
}
}
