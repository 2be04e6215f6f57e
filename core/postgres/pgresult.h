#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

struct pg_result;

namespace larder
{
/// The rows of one statement, all in memory. Immutable, cheap to copy. Asking for a row or column that does not exist
/// throws Error Internal.
class PgResult
{
public:
    PgResult() = default;
    /// `encoding`: of the session, see textencoding.h.
    explicit PgResult(pg_result *owned, QByteArray encoding = {});

    int rows() const;
    bool isEmpty() const { return rows() == 0; }
    QStringList columns() const;
    bool isNull(int row, const char *column) const;
    QString value(int row, const char *column) const; ///< a NULL gives a null QString
    QByteArray bytes(int row, const char *column) const;
    qint64 number(int row, const char *column, qint64 ifNull = -1) const;
    bool boolean(int row, const char *column) const; ///< NULL is false
    /// One column of all rows.
    QStringList column(const char *name) const;
    /// Rows an INSERT, UPDATE, DELETE, COPY or SELECT touched; 0 for other statements.
    qint64 affectedRows() const;

private:
    int index(int row, const char *column) const;

    std::shared_ptr<pg_result> m_result;
    QByteArray m_encoding;
};
}
