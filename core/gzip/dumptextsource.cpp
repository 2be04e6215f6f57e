#include "core/gzip/dumptextsource.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/hashedinput.h"
#include "core/gzip/memberheader.h"
#include "core/gzip/utf16source.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostShown = 5;

/// Layers end where the innermost bytes do.
class Innermost final : public BlockSource
{
public:
    explicit Innermost(Layers &layers) : m_layers(layers) { }
    std::optional<TextBlock> next() override { return m_layers.next(); }

private:
    Layers &m_layers;
};

void requireText(StreamKind kind, const QString &file)
{
    const QString hint = Engine::tr("Choose a plain SQL dump, as pg_dump writes it, compressed or not.");
    if (kind == StreamKind::PgDirectory)
        throw Error(ErrorCode::NotADump,
                    Engine::tr("%1 is the table of contents of a dump in directory format.").arg(file),
                    Engine::tr("Name the folder it lies in."));
    if (kind == StreamKind::PgCustom)
        throw Error(ErrorCode::NotADump, Engine::tr("%1 is an archive of pg_dump's custom format.").arg(file), hint);
    if (kind == StreamKind::PgTar)
        throw Error(ErrorCode::NotADump, Engine::tr("%1 is an archive of pg_dump's tar format.").arg(file), hint);
}

QString shown(const QList<StrayLine> &stray)
{
    QStringList lines;
    for (const StrayLine &line : stray.first(std::min(stray.size(), mostShown))) {
        const QString text = QString::fromUtf8(line.text);
        lines.append(line.number > 0 ? u"%1: %2"_s.arg(QString::number(line.number), text) : text);
    }
    if (stray.size() > mostShown)
        lines.append(u"…"_s);
    return lines.join(u" | "_s);
}
}

DumpTextSource::DumpTextSource(ByteInput &file) : m_layers(file)
{
    requireText(m_layers.kind(), file.name());
    std::unique_ptr<BlockSource> bytes = std::make_unique<Innermost>(m_layers);
    if (isUtf16())
        bytes = std::make_unique<Utf16Source>(std::move(bytes), m_layers.kind(), file.name());
    m_text = std::make_unique<TrimmedSource>(std::move(bytes));
}

DumpTextSource::~DumpTextSource() = default;

std::optional<TextBlock> DumpTextSource::next() { return m_text->next(); }

bool DumpTextSource::isUtf16() const
{
    return m_layers.kind() == StreamKind::Utf16Le || m_layers.kind() == StreamKind::Utf16Be;
}

bool DumpTextSource::isAsItIs() const
{
    return !isUtf16() && head().markBytes == 0 && head().stray.isEmpty() && !head().crLf;
}

QStringList DumpTextSource::remarks() const
{
    QStringList remarks;
    if (layers().size() > 1 || layers().contains(u"ZIP"_s) || layers().contains(u"tar"_s))
        remarks.append(Engine::tr("It is read through %1.").arg(layers().join(u" → "_s)));
    if (const QString file = m_layers.fileName(); !file.isEmpty())
        remarks.append(Engine::tr("The dump in it is %1.").arg(file));
    if (isUtf16())
        remarks.append(Engine::tr("It is converted from UTF-16."));
    if (head().markBytes > 0)
        remarks.append(Engine::tr("It begins with a byte order mark, which is left out."));
    if (head().crLf)
        remarks.append(Engine::tr("Its lines end with carriage return and line feed, as a terminal (docker exec -t) or "
                                  "Windows makes them."));
    return remarks;
}

QStringList DumpTextSource::doubts() const
{
    QStringList doubts;
    if (isUtf16())
        doubts.append(
            Engine::tr("It was converted from UTF-16. Where PowerShell wrote it, look at letters beyond ASCII: "
                       "PowerShell may have changed them."));
    if (!head().stray.isEmpty())
        doubts.append(Engine::tr("Lines before the dump were left out: %1").arg(shown(head().stray)));
    if (!m_text->strayTail().isEmpty())
        doubts.append(Engine::tr("Lines behind the dump were left out: %1").arg(shown(m_text->strayTail())));
    return doubts;
}

QStringList remarksOn(StoredFile file, const CancelToken &token)
{
    HashedInput input(std::move(file), 0, token);
    if (memberDeflateBytes(input.peek(kindBytes)))
        return {};
    try {
        return DumpTextSource(input).remarks();
    } catch (const Error &) { // whoever reads it hears that
        return {};
    }
}
}
