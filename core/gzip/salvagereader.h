#pragma once

#include "core/gzip/dumpreader.h"

#include <functional>
#include <optional>

namespace larder
{
/// A stretch of a file that cannot be read.
struct LostPart
{
    QString problem; ///< the first thing that is wrong there, as a sentence
    qint64 begin = 0; ///< offsets in the file
    qint64 end = -1; ///< where reading goes on; -1: nowhere
    qint64 damages = 1; ///< behind each other, each of one member or more
};

/// Reads the text of a damaged file as far as it can be read. Members that tell their lengths are independent of each
/// other: reading goes on behind a damaged one. In every other packing it ends with the damage; text whose checksum
/// would have followed is delivered all the same, and may be wrong. One thread.
class SalvageReader
{
public:
    /// `open` opens the file anew each time. Throws as DumpReader does for what is no dump.
    SalvageReader(std::function<StoredFile()> open, QThreadPool &pool, const CancelToken &token);

    /// The next text; empty at the end. Throws FileAccess, Cancelled, but never for damage.
    QByteArray nextBlock();
    /// What was lost right before the block that was given last, or before the end.
    std::optional<LostPart> takeLoss() { return std::exchange(m_loss, std::nullopt); }
    qint64 compressedPosition() const { return m_position; }
    qint64 fileBytes() const { return m_fileBytes; }

private:
    void goOnBehind(const QString &problem);
    qint64 memberBehind(qint64 damaged) const;

    const std::function<StoredFile()> m_open;
    QThreadPool &m_pool;
    const CancelToken m_token;
    std::optional<DumpReader> m_reader; ///< none at the end
    qint64 m_fileBytes = 0;
    qint64 m_position = 0;
    qint64 m_damages = 0;
    std::optional<LostPart> m_loss;
};
}
