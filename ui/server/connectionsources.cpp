#include "ui/server/connectionsources.h"

#include "core/base/error.h"
#include "core/postgres/connectionparams.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString words(const char *text) { return QCoreApplication::translate("ConnectionSources", text); }

QString sourceWords(const QString &source)
{
    if (source.startsWith("saved server"_L1))
        return words(QT_TRANSLATE_NOOP("ConnectionSources", "typed here"));
    if (source == "Larder"_L1 || source == "libpq default"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionSources", "default"));
    if (source.startsWith("PG"_L1) || source.startsWith("POSTGRES_"_L1))
        return words(QT_TRANSLATE_NOOP("ConnectionSources", "environment variable %1")).arg(source);
    return source;
}
}

QString usedValues(const ServerAddress &address)
{
    QStringList parts;
    try {
        // What is typed is what will be saved: the environment counts for as little as it will for jobs of this server.
        for (const EffectiveParam &param : ConnectionParams::resolve({}, inheritedEnvironment(), address).essential())
            parts.append(u"%1 %2 (%3)"_s.arg(param.key, param.value, sourceWords(param.source)));
    } catch (const Error &) { // the test itself says what is wrong
        return {};
    }
    return parts.join(u", "_s);
}
}
