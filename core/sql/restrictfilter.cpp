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

struct Range
{
    qint64 begin;
    qint64 end;
};
}

struct RestrictFilter::State final : DumpListener
{
    explicit State(Sink to) : sink(std::move(to)), scanner(*this, copyHeaderLimit) { }

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
    DumpScanner scanner;
    std::deque<Range> cuts;
    QByteArray held; ///< the start of a line that may have to go
    qint64 passed = 0; ///< offset of the first byte not passed on
    int removed = 0;
};

RestrictFilter::RestrictFilter(Sink sink) : m_state(std::make_unique<State>(std::move(sink))) { }
RestrictFilter::~RestrictFilter() = default;

void RestrictFilter::feed(QByteArrayView chunk)
{
    State &state = *m_state;
    state.scanner.feed(chunk);
    const bool tooLong = state.scanner.position() - state.scanner.settledPosition() > longestLine;
    state.passUntil(tooLong ? state.scanner.position() : state.scanner.settledPosition(), chunk);
}

void RestrictFilter::finish()
{
    m_state->scanner.finish();
    m_state->passUntil(m_state->scanner.position(), {});
}

int RestrictFilter::removed() const { return m_state->removed; }
}
