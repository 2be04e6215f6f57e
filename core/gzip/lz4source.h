#pragma once

#include "core/gzip/blocksource.h"
#include "core/gzip/byteinput.h"

#include <memory>

struct LZ4F_dctx_s;

namespace larder
{
/// Reads files of one or many lz4 frames, one behind the other, in blocks of at most 256 KiB; lz4 itself holds no more
/// than two blocks of 4 MiB. The file must end exactly with a frame, and the checksums that a frame has must fit.
class Lz4Source final : public BlockSource
{
public:
    /// `input` stands at a frame.
    explicit Lz4Source(ByteInput &input);
    ~Lz4Source() override;
    std::optional<TextBlock> next() override;

private:
    bool refill();
    void beginFrame();
    qsizetype step(char *out, qsizetype room);
    [[noreturn]] void fail(const QString &what, const QString &detail = {}) const;

    struct End
    {
        void operator()(LZ4F_dctx_s *context) const;
    };
    ByteInput &m_input;
    std::unique_ptr<LZ4F_dctx_s, End> m_lz4;
    QByteArray m_packed; ///< taken from the input and not used yet
    qint64 m_frame = 0; ///< counted from 0
    qint64 m_frameOffset = 0;
    bool m_insideFrame = false;
    bool m_outputWaits = false; ///< the last step filled what it was given and may hold more
};
}
