#include "core/policy/health.h"

#include "core/policy/databasehealth.h"
#include "core/policy/databasenames.h"
#include "core/policy/forecast.h"
#include "core/policy/healthwords.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Databases that restores and drills make for a while, and that nobody misses.
bool isKeptOrScratch(const QString &name) { return isScratchDatabase(name) || parseKeptName(name).has_value(); }

QStringList databasesOf(const HealthFacts &facts)
{
    QStringList names = facts.databases;
    if (names.isEmpty()) {
        for (const BackupRecord &backup : facts.backups) {
            if (!backup.isGlobals && !isKeptOrScratch(backup.database))
                names.append(backup.database);
        }
    }
    names += facts.closed;
    names.removeDuplicates();
    names.sort();
    return names;
}

void addPlaces(Health &health, const HealthFacts &facts)
{
    using enum HealthLevel;
    if (!facts.repositoryProblem.isEmpty())
        health.findings.append(
            {Bad, HealthIssue::RepositoryUnusable, Remedy::MountDisk, {}, {}, {}, facts.repositoryProblem});
    if (!facts.catalogueProblem.isEmpty())
        health.findings.append({Bad,
                                HealthIssue::CatalogueUnreadable,
                                Remedy::RebuildCatalogue,
                                {},
                                {},
                                {},
                                catalogueSentence(facts.catalogueProblem)});
    if (!facts.serverProblem.isEmpty())
        health.findings.append(
            {Attention, HealthIssue::ServerUnknown, Remedy::None, {}, {}, {}, serverSentence(facts.serverProblem)});
}

/// What was never seen cannot be said to be lacking.
bool isBlind(const HealthFacts &facts)
{
    return facts.backups.isEmpty() && !(facts.repositoryProblem.isEmpty() && facts.catalogueProblem.isEmpty());
}

void addDatabase(Health &health, const DatabaseHealth &database, bool blind)
{
    ++health.databases;
    if (database.isFresh())
        ++health.protectedDatabases;
    else
        health.unprotected.append(database.name());
    if (const std::optional<HealthFinding> lack = database.lack(); lack && !blind)
        health.findings.append(*lack);
    health.findings += database.doubts();
    const BackupRecord *good = database.protecting();
    if (!good)
        return;
    const bool first = !health.lastBackup.isValid();
    if (first || good->proof.level < health.bestRecentProof.level)
        health.bestRecentProof = good->proof;
    if (first || good->started > health.lastBackup)
        health.lastBackup = good->started;
}

/// The newest run failed, and what it was to save has not been saved since.
void addFailedRuns(Health &health, const HealthFacts &facts, const QList<DatabaseHealth> &databases)
{
    const auto firstGood = std::find_if(facts.runs.begin(), facts.runs.end(), [](auto &run) { return !run.failed; });
    const auto inARow = static_cast<int>(firstGood - facts.runs.begin());
    if (inARow == 0)
        return;
    const BackupRun &last = facts.runs.constFirst();
    const auto isOpen = [&](const DatabaseHealth &database) {
        const bool wanted = last.databases.isEmpty() || last.databases.contains(database.name());
        return wanted && !(database.protecting() && database.protecting()->started >= last.at);
    };
    if (!databases.isEmpty() && std::none_of(databases.begin(), databases.end(), isOpen))
        return;
    const QString database = last.databases.size() == 1 ? last.databases.constFirst() : QString();
    health.findings.append({HealthLevel::Attention,
                            HealthIssue::RunFailed,
                            Remedy::BackUp,
                            database,
                            last.at,
                            {},
                            failedRunsSentence(last, inARow, facts.now)});
}

void addMissingFiles(Health &health, const HealthFacts &facts)
{
    QMap<QString, HealthFinding> byDatabase;
    for (const BackupRecord &backup : facts.backups) {
        if (!backup.missing)
            continue;
        HealthFinding &finding = byDatabase[backup.database];
        finding.issue = HealthIssue::FileMissing;
        finding.remedy = Remedy::Forget;
        finding.database = backup.database;
        finding.backups.append(backup.path);
        if (!finding.when.isValid() || backup.started > finding.when)
            finding.when = backup.started;
    }
    for (HealthFinding &finding : byDatabase) {
        finding.text = missingSentence(finding);
        health.findings.append(finding);
    }
}

void addClosed(Health &health, const HealthFacts &facts)
{
    for (const QString &name : facts.closed)
        health.findings.append(
            {HealthLevel::Attention, HealthIssue::Closed, Remedy::None, name, {}, {}, closedSentence(name)});
}

void addRoom(Health &health, const HealthFacts &facts, const QList<DatabaseHealth> &databases)
{
    qint64 wanted = 0;
    for (const DatabaseHealth &database : databases)
        wanted += database.protecting() ? database.protecting()->bytesOnDisk() : 0;
    if (facts.freeBytes >= 0 && facts.freeBytes < wanted)
        health.findings.append({HealthLevel::Attention,
                                HealthIssue::NoRoom,
                                Remedy::CleanUp,
                                {},
                                {},
                                {},
                                roomSentence(wanted, facts.freeBytes)});
}

HealthLevel levelOf(const Health &health)
{
    if (!health.findings.isEmpty())
        return health.findings.constFirst().severity;
    return health.databases == 0 ? HealthLevel::Unknown : HealthLevel::Good;
}
}

bool protects(const BackupRecord &backup, const QDateTime &now)
{
    const bool isWhole = !backup.isGlobals && !backup.partial && backup.problem.isEmpty();
    const bool isKnownToRead = backup.hasManifest || backup.proof.level >= ProofLevel::Readable;
    return isWhole && isKnownToRead && backup.drillProblem.isEmpty() && backup.started.isValid()
        && backup.started <= now;
}

Health assessHealth(const HealthFacts &facts)
{
    Health health;
    health.freeBytes = facts.freeBytes;
    health.daysUntilFull = forecastSpace(facts.backups, facts.now, facts.freeBytes, facts.retentionDays).daysUntilFull;
    QList<DatabaseHealth> databases;
    for (const QString &name : databasesOf(facts))
        databases.append(DatabaseHealth(name, facts));
    addPlaces(health, facts);
    for (const DatabaseHealth &database : std::as_const(databases))
        addDatabase(health, database, isBlind(facts));
    addFailedRuns(health, facts, databases);
    addMissingFiles(health, facts);
    addClosed(health, facts);
    addRoom(health, facts, databases);
    for (HealthFinding &finding : health.findings) {
        if (finding.issue == HealthIssue::Old && health.protectedDatabases == 0)
            finding.severity = HealthLevel::Bad; // nothing at all is recent
    }
    std::stable_sort(health.findings.begin(), health.findings.end(),
                     [](const HealthFinding &a, const HealthFinding &b) { return a.severity > b.severity; });
    health.level = levelOf(health);
    return health;
}
}
