#include "core/gzip/sourceinput.h"

namespace larder
{
SourceInput::SourceInput(std::unique_ptr<BlockSource> source, QString name)
    : m_source(std::move(source)), m_name(std::move(name))
{ }

/// The sources below deal in blocks: within one nobody can tell.
qint64 SourceInput::filePosition(qint64) const { return m_filePosition; }

void SourceInput::fill(qint64 size)
{
    while (m_aheadBytes < size && !m_ended) {
        try {
            if (std::optional<TextBlock> block = m_source->next()) {
                m_aheadBytes += block->text.size();
                m_ahead.push_back(std::move(*block));
            } else {
                m_ended = true;
            }
        } catch (...) {
            m_failure = std::current_exception();
            m_ended = true;
        }
    }
}

QByteArray SourceInput::peek(qint64 size)
{
    fill(size);
    QByteArray bytes;
    for (const TextBlock &block : m_ahead) {
        if (bytes.size() == size)
            break;
        bytes += QByteArrayView(block.text).first(std::min<qint64>(block.text.size(), size - bytes.size()));
    }
    return bytes;
}

QByteArray SourceInput::take(qint64 size)
{
    fill(1);
    QByteArray bytes;
    while (!m_ahead.empty() && bytes.size() < size) {
        QByteArray &text = m_ahead.front().text;
        const qint64 part = std::min<qint64>(text.size(), size - bytes.size());
        bytes += QByteArrayView(text).first(part);
        text = text.sliced(part);
        m_filePosition = m_ahead.front().filePosition;
        m_aheadBytes -= part;
        if (text.isEmpty())
            m_ahead.pop_front();
        if (m_ahead.empty() && bytes.size() < size)
            fill(1);
    }
    if (bytes.isEmpty())
        rethrow();
    m_position += bytes.size();
    return bytes;
}

std::optional<TextBlock> SourceInput::next()
{
    if (m_ahead.empty())
        fill(1);
    if (m_ahead.empty()) {
        rethrow();
        return std::nullopt;
    }
    TextBlock block = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_aheadBytes -= block.text.size();
    m_position += block.text.size();
    m_filePosition = block.filePosition;
    return block;
}

void SourceInput::rethrow()
{
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}
}
