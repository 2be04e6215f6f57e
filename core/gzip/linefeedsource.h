#pragma once

#include "core/gzip/blocksource.h"

#include <memory>

namespace larder
{
/// A text whose every line ends with carriage return and line feed (`docker exec -t`, PowerShell), without those
/// carriage returns. One that stands elsewhere stays.
class LineFeedSource final : public BlockSource
{
public:
    explicit LineFeedSource(std::unique_ptr<BlockSource> inner) : m_inner(std::move(inner)) { }
    std::optional<TextBlock> next() override;

private:
    const std::unique_ptr<BlockSource> m_inner;
    bool m_heldBack = false; ///< the last block ended with one
};

/// The number of the first line of `text` that ends with a line feed alone; 0 when there is none. Reads it to its end.
qint64 firstLineWithoutReturn(BlockSource &text);
}
