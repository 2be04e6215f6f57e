#include "core/policy/retentionpolicy.h"

#include "core/base/format.h"
#include "core/base/translation.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
QString toString(const RetentionPolicy &policy)
{
    QStringList rules;
    const auto add = [&rules](int count, const QString &rule) {
        if (count > 0)
            rules.append(rule.arg(count));
    };
    add(policy.days, policy.days == 1 ? Engine::tr("%1 day") : Engine::tr("%1 days"));
    add(policy.daily, Engine::tr("%1 daily"));
    add(policy.weekly, Engine::tr("%1 weekly"));
    add(policy.monthly, Engine::tr("%1 monthly"));
    add(policy.yearly, Engine::tr("%1 yearly"));
    if (!policy.limitsAge())
        rules.append(Engine::tr("any age"));
    const int copies = std::max(1, policy.minimumCopies);
    add(copies, copies == 1 ? Engine::tr("%1 copy") : Engine::tr("%1 copies"));
    if (policy.maximumBytes > 0)
        rules.append(Engine::tr("at most %1").arg(formatBytes(policy.maximumBytes)));
    return rules.join(u", "_s);
}
}
