#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <iconv.h>
#include <iterator>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct ServerEncoding
{
    QByteArrayView name; ///< letters and digits only
    const char *iconvName; ///< null: the C library does not know it
};

// PostgreSQL source, common/encnames.c, and the C library's names; those a database can have, with the names of before
// 8.1.
constexpr ServerEncoding serverEncodings[]{
    {"abc", "CP1258"},
    {"alt", "CP866"},
    {"euccn", "EUC-CN"},
    {"eucjis2004", "EUC-JISX0213"},
    {"eucjp", "EUC-JP"},
    {"euckr", "EUC-KR"},
    {"euctw", "EUC-TW"},
    {"iso88591", "ISO-8859-1"},
    {"iso885910", "ISO-8859-10"},
    {"iso885913", "ISO-8859-13"},
    {"iso885914", "ISO-8859-14"},
    {"iso885915", "ISO-8859-15"},
    {"iso885916", "ISO-8859-16"},
    {"iso88592", "ISO-8859-2"},
    {"iso88593", "ISO-8859-3"},
    {"iso88594", "ISO-8859-4"},
    {"iso88595", "ISO-8859-5"},
    {"iso88596", "ISO-8859-6"},
    {"iso88597", "ISO-8859-7"},
    {"iso88598", "ISO-8859-8"},
    {"iso88599", "ISO-8859-9"},
    {"koi8", "KOI8-R"},
    {"koi8r", "KOI8-R"},
    {"koi8u", "KOI8-U"},
    {"latin1", "ISO-8859-1"},
    {"latin10", "ISO-8859-16"},
    {"latin2", "ISO-8859-2"},
    {"latin3", "ISO-8859-3"},
    {"latin4", "ISO-8859-4"},
    {"latin5", "ISO-8859-9"},
    {"latin6", "ISO-8859-10"},
    {"latin7", "ISO-8859-13"},
    {"latin8", "ISO-8859-14"},
    {"latin9", "ISO-8859-15"},
    {"muleinternal", nullptr},
    {"sqlascii", "UTF-8"},
    {"tcvn", "CP1258"},
    {"tcvn5712", "CP1258"},
    {"unicode", "UTF-8"},
    {"utf8", "UTF-8"},
    {"vscii", "CP1258"},
    {"win", "CP1251"},
    {"win1250", "CP1250"},
    {"win1251", "CP1251"},
    {"win1252", "CP1252"},
    {"win1253", "CP1253"},
    {"win1254", "CP1254"},
    {"win1255", "CP1255"},
    {"win1256", "CP1256"},
    {"win1257", "CP1257"},
    {"win1258", "CP1258"},
    {"win866", "CP866"},
    {"win874", "CP874"},
    {"windows1250", "CP1250"},
    {"windows1251", "CP1251"},
    {"windows1252", "CP1252"},
    {"windows1253", "CP1253"},
    {"windows1254", "CP1254"},
    {"windows1255", "CP1255"},
    {"windows1256", "CP1256"},
    {"windows1257", "CP1257"},
    {"windows1258", "CP1258"},
    {"windows866", "CP866"},
    {"windows874", "CP874"},
};

constexpr ushort byteHigh = 0xdbff; ///< first half of U+10FE80 … U+10FEFF, …
constexpr ushort byteLow = 0xde00; ///< … second half without the byte

bool isHigh(uchar byte) { return byte >= 0x80; }
bool isKeptByte(QStringView text, qsizetype at)
{
    return text[at].unicode() == byteHigh && at + 1 < text.size() && text[at + 1].unicode() >= byteLow + 0x80
        && text[at + 1].unicode() <= byteLow + 0xff;
}
char keptByte(QStringView text, qsizetype at) { return static_cast<char>(text[at + 1].unicode() - byteLow); }

/// As the server compares them: 'UTF-8', 'utf_8'.
const ServerEncoding *find(QByteArrayView name)
{
    QByteArray letters;
    for (const char c : name.toByteArray().toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters.append(c);
    }
    const auto found = std::find_if(std::begin(serverEncodings), std::end(serverEncodings),
                                    [&](const ServerEncoding &known) { return known.name == letters; });
    return found == std::end(serverEncodings) ? nullptr : found;
}

const char *iconvName(QByteArrayView encoding)
{
    const ServerEncoding *const known = find(encoding);
    return encoding.isEmpty() ? "UTF-8" : known ? known->iconvName : nullptr;
}

/// The C library's conversion; a null one does not convert.
class Conversion
{
public:
    Conversion(const char *to, const char *from) : m_handle(to && from ? ::iconv_open(to, from) : invalid()) { }
    ~Conversion()
    {
        if (m_handle != invalid())
            ::iconv_close(m_handle);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    /// Appends what it could convert of `bytes` and returns what it could not take.
    QByteArrayView convert(QByteArrayView bytes, QByteArray &out) const
    {
        char *in = const_cast<char *>(bytes.data()); // iconv() does not write to it
        size_t left = static_cast<size_t>(bytes.size());
        if (m_handle == invalid())
            return bytes;
        while (left > 0 && step(&in, &left, out)) { }
        step(nullptr, nullptr, out); // what CP1258 keeps for an accent to come
        return bytes.last(static_cast<qsizetype>(left));
    }

private:
    /// False when it could not go on.
    bool step(char **in, size_t *left, QByteArray &out) const
    {
        std::array<char, 4096> buffer;
        char *to = buffer.data();
        size_t room = buffer.size();
        const size_t done = ::iconv(m_handle, in, left, &to, &room);
        const bool goesOn = done != static_cast<size_t>(-1) || errno == E2BIG;
        out.append(buffer.data(), to - buffer.data());
        return goesOn;
    }
    static iconv_t invalid() { return reinterpret_cast<iconv_t>(-1); } // NOLINT(performance-no-int-to-ptr)

    const iconv_t m_handle;
};

void keepByte(QString &text, char byte)
{
    if (!isHigh(static_cast<uchar>(byte))) {
        text.append(QLatin1Char(byte));
        return;
    }
    text.append(QChar(byteHigh));
    text.append(QChar(static_cast<ushort>(byteLow + static_cast<uchar>(byte))));
}

QString decodedByByte(QByteArrayView bytes, const char *from)
{
    const Conversion conversion(std::endian::native == std::endian::little ? "UTF-16LE" : "UTF-16BE", from);
    QString text;
    while (!bytes.isEmpty()) {
        QByteArray units;
        bytes = conversion.convert(bytes, units);
        text += QStringView(reinterpret_cast<const char16_t *>(units.constData()), units.size() / 2);
        if (bytes.isEmpty())
            break;
        keepByte(text, bytes.front());
        bytes = bytes.sliced(1);
    }
    return text;
}

/// Without bytes that were kept.
void appendEncoded(QByteArray &bytes, QStringView text, const Conversion &conversion)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArrayView left = utf8;
    while (!left.isEmpty()) {
        left = conversion.convert(left, bytes);
        if (left.isEmpty())
            break;
        bytes.append(left.front());
        left = left.sliced(1);
    }
}
}

bool isServerEncoding(QByteArrayView encoding) { return find(encoding) != nullptr; }

bool isUtf8(QByteArrayView encoding)
{
    return encoding.isEmpty() || isSameEncoding(encoding, "UTF8") || isSameEncoding(encoding, "UNICODE");
}

bool isSameEncoding(QByteArrayView one, QByteArrayView other)
{
    const ServerEncoding *const first = find(one.isEmpty() ? QByteArrayView("UTF8") : one);
    const ServerEncoding *const second = find(other.isEmpty() ? QByteArrayView("UTF8") : other);
    if (!first || !second)
        return one.compare(other, Qt::CaseInsensitive) == 0;
    // SQL_ASCII is read as UTF-8, but it is none.
    const bool ascii = first->name == QByteArrayView("sqlascii") || second->name == QByteArrayView("sqlascii");
    return first == second || (!ascii && first->iconvName && qstrcmp(first->iconvName, second->iconvName) == 0);
}

QString decodedText(QByteArrayView bytes, QByteArrayView encoding)
{
    const auto isAscii = [](char c) { return !isHigh(static_cast<uchar>(c)); };
    if (std::all_of(bytes.begin(), bytes.end(), isAscii))
        return QString::fromLatin1(bytes);
    const char *const from = iconvName(encoding);
    if (from && qstrcmp(from, "UTF-8") == 0 && bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    return decodedByByte(bytes, from);
}

QByteArray encodedText(QStringView text, QByteArrayView encoding)
{
    const char *const to = iconvName(encoding);
    const bool plain = (!to || qstrcmp(to, "UTF-8") == 0) && !text.contains(QChar(byteHigh));
    if (plain)
        return text.toUtf8();
    const Conversion conversion(to, "UTF-8");
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isKeptByte(text, at))
            continue;
        appendEncoded(bytes, text.sliced(begin, at - begin), conversion);
        bytes.append(keptByte(text, at));
        begin = ++at + 1;
    }
    appendEncoded(bytes, text.sliced(begin), conversion);
    return bytes;
}

QByteArray inUtf8(const QByteArray &bytes, QByteArrayView encoding)
{
    const bool isAlready = isUtf8(encoding) || isSameEncoding(encoding, "SQL_ASCII");
    return isAlready ? bytes : encodedText(decodedText(bytes, encoding), {});
}

QString shownText(QByteArrayView bytes, QByteArrayView encoding) { return shownText(decodedText(bytes, encoding)); }

QString shownText(const QString &decoded)
{
    if (!decoded.contains(QChar(byteHigh)))
        return decoded;
    QString shown;
    for (qsizetype at = 0; at < decoded.size(); ++at) {
        if (!isKeptByte(decoded, at)) {
            shown.append(decoded[at]);
            continue;
        }
        shown += u"\\x%1"_s.arg(static_cast<uchar>(keptByte(decoded, at)), 2, 16, QChar(u'0'));
        ++at;
    }
    return shown;
}
}
