#pragma once

#include "core/job/specs/restorefilter.h"
#include "core/job/specs/restoremode.h"
#include "core/postgres/serveraddress.h"

#include <QString>
#include <QStringList>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Brings a backup back, as a whole database or some of its tables.
struct RestoreSpec
{
    ServerAddress server;
    QString repository; ///< may be empty when `backup` lies outside any
    QString backup; ///< path of the file, absolute or relative to the repository
    QString database; ///< the target
    QString from{}; ///< of a file of several databases (pg_dumpall): the one that is restored
    RestoreMode mode = RestoreMode::New;
    bool confirmed = false; ///< the typed name matched, or --yes: needed by Swap and Drop
    bool acceptForeign = false; ///< the file has no record of ours: treated as hostile unless this says otherwise
    bool acceptStatements = false; ///< statements that are none of pg_dump's, and may do anything, are sent too
    /// Another user of the server, who loads the file: it can do no more than that one may. Empty: the server's user.
    QString loadAs{};
    RestoreFilter filter{};
    /// New only: what fails is left out with what needs it, and reported; never a proof.
    bool rescue = false;
    /// The backup holds less than its database: Swap and Drop need this, or they would leave the rest missing.
    bool acceptPartial = false;
    bool keepOld = true; ///< Swap: keep the replaced database for undo
    bool safetyDump = true; ///< Drop: save the database to `repository` and prove that Readable before it is dropped
    int jobs = 0;
    /// Only these tables, named as in SQL, into a database that exists; the mode does not matter then.
    QStringList tables{};
    QString intoSchema{}; ///< a new schema for them; empty: recovered_<date of the backup>
    bool inPlace = false; ///< instead back where they were; needs `confirmed`
    int waitMinutes = 0; ///< as in BackupSpec

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    bool needsConfirmation() const;
    QString title() const;
};
}
