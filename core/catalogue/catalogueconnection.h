#pragma once

#include "core/catalogue/catalogueguard.h"
#include "core/catalogue/cataloguequery.h"

namespace larder
{
/// One connection of the calling thread to the catalogue's file: made 0600 when missing, in WAL mode, migrated, with
/// every table it should have. Removed from Qt's list by the destructor. Throws CatalogueError.
///
/// Nothing but SQLite ever opens an existing catalogue: closing any descriptor of a file takes away all POSIX locks
/// that the process has on it (fcntl(2)), those of its other connections too, and then another program removes the
/// write-ahead log under them (https://www.sqlite.org/howtocorrupt.html, section 2.2).
class CatalogueConnection
{
public:
    explicit CatalogueConnection(const QString &file);
    ~CatalogueConnection();
    CatalogueConnection(const CatalogueConnection &) = delete;
    CatalogueConnection &operator=(const CatalogueConnection &) = delete;

    /// Moves a damaged catalogue and its log aside, so that the next connection makes it anew. Gives where it lies now;
    /// empty when it is whole after all, because another process was quicker. Throws CatalogueError(Damaged) when
    /// others do not let go of it.
    static QString moveAside(const QString &file);

    const QString &file() const { return m_file; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    CatalogueQuery statement(const QString &sql) const { return {database(), sql}; }
    /// Reads all of it, which takes a while. Throws CatalogueError(Damaged).
    void requireWhole() const;
    bool isAskedToLetGo() const { return m_guard && m_guard->isAskedToLetGo(); }

private:
    /// Without a guard: for who is the sole user.
    CatalogueConnection(const QString &file, std::optional<CatalogueGuard> guard);
    void openDatabase();
    void closeDatabase();
    void prepareDatabase();
    void requireSchema() const;
    std::optional<CatalogueGuard> m_guard;
    QString m_file;
    QString m_name;
};
}
