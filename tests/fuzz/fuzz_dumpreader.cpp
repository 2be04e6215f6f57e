// Any bytes in a file: DumpReader ends well or with an Error, in bounded time and memory, and always the same way.

#include "core/base/error.h"
#include "core/gzip/dumpreader.h"

#include <QThreadPool>
#include <cstdlib>
#include <sys/mman.h>

using namespace larder;

namespace
{
QByteArray readWith(QThreadPool &pool, QByteArrayView bytes)
{
    FileDescriptor file(memfd_create("fuzz", MFD_CLOEXEC), QStringLiteral("fuzz.sql"));
    file.writeAll(bytes);
    QByteArray outcome;
    try {
        DumpReader reader(std::move(file), pool);
        for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock())
            outcome += QByteArray::number(qHash(block)) + ' ';
        outcome += reader.fileSha256();
    } catch (const Error &error) {
        outcome += error.message().toUtf8();
    }
    return outcome;
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static QThreadPool few;
    static QThreadPool many;
    few.setMaxThreadCount(1);
    many.setMaxThreadCount(3);
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (readWith(few, bytes) != readWith(many, bytes))
        std::abort();
    return 0;
}
