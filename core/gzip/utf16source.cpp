#include "core/gzip/utf16source.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The most bytes that UTF-8 needs for two bytes of UTF-16.
constexpr qsizetype mostForTwo = 3;

/// What `SET client_encoding = 'WIN1252';` names among the first lines of a dump; empty for UTF-8, or for nothing.
QString otherEncoding(QByteArrayView utf8)
{
    constexpr QByteArrayView setting = "\nSET client_encoding = '";
    const qsizetype at = utf8.indexOf(setting);
    if (at < 0)
        return {};
    const QByteArrayView rest = utf8.sliced(at + setting.size());
    const QString name = QString::fromUtf8(rest.first(std::max<qsizetype>(rest.indexOf('\''), 0)));
    return name == "UTF8"_L1 ? QString() : name;
}

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
    if (isFirst)
        m_encoding = otherEncoding(block->text);
    requireLettersOf(block->text);
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

void Utf16Source::requireLettersOf(QByteArrayView utf8) const
{
    const bool ascii = m_encoding.isEmpty()
        || std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    if (!ascii)
        throw Error(
            ErrorCode::BackupDamaged,
            Engine::tr("%1 says that its text is %2, but was rewritten as UTF-16: letters beyond ASCII are lost.")
                .arg(m_name, m_encoding),
            Engine::tr("Make the dump again with pg_dump --file=FILE: PowerShell's > rewrites what it is given."));
}

void Utf16Source::fail(const QString &what) const
{
    throw Error(ErrorCode::BackupDamaged,
                Engine::tr("%1 is no whole UTF-16 text: at byte %2 %3.").arg(m_name, QString::number(m_position), what),
                Engine::tr("Make the dump again with pg_dump --file=FILE: PowerShell's > rewrites what it is given."));
}
}
