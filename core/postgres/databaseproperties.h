#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace larder
{
class PgConnection;

/// One privilege of a database's ACL (pg_database.datacl taken apart by aclexplode).
struct DatabaseGrant
{
    QString grantor;
    QString grantee; ///< empty: PUBLIC
    QString privilege; ///< CREATE, CONNECT or TEMPORARY
    bool grantable = false;

    bool operator==(const DatabaseGrant &) const = default;
};

/// One line of pg_db_role_setting.
struct DatabaseSetting
{
    QString role; ///< empty: for everybody in the database
    QString name;
    QString value; ///< as stored; list settings such as search_path keep their quotes

    bool operator==(const DatabaseSetting &) const = default;
};

struct SecurityLabel
{
    QString provider;
    QString label;

    bool operator==(const SecurityLabel &) const = default;
};

/// What belongs to a database but is not in its plain dump: "databaseProperties" of the manifest.
struct DatabaseProperties
{
    QString owner;
    QString encoding; ///< "UTF8"
    QString localeProvider; ///< libc, icu or builtin
    QString collate;
    QString ctype;
    QString icuLocale; ///< pg_database.datlocale: also the locale of the builtin provider
    QString icuRules;
    QString collationVersion;
    QString tablespace;
    int connectionLimit = -1;
    bool isTemplate = false;
    bool allowConnections = true;
    std::optional<QList<DatabaseGrant>> acl; ///< in order; nothing means the built-in default
    QList<DatabaseSetting> settings; ///< in order
    QString comment;
    QList<SecurityLabel> securityLabels;

    bool operator==(const DatabaseProperties &) const = default;

    QJsonObject toJson() const;
    /// Manifests may be edited or hostile: every type, name and length is checked.
    /// Throws Error BackupDamaged naming the field.
    static DatabaseProperties fromJson(const QJsonObject &object);
};

/// Reads the properties of any database of the connected server. Throws Error DatabaseNotFound.
DatabaseProperties readDatabaseProperties(PgConnection &connection, const QString &database);

/// For a dump that came without properties: owned by the current user, encoding and locale of template1.
DatabaseProperties defaultDatabaseProperties(PgConnection &connection);

/// The statements that create `name` from template0 closed to everybody but its owner; each to be executed by itself
/// (CREATE DATABASE refuses transactions). A locale provider the server does not know becomes libc.
QStringList createDatabaseStatements(const QString &name, const DatabaseProperties &properties, int serverVersion);

/// Gives `database` the owner, ACL, settings, comment, labels, connection limit, template flag and permission to
/// connect of `properties`; to be called after loading, from a connection to another database.
/// Encoding, locale and tablespace are a matter of creation. What the server refuses (missing role or privilege) does
/// not stop the rest: it is returned, one sentence each.
QStringList applyDatabaseProperties(PgConnection &connection, const QString &database,
                                    const DatabaseProperties &properties);

/// One sentence for each property that differs; empty when they are the same. The order of an ACL and the collation
/// version (it follows the server's libraries) do not count; a missing ACL equals the default grants.
QStringList compareDatabaseProperties(const DatabaseProperties &expected, const DatabaseProperties &actual);
}
