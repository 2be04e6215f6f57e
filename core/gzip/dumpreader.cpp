#include "core/gzip/dumpreader.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/aheadsource.h"
#include "core/gzip/dumptextsource.h"
#include "core/gzip/foreigncontents.h"
#include "core/gzip/foreignpacking.h"
#include "core/gzip/linefeedsource.h"
#include "core/gzip/memberheader.h"
#include "core/gzip/memberreader.h"
#include "core/gzip/streaminflater.h"

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 plainBlockBytes = 1 << 20;

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
    for (const ForeignPacking packing :
         {ForeignPacking::Zstd, ForeignPacking::Xz, ForeignPacking::Bzip2, ForeignPacking::Lz4}) {
        if (file.endsWith(suffixOf(packing), Qt::CaseInsensitive))
            throwNotADump(Engine::tr("%1 is no %2 file, although its name says so.").arg(file, nameOf(packing)));
    }
}

DumpPacking packingOf(const DumpTextSource &text, bool endsAsDump)
{
    if (!text.isAsItIs() || text.layers().size() > 1)
        return DumpPacking::Layered;
    if (text.layers().isEmpty())
        return endsAsDump ? DumpPacking::Plain : DumpPacking::Layered;
    const QString &layer = text.layers().constFirst();
    if (layer == "ZIP"_L1 || layer == "tar"_L1)
        return DumpPacking::Layered;
    return layer == "gzip"_L1 ? DumpPacking::Gzip : DumpPacking::Foreign;
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
    State(StoredFile file, QThreadPool &threads, CancelToken cancel, qint64 memberOffset)
        : pool(threads), token(cancel), input(std::move(file), memberOffset, cancel)
    {
        start = input.position();
        filePosition = start;
        if (start < 0 || start > input.fileBytes())
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1 ends at byte %2, before the part to be read.")
                            .arg(input.name(), QString::number(input.fileBytes())),
                        Engine::tr("It is not the file that the index was made for; verify the backup."));
        if (input.fileBytes() == 0)
            throwNotADump(Engine::tr("%1 is empty.").arg(input.name()));
        const QByteArray first = bytesAt(0, kindBytes);
        if (memberDeflateBytes(first)) {
            packing = DumpPacking::Members;
            source = memberSource();
        } else if (start > 0) {
            packing = streamKindOf(first) == StreamKind::Gzip ? DumpPacking::Gzip : DumpPacking::Plain;
            source = packing == DumpPacking::Gzip ? inflater() : std::make_unique<PlainSource>(input);
        } else {
            text = std::make_unique<DumpTextSource>(input);
            beginning = text->beginning();
            packing = packingOf(*text, strayTailOf(lastBytes()).isEmpty());
            if (!text->head().hasTitle)
                requireDump(input.name());
            remarks = text->remarks();
        }
    }

    QByteArray bytesAt(qint64 offset, qint64 size) const
    {
        QByteArray bytes(size, Qt::Uninitialized);
        bytes.truncate(input.peek(bytes.data(), size, offset - input.position()));
        return bytes;
    }
    QByteArray lastBytes() const
    {
        const qint64 size = std::min(surroundingBytes, input.fileBytes());
        return bytesAt(input.fileBytes() - size, size);
    }

    std::unique_ptr<BlockSource> inflater()
    {
        return std::make_unique<AheadSource>(std::make_unique<StreamInflater>(input, start == 0 ? members : -1), pool);
    }

    /// Where line ends have to be looked at, that takes a pass of its own.
    void beginText()
    {
        openedText = text.get();
        const bool crLf = text->head().crLf;
        source = std::move(text);
        if (crLf) {
            HashedInput again = input.anew();
            DumpTextSource lines(again);
            oddLine = firstLineWithoutReturn(lines);
            if (oddLine == 0)
                source = std::make_unique<LineFeedSource>(std::move(source));
        }
        if (packing != DumpPacking::Plain)
            source = std::make_unique<AheadSource>(std::move(source), pool);
    }

    void requireDump(const QString &file) const
    {
        if (const QString what = foreignContents(beginning); !what.isEmpty() && beginning.front() != 0)
            throwNotADump(what.arg(file));
        if (packing == DumpPacking::Plain)
            requirePlainName(file);
    }

    /// Members are taken for text: nobody but us makes them, and who packs such a file once more does it by gzip.
    void requireText(QByteArrayView first) const
    {
        if (packing == DumpPacking::Members && start == 0 && rawPosition == 0
            && streamKindOf(first.first(std::min(first.size(), kindBytes))) != StreamKind::Text)
            throwNotADump(Engine::tr("There is no SQL text in %1, but something packed.").arg(input.name()));
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
        source = inflater();
        return true;
    }

    void endProven()
    {
        filePosition = input.position();
        fileSha256 = input.finishSha256();
        if (openedText)
            doubts = openedText->doubts();
        if (oddLine > 0)
            doubts.append(
                Engine::tr("The end of line %1 is another one than that of the lines before it: they are left as "
                           "they are, and carriage returns are taken for data, as psql does.")
                    .arg(oddLine));
        source.reset();
    }

    DumpPacking packing = DumpPacking::Plain;
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
    QByteArray beginning;
    QStringList remarks;
    QStringList doubts;
    const DumpTextSource *openedText = nullptr; ///< within the source
    qint64 oddLine = 0; ///< the first whose end is not that of the others
    std::unique_ptr<DumpTextSource> text; ///< until reading begins; works on `input`, too
    std::unique_ptr<BlockSource> source; ///< last: it works on `input` until it is gone
};

DumpReader::DumpReader(StoredFile file, QThreadPool &pool, CancelToken token, qint64 memberOffset)
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
    if (state.text)
        state.beginText();
    while (state.source) {
        state.token.throwIfCancelled();
        std::optional<TextBlock> block = state.source->next();
        if (block) {
            state.filePosition = block->filePosition;
            state.members = state.membersBefore + block->members;
            state.requireText(block->text);
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

const QByteArray &DumpReader::beginning() const { return m_state->beginning; }

const QStringList &DumpReader::remarks() const { return m_state->remarks; }

const QStringList &DumpReader::doubts() const { return m_state->doubts; }

QByteArray DumpReader::fileSha256() const { return m_state->fileSha256; }
}
