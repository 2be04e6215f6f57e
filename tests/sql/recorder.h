#pragma once

#include "core/sql/dumpscanner.h"

namespace larder::test
{
/// Everything a scanner says, one line an event; the pieces of COPY data joined.
class Recorder final : public DumpListener
{
public:
    void header(ScriptKind kind, qint64 offset) override;
    void trailer(ScriptKind kind, qint64 offset) override;
    void comment(QByteArrayView line, qint64 offset) override;
    void statement(const SqlStatement &statement) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView part) override;
    void copyEnd(const CopyEnd &end) override;

    QByteArrayList events;
    QByteArrayList statements; ///< their text alone
    QByteArrayList tables; ///< schema|table|columns...
    QByteArrayList data; ///< of each block
    QList<std::pair<qint64, qint64>> lines; ///< of statements, blocks and commands: offset, line

private:
    void note(const char *what, qint64 offset, const QByteArray &text = {});
};

struct Scan
{
    Recorder heard;
    DumpSummary summary;
};
/// Feeds `script` in pieces of `chunk` bytes; 0 means all at once.
Scan scan(QByteArrayView script, qsizetype chunk = 0, qsizetype statementLimit = DumpScanner::defaultStatementLimit);
}
