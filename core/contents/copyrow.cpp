#include "core/contents/copyrow.h"

#include <algorithm>
#include <utility>

namespace larder
{
namespace
{
constexpr qint64 nullMarkerBytes = 2;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
}
}

CopyRowDecoder::CopyRowDecoder(qsizetype fieldLimit, std::function<bool(CopyRow &)> onRow)
    : m_limit(fieldLimit), m_onRow(std::move(onRow))
{ }

bool CopyRowDecoder::feed(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (m_state == State::Text)
            at = plain(text, at);
        if (at < text.size() && !special(text[at++]))
            return false;
    }
    return true;
}

/// Passes over what stands for itself.
qsizetype CopyRowDecoder::plain(QByteArrayView text, qsizetype at)
{
    const auto isSpecial = [](char c) { return c == '\t' || c == '\n' || c == '\\'; };
    const auto end = std::find_if(text.begin() + at, text.end(), isSpecial);
    const QByteArrayView part = text.sliced(at, end - text.begin() - at);
    m_fieldRawBytes += part.size();
    add(part);
    return at + part.size();
}

bool CopyRowDecoder::special(char c)
{
    switch (m_state) {
    case State::Escape: return escape(c);
    case State::Octal:
    case State::Hex: {
        const int base = m_state == State::Octal ? 8 : 16;
        const int most = m_state == State::Octal ? 3 : 2;
        if (m_numberDigits < most && digitOf(c) < base) {
            digits(c, base, most);
            return true;
        }
        endNumber();
        break;
    }
    case State::Text: break;
    }
    if (c == '\t') {
        endField();
        return true;
    }
    if (c == '\n')
        return endRow();
    ++m_fieldRawBytes;
    if (c == '\\')
        m_state = State::Escape;
    else
        add({&c, 1});
    return true;
}

bool CopyRowDecoder::escape(char c)
{
    static constexpr QByteArrayView names("bfnrtv");
    static constexpr QByteArrayView values("\b\f\n\r\t\v");
    m_state = State::Text;
    ++m_fieldRawBytes;
    if (c >= '0' && c <= '7') {
        m_state = State::Octal;
        digits(c, 8, 3);
        return true;
    }
    if (c == 'x') {
        m_state = State::Hex;
        return true;
    }
    m_nullMarker = c == 'N' && m_fieldRawBytes == nullMarkerBytes;
    const qsizetype index = names.indexOf(c);
    const char value = index >= 0 ? values[index] : c;
    add({&value, 1});
    return true;
}

void CopyRowDecoder::digits(char c, int base, int most)
{
    m_fieldRawBytes += m_numberDigits > 0 || base == 16 ? 1 : 0; // the first octal digit was counted as the escape
    m_number = m_number * base + digitOf(c);
    if (++m_numberDigits == most)
        endNumber();
}

void CopyRowDecoder::endNumber()
{
    const char value = m_numberDigits > 0 ? static_cast<char>(m_number & 0xff) : 'x';
    add({&value, 1});
    m_number = 0;
    m_numberDigits = 0;
    m_state = State::Text;
}

void CopyRowDecoder::add(QByteArrayView part)
{
    m_field.bytes += part.size();
    m_field.text.append(part.first(std::min(part.size(), std::max<qsizetype>(0, m_limit - m_field.text.size()))));
}

void CopyRowDecoder::endField()
{
    if (m_nullMarker && m_fieldRawBytes == nullMarkerBytes)
        m_field = {{}, 0, true};
    m_row.append(std::exchange(m_field, {}));
    m_fieldRawBytes = 0;
    m_nullMarker = false;
}

bool CopyRowDecoder::endRow()
{
    endField();
    CopyRow row = std::exchange(m_row, {});
    return m_onRow(row);
}
}
