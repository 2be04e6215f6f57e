#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <optional>

namespace larder
{
// Patterns of tables and schemas as pg_dump understands them (PostgreSQL documentation, chapter "psql", "Patterns"):
// * is any text, ? any character, a dot stands between schema and name, what is between quotation marks is literal,
// other text is in lower case and may be a regular expression.

/// The patterns of a text: separated by commas outside of quotation marks.
QStringList splitPatterns(const QString &text);
QString joinPatterns(const QStringList &patterns);
/// Why pg_dump would not understand it, as the end of a sentence; empty when it would.
QString whyNoPattern(const QString &pattern);

/// One pattern, ready to be asked often. One that pg_dump would not understand matches nothing.
class NamePattern
{
public:
    enum class Of { Tables, Schemas };

    NamePattern(const QString &pattern, Of what);

    /// A pattern of schemas looks at the schema alone.
    bool matches(const QString &schema, const QString &name) const;

private:
    QRegularExpression m_schema;
    std::optional<QRegularExpression> m_name; ///< of a table
};

/// Several, and which of them found something.
class NamePatterns
{
public:
    NamePatterns(const QStringList &patterns, NamePattern::Of what);

    bool isEmpty() const { return m_patterns.isEmpty(); }
    bool matches(const QString &schema, const QString &name);
    /// Those that have matched nothing so far, in their order.
    QStringList idle() const;

private:
    QStringList m_texts;
    QList<NamePattern> m_patterns;
    QList<bool> m_used;
};
}
