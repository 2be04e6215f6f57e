#pragma once

#include "core/postgres/pgconnection.h"

#include <QString>

namespace larder
{
/// The durable note that a restore of ours has made a database which must not stay: written before CREATE DATABASE,
/// removed after the rename or the drop. After a crash the next restore on the same server finds it and, when the
/// process that wrote it is dead, drops what it names. Databases are recognised by name and OID, servers by their
/// system identifier. One file for each restore in `folder`. Not thread-safe.
class RestoreJournal
{
public:
    /// Writes the note. Throws Error(FileAccess, NoSpace).
    RestoreJournal(const QString &folder, const QString &jobId, const QString &systemIdentifier,
                   const QString &scratchName);
    /// The database now exists, as this OID.
    void created(quint32 oid);
    /// Nothing is left to undo: removes the note.
    void finish();

    /// Drops leftovers of dead restores on this server and removes their notes. Returns the names dropped.
    static QStringList recover(const QString &folder, const QString &systemIdentifier, PgConnection &maintenance);

private:
    void write() const;

    QString m_folder;
    QString m_fileName;
    QString m_systemIdentifier;
    QString m_scratchName;
    quint32 m_oid = 0;
};
}
