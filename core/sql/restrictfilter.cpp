#include "core/sql/restrictfilter.h"

#include "core/sql/scriptmarks.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace larder
{
namespace
{
// The longest key psql 15 to 18 accept fits many times; a longer line is passed on for psql to refuse.
constexpr qsizetype longestLine = 1024;
// Longer ones hold no lone BEGIN.
constexpr qsizetype longestHeldLine = 64 * 1024;

struct Range
{
    qint64 begin;
    qint64 end;
};
}

struct RestrictFilter::State final : DumpListener
{
    State(Sink to, Blank what) : sink(std::move(to)), blank(what), scanner(*this, copyHeaderLimit) { }

    // Statements are of no interest here beyond COPY, whose column lists are bounded by the 1,600 columns of a table.
    static constexpr qsizetype copyHeaderLimit = DumpScanner::defaultStatementLimit;

    void metaCommand(const MetaCommand &command) override
    {
        if (command.insideStatement || command.line.size() > longestLine || command.offset < passed
            || !parseRestrictLine(command.line))
            return;
        // A carriage return belongs to the line end.
        const qsizetype bytes = command.line.size() - (command.line.endsWith('\r') ? 1 : 0);
        cuts.push_back({command.offset, command.offset + bytes});
        ++removed;
    }

    void statement(const SqlStatement &statement) override
    {
        const bool transaction = statement.text == "BEGIN;" || statement.text == "COMMIT;";
        if (blank == Blank::Restriction || !transaction || statement.offset < passed)
            return;
        cuts.push_back({statement.offset, statement.offset + statement.bytes});
        ++removed;
    }

    /// Passes on `part`, which begins at offset `passed`, without what is to be cut.
    void pass(QByteArrayView part)
    {
        while (!part.isEmpty()) {
            while (!cuts.empty() && cuts.front().end <= passed)
                cuts.pop_front();
            const bool cutting = !cuts.empty() && cuts.front().begin <= passed;
            const qint64 border
                = cuts.empty() ? passed + part.size() : (cutting ? cuts.front().end : cuts.front().begin);
            const qsizetype bytes = std::min<qint64>(border - passed, part.size());
            if (!cutting)
                sink(part.first(bytes));
            passed += bytes;
            part = part.sliced(bytes);
        }
    }

    /// Passes on what is held and then `chunk`, up to `end`; holds the rest.
    void passUntil(qint64 end, QByteArrayView chunk)
    {
        const QByteArray waiting = std::exchange(held, {});
        const qsizetype fromHeld = std::clamp<qint64>(end - passed, 0, waiting.size());
        pass(QByteArrayView(waiting).first(fromHeld));
        const qsizetype fromChunk = fromHeld < waiting.size() ? 0 : std::clamp<qint64>(end - passed, 0, chunk.size());
        pass(chunk.first(fromChunk));
        held = waiting.sliced(fromHeld);
        held.append(chunk.sliced(fromChunk));
    }

    const Sink sink;
    const Blank blank;
    DumpScanner scanner;
    std::deque<Range> cuts;
    QByteArray held; ///< the start of a line that may have to go
    QByteArray line; ///< not yet scanned: a statement must not be cut before it is known
    qint64 passed = 0; ///< offset of the first byte not passed on
    int removed = 0;
};

RestrictFilter::RestrictFilter(Sink sink, Blank blank) : m_state(std::make_unique<State>(std::move(sink), blank)) { }
RestrictFilter::~RestrictFilter() = default;

void RestrictFilter::feed(QByteArrayView chunk)
{
    if (m_state->blank == Blank::Restriction)
        return take(chunk);
    m_state->line.append(chunk);
    qsizetype whole = m_state->line.lastIndexOf('\n') + 1;
    if (whole == 0 && m_state->line.size() > longestHeldLine)
        whole = m_state->line.size();
    const QByteArray lines = std::exchange(m_state->line, m_state->line.sliced(whole));
    take(QByteArrayView(lines).first(whole));
}

void RestrictFilter::take(QByteArrayView chunk)
{
    State &state = *m_state;
    state.scanner.feed(chunk);
    const bool tooLong = state.scanner.position() - state.scanner.settledPosition() > longestLine;
    state.passUntil(tooLong ? state.scanner.position() : state.scanner.settledPosition(), chunk);
}

void RestrictFilter::finish()
{
    take(std::exchange(m_state->line, {}));
    m_state->scanner.finish();
    m_state->passUntil(m_state->scanner.position(), {});
}

int RestrictFilter::removed() const { return m_state->removed; }
}
