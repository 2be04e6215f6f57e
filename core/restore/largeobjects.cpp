#include "core/restore/largeobjects.h"

#include "core/base/log.h"
#include "core/postgres/pgconnection.h"
#include "core/sql/sqltokens.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QByteArray line(const QByteArray &object, const QByteArray &sha256) { return object + ' ' + sha256 + '\n'; }

const QByteArray &emptyHash()
{
    static const QByteArray hash = sha256Hex({});
    return hash;
}
}

/// SELECT pg_catalog.lo_open('16401', 131072); SELECT pg_catalog.lowrite(0, '\x…'); SELECT pg_catalog.lo_close(0);
void LargeObjectSum::statement(const SqlStatement &statement)
{
    SqlTokens tokens(statement.text);
    if (!tokens.skip("select"))
        return;
    const QByteArray function = tokens.takeName().name;
    if (!tokens.skip('('))
        return;
    if (function == "lo_create") {
        m_made.add(line(tokens.take().text, emptyHash()));
    } else if (function == "lo_open") {
        m_isCertain = m_isCertain && tokens.current().kind == SqlToken::Kind::Text; // else it is made there, before 9.0
        m_object = tokens.take().text;
        m_hash = Sha256();
    } else if (function == "lowrite") {
        tokens.take();
        m_isCertain = m_isCertain && !statement.capped && tokens.skip(',');
        write(tokens.take().text);
    } else if (function == "lo_close") {
        m_written.add(line(m_object, emptyHash()));
        m_sum.add(line(std::exchange(m_object, {}), m_hash.finishHex()));
    }
}

std::optional<RowSum> LargeObjectSum::sum() const
{
    if (!m_isCertain)
        return std::nullopt;
    if (m_made == m_written || m_made.rows() == 0)
        return m_sum;
    return m_written.rows() == 0 ? std::optional(m_made) : std::nullopt;
}

void LargeObjectSum::write(const QByteArray &literal)
{
    m_isCertain = m_isCertain && literal.startsWith("\\x") && literal.size() % 2 == 0;
    if (m_isCertain)
        m_hash.add(QByteArray::fromHex(literal.sliced(2)));
}

qint64 countLargeObjects(PgConnection &connection)
{
    return connection.exec(u"SELECT count(*) AS n FROM pg_catalog.pg_largeobject_metadata"_s).number(0, "n");
}

std::optional<RowSum> sumOfLargeObjects(PgConnection &connection)
{
    try {
        const PgResult objects = connection.exec(
            u"SELECT oid::pg_catalog.text AS id, pg_catalog.encode(pg_catalog.sha256(pg_catalog.lo_get(oid)), 'hex')"
            " AS hash FROM pg_catalog.pg_largeobject_metadata"_s);
        RowSum sum;
        for (int row = 0; row < objects.rows(); ++row)
            sum.add(line(objects.bytes(row, "id"), objects.bytes(row, "hash")));
        return sum;
    } catch (const Error &error) {
        if (error.code() == ErrorCode::ConnectionFailed || error.code() == ErrorCode::TimedOut)
            throw;
        writeLog(u"large objects were not read back: %1"_s.arg(error.message()));
        return std::nullopt;
    }
}
}
