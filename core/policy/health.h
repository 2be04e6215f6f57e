#pragma once

#include "core/policy/healthfacts.h"

#include <QStringList>
#include <optional>

namespace larder
{
enum class HealthLevel : int {
    Good,
    Attention, ///< something wants a look, though a good backup is there
    Bad, ///< a database has no good backup, none has a recent one, or nothing can be known
    Unknown, ///< no databases to judge
};
QString toString(HealthLevel level); ///< "good", "attention", "bad", "unknown"

enum class HealthIssue : int {
    RepositoryUnusable, ///< the disk is not mounted, or another one is there
    CatalogueUnreadable,
    ServerUnknown, ///< the server could not be asked which databases it has
    NeverSaved,
    OnlyUnproven, ///< the files are not ours and nobody has read them
    OnlyParts,
    NoneGood,
    Old,
    RunFailed, ///< the last backup run, or several in a row
    NewestDamaged,
    DrillFailed,
    FileMissing, ///< beside its record
    NoRoom, ///< for the next run
    Closed, ///< it takes no connections any more, so that no run saves it
};
QString toString(HealthIssue issue); ///< "never-saved", …
std::optional<HealthIssue> healthIssueFromString(const QString &text);

/// What helps; each face has its own words and buttons for it.
enum class Remedy : int { None, BackUp, Verify, Drill, CleanUp, MountDisk, RebuildCatalogue, Forget };
QString toString(Remedy remedy); ///< "none", "back-up", …
std::optional<Remedy> remedyFromString(const QString &text);

struct HealthFinding
{
    HealthLevel severity = HealthLevel::Attention;
    HealthIssue issue = HealthIssue::NeverSaved;
    Remedy remedy = Remedy::None;
    QString database; ///< empty when it concerns all
    QDateTime when; ///< UTC: of the backup, run or drill it speaks of; may be invalid
    QStringList backups; ///< paths in the repository that the remedy is for
    QString text; ///< a sentence in the language of the window
};

/// "If the server died now, what would I lose?"
struct Health
{
    HealthLevel level = HealthLevel::Unknown;
    int protectedDatabases = 0; ///< with a protecting backup that is young enough
    int databases = 0;
    QStringList unprotected; ///< names, with no or only old or bad backups
    QDateTime lastBackup; ///< UTC, of the newest protecting backup of any database
    Proof bestRecentProof; ///< weakest proof among the newest protecting backups of the databases
    qint64 freeBytes = -1;
    int daysUntilFull = -1; ///< SpaceForecast::daysUntilFull; -1 unknown or never
    QList<HealthFinding> findings; ///< the bad ones first
};

/// Pure: the one place that says how well databases are protected, for `status`, window and tray. Its rules are the
/// cases in tests/cases/health.txt.
Health assessHealth(const HealthFacts &facts);

/// Whether a backup counts: of a whole database, without a known problem, not from the future, not failed in a drill,
/// and made by Larder or proven Readable since.
bool protects(const BackupRecord &backup, const QDateTime &now);
}
