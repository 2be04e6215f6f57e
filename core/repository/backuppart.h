#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace larder
{
struct BackupRecord;
struct Manifest;

/// One thing that makes a backup less than its whole database.
enum class PartKind : int {
    SchemaOnly,
    DataOnly,
    Tables, ///< only these
    Schemas, ///< only these
    WithoutTables,
    WithoutSchemas,
    WithoutRows, ///< of some tables
    WithoutLargeObjects,
    WithoutUnloggedRows,
};

struct PartTrait
{
    PartKind kind = PartKind::SchemaOnly;
    int count = 0; ///< of the names; 0 where there are patterns among them, or nothing to count
    bool operator==(const PartTrait &) const = default;
};

/// What of its database a backup holds; empty: as far as is known, all of it.
using BackupPart = QList<PartTrait>;

/// "schema-only", "tables=3 without-rows=1": for the catalogue, the same in every language.
QString toString(const BackupPart &part);
/// Words it does not know are passed over.
BackupPart backupPartFromString(const QString &text);
/// What a backup made by a job of these options (BackupSpec in JSON) leaves out.
BackupPart partOf(const QJsonObject &options);

/// "schema only", "3 tables, without the rows of 1 table"; "part of the database" where the record does not say which;
/// empty for the backup of a whole database. In the language of the window.
QString partWords(const BackupRecord &backup);
/// What would be missing from a database made from it, as a clause with names: "all rows", "every table but orders and
/// items". Empty for the backup of a whole database.
QString missingFrom(const Manifest &manifest);
}
