// Any bytes as a script: the events must not depend on how it is cut into chunks, and every byte must be accounted for.
#include <cstdlib>

using namespace larder;

namespace
{
class Events final : public DumpListener
{
public:
    void header(ScriptKind kind, qint64 offset) override { note('h', offset, QByteArray::number(int(kind))); }
    void trailer(ScriptKind kind, qint64 offset) override { note('t', offset, QByteArray::number(int(kind))); }
    void comment(QByteArrayView line, qint64 offset) override { note('-', offset, line); }
    void statement(const SqlStatement &statement) override
    {
        note('s', statement.offset, QByteArray::number(statement.bytes) + statement.text);
    }
    void metaCommand(const MetaCommand &command) override { note('m', command.offset, command.line); }
    void copyBegin(const CopyBlock &block) override
    {
        note('c', block.dataOffset, block.schema + '|' + block.table + '|' + block.columns.join(','));
        m_dataEnd = block.dataOffset;
    }
    void copyData(QByteArrayView part) override
    {
        text += part;
        m_dataEnd += part.size();
    }
    void copyEnd(const CopyEnd &end) override
    {
        const qint64 mark = end.endOffset - m_dataEnd;
        if (mark != 3 && mark != 4)
            std::abort();
        note('e', end.endOffset, QByteArray::number(end.rows) + ' ' + QByteArray::number(end.bytes));
    }

    QByteArray text;

private:
    void note(char what, qint64 offset, QByteArrayView more)
    {
        text += what;
        text += QByteArray::number(offset) + ' ';
        text += more;
        text += '\n';
    }

    qint64 m_dataEnd = 0;
};

template <typename Reader> void feedInChunks(Reader &reader, QByteArrayView script, qsizetype chunk)
{
    while (!script.isEmpty()) {
        const qsizetype bytes = std::min(chunk, script.size());
        reader.feed(script.first(bytes));
        script = script.sliced(bytes);
    }
}

QByteArray scan(QByteArrayView script, qsizetype chunk)
{
    constexpr qsizetype statementLimit = 200; // short, so that capping is tried
    Events events;
    DumpScanner scanner(events, statementLimit);
    feedInChunks(scanner, script, chunk);
    const DumpSummary summary = scanner.finish();
    if (summary.bytes != script.size())
        std::abort();
    return events.text + summary.incompleteness().toUtf8() + QByteArray::number(summary.irregular);
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype chunk = 1 + data[0];
    const QByteArrayView script(data + 1, static_cast<qsizetype>(size) - 1);
    if (scan(script, script.size()) != scan(script, chunk))
        std::abort();
    return 0;
}
