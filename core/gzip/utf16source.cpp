#include "core/gzip/utf16source.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <cerrno>
#include <iconv.h>

namespace larder
{
namespace
{
/// The most bytes that UTF-8 needs for two bytes of UTF-16.
constexpr qsizetype mostForTwo = 3;

bool isMark(QByteArrayView text) { return text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"); }
}

Utf16Source::Utf16Source(std::unique_ptr<BlockSource> inner, StreamKind kind, QString name)
    : m_inner(std::move(inner)),
      m_name(std::move(name)),
      m_converter(iconv_open("UTF-8", kind == StreamKind::Utf16Le ? "UTF-16LE" : "UTF-16BE"))
{
    if (m_converter == reinterpret_cast<void *>(-1)) // NOLINT: iconv's own sign
        throw systemError(errno, Engine::tr("UTF-16 cannot be converted"));
}

Utf16Source::~Utf16Source() { iconv_close(m_converter); }

std::optional<TextBlock> Utf16Source::next()
{
    std::optional<TextBlock> block = m_inner->next();
    if (!block && !m_rest.isEmpty())
        fail(Engine::tr("it ends inside a character"));
    if (!block)
        return std::nullopt;
    const bool isFirst = m_position == 0 && m_rest.isEmpty();
    QByteArray text = m_rest.isEmpty() ? std::move(block->text) : m_rest + block->text;
    const qsizetype mark = isFirst && isMark(text) ? 2 : 0;
    m_position += mark;
    block->text = converted(QByteArrayView(text).sliced(mark));
    return block;
}

QByteArray Utf16Source::converted(QByteArrayView text)
{
    QByteArray utf8(text.size() / 2 * mostForTwo + mostForTwo, Qt::Uninitialized);
    auto *in = const_cast<char *>(text.data()); // iconv does not write there
    auto inLeft = static_cast<size_t>(text.size());
    char *out = utf8.data();
    auto outLeft = static_cast<size_t>(utf8.size());
    const bool whole = iconv(m_converter, &in, &inLeft, &out, &outLeft) != static_cast<size_t>(-1);
    m_position += text.size() - static_cast<qsizetype>(inLeft);
    if (!whole && errno != EINVAL)
        fail(Engine::tr("half a character stands alone"));
    m_rest = text.last(static_cast<qsizetype>(inLeft)).toByteArray();
    utf8.truncate(out - utf8.data());
    return utf8;
}

void Utf16Source::fail(const QString &what) const
{
    throw Error(ErrorCode::BackupDamaged,
                Engine::tr("%1 is no whole UTF-16 text: at byte %2 %3.").arg(m_name, QString::number(m_position), what),
                Engine::tr("Make the dump again with pg_dump --file=FILE: PowerShell's > rewrites what it is given."));
}
}
