#pragma once

#include "core/gzip/compressionlevel.h"

#include <QByteArrayList>

namespace larder::test
{
/// COPY rows of a meal planner, the same bytes for the same arguments: they compress about as real dumps do.
QByteArray sqlText(qsizetype bytes, quint32 seed = 1);
/// Bytes that no compressor makes smaller.
QByteArray noise(qsizetype bytes, quint32 seed = 1);
/// One gzip member of ours for each block, one after the other.
QByteArray members(const QByteArrayList &blocks, CompressionLevel level = CompressionLevel::Fast);
/// What the gzip program makes of `raw`.
QByteArray byGzip(const QByteArray &raw, const QString &level = QStringLiteral("-6"));
}
