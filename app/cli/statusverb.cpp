#include "app/cli/statusverb.h"

#include "app/cli/backuplookup.h"
#include "app/cli/settings.h"
#include "core/base/format.h"
#include "core/job/optionvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
QString levelName(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return u"good"_s;
    case HealthLevel::Attention: return u"attention"_s;
    case HealthLevel::Bad: return u"bad"_s;
    case HealthLevel::Unknown: return u"unknown"_s;
    }
    return {};
}

QString markOf(const Console &console, HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return console.colouredOut(u"✔"_s, 32);
    case HealthLevel::Attention: return console.colouredOut(u"!"_s, 33);
    default: return console.colouredOut(u"✖"_s, 31);
    }
}

void printHealth(Invocation &invocation, const Health &health)
{
    Console &console = invocation.console;
    const QDateTime now = invocation.services.clock->nowUtc();
    console.out(u"%1 %2 of %3 databases protected"_s.arg(markOf(console, health.level))
                    .arg(health.protectedDatabases)
                    .arg(health.databases));
    if (!health.unprotected.isEmpty())
        console.out(u"  not protected: "_s + health.unprotected.join(u", "_s));
    console.out(u"  last backup "_s + formatAgo(health.lastBackup, now));
    if (health.bestRecentProof.at.isValid())
        console.out(
            u"  proven %1 %2"_s.arg(toString(health.bestRecentProof.level), formatAgo(health.bestRecentProof.at, now)));
    QString space = u"  %1 free"_s.arg(formatBytes(health.freeBytes));
    // Beyond ten years it is no forecast.
    if (health.daysUntilFull >= 0 && health.daysUntilFull < 3650)
        space += u", about %1 days at this pace"_s.arg(health.daysUntilFull);
    console.out(space);
}

QStringList namesToProtect(const Invocation &invocation, const QJsonObject &settings)
{
    return invocation.services.listedDatabases(ServerAddress::fromJson(settings[u"server"].toObject()));
}
}

int status(Invocation &invocation)
{
    const QJsonObject settings = settingsFor(invocation);
    const Repository repository = Repository::open(settings[u"repository"].toString());
    const Health health = assessHealth(readBackups(invocation, repository), namesToProtect(invocation, settings),
                                       invocation.services.clock->nowUtc(), repository.freeBytes());
    if (invocation.json())
        invocation.console.out(QJsonDocument(healthJson(health)));
    else
        printHealth(invocation, health);
    return health.level == HealthLevel::Good ? 0 : 1;
}

QJsonObject healthJson(const Health &health)
{
    const auto numberOrNull = [](qint64 value) { return value < 0 ? QJsonValue() : QJsonValue(value); };
    return {{u"health"_s, levelName(health.level)},
            {u"protectedDatabases"_s, health.protectedDatabases},
            {u"databases"_s, health.databases},
            {u"unprotected"_s, QJsonArray::fromStringList(health.unprotected)},
            {u"lastBackup"_s,
             health.lastBackup.isValid() ? QJsonValue(health.lastBackup.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"proof"_s, toString(health.bestRecentProof.level)},
            {u"freeBytes"_s, numberOrNull(health.freeBytes)},
            {u"daysUntilFull"_s, numberOrNull(health.daysUntilFull)}};
}
}
