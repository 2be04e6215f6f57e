#pragma once

#include "core/sql/dumplistener.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace larder
{
/// What a dump wants to find on the server, heard from its statements; comments, which anybody can write, count for
/// nothing. Memory: the names.
class DumpFacts final : public DumpListener
{
public:
    /// Owners, grantees, and whoever default privileges, policies and user mappings name; sorted.
    QStringList roles() const;
    QStringList owners() const; ///< of anything, sorted
    QStringList superuserOwners() const; ///< of what nobody but superusers may own, such as event triggers; sorted
    /// Name → schema, empty when the dump does not say.
    const QMap<QString, QString> &extensions() const { return m_extensions; }
    qint64 largeObjects() const { return m_largeObjects; }
    bool definesTables() const { return m_definesTables; }
    bool definesAnything() const { return m_definesAnything; }
    bool definesTableParts() const { return m_definesTableParts; } ///< indexes or constraints, beside those in tables
    bool makesPublic() const { return m_makesPublic; } ///< the schema that each new database has
    bool bringsRows() const { return m_bringsRows; } ///< or says that a table has none
    /// What one transaction that loads all of it keeps locked, at least: each large object, index, sequence and view;
    /// each table with the one for its long values and that one's index.
    qint64 locks() const { return m_largeObjects + m_relationLocks; }
    /// (schema, name) of tables whose rows lie on another server.
    const QSet<std::pair<QString, QString>> &foreignTables() const { return m_foreignTables; }

    void statement(const SqlStatement &statement) override;
    void copyBegin(const CopyBlock &) override { m_bringsRows = true; }

private:
    QSet<QByteArray> m_roles;
    QSet<QByteArray> m_owners;
    QSet<QByteArray> m_superuserOwners;
    QMap<QString, QString> m_extensions;
    QSet<std::pair<QString, QString>> m_foreignTables;
    qint64 m_largeObjects = 0;
    bool m_definesTables = false;
    bool m_definesAnything = false;
    bool m_definesTableParts = false;
    bool m_makesPublic = false;
    bool m_bringsRows = false;
    qint64 m_relationLocks = 0;
};
}
