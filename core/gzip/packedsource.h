#pragma once

#include "core/gzip/blocksource.h"
#include "core/gzip/byteinput.h"
#include "core/gzip/foreignpacking.h"

#include <memory>

class KFilterBase;

namespace larder
{
/// Reads files of one or many zstd frames, xz or bzip2 streams, one behind the other, by KArchive's filters, in blocks
/// of at most 256 KiB. However far one expands, memory stays flat: about 128 MiB with zstd's largest windows, 100 MiB
/// with xz; what asks for more is refused as damaged. The file must end exactly with a frame or stream. Each is checked
/// by the checksums of its format; a zstd frame may have none: what is wrong there is left to what reads the text.
/// (KCompressionDevice ignores what follows the first stream within its buffer, and a missing end.)
class PackedSource final : public BlockSource
{
public:
    /// `input` stands at the beginning of the file. Throws NotADump where KArchive was built without this packing.
    PackedSource(ByteInput &input, ForeignPacking packing);
    ~PackedSource() override;
    std::optional<TextBlock> next() override;

private:
    bool beginFrame();
    void step();
    void endFrame();
    bool refill();
    [[noreturn]] void fail(const QString &what) const;

    ByteInput &m_input;
    const ForeignPacking m_packing;
    const std::unique_ptr<KFilterBase> m_filter;
    QByteArray m_packed; ///< taken from the input; inside a frame the filter has used all but the end of it
    qint64 m_frame = 0; ///< counted from 0
    qint64 m_frameOffset = 0;
    bool m_insideFrame = false;
    bool m_outputWaits = false; ///< the filter filled the last block and may hold more
};
}
