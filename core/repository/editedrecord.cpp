#include "core/repository/editedrecord.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/checksumfile.h"
#include "core/repository/manifestreader.h"

namespace larder
{
namespace
{
constexpr int attempts = 10; // each is foiled only by a replacement in the middle of it

QByteArray hashOf(const Folder &folder, const QString &name)
{
    return folder.status(name) ? sha256Hex(readWhole(folder.openFile(name), manifestLimitBytes)) : QByteArray();
}
}

QHash<QString, QByteArray> listedSums(const Folder &folder)
{
    try {
        return ChecksumFile::read(folder).all();
    } catch (const Error &) { // no list: then nothing contradicts it
        return {};
    }
}

bool isEditedRecord(const Folder &folder, const QString &manifestName)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QByteArray before = hashOf(folder, manifestName);
        const QByteArray listed = listedSums(folder).value(manifestName);
        if (before.isEmpty() || listed.isEmpty() || listed == before)
            return false;
        if (hashOf(folder, manifestName) == before)
            return true;
    }
    return false;
}

QString editedRecordProblem()
{
    return Engine::tr("The record was changed by hand: SHA256SUMS lists another hash for it.");
}
}
