#include "core/gzip/layers.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/filearchivesource.h"
#include "core/gzip/foreignpacking.h"
#include "core/gzip/lz4source.h"
#ifdef LARDER_WITH_KARCHIVE
#include "core/gzip/packedsource.h"
#endif
#include "core/gzip/streaminflater.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// A ZIP archive with a .tar.gz of a dump has three. Each may take 128 MiB.
constexpr int mostLayers = 5;
constexpr qint64 blockBytes = 1 << 20;

std::unique_ptr<BlockSource> packedSource(ByteInput &input, ForeignPacking packing)
{
    if (packing == ForeignPacking::Lz4)
        return std::make_unique<Lz4Source>(input);
#ifdef LARDER_WITH_KARCHIVE
    return std::make_unique<PackedSource>(input, packing);
#else
    throw Error(
        ErrorCode::NotADump,
        Engine::tr("%1 is compressed with %2, which this build of Larder cannot read: it was made without KArchive.")
            .arg(input.name(), nameOf(packing)),
        Engine::tr("Unpack it first, or install a build with KArchive."));
#endif
}

std::unique_ptr<BlockSource> sourceOf(StreamKind kind, ByteInput &input, int depth)
{
    switch (kind) {
    case StreamKind::Gzip: return std::make_unique<StreamInflater>(input, 0);
    case StreamKind::Zip: return std::make_unique<FileArchiveSource>(input, FileArchiveSource::Form::Zip, depth);
    case StreamKind::Tar: return std::make_unique<FileArchiveSource>(input, FileArchiveSource::Form::Tar, depth);
    default: return packedSource(input, *foreignPackingOf(input.peek(kindBytes)));
    }
}

QString nameOf(StreamKind kind, ByteInput &input)
{
    switch (kind) {
    case StreamKind::Gzip: return u"gzip"_s;
    case StreamKind::Zip: return u"ZIP"_s;
    case StreamKind::Tar: return u"tar"_s;
    default: return nameOf(*foreignPackingOf(input.peek(kindBytes)));
    }
}
}

Layers::Layers(ByteInput &file, int depth) : m_top(&file)
{
    while (isWrapping(m_kind = streamKindOf(m_top->peek(kindBytes)))) {
        if (depth + static_cast<int>(m_stack.size()) >= mostLayers)
            throw Error(ErrorCode::NotADump,
                        Engine::tr("%1 is packed more than %2 times over.").arg(file.name()).arg(mostLayers),
                        Engine::tr("Unpack it first."));
        m_names.append(nameOf(m_kind, *m_top));
        m_stack.push_back(std::make_unique<SourceInput>(
            sourceOf(m_kind, *m_top, depth + static_cast<int>(m_stack.size()) + 1), m_top->name()));
        m_top = m_stack.back().get();
    }
}

Layers::~Layers()
{
    while (!m_stack.empty())
        m_stack.pop_back();
}

std::optional<TextBlock> Layers::next()
{
    if (!m_stack.empty())
        return m_stack.back()->next();
    QByteArray bytes = m_top->take(blockBytes);
    if (bytes.isEmpty())
        return std::nullopt;
    return TextBlock{std::move(bytes), m_top->filePosition(), 0};
}
}
