#include "core/gzip/lz4source.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/foreignpacking.h"

#include <lz4frame.h>

namespace larder
{
namespace
{
constexpr qint64 lz4BlockBytes = 256 * 1024;
constexpr qsizetype magicBytes = 4;
}

void Lz4Source::End::operator()(LZ4F_dctx_s *context) const { LZ4F_freeDecompressionContext(context); }

Lz4Source::Lz4Source(ByteInput &input) : m_input(input)
{
    LZ4F_dctx *context = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&context, LZ4F_VERSION)))
        throw Error(ErrorCode::Internal, Engine::tr("lz4 cannot be started."));
    m_lz4.reset(context);
}

Lz4Source::~Lz4Source() = default;

std::optional<TextBlock> Lz4Source::next()
{
    QByteArray text(lz4BlockBytes, Qt::Uninitialized);
    qsizetype filled = 0;
    const qint64 framesBefore = m_frame;
    while (filled < text.size() && (m_outputWaits || !m_packed.isEmpty() || refill()))
        filled += step(text.data() + filled, text.size() - filled);
    text.truncate(filled);
    if (text.isEmpty() && m_frame == framesBefore)
        return std::nullopt; // refill() has seen the end
    return TextBlock{std::move(text), m_input.filePosition(m_packed.size()), m_frame};
}

bool Lz4Source::refill()
{
    m_packed = m_input.take(lz4BlockBytes);
    if (m_packed.isEmpty() && m_insideFrame)
        fail(Engine::tr("%2 is cut short at byte %1, the end of the file").arg(m_input.position()));
    return !m_packed.isEmpty();
}

void Lz4Source::beginFrame()
{
    m_frameOffset = m_input.position() - m_packed.size();
    if (m_packed.size() < magicBytes)
        m_packed += m_input.take(lz4BlockBytes);
    if (foreignPackingOf(m_packed) != ForeignPacking::Lz4)
        fail(Engine::tr("%1 is none: something else follows (garbage, or zeros)"));
    m_insideFrame = true;
}

/// The bytes of text made.
qsizetype Lz4Source::step(char *out, qsizetype room)
{
    if (!m_insideFrame)
        beginFrame();
    auto made = static_cast<size_t>(room);
    auto used = static_cast<size_t>(m_packed.size());
    const size_t wanted = LZ4F_decompress(m_lz4.get(), out, &made, m_packed.constData(), &used, nullptr);
    if (LZ4F_isError(wanted))
        fail(Engine::tr("%1 holds corrupt compressed data or has a wrong checksum"),
             QString::fromLatin1(LZ4F_getErrorName(wanted)));
    m_packed = m_packed.sliced(static_cast<qsizetype>(used));
    m_outputWaits = wanted != 0 && made == static_cast<size_t>(room);
    if (wanted == 0) { // the frame is whole, and the context ready for the next one
        m_insideFrame = false;
        ++m_frame;
    }
    return static_cast<qsizetype>(made);
}

void Lz4Source::fail(const QString &what, const QString &detail) const
{
    const QString frame
        = Engine::tr("%1 frame %2 (at byte %3)")
              .arg(nameOf(ForeignPacking::Lz4), QString::number(m_frame + 1), QString::number(m_frameOffset));
    throw Error(ErrorCode::BackupDamaged, Engine::tr("%1 is damaged: %2.").arg(m_input.name(), what.arg(frame)),
                Engine::tr("Do not restore it. Use another backup, or another copy of this one."), detail);
}
}
