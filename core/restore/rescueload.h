#pragma once

#include "core/restore/backupload.h"
#include "core/restore/rescuereport.h"
#include "core/restore/setaside.h"

namespace larder
{
/// Reads `source` as proveForLoading() does; of one that is damaged, which is written down, as much as can be read: its
/// `damage` says what is wrong then, and its facts are those of what is left. Throws what is no damage, and NotADump
/// where nothing could be read; as chooseDatabase() does; Error(Refused) for an archive that is not the recorded one
/// and not trusted otherwise.
ProvenBackup readForRescue(const BackupSource &source, const ReadingTerms &terms, QThreadPool &inflaters,
                           JobContext &context);

/// The properties of the database to make, without an owner and a tablespace that the server does not have.
DatabaseProperties possibleProperties(DatabaseProperties wanted, const ServerSurvey &survey, PgConnection &maintenance);

/// Loads into a new database, over one session, what can be loaded of a backup, be it damaged or not to the server's
/// liking: see RescueSender and SalvagedScript. Of a file of
/// several databases the one that was chosen. Of a damaged archive each section is read by itself, so that indexes
/// and keys do not go with the rows that are lost. Proves nothing.
class RescueLoad
{
public:
    /// All must outlive it. `agreed`: as for BackupLoad; a backup that is not as its record says counts as foreign.
    RescueLoad(const ProvenBackup &backup, const ServerSurvey &survey, const GateRules &agreed, QThreadPool &inflaters,
               SetAside &aside, BackupLoad::Steps steps);

    /// The job's steps `first` and the one after it. Throws what ends the whole: Error(ConnectionFailed, ServerNoSpace,
    /// TimedOut), NoSpace of the folder, Refused for a command of psql; Cancelled.
    RescueReport into(const QString &database, JobContext &context);

private:
    void loadScript(PgConnection &connection, JobContext &context);
    void doubtDatabase();
    void loadArchive(PgConnection &connection, JobContext &context);
    void countRows(const QString &database, JobContext &context);

    const ProvenBackup &m_backup;
    const ServerSurvey &m_survey;
    GateRules m_rules;
    QThreadPool &m_inflaters;
    SetAside &m_aside;
    const BackupLoad::Steps m_steps;
    RescueReport m_report;
    bool m_doubted = false;
};
}
