#include "core/restore/copyloader.h"

#include "core/base/translation.h"
#include "core/restore/placederror.h"
#include "core/sql/copyheader.h"
#include "core/sql/identifiers.h"
#include "core/sql/textencoding.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Below this a new relation file costs more than it spares.
constexpr qint64 largeBytes = 8 << 20;
constexpr qint64 copyPieceBytes = 1 << 20;
constexpr QByteArrayView endOfStatement = "FROM stdin;";

/// `encoding`: that of the session when it loads the block.
QString nameOf(const LoadBlock &block, QByteArrayView encoding)
{
    return quoteQualifiedName({decodedText(block.table.schema, encoding), decodedText(block.table.name, encoding)});
}

[[noreturn]] void throwMoved(const LoadBlock &block, QByteArrayView encoding)
{
    throw Error(ErrorCode::BackupDamaged,
                Engine::tr("The backup changed while it was being read: the rows of %1 are not where they were.")
                    .arg(nameOf(block, encoding)),
                Engine::tr("Find out what writes to it, then verify it again."));
}
}

CopyLoader::CopyLoader(PgConnection &connection, DumpText &text, const GateRules &rules,
                       std::function<void(qint64, qint64)> advance)
    : m_connection(connection), m_text(text), m_gate(rules), m_advance(std::move(advance))
{ }

void CopyLoader::load(const LoadBlock &block, bool mayEmpty)
{
    m_text.seek(block.begin);
    QByteArray statement = m_text.read(block.dataOffset - block.begin).trimmed();
    std::optional<CopyBlock> found = parseCopyFromStdin(statement);
    const bool sameSchema = found && (found->schema.isEmpty() || found->schema == block.table.schema);
    if (!sameSchema || found->table != block.table.name)
        throwMoved(block, m_connection.encoding());
    found->statement = statement;
    isToBeSent(m_gate.copy(*found), block.lineNumber, statement);
    const bool anew = mayEmpty && block.bytes >= largeBytes && statement.endsWith(endOfStatement)
        && isEmptyTable(nameOf(block, m_connection.encoding()));
    if (!anew)
        return copy(block, statement);
    statement.chop(1);
    m_connection.execScript(u"BEGIN"_s);
    m_connection.execScript(u"TRUNCATE ONLY "_s + nameOf(block, m_connection.encoding()));
    copy(block, statement + " WITH (FREEZE)");
    m_connection.execScript(u"COMMIT"_s);
}

/// Neither a partitioned or foreign table nor one that an extension has put rows into.
bool CopyLoader::isEmptyTable(const QString &name)
{
    return m_connection
        .exec(u"SELECT relkind = 'r' AND pg_catalog.pg_relation_size(oid) = 0 AS empty FROM pg_catalog.pg_class "
              "WHERE oid = $1::pg_catalog.regclass"_s,
              {name})
        .boolean(0, "empty");
}

qint64 CopyLoader::rowsTaken(const LoadBlock &block, const QByteArray &statement)
{
    m_connection.startCopy(statement);
    try {
        sendRows(block);
    } catch (const Error &) {
        if (!m_connection.isBroken())
            m_connection.abortCopy(u"the rows could not be read"_s);
        throw;
    }
    return m_connection.finishCopy();
}

void CopyLoader::copy(const LoadBlock &block, const QByteArray &statement)
{
    qint64 rows = 0;
    try {
        rows = rowsTaken(block, statement);
    } catch (const Error &error) {
        if (!error.detail().contains("SQLSTATE"_L1)) // said by us
            throw;
        throw placedError(error, {block.lineNumber, statement}, m_connection);
    }
    if (rows != block.rows)
        throw Error(
            ErrorCode::ContentsDiffer,
            Engine::tr("The server took %1 rows into %2, the backup has %3.")
                .arg(QString::number(rows), nameOf(block, m_connection.encoding()), QString::number(block.rows)),
            Engine::tr("Look for rules or functions that change rows as they are loaded."));
}

void CopyLoader::sendRows(const LoadBlock &block)
{
    for (qint64 left = block.bytes; left > 0;) {
        const QByteArray piece = m_text.read(qMin(left, copyPieceBytes));
        if (piece.isEmpty())
            throwMoved(block, m_connection.encoding());
        m_connection.putCopyData(piece);
        m_advance(piece.size(), piece.count('\n')); // a line end inside a value is written as \n
        left -= piece.size();
    }
    if (!m_text.read(block.end - block.dataOffset - block.bytes).startsWith("\\."))
        throwMoved(block, m_connection.encoding());
}
}
