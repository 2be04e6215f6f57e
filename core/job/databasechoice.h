#pragma once

#include "core/postgres/serverinspector.h"
#include "core/repository/backuptypes.h"

namespace larder
{
/// Why a run passes over a database that a pattern, or "every database", could have meant.
enum class PassedOver : int {
    Excluded, ///< a pattern says so
    Template,
    Maintenance, ///< "postgres"
    Closed, ///< it takes no connections, or none of ours
    Kept, ///< a restore has replaced it and keeps it for undo
    Scratch, ///< a restore or drill loads into it, or died while it did
};
QString toString(PassedOver reason); ///< "excluded", "template", "maintenance", "closed", "kept", "scratch"
/// The same for people, as the end of a sentence: "kept for undo by a restore".
QString wordsOf(PassedOver reason);

struct PassedOverDatabase
{
    QString name;
    PassedOver reason = PassedOver::Excluded;
    bool operator==(const PassedOverDatabase &) const = default;
};

/// Which databases of a server a run takes.
struct DatabaseChoice
{
    QStringList chosen; ///< in the order they are asked for, those of a pattern in the order of the server
    QStringList copies; ///< of the chosen: meant by no name, and called like a copy restored beside its original
    QStringList missing; ///< names that no database has
    QStringList unmatched; ///< patterns that match no database
    QList<PassedOverDatabase> passedOver;
};

/// Pure: the one answer for job, window and status. `inventory`: all databases of the server, templates included.
/// `wanted`: names and patterns (matchesAny()); one that is the name of a database means that one alone, whatever
/// characters it has. Empty: every database, new ones included.
///
/// A name takes any database. Patterns and "every database" pass over templates, "postgres", what cannot be connected
/// to, scratch databases and kept ones. Kept is what has a name that keptDatabaseName() would give to another database
/// that is there: where that one is gone it may be the only copy, and is taken. `exclude` counts for names as well.
DatabaseChoice chooseDatabases(const QList<DatabaseInfo> &inventory, const QStringList &wanted,
                               const QStringList &exclude);

/// The same as far as it can be known without asking the server: the databases that backups were made of stand for it.
DatabaseChoice chooseAmongSaved(const QList<BackupRecord> &backups, const QStringList &wanted,
                                const QStringList &exclude);

/// Those passed over because they take no connections, though `backups` has some of them: somebody wanted them saved.
/// A killed restore leaves one so.
QStringList closedThoughSaved(const DatabaseChoice &choice, const QList<BackupRecord> &backups);

/// The names that need a recent backup: those a run takes and those it misses. Copies are saved while they are there,
/// but nobody is unprotected for want of a backup of one.
QStringList databasesToProtect(const DatabaseChoice &choice);
}
