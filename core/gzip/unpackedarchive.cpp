#include "core/gzip/unpackedarchive.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/hashedinput.h"
#include "core/gzip/layers.h"
#include "core/gzip/memberheader.h"

#include <QTemporaryDir>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct UnpackedArchive
{
    explicit UnpackedArchive(const QString &below) : folder(below + u"/larder-XXXXXX"_s)
    {
        if (!folder.isValid())
            throw Error(ErrorCode::FileAccess, Engine::tr("No temporary folder: %1").arg(folder.errorString()),
                        Engine::tr("Set TMPDIR to a folder that can be written."));
        path = folder.filePath(u"archive"_s);
    }

    const QTemporaryDir folder;
    QString path;
};

void write(Layers &archive, const QString &path)
{
    const FileDescriptor file = FileDescriptor::open(path, O_WRONLY | O_CREAT | O_EXCL);
    while (const std::optional<TextBlock> block = archive.next())
        file.writeAll(block->text);
}
}

std::shared_ptr<const QString> unpackArchive(StoredFile file, const CancelToken &token)
{
    HashedInput input(std::move(file), 0, token);
    const QByteArray start = input.peek(kindBytes);
    if (memberDeflateBytes(start) || !isWrapping(streamKindOf(start)))
        return nullptr;
    Layers layers(input);
    if (!isPgArchive(layers.kind()))
        return nullptr;
    const QString below = qEnvironmentVariable("TMPDIR", u"/var/tmp"_s);
    const auto unpacked = std::make_shared<UnpackedArchive>(below);
    try {
        write(layers, unpacked->path);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoSpace)
            throw;
        throw Error(ErrorCode::NoSpace,
                    Engine::tr("%1 has no room for the archive in %2, which has to be unpacked for pg_restore.")
                        .arg(below, input.name()),
                    Engine::tr("Set TMPDIR to a folder with more room."), error.message());
    }
    return {unpacked, &unpacked->path};
}
}
