#pragma once

#include "core/gzip/sourceinput.h"
#include "core/gzip/streamkind.h"

#include <vector>

namespace larder
{
/// Everything a file is packed in, opened from the outside to the inside: what each layer is its first bytes tell.
/// Nothing is unpacked to a disk, and memory stays flat (see the sources of the layers).
class Layers
{
public:
    /// `file` stands at its beginning and outlives the layers. `depth`: how many layers are around it already. Throws
    /// Error(NotADump) where too many lie in each other or a packing cannot be read here. Damage, and that an archive
    /// of files holds no dump, come with the reading.
    explicit Layers(ByteInput &file, int depth = 0);
    ~Layers();
    Layers(const Layers &) = delete;
    Layers &operator=(const Layers &) = delete;

    /// Of what is innermost; no wrapping.
    StreamKind kind() const { return m_kind; }
    ByteInput &innermost() { return *m_top; }
    /// The bytes of what is innermost.
    std::optional<TextBlock> next();
    /// From the outside to the inside, for people: "gzip", "tar", "zstd".
    const QStringList &names() const { return m_names; }

private:
    std::vector<std::unique_ptr<SourceInput>> m_stack; ///< each works on the one before it
    ByteInput *m_top;
    StreamKind m_kind = StreamKind::Text;
    QStringList m_names;
};
}
