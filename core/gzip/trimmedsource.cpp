#include "core/gzip/trimmedsource.h"

namespace larder
{
namespace
{
constexpr qsizetype beginningBytes = 4096;
}

TrimmedSource::TrimmedSource(std::unique_ptr<BlockSource> inner)
    : m_inner(std::move(inner), {}), m_beginning(m_inner.peek(surroundingBytes)), m_head(dumpHeadOf(m_beginning))
{
    m_beginning.truncate(beginningBytes);
    m_beginning.squeeze();
}

std::optional<TextBlock> TrimmedSource::next()
{
    if (!m_begun)
        readHead();
    while (!m_ended && (m_held.empty() || m_heldBytes - m_held.front().text.size() < surroundingBytes))
        readOn();
    if (m_held.empty()) {
        if (m_failure)
            std::rethrow_exception(std::exchange(m_failure, nullptr));
        return std::nullopt;
    }
    TextBlock block = std::move(m_held.front());
    m_held.pop_front();
    m_heldBytes -= block.text.size();
    return block;
}

/// In the end of line that the dump has, so that its lines are all alike.
void TrimmedSource::readHead()
{
    m_begun = true;
    if (m_head.markBytes > 0)
        m_inner.take(m_head.markBytes);
    if (m_head.stray.isEmpty())
        return;
    const StrayLine &last = m_head.stray.last();
    QByteArray text = m_inner.take(last.offset + last.bytes);
    for (const StrayLine &line : std::as_const(m_head.stray))
        blankOut(text, line);
    text.replace("\r\n", "\n");
    if (m_head.crLf)
        text.replace("\n", "\r\n");
    QByteArray end = m_inner.peek(2);
    if (m_head.crLf && end.startsWith('\n'))
        text += '\r';
    else if (!m_head.crLf && end == "\r\n")
        m_inner.take(1);
    m_heldBytes += text.size();
    m_held.push_back({std::move(text), m_inner.filePosition(), 0});
}

void TrimmedSource::readOn()
{
    try {
        std::optional<TextBlock> block = m_inner.next();
        if (block) {
            m_heldBytes += block->text.size();
            m_held.push_back(std::move(*block));
            return;
        }
        trimTail();
    } catch (...) {
        m_failure = std::current_exception();
    }
    m_ended = true;
}

void TrimmedSource::trimTail()
{
    qint64 tailBytes = 0;
    auto first = m_held.end();
    while (first != m_held.begin() && tailBytes < surroundingBytes) {
        --first;
        tailBytes += first->text.size();
    }
    if (first == m_held.end())
        return;
    TextBlock tail = m_held.back();
    tail.text.clear();
    for (auto block = first; block != m_held.end(); ++block)
        tail.text += block->text;
    m_tail = strayTailOf(tail.text);
    if (m_tail.isEmpty())
        return;
    for (const StrayLine &line : std::as_const(m_tail))
        blankOut(tail.text, line);
    const QByteArray end = m_head.crLf ? "\r\n" : "\n";
    const qint64 behind = m_tail.first().offset;
    QByteArray rest = tail.text.sliced(behind).replace("\r\n", "\n");
    if (m_head.crLf)
        rest.replace("\n", "\r\n");
    tail.text = tail.text.first(behind) + rest;
    m_held.erase(first, m_held.end());
    m_held.push_back(std::move(tail));
}
}
