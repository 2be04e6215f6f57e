#include "core/sql/insertsascopy.h"

#include "core/sql/sqlphrase.h"

namespace larder
{
namespace
{
/// Rows of many statements are passed on together: each call has its price.
constexpr qsizetype enough = 64 << 10;

/// The table of an INSERT of whatever form.
CopyBlock tableOf(const SqlStatement &insert)
{
    SqlTokens tokens(insert.text);
    skipPhrase(tokens, "insert into");
    const SqlName name = tokens.takeName();
    CopyBlock block;
    block.schema = name.schema.isEmpty() ? insert.schema : name.schema;
    block.table = name.name;
    block.encoding = insert.encoding;
    return block;
}

bool isInsert(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    return skipPhrase(tokens, "insert into");
}
}

void InsertsAsCopy::header(ScriptKind kind, qint64 offset)
{
    endBlock();
    m_listener.header(kind, offset);
}

void InsertsAsCopy::trailer(ScriptKind kind, qint64 offset)
{
    endBlock();
    m_listener.trailer(kind, offset);
}

void InsertsAsCopy::comment(QByteArrayView line, qint64 offset)
{
    endBlock();
    m_listener.comment(line, offset);
}

void InsertsAsCopy::statement(const SqlStatement &statement)
{
    const bool insert = statement.offset == m_statement || isInsert(statement.text);
    if (insert && statement.offset != m_statement && !statement.capped)
        insertText(
            {statement.offset, statement.lineNumber, statement.escapesInStrings, statement.schema, statement.encoding},
            statement.text);
    const bool whole = insert && statement.offset == m_statement && !m_broken && m_reader.isWhole();
    m_statement = -1;
    if (whole)
        return acceptStatement(statement);
    if (insert)
        return refuseStatement(statement);
    endBlock();
    m_listener.statement(statement);
}

void InsertsAsCopy::insertText(const InsertPlace &place, QByteArrayView part)
{
    if (place.offset != m_statement)
        beginStatement(place);
    if (m_broken)
        return;
    const qsizetype taken = m_reader.feed(part, &m_held);
    m_broken = taken != part.size();
    if (!m_decided)
        decide(place);
    if (m_broken || m_held.size() < mostHeld)
        return;
    m_told = true;
    deliver(m_held.size());
}

void InsertsAsCopy::beginStatement(const InsertPlace &place)
{
    m_statement = place.offset;
    m_decided = m_broken = m_told = false;
    m_reader.begin(place.escapesInStrings);
}

/// Its head means the table of the block.
bool InsertsAsCopy::goesOn(const InsertPlace &place) const
{
    return m_inBlock && m_head == m_reader.head() && m_schema == place.schema && m_encoding == place.encoding;
}

/// Another table, another block. Its rows so far are the last ones held.
void InsertsAsCopy::decide(const InsertPlace &place)
{
    m_decided = m_broken || m_reader.knowsHead();
    if (m_broken || !m_decided || goesOn(place))
        return;
    const QByteArray rows = m_held.sliced(m_settled);
    m_held.truncate(m_settled);
    endBlock();
    m_held = rows;
    m_inBlock = true;
    m_head = m_reader.head();
    m_schema = place.schema;
    m_encoding = place.encoding;
    m_begin = m_end = place.offset;
    m_rows = 0;
    CopyBlock block = m_reader.table();
    if (block.schema.isEmpty())
        block.schema = place.schema;
    block.encoding = place.encoding;
    block.statementOffset = block.dataOffset = place.offset;
    block.lineNumber = place.lineNumber;
    m_listener.copyBegin(block);
}

void InsertsAsCopy::deliver(qsizetype bytes)
{
    if (bytes > 0)
        m_listener.copyData(QByteArrayView(m_held).first(bytes));
    m_held.remove(0, bytes);
    m_settled = 0;
}

void InsertsAsCopy::acceptStatement(const SqlStatement &statement)
{
    m_rows += m_reader.rows();
    m_end = statement.offset + statement.bytes;
    m_settled = m_held.size();
    if (m_settled >= enough)
        deliver(m_settled);
}

void InsertsAsCopy::refuseStatement(const SqlStatement &statement)
{
    m_held.truncate(m_settled);
    if (m_told || (m_inBlock && m_rows == 0)) {
        m_inBlock = m_told = false;
        m_held.clear();
        m_settled = 0;
        m_listener.copyTakenBack();
    }
    endBlock();
    m_listener.rowsUnclear(tableOf(statement));
    m_listener.statement(statement);
}

void InsertsAsCopy::endBlock()
{
    if (!m_inBlock)
        return;
    m_inBlock = false;
    deliver(m_settled);
    m_held.clear();
    m_listener.copyEnd({m_rows, m_end - m_begin, m_end});
}

void InsertsAsCopy::metaCommand(const MetaCommand &command)
{
    endBlock();
    m_listener.metaCommand(command);
}

void InsertsAsCopy::copyBegin(const CopyBlock &block)
{
    endBlock();
    m_listener.copyBegin(block);
}

void InsertsAsCopy::copyData(QByteArrayView data) { m_listener.copyData(data); }

void InsertsAsCopy::copyEnd(const CopyEnd &end) { m_listener.copyEnd(end); }

void InsertsAsCopy::end()
{
    endBlock();
    m_listener.end();
}
}
