#include "core/gzip/endmember.h"

#include <QtEndian>

namespace larder
{
namespace
{
// Magic, CM = deflate, FLG = FEXTRA, MTIME 0, XFL 0, OS unknown, XLEN = 28; "MZ" with the 2 bytes of the empty deflate
// stream; "LE" with 16 bytes.
constexpr char start[]
    = {'\x1f', '\x8b', 8, 4, 0, 0, 0, 0, 0, '\xff', 28, 0, 'M', 'Z', 4, 0, 2, 0, 0, 0, 'L', 'E', 16, 0};
constexpr qsizetype membersOffset = sizeof start;
constexpr qsizetype rawBytesOffset = membersOffset + 8;
// A final block without text (RFC 1951 section 3.2.6), CRC-32 of nothing, ISIZE 0.
constexpr char rest[] = {3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
static_assert(sizeof start + 16 + sizeof rest == endMemberBytes);
}

QByteArray endMember(const EndMark &mark)
{
    QByteArray member(start, sizeof start);
    member.resize(membersOffset + 16);
    qToLittleEndian(mark.members, member.data() + membersOffset);
    qToLittleEndian(mark.rawBytes, member.data() + rawBytesOffset);
    return member.append(rest, sizeof rest);
}

std::optional<EndMark> endMarkOf(QByteArrayView bytes)
{
    if (bytes.size() < endMemberBytes || !bytes.startsWith(QByteArrayView(start, sizeof start))
        || bytes.sliced(rawBytesOffset + 8, sizeof rest) != QByteArrayView(rest, sizeof rest))
        return std::nullopt;
    return EndMark{qFromLittleEndian<qint64>(bytes.data() + membersOffset),
                   qFromLittleEndian<qint64>(bytes.data() + rawBytesOffset)};
}
}
