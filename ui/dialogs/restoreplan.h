#pragma once

#include "core/job/jobspec.h"
#include "core/repository/backuptypes.h"
#include "ui/dialogs/serverinventory.h"

#include <QCoreApplication>

namespace larder
{
/// What the flight check found out beside its findings.
struct FlightFacts
{
    int blockers = 0;
    int warnings = 0;
    qint64 currentBytes = -1; ///< of the database to be replaced
    int sessions = 0;
    QString suggestedName; ///< for a restore beside it
    QString keptName; ///< what a swap will call the replaced database

    static FlightFacts fromJson(const QJsonObject &result);
};

/// What the pages of the restore wizard fill in together, and the sentences made of it.
class RestorePlan
{
    Q_DECLARE_TR_FUNCTIONS(larder::RestorePlan)
public:
    RestorePlan(BackupRecord record, QDateTime now);

    BackupRecord record;
    RestoreSpec spec;
    QString serverName;
    ServerInventory inventory;
    FlightFacts facts;
    QDateTime now; ///< UTC, when the wizard was opened

    /// Files nobody vouches for: no manifest of ours beside them.
    bool isForeign() const { return !record.hasManifest; }
    /// Something is taken away from the database called spec.database.
    bool replaces() const { return spec.mode == RestoreMode::Swap || spec.mode == RestoreMode::Drop; }
    /// Swap, New and Empty leave what is there alone until (or unless) all went well.
    bool leavesLiveDatabaseAlone() const { return spec.mode != RestoreMode::Drop; }

    QString question() const; ///< Replace database "shop" on prod-1?
    QString consequences() const; ///< what the answer yes means, in sentences
    QString commitText() const; ///< "Replace shop"
    QString safeName() const; ///< of a new database beside the one to be replaced: "shop_20260503"
    QString safetySentence() const; ///< during the restore: what happens to the live database
    QString afterFailureSentence() const;
    QString proofSentence() const; ///< "The backup is of 3 May 02:00, proven identical on 4 May."
    /// The name for a new database beside `record.database`: that name, "_", the backup's date; numbered when taken.
    QString suggestedName() const;

private:
    QString swapConsequences() const;
    QString dropConsequences() const;
    QString sessionsSentence() const;
    QString sizeInBrackets() const;
};

/// Why `name` cannot be used as the target of `mode`, a sentence; empty when it can. PostgreSQL cuts names longer
/// than 63 bytes silently (NAMEDATALEN, "Identifiers and Key Words").
QString problemWithTarget(const QString &name, RestoreMode mode, const ServerInventory &inventory);
}
