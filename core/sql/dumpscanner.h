#pragma once

#include "core/sql/dumplistener.h"
#include "core/sql/dumpsummary.h"

#include <memory>

namespace larder
{
/// Reads plain scripts of pg_dump and pg_dumpall (all versions, any number one after the other) cut into chunks of any
/// size, at memory speed inside COPY data and without copying it. Outside COPY data it splits statements by the rules
/// of psql (psqlscan.l): quotes, E'', dollar quotes, nested comments, parentheses, BEGIN ATOMIC; so nothing inside a
/// string or a function body is ever taken for a header, a trailer or a COPY. The text may be hostile: memory
/// stays bounded by `statementLimit`. Not thread-safe.
class DumpScanner
{
public:
    static constexpr qsizetype defaultStatementLimit = 1 << 20;

    /// `listener` must outlive the scanner. Statements longer than `statementLimit` bytes arrive capped.
    explicit DumpScanner(DumpListener &listener, qsizetype statementLimit = defaultStatementLimit);
    ~DumpScanner();
    DumpScanner(const DumpScanner &) = delete;
    DumpScanner &operator=(const DumpScanner &) = delete;

    void feed(QByteArrayView chunk);
    /// Call once after the last chunk.
    DumpSummary finish();

    /// As in DumpSummary, so far: no use to read on.
    qint64 firstNulOffset() const;
    /// Inside a statement, a quotation, a comment or the rows of a COPY.
    bool insideStatement() const;
    /// Bytes fed so far.
    qint64 position() const;
    /// Where a statement begins of which too little has come to tell whether it is an INSERT; -1 when none does.
    qint64 beginOfUntold() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};
}
