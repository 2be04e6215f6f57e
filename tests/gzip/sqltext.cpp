#include "tests/gzip/sqltext.h"

#include "core/gzip/membercompressor.h"
#include "tests/support/runprogram.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace larder::test
{
QByteArray sqlText(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray text;
    text.reserve(bytes + 100);
    for (int id = 1; text.size() < bytes; ++id) {
        text += QByteArray::number(id) + "\tFood number " + QByteArray::number(random.bounded(100000)) + '\t'
            + QByteArray::number(random.bounded(1000.0), 'f', 2) + "\t\\N\t2025-12-"
            + QByteArray::number(random.bounded(10, 29)) + " 09:00:00+00\n";
    }
    text.truncate(bytes);
    return text;
}

QByteArray noise(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray data(bytes + 4, '\0');
    for (qsizetype at = 0; at < bytes; at += 4)
        qToLittleEndian(random.generate(), data.data() + at);
    data.truncate(bytes);
    return data;
}

QByteArray members(const QByteArrayList &blocks, CompressionLevel level)
{
    QByteArray file;
    for (const QByteArray &block : blocks)
        file += compressMember(block, level);
    return file;
}

QByteArray byGzip(const QByteArray &raw, const QString &level)
{
    return runProgram(u"gzip"_s, {level, u"-c"_s}, {}, raw).stdOut;
}
}
