#include "core/gzip/dumpreader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/aheadsource.h"
#include "core/gzip/foreignpacking.h"
#include "core/gzip/memberheader.h"
#include "core/gzip/memberreader.h"
#ifdef LARDER_WITH_KARCHIVE
#include "core/gzip/packedsource.h"
#endif
#include "core/gzip/streaminflater.h"

#include <array>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 plainBlockBytes = 1 << 20;

struct ForeignMagic
{
    QByteArrayView magic;
    const char *problem; ///< a text of Engine
};
constexpr std::array foreignMagics{
    ForeignMagic{"PGDMP", QT_TRANSLATE_NOOP("Engine", "%1 is an archive of pg_dump's custom format.")},
    ForeignMagic{"PK\x03\x04", QT_TRANSLATE_NOOP("Engine", "%1 is a ZIP archive.")},
};

[[noreturn]] void throwNotADump(const QString &message)
{
    throw Error(ErrorCode::NotADump, message,
                Engine::tr("Choose a plain SQL dump, as pg_dump writes it, compressed or not."));
}

/// Text in a file that is named as packed was cut off, mixed up or damaged.
void requirePlainName(const QString &file)
{
    if (file.endsWith(".gz"_L1, Qt::CaseInsensitive))
        throwNotADump(Engine::tr("%1 is no gzip file, although its name says so.").arg(file));
    for (const ForeignPacking packing : {ForeignPacking::Zstd, ForeignPacking::Xz, ForeignPacking::Bzip2}) {
        if (file.endsWith(suffixOf(packing), Qt::CaseInsensitive))
            throwNotADump(Engine::tr("%1 is no %2 file, although its name says so.").arg(file, nameOf(packing)));
    }
}

std::unique_ptr<BlockSource> foreignSource(HashedInput &input)
{
    char bytes[memberHeaderBytes];
    const ForeignPacking packing = *foreignPackingOf({bytes, input.peek(bytes, memberHeaderBytes)});
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

DumpPacking packingOf(const FileDescriptor &file)
{
    char bytes[memberHeaderBytes];
    const QByteArrayView start(bytes, file.readAt(bytes, memberHeaderBytes, 0));
    if (start.isEmpty())
        throwNotADump(Engine::tr("%1 is empty.").arg(file.name()));
    if (memberDeflateBytes(start))
        return DumpPacking::Members;
    // One byte is enough: no text starts with it, so a file cut after it is still a gzip file, a damaged one.
    if (start.front() == '\x1f' && (start.size() == 1 || start[1] == '\x8b'))
        return DumpPacking::Gzip;
    if (foreignPackingOf(start))
        return DumpPacking::Foreign;
    for (const ForeignMagic &foreign : foreignMagics) {
        if (start.startsWith(foreign.magic))
            throwNotADump(Engine::tr(foreign.problem).arg(file.name()));
    }
    requirePlainName(file.name());
    return DumpPacking::Plain;
}

class PlainSource final : public BlockSource
{
public:
    explicit PlainSource(HashedInput &input) : m_input(input) { }
    std::optional<TextBlock> next() override
    {
        QByteArray text = m_input.take(plainBlockBytes);
        if (text.isEmpty())
            return std::nullopt;
        return TextBlock{std::move(text), m_input.position(), 0};
    }

private:
    HashedInput &m_input;
};
}

struct DumpReader::State
{
    State(FileDescriptor file, QThreadPool &threads, CancelToken cancel, qint64 memberOffset)
        : packing(packingOf(file)), pool(threads), token(cancel), input(std::move(file), memberOffset, cancel)
    {
        start = input.position();
        filePosition = start;
        if (start < 0 || start > input.fileBytes())
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1 ends at byte %2, before the part to be read.")
                            .arg(input.name(), QString::number(input.fileBytes())),
                        Engine::tr("It is not the file that the index was made for; verify the backup."));
        source = sourceFor(packing);
    }

    std::unique_ptr<BlockSource> sourceFor(DumpPacking kind)
    {
        if (kind == DumpPacking::Plain)
            return std::make_unique<PlainSource>(input);
        if (kind == DumpPacking::Members)
            return memberSource();
        if (kind == DumpPacking::Foreign)
            return std::make_unique<AheadSource>(foreignSource(input), pool);
        return std::make_unique<AheadSource>(std::make_unique<StreamInflater>(input, start == 0 ? members : -1), pool);
    }

    std::unique_ptr<BlockSource> memberSource()
    {
        auto reader = std::make_unique<MemberReader>(input, pool, start == 0);
        ourMembers = reader.get();
        return reader;
    }

    /// Ordinary members may follow ours (cat a.gz b.gz); anything else there is an error, which zlib finds.
    bool goOnAfterMembers()
    {
        if (packing != DumpPacking::Members || streaming)
            return false;
        sawEnd = ourMembers->sawEnd() && input.atEnd();
        if (members > 0 && input.atEnd())
            return false;
        streaming = true;
        membersBefore = members;
        source = sourceFor(DumpPacking::Gzip);
        return true;
    }

    void endProven()
    {
        filePosition = input.position();
        fileSha256 = input.finishSha256();
        source.reset();
    }

    const DumpPacking packing;
    QThreadPool &pool;
    const CancelToken token;
    HashedInput input;
    qint64 start = 0;
    const MemberReader *ourMembers = nullptr; ///< the source, until ordinary members follow
    bool streaming = false;
    bool sawEnd = false;
    qint64 membersBefore = 0;
    qint64 filePosition = 0;
    qint64 rawPosition = 0;
    qint64 members = 0;
    QByteArray fileSha256;
    std::unique_ptr<BlockSource> source; ///< last: it works on `input` until it is gone
};

DumpReader::DumpReader(FileDescriptor file, QThreadPool &pool, CancelToken token, qint64 memberOffset)
    : m_state(std::make_unique<State>(std::move(file), pool, std::move(token), memberOffset))
{ }

DumpReader DumpReader::open(const QString &path, QThreadPool &pool, CancelToken token, qint64 memberOffset)
{
    return {FileDescriptor::open(path, O_RDONLY), pool, std::move(token), memberOffset};
}

DumpReader::~DumpReader() = default;
DumpReader::DumpReader(DumpReader &&) noexcept = default;
DumpReader &DumpReader::operator=(DumpReader &&) noexcept = default;

DumpPacking DumpReader::packing() const { return m_state->packing; }

qint64 DumpReader::fileBytes() const { return m_state->input.fileBytes(); }

QByteArray DumpReader::nextBlock()
{
    State &state = *m_state;
    while (state.source) {
        state.token.throwIfCancelled();
        std::optional<TextBlock> block = state.source->next();
        if (block) {
            state.filePosition = block->filePosition;
            state.members = state.membersBefore + block->members;
            state.rawPosition += block->text.size();
            if (!block->text.isEmpty())
                return std::move(block->text);
        } else if (!state.goOnAfterMembers()) {
            state.endProven();
        }
    }
    return {};
}

qint64 DumpReader::compressedPosition() const { return m_state->filePosition; }

qint64 DumpReader::rawPosition() const { return m_state->rawPosition; }

qint64 DumpReader::members() const { return m_state->members; }

bool DumpReader::sawEndMark() const { return m_state->sawEnd; }

QByteArray DumpReader::fileSha256() const { return m_state->fileSha256; }
}
