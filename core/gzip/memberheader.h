#pragma once

#include <QByteArrayView>
#include <optional>

namespace larder
{
// The frame of our gzip members (RFC 1952 section 2.3): a header of fixed size whose FEXTRA field has the one subfield
// "MZ" with the length of the deflate data, as LinkedIn's MiGz writes it; then the data; then CRC-32 and ISIZE.

inline constexpr qint64 memberHeaderBytes = 20;
inline constexpr qint64 memberTrailerBytes = 8;

/// Writes memberHeaderBytes bytes to `to`.
void writeMemberHeader(char *to, quint32 deflateBytes);
/// Writes memberTrailerBytes bytes to `to`.
void writeMemberTrailer(char *to, quint32 crc32, quint32 rawBytes);
/// The length of the deflate data; nothing when `bytes` does not start with exactly such a header.
std::optional<quint32> memberDeflateBytes(QByteArrayView bytes);

struct MemberTrailer
{
    quint32 crc32;
    quint32 rawBytes;
};
/// `bytes` has memberTrailerBytes bytes.
MemberTrailer readMemberTrailer(const char *bytes);
}
