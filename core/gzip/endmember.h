#pragma once

#include <QByteArray>
#include <optional>

namespace larder
{
// The last member of a file of ours. gzip cannot tell a file whose last members are missing from a whole one
// (RFC 1952 section 2.2: a file is a series of members, however many), and a dump of several scripts is a dump after
// each of them. So the series ends with an empty member whose FEXTRA field has a second subfield beside "MZ": "LE" with
// 16 bytes, little endian, the number of members before it and the bytes of SQL in them. Other readers find no text in
// it and pass over the subfield.

inline constexpr qint64 endMemberBytes = 50;

struct EndMark
{
    qint64 members = 0;
    qint64 rawBytes = 0;
    bool operator==(const EndMark &) const = default;
};

/// endMemberBytes bytes.
QByteArray endMember(const EndMark &mark);
/// Nothing when `bytes` does not start with exactly such a member.
std::optional<EndMark> endMarkOf(QByteArrayView bytes);
}
