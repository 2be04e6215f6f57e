#pragma once

#include "core/job/serversurvey.h"
#include "core/postgres/databaseproperties.h"
#include "core/restore/restorejournal.h"

namespace larder
{
/// A database of ours beside the live ones, closed to everybody else, into which a restore loads. Unless it is given
/// its final place it is dropped again, whatever happens. One thread.
class ScratchDatabase
{
public:
    /// Creates `name` from template0 with the encoding, locale, owner and tablespace of `properties`. A loader of its
    /// own (loadAs()) owns it for the time being: only that gives every right in it that an ordinary dump needs, to
    /// create in the schema public and extensions that are trusted.
    ScratchDatabase(const ServerSurvey &survey, const QString &name, const DatabaseProperties &properties,
                    RestoreJournal journal, const CancelToken &token);
    /// Drops it with a session of its own, so that a cancelled job cleans up too; a failure is told (JournalPlace) and
    /// left to RestoreJournal::recover().
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    const QString &name() const { return m_name; }
    RestoreJournal &journal() { return m_journal; }
    /// It has been renamed to its final name: it stays.
    void release();

private:
    ConnectionParams m_maintenance;
    QString m_name;
    RestoreJournal m_journal;
    bool m_released = false;
};
}
