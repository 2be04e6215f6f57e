#include "core/gzip/memberheader.h"

#include <QtEndian>
#include <cstring>

namespace larder
{
namespace
{
// Magic, CM = deflate, FLG = FEXTRA.
constexpr char fixedStart[] = {'\x1f', '\x8b', 8, 4};
// XLEN = 8, subfield id, subfield length = 4.
constexpr char fixedExtra[] = {8, 0, 'M', 'Z', 4, 0};
constexpr qsizetype extraOffset = 10;
constexpr qsizetype lengthOffset = 16;
}

void writeMemberHeader(char *to, quint32 deflateBytes)
{
    std::memset(to, 0, memberHeaderBytes); // MTIME 0: the same SQL gives the same file
    std::memcpy(to, fixedStart, sizeof fixedStart);
    to[9] = '\xff'; // OS unknown
    std::memcpy(to + extraOffset, fixedExtra, sizeof fixedExtra);
    qToLittleEndian(deflateBytes, to + lengthOffset);
}

void writeMemberTrailer(char *to, quint32 crc32, quint32 rawBytes)
{
    qToLittleEndian(crc32, to);
    qToLittleEndian(rawBytes, to + 4);
}

std::optional<quint32> memberDeflateBytes(QByteArrayView bytes)
{
    if (bytes.size() < memberHeaderBytes || std::memcmp(bytes.data(), fixedStart, sizeof fixedStart) != 0
        || std::memcmp(bytes.data() + extraOffset, fixedExtra, sizeof fixedExtra) != 0)
        return std::nullopt;
    return qFromLittleEndian<quint32>(bytes.data() + lengthOffset);
}

MemberTrailer readMemberTrailer(const char *bytes)
{
    return {qFromLittleEndian<quint32>(bytes), qFromLittleEndian<quint32>(bytes + 4)};
}
}
