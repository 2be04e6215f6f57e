#pragma once

#include "core/catalogue/sqlstatement.h"

namespace larder
{
/// One connection of the calling thread to the catalogue's file: made 0600 when missing, moved aside and begun anew
/// when it is no database any more, in WAL mode, migrated. Removed from Qt's list by the destructor.
class CatalogueConnection
{
public:
    explicit CatalogueConnection(const QString &file);
    ~CatalogueConnection();
    CatalogueConnection(const CatalogueConnection &) = delete;
    CatalogueConnection &operator=(const CatalogueConnection &) = delete;

    const QString &file() const { return m_file; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    SqlStatement statement(const QString &sql) const { return {database(), sql}; }

private:
    void openDatabase();
    void closeDatabase();
    bool prepareDatabase();
    void moveAside() const;
    QString m_file;
    QString m_name;
};
}
