#include "core/restore/loadingtool.h"

#include "core/postgres/clientcommand.h"
#include "core/postgres/sessionsatwork.h"

#include <QRandomGenerator>
#include <chrono>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString ownName(const ConnectionParams &params)
{
    return params.value(u"application_name"_s) + u'/' + QString::number(QRandomGenerator::global()->generate(), 36);
}
}

LoadingTool::LoadingTool(const QString &program, const QStringList &arguments, const ConnectionParams &params,
                         const CancelToken &token)
{
    const QString name = ownName(params);
    command = clientCommand(program, arguments, params.withValue(u"application_name"_s, name, u"Larder"_s));
    options.noProgressLimit = params.patience().silence;
    if (params.patience().statement.count() == 0)
        return;
    using SteadyClock = std::chrono::steady_clock;
    options.isAtWork = [params, name, token, since = SteadyClock::time_point(),
                        asked = SteadyClock::time_point()]() mutable {
        const SteadyClock::time_point now = SteadyClock::now();
        if (now - asked > 2 * params.patience().silence) // something moved between
            since = now;
        const bool works = now - since < params.patience().statement && sessionsAreAtWork(params, {name, 0}, token);
        asked = SteadyClock::now();
        return works;
    };
}
}
