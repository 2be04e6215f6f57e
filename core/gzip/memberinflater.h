#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
/// What one MZ member may expand to: an honest one of ours has 1 MiB, MiGz's default is 512 KiB.
inline constexpr qint64 maxForeignMemberBytes = 64 << 20;

/// Why a member with these two lengths in its frame is not worth inflating; empty when it is.
QString memberSizeProblem(quint32 deflateBytes, qint64 rawBytes);

struct InflatedMember
{
    QByteArray text;
    QString problem; ///< for damagedMember(): "%1 has a wrong size"; empty when checksum and size fit
};
/// `member` is a whole MZ member with its frame (see memberheader.h), `rawBytes` what its trailer says. Thread-safe:
/// each thread keeps its own decompressor.
InflatedMember inflateMember(const QByteArray &member, qint64 rawBytes);
}
