#include "core/postgres/pgresult.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/sql/textencoding.h"

#include <libpq-fe.h>

namespace larder
{
PgResult::PgResult(pg_result *owned, QByteArray encoding)
    : m_result(owned, PQclear), m_encoding(std::move(encoding)) { }

int PgResult::rows() const { return PQntuples(m_result.get()); }

int PgResult::index(int row, const char *column) const
{
    const int field = PQfnumber(m_result.get(), column);
    if (field < 0 || row < 0 || row >= rows())
        throw Error(ErrorCode::Internal,
                    Engine::tr("A result has no row %1 with a column %2.").arg(row).arg(QLatin1StringView(column)));
    return field;
}

QStringList PgResult::columns() const
{
    QStringList names;
    for (int field = 0; field < PQnfields(m_result.get()); ++field)
        names.append(decodedText(PQfname(m_result.get(), field), m_encoding));
    return names;
}

bool PgResult::isNull(int row, const char *column) const
{
    return PQgetisnull(m_result.get(), row, index(row, column)) == 1;
}

QByteArray PgResult::bytes(int row, const char *column) const
{
    const int field = index(row, column);
    return {PQgetvalue(m_result.get(), row, field), PQgetlength(m_result.get(), row, field)};
}

QString PgResult::value(int row, const char *column) const
{
    return isNull(row, column) ? QString() : decodedText(bytes(row, column), m_encoding);
}

qint64 PgResult::number(int row, const char *column, qint64 ifNull) const
{
    return isNull(row, column) ? ifNull : bytes(row, column).toLongLong();
}

bool PgResult::boolean(int row, const char *column) const { return bytes(row, column) == "t"; }

QStringList PgResult::column(const char *name) const
{
    QStringList values;
    for (int row = 0; row < rows(); ++row)
        values.append(value(row, name));
    return values;
}

qint64 PgResult::affectedRows() const { return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0; }
}
