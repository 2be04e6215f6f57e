#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace larder
{
/// A prepared statement whose failures throw CatalogueError (NoSpace, FileAccess) naming the database file. One thread.
class CatalogueQuery
{
public:
    CatalogueQuery(const QSqlDatabase &database, const QString &sql);

    /// Runs it with these values for its placeholders, in order. May be called again.
    CatalogueQuery &run(const QVariantList &values = {});
    /// Throws when the rows cannot be read to their end: half a list must not look like all of it.
    bool next();
    /// Lets go of what is left of the rows: needed before a COMMIT on the same connection.
    void finish() { m_query.finish(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }

private:
    QString m_file;
    QSqlQuery m_query;
};

/// BEGIN IMMEDIATE, so that two processes queue up instead of failing halfway; rolled back unless commit() was called.
class SqlTransaction
{
public:
    explicit SqlTransaction(const QSqlDatabase &database);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;
    void commit();

private:
    QSqlDatabase m_database;
    bool m_open = true;
};

/// The primary result codes of SQLite (https://www.sqlite.org/rescode.html) that Larder tells apart.
enum class SqliteCode : int {
    Other = 0,
    WrongSql = 1, ///< our statements being right: a table or column is missing
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};
SqliteCode sqliteCodeOf(const QSqlError &error);
/// The file is no catalogue of ours, or none any more.
bool isDamage(SqliteCode code);
/// What to do when the catalogue `file` cannot be used for this reason.
QString hintFor(SqliteCode code, const QString &file);
[[noreturn]] void throwSqlError(const QSqlError &error, const QString &file);
}
