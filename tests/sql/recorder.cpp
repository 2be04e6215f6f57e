#include "tests/sql/recorder.h"

namespace larder::test
{
void Recorder::note(const char *what, qint64 offset, const QByteArray &text)
{
    events.append(QByteArray::number(offset) + ' ' + what + ' ' + text);
}

void Recorder::header(ScriptKind kind, qint64 offset)
{
    note(kind == ScriptKind::Cluster ? "cluster header" : "header", offset);
}

void Recorder::trailer(ScriptKind kind, qint64 offset)
{
    note(kind == ScriptKind::Cluster ? "cluster trailer" : "trailer", offset);
}

void Recorder::comment(QByteArrayView line, qint64 offset) { note("comment", offset, line.toByteArray()); }

void Recorder::statement(const SqlStatement &statement)
{
    lines.append({statement.offset, statement.lineNumber});
    statements.append(statement.text);
    note(statement.capped ? "capped" : "statement", statement.offset,
         QByteArray::number(statement.bytes) + ' ' + statement.text);
}

void Recorder::metaCommand(const MetaCommand &command)
{
    lines.append({command.offset, command.lineNumber});
    note(command.insideStatement ? "meta inside" : "meta", command.offset, command.line);
}

void Recorder::copyBegin(const CopyBlock &block)
{
    lines.append({block.statementOffset, block.lineNumber});
    tables.append(block.schema + '|' + block.table + '|' + block.columns.join(','));
    data.append(QByteArray());
    note("copy", block.statementOffset, QByteArray::number(block.dataOffset) + ' ' + tables.last());
}

void Recorder::copyData(QByteArrayView part) { data.last().append(part); }

void Recorder::copyEnd(const CopyEnd &end)
{
    note("end", end.endOffset,
         QByteArray::number(end.rows) + " rows, " + QByteArray::number(end.bytes) + " bytes " + data.last());
}

Scan scan(QByteArrayView script, qsizetype chunk, qsizetype statementLimit)
{
    Scan result;
    DumpScanner scanner(result.heard, statementLimit);
    while (!script.isEmpty()) {
        const qsizetype bytes = chunk == 0 ? script.size() : std::min(chunk, script.size());
        scanner.feed(script.first(bytes));
        script = script.sliced(bytes);
    }
    result.summary = scanner.finish();
    return result;
}
}
