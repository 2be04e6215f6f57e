#include "app/cli/statusverb.h"

#include "app/cli/healthfacts.h"
#include "app/cli/settings.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/job/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
QString markOf(const Console &console, HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return console.colouredOut(u"✔"_s, 32);
    case HealthLevel::Attention: return console.colouredOut(u"!"_s, 33);
    default: return console.colouredOut(u"✖"_s, 31);
    }
}

/// The words of the command that helps; empty where none does.
QStringList commandFor(const HealthFinding &finding)
{
    const QStringList database = finding.database.isEmpty() ? QStringList() : QStringList{finding.database};
    switch (finding.remedy) {
    case Remedy::BackUp: return QStringList{u"backup"_s} + database;
    case Remedy::Verify: return QStringList{u"verify"_s} + finding.backups;
    case Remedy::Drill: return QStringList{u"drill"_s} + finding.backups;
    case Remedy::CleanUp: return {u"cleanup"_s, u"--dry-run"_s};
    case Remedy::RebuildCatalogue: return {u"catalogue"_s, u"rebuild"_s};
    case Remedy::Forget: return QStringList{u"forget"_s} + finding.backups;
    case Remedy::MountDisk:
    case Remedy::None: break;
    }
    return {};
}

/// What helps, as one would type it after this call.
QString adviceFor(const HealthFinding &finding, const Invocation &invocation)
{
    if (finding.remedy == Remedy::MountDisk)
        return u"Mount the disk of the backups, or check --backup-dir."_s;
    QStringList words = commandFor(finding);
    if (words.isEmpty())
        return {};
    const QString server = invocation.given[u"server"][u"name"].toString();
    const QString folder = invocation.given[u"repository"].toString();
    if (!server.isEmpty())
        words += {u"--server"_s, server};
    else if (!folder.isEmpty())
        words += {u"--backup-dir"_s, folder};
    return shellJoin(QStringList{u"larder-cli"_s} + words);
}

void printFinding(Invocation &invocation, const HealthFinding &finding)
{
    Console &console = invocation.console;
    console.out(u"  %1 %2"_s.arg(markOf(console, finding.severity), finding.text));
    if (const QString advice = adviceFor(finding, invocation); !advice.isEmpty())
        console.out(u"      "_s + advice);
}

void printHealth(Invocation &invocation, const Health &health)
{
    Console &console = invocation.console;
    const QDateTime now = invocation.services.clock->nowUtc();
    console.out(u"%1 %2 of %3 databases protected"_s.arg(markOf(console, health.level))
                    .arg(health.protectedDatabases)
                    .arg(health.databases));
    for (const HealthFinding &finding : health.findings)
        printFinding(invocation, finding);
    if (!health.unprotected.isEmpty())
        console.out(u"  not protected: "_s + health.unprotected.join(u", "_s));
    console.out(u"  last good backup "_s + formatAgo(health.lastBackup, now));
    if (health.bestRecentProof.at.isValid())
        console.out(
            u"  proven %1 %2"_s.arg(toString(health.bestRecentProof.level), formatAgo(health.bestRecentProof.at, now)));
    QString space = u"  %1 free"_s.arg(formatBytes(health.freeBytes));
    // Beyond ten years it is no forecast.
    if (health.daysUntilFull >= 0 && health.daysUntilFull < 3650)
        space += u", about %1 days at this pace"_s.arg(health.daysUntilFull);
    console.out(space);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray findingsJson(const Health &health)
{
    QJsonArray findings;
    for (const HealthFinding &finding : health.findings)
        findings.append(
            QJsonObject{{u"severity"_s, toString(finding.severity)},
                        {u"issue"_s, toString(finding.issue)},
                        {u"remedy"_s, toString(finding.remedy)},
                        {u"database"_s, finding.database.isEmpty() ? QJsonValue() : QJsonValue(finding.database)},
                        {u"when"_s, timeOrNull(finding.when)},
                        {u"backups"_s, QJsonArray::fromStringList(finding.backups)},
                        {u"text"_s, finding.text}});
    return findings;
}
}

int status(Invocation &invocation)
{
    const HealthFacts facts = gatherHealthFacts(invocation, settingsFor(invocation));
    const Health health = assessHealth(facts);
    if (invocation.json())
        invocation.console.out(QJsonDocument(healthJson(health)));
    else
        printHealth(invocation, health);
    if (!facts.repositoryProblem.isEmpty())
        return static_cast<int>(ErrorCode::RepositoryUnusable);
    return health.level == HealthLevel::Good ? 0 : 1;
}

QJsonObject healthJson(const Health &health)
{
    const auto numberOrNull = [](qint64 value) { return value < 0 ? QJsonValue() : QJsonValue(value); };
    return {{u"health"_s, toString(health.level)},
            {u"protectedDatabases"_s, health.protectedDatabases},
            {u"databases"_s, health.databases},
            {u"unprotected"_s, QJsonArray::fromStringList(health.unprotected)},
            {u"lastBackup"_s, timeOrNull(health.lastBackup)},
            {u"proof"_s, toString(health.bestRecentProof.level)},
            {u"freeBytes"_s, numberOrNull(health.freeBytes)},
            {u"daysUntilFull"_s, numberOrNull(health.daysUntilFull)},
            {u"findings"_s, findingsJson(health)}};
}
}
