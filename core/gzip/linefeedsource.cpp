#include "core/gzip/linefeedsource.h"

#include <algorithm>
#include <cstring>

namespace larder
{
namespace
{
QByteArray withoutReturns(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const bool ends = feed > begin && text[feed - 1] == '\r';
        plain += text.sliced(begin, end - begin - (ends ? 1 : 0));
        if (feed >= 0)
            plain += '\n';
        begin = end + 1;
    }
    return plain;
}
}

std::optional<TextBlock> LineFeedSource::next()
{
    std::optional<TextBlock> block = m_inner->next();
    if (!block && !m_heldBack)
        return std::nullopt;
    if (!block) {
        m_heldBack = false;
        return TextBlock{"\r", 0, 0}; // the last of all
    }
    if (block->text.isEmpty())
        return block;
    if (m_heldBack)
        block->text.prepend('\r');
    m_heldBack = block->text.endsWith('\r');
    block->text = withoutReturns(QByteArrayView(block->text).chopped(m_heldBack ? 1 : 0));
    return block;
}

qint64 firstLineWithoutReturn(BlockSource &text)
{
    qint64 line = 1;
    bool afterReturn = false;
    while (const std::optional<TextBlock> block = text.next()) {
        for (qsizetype from = 0; (from = block->text.indexOf('\n', from)) >= 0; ++from, ++line) {
            if (from == 0 ? !afterReturn : block->text[from - 1] != '\r')
                return line;
        }
        if (!block->text.isEmpty())
            afterReturn = block->text.endsWith('\r');
    }
    return 0;
}
}
