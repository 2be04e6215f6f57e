#pragma once

#include <QByteArray>
#include <optional>

namespace larder
{
/// A piece of decompressed text and where the reader stands after it.
struct TextBlock
{
    QByteArray text; ///< may be empty
    qint64 filePosition = 0;
    qint64 members = 0; ///< whole members delivered by this source with this block and before
};

/// One way to unpack a file. Used by one thread at a time.
class BlockSource
{
public:
    virtual ~BlockSource() = default;
    /// Nothing at the end of what this source can read. Throws Error (BackupDamaged, FileAccess), Cancelled.
    virtual std::optional<TextBlock> next() = 0;
};
}
