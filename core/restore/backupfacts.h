#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/databaseproperties.h"
#include "core/repository/backupsource.h"
#include "core/restore/scopereport.h"

#include <QThreadPool>

namespace larder
{
class DumpFacts;

/// What a person has said of a file before anything of it is read.
struct ReadingTerms
{
    bool acceptForeign = false; ///< it comes from where it is trusted
    RestoreFilter filter{}; ///< what nobody wants of it, and nobody needs to agree to
};

/// What a backup wants to find on the server, from its manifest or from the backup itself. Unknown numbers are -1.
struct BackupFacts
{
    bool archive = false; ///< for pg_restore
    /// Nothing is recorded about it and nobody said that it may be trusted: pg_restore was not run on it.
    bool unread = false;
    QString problem; ///< why it cannot be read; empty when it can
    ErrorCode problemCode = ErrorCode::BackupDamaged;
    QString serverVersion; ///< it comes from: "15.13 (Debian …)"; empty when unknown
    QStringList roles;
    QStringList owners; ///< those of them that own something; known once its statements were read
    QStringList superuserOwners; ///< of these, who own what nobody but superusers may
    QStringList extensions;
    qint64 rawBytes = -1; ///< of SQL
    qint64 largeObjects = -1;
    /// About how many objects one transaction that loads all of it keeps locked to its end: large objects, tables with
    /// what belongs to each, indexes, sequences.
    qint64 locks = -1;
    /// Foreign tables it holds rows of, as "schema.name": loading writes them to another server. Known once the whole
    /// backup was read.
    QStringList foreignRows;
    /// What a database made from it would lack, as a clause: "all rows"; empty when nothing, as far as is known.
    QString missing;
    /// What the gate would do with its script; nothing as long as that was not read.
    ScopeFacts scopes;
    /// What a script says of its database as a whole, where it creates it.
    std::optional<DatabaseProperties> properties;
    QStringList remarks; ///< how a file of others is read, in sentences
    bool rowsOnly = false; ///< it defines nothing that its rows could be loaded into
    bool tablePartsOnly = false; ///< indexes and constraints, but not their tables, as pg_dump --section=post-data
    bool makesPublic = false; ///< the schema that each new database has
};

/// From the manifest. Without one from the statements of the backup: a plain dump is read once without its rows (and
/// wholly the first time, see sectionsOf()), of an archive pg_restore unpacks the definitions, but only when `trusted`.
/// Proves nothing. Throws Cancelled.
BackupFacts backupFacts(const BackupSource &source, const ReadingTerms &terms, QThreadPool &pool, JobContext &context);
/// From what a scan of the whole backup has heard, for what no manifest says.
BackupFacts backupFacts(const BackupSource &source, const DumpFacts &heard, const ScopeFacts &scopes,
                        const QString &serverVersion, qint64 rawBytes);
}
