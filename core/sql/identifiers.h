#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace larder
{
// PostgreSQL's quoting (documentation, "Lexical Structure"). Bytes are taken as UTF-8 or any encoding that is allowed
// in a server. The text must not contain NUL.

/// Always with quotation marks: "a""b". Right for every name, reserved word or not.
QString quoteIdentifier(QStringView name);
QByteArray quoteIdentifier(QByteArrayView name);
/// 'it''s', or E'a\\b' where there is a backslash, so that standard_conforming_strings does not matter.
QString quoteLiteral(QStringView text);
QByteArray quoteLiteral(QByteArrayView text);

/// A name as PostgreSQL would look it up: quotation marks removed, unquoted ASCII letters in lower case.
struct QualifiedName
{
    QString schema; ///< empty when not given
    QString name;
    bool operator==(const QualifiedName &) const = default;
};
/// Reads `name`, `schema.name`, `"Odd ""name"`, `"s".t`. Nothing when it is no such name or anything follows.
std::optional<QualifiedName> parseQualifiedName(QStringView text);
/// Both parts quoted: "schema"."name", or "name" alone.
QString quoteQualifiedName(const QualifiedName &name);
}
