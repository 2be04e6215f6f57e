#pragma once

#include "core/gzip/compressionlevel.h"
#include "core/job/specs/dumpcontent.h"
#include "core/policy/retentionpolicy.h"
#include "core/postgres/serveraddress.h"
#include "core/repository/backuptypes.h"

#include <QString>
#include <QStringList>

namespace larder
{
class MemberVisitor;
class SpecCheck;
struct JobKind;

/// Saves databases of a server, and cleans up after that. Its numbers have the ranges of their options.
struct BackupSpec
{
    ServerAddress server;
    QString repository; ///< absolute path
    /// Names and patterns, see core/job/databasechoice.h; empty: the server's list, else every database but templates,
    /// "postgres", and what restores have kept or left.
    QStringList databases;
    bool allDatabases = false; ///< as without a list, whatever the server's list says
    QStringList exclude; ///< names and patterns
    BackupFormat format = BackupFormat::PlainGzip;
    CompressionLevel compression = CompressionLevel::Balanced;
    DumpContent content = DumpContent::Everything;
    QStringList tables; ///< pg_dump --table patterns; empty = all
    QStringList schemas; ///< pg_dump --schema patterns
    QStringList excludeSchemas; ///< pg_dump --exclude-schema patterns
    QStringList excludeTables; ///< pg_dump --exclude-table patterns
    QStringList excludeTableData; ///< pg_dump --exclude-table-data patterns
    bool noOwner = false; ///< no ownership; plain formats only: archives always carry it
    bool noPrivileges = false; ///< no GRANT and REVOKE
    bool noComments = false; ///< no COMMENT ON
    QStringList extraArguments; ///< for pg_dump; see passedoptions.h
    bool withGlobals = true;
    int jobs = 0; ///< threads for everything; 0 = all cores
    int lockWaitSeconds = 60; ///< per table lock
    int retries = 0; ///< further tries for a database whose dump failed for a passing reason
    int retryDelaySeconds = 30; ///< before each of them
    QString preHook; ///< a line for /bin/sh, run before anything else; see hook.h
    QString postHook; ///< the same after everything, whatever the outcome
    RetentionPolicy retention; ///< cleanup after success; one that removes nothing = no cleanup
    bool dryRun = false; ///< say what would be done
    int waitMinutes = 0; ///< at most, for a job in the repository that is in the way; 0 = not at all

    /// Tables or schemas are named, to take or to leave out: not every object of a database is dumped.
    bool choosesObjects() const;
    /// That, or some tables come without their rows; whatever `content` says.
    bool takesPart() const;

    // As every kind, see JobSpec.
    static const JobKind &kind();
    void visitMembers(MemberVisitor &v);
    void check(const SpecCheck &check) const;
    QString title() const;
};
}
