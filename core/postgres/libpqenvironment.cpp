#include "core/postgres/libpqenvironment.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// Read by libpq or by a session that starts, but not among the variables of PQconndefaults().
constexpr const char *otherVariables[]
    = {"PGSERVICE", "PGDATESTYLE", "PGTZ", "PGGEQO", "PGREQUIRESSL", "POSTGRES_PASSWORD"};

QList<LibpqOption> readOptions()
{
    QList<LibpqOption> options;
    PQconninfoOption *const all = PQconndefaults();
    for (const PQconninfoOption *option = all; option && option->keyword; ++option) {
        options.append({QString::fromLatin1(option->keyword), QString::fromLatin1(option->envvar),
                        QString::fromUtf8(option->val)});
    }
    PQconninfoFree(all);
    return options;
}

QProcessEnvironment takeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // First of all PGSERVICE: PQconndefaults() would open the service file.
    for (const char *variable : otherVariables)
        qunsetenv(variable);
    for (const LibpqOption &option : readOptions()) {
        if (!option.variable.isEmpty())
            qunsetenv(option.variable.toLatin1().constData());
    }
    return environment;
}
}

const QProcessEnvironment &inheritedEnvironment()
{
    static const QProcessEnvironment environment = takeEnvironment();
    return environment;
}

const QList<LibpqOption> &libpqOptions()
{
    inheritedEnvironment();
    static const QList<LibpqOption> options = readOptions();
    return options;
}

bool isLibpqKeyword(const QString &keyword)
{
    const QList<LibpqOption> &options = libpqOptions();
    return std::any_of(options.begin(), options.end(), [&](const LibpqOption &o) { return o.keyword == keyword; });
}
}
