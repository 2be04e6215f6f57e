#pragma once

#include "core/postgres/databaseproperties.h"
#include "core/sql/dumplistener.h"

#include <QHash>

namespace larder
{
/// What a script says of databases as a whole (CREATE, ALTER, COMMENT, GRANT … ON DATABASE, ALTER ROLE … IN DATABASE),
/// which nobody sends: facts for the database that is made in its place. What the gate does not know as such a
/// statement counts for nothing. Memory: the values, of at most 10,000 databases.
class DatabaseFacts final : public DumpListener
{
public:
    /// Of a database that the script creates; nothing of others. What it leaves open is empty; see completed().
    std::optional<DatabaseProperties> propertiesOf(const QString &name) const;

    void statement(const SqlStatement &statement) override;

private:
    struct Grant
    {
        bool grants = true;
        QStringList privileges;
        QString grantee; ///< empty: PUBLIC
        bool grantable = false;
    };
    struct Known
    {
        DatabaseProperties properties;
        QList<Grant> grants; ///< in order
        bool isCreated = false;
    };
    class Reader;

    QHash<QString, Known> m_databases;
};

/// `found` with owner, encoding, locale and tablespace of `usual` where a script does not say them.
DatabaseProperties completed(DatabaseProperties found, const DatabaseProperties &usual);
}
