#include "core/gzip/packedsource.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <KCompressionDevice>
#include <KFilterBase>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 unpackedBlockBytes = 256 * 1024;
constexpr qsizetype longestMagic = 6;

/// They tell stderr what our errors tell better.
void silenceFilters()
{
    [[maybe_unused]] static const bool done = (QLoggingCategory::setFilterRules(u"kf.archive=false"_s), true);
}

KCompressionDevice::CompressionType typeOf(ForeignPacking packing)
{
    switch (packing) {
    case ForeignPacking::Zstd: return KCompressionDevice::Zstd;
    case ForeignPacking::Xz: return KCompressionDevice::Xz;
    case ForeignPacking::Bzip2: return KCompressionDevice::BZip2;
    case ForeignPacking::Lz4: break; // Lz4Source
    }
    return KCompressionDevice::None;
}
}

PackedSource::PackedSource(ByteInput &input, ForeignPacking packing)
    : m_input(input), m_packing(packing), m_filter(KCompressionDevice::filterForCompressionType(typeOf(packing)))
{
    if (!m_filter)
        throw Error(ErrorCode::NotADump,
                    Engine::tr("%1 is compressed with %2, which the installed KArchive cannot read.")
                        .arg(input.name(), nameOf(packing)),
                    Engine::tr("Unpack it first."));
    silenceFilters();
}

PackedSource::~PackedSource()
{
    if (m_insideFrame)
        m_filter->terminate();
}

std::optional<TextBlock> PackedSource::next()
{
    if (!m_insideFrame && !beginFrame())
        return std::nullopt;
    QByteArray text(unpackedBlockBytes, Qt::Uninitialized);
    m_filter->setOutBuffer(text.data(), static_cast<uint>(text.size()));
    while (m_insideFrame && !m_filter->outBufferFull())
        step();
    m_outputWaits = m_filter->outBufferFull();
    text.truncate(text.size() - m_filter->outBufferAvailable());
    const qint64 position = m_input.filePosition(m_filter->inBufferAvailable());
    if (!m_insideFrame)
        endFrame();
    return TextBlock{std::move(text), position, m_frame};
}

/// False at the end of the file.
bool PackedSource::beginFrame()
{
    for (QByteArray more; m_packed.size() < longestMagic && !(more = m_input.take(unpackedBlockBytes)).isEmpty();)
        m_packed += more;
    if (m_packed.isEmpty() && m_frame > 0)
        return false;
    m_frameOffset = m_input.position() - m_packed.size();
    if (foreignPackingOf(m_packed) != m_packing)
        fail(Engine::tr("%1 is none: something else follows (garbage, or zeros)"));
    if (!m_filter->init(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, Engine::tr("The filter for %1 cannot be started.").arg(nameOf(m_packing)));
    m_filter->setInBuffer(m_packed.constData(), static_cast<uint>(m_packed.size()));
    m_insideFrame = true;
    m_outputWaits = false;
    return true;
}

void PackedSource::step()
{
    if (m_filter->inBufferEmpty() && !m_outputWaits && !refill())
        fail(Engine::tr("%2 is cut short at byte %1, the end of the file").arg(m_input.position()));
    m_outputWaits = false;
    switch (m_filter->uncompress()) {
    case KFilterBase::Ok: return;
    case KFilterBase::End: m_insideFrame = false; return;
    case KFilterBase::Error: fail(Engine::tr("%1 holds corrupt compressed data or has a wrong checksum"));
    }
}

void PackedSource::endFrame()
{
    m_packed = m_packed.last(m_filter->inBufferAvailable());
    m_filter->terminate();
    ++m_frame;
}

bool PackedSource::refill()
{
    m_packed = m_input.take(unpackedBlockBytes);
    m_filter->setInBuffer(m_packed.constData(), static_cast<uint>(m_packed.size()));
    return !m_packed.isEmpty();
}

void PackedSource::fail(const QString &what) const
{
    const QString place = m_packing == ForeignPacking::Zstd ? Engine::tr("%1 frame %2 (at byte %3)")
                                                            : Engine::tr("%1 stream %2 (at byte %3)");
    const QString frame = place.arg(nameOf(m_packing), QString::number(m_frame + 1), QString::number(m_frameOffset));
    throw Error(ErrorCode::BackupDamaged, Engine::tr("%1 is damaged: %2.").arg(m_input.name(), what.arg(frame)),
                Engine::tr("Do not restore it. Use another backup, or another copy of this one."));
}
}
