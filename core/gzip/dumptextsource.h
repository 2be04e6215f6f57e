#pragma once

#include "core/base/canceltoken.h"
#include "core/base/storedfile.h"
#include "core/gzip/layers.h"
#include "core/gzip/trimmedsource.h"

#include <QStringList>

namespace larder
{
/// The SQL text of a file that somebody made somehow: out of everything it is packed in, from UTF-16 to UTF-8, without
/// byte order mark and without what stands around the dump.
class DumpTextSource final : public BlockSource
{
public:
    /// `file` stands at its beginning. Throws as Layers does, and Error(NotADump) for an archive of pg_dump.
    explicit DumpTextSource(ByteInput &file);
    ~DumpTextSource() override;
    std::optional<TextBlock> next() override;

    const QByteArray &beginning() const { return m_text->beginning(); }
    const DumpHead &head() const { return m_text->head(); }
    const QStringList &layers() const { return m_layers.names(); }
    bool isUtf16() const;
    /// Whether the text is the innermost bytes themselves, as far as its beginning tells.
    bool isAsItIs() const;
    QStringList remarks() const; ///< as DumpReader has them, as far as they are known here
    QStringList doubts() const; ///< likewise; whole when next() has come to the end

private:
    Layers m_layers;
    std::unique_ptr<TrimmedSource> m_text;
};

/// What reading `file` as a dump takes, as DumpReader::remarks() has it; empty for what cannot be read.
QStringList remarksOn(StoredFile file, const CancelToken &token);
}
