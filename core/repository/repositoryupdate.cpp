#include "core/base/translation.h"
#include "core/repository/repository.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/repository/atomicfile.h"
#include "core/repository/backupname.h"
#include "core/repository/checksumfile.h"
#include "core/repository/manifestreader.h"
#include "core/repository/repositoryfiles.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// The checksum line goes before the record changes and comes back after it: a crash in between leaves a list that is
/// short of a line, never one that is wrong.
void replaceManifest(const Folder &folder, const QString &fileName, const Manifest &manifest)
{
    const QString manifestName = manifestNameFor(fileName);
    const QByteArray json = toJson(manifest);
    const OwnerMark mark(folder, newId());
    ChecksumFile sums = ChecksumFile::read(folder);
    sums.remove(manifestName);
    sums.save(folder, mark);
    replaceAtomically(folder, mark.temporaryName(u"manifest"_s), manifestName, json);
    sums.set(manifestName, sha256Hex(json));
    sums.save(folder, mark);
}

/// A directory leaves its name in one step, so that a crash does not leave half of it listed.
void removeData(const Folder &folder, const QString &fileName, const OwnerMark &mark)
{
    const QString doomed = mark.temporaryName(u"removed"_s);
    folder.replace(fileName, doomed);
    folder.removeTree(doomed);
}

/// A commit gives the record its name first and the data second: a run that died in between leaves a record that
/// records nothing.
void removeStrayRecords(const Folder &folder, const QString &runId)
{
    QStringList names;
    folder.visit([&](const QString &name) {
        if (name.endsWith(".json"_L1))
            names.append(name);
    });
    for (const QString &name : std::as_const(names)) {
        try {
            const Manifest manifest
                = manifestFromJson(readWhole(folder.openFile(name), manifestLimitBytes), folder.path() + u'/' + name);
            if (manifest.runId == runId && manifestNameFor(manifest.fileName) == name
                && !folder.status(manifest.fileName))
                folder.removeFile(name);
        } catch (const Error &) { // no record of ours
        }
    }
}
}

void Repository::updateManifest(const QString &relativePath, const Manifest &manifest) const
{
    const Place at = place(relativePath);
    if (manifest.fileName != at.fileName)
        throw Error(ErrorCode::Internal,
                    Engine::tr("The record of %1 cannot be written beside %2.").arg(manifest.fileName, relativePath));
    const UpdateLock lock(m_root);
    if (!at.folder.status(at.fileName))
        throw notFound(relativePath);
    replaceManifest(at.folder, at.fileName, manifest);
}

void Repository::changeManifest(const QString &relativePath, const std::function<void(Manifest &)> &change) const
{
    const Place at = place(relativePath);
    const UpdateLock lock(m_root);
    std::optional<Manifest> manifest = readManifest(relativePath);
    if (!manifest)
        throw notFound(relativePath).within(Engine::tr("Cannot change the record of a backup that has none"));
    change(*manifest);
    replaceManifest(at.folder, at.fileName, *manifest);
}

bool Repository::manifestIsAsListed(const QString &relativePath) const
{
    const Place at = place(relativePath);
    const QString manifestName = manifestNameFor(at.fileName);
    // Without a lock, which would need to write: a change takes the line away first and brings it back last.
    for (;;) {
        const QByteArray listed = ChecksumFile::read(at.folder).sha256Of(manifestName);
        if (listed.isEmpty() || !at.folder.status(manifestName) || rereadSha256(at.folder, manifestName, {}) == listed)
            return true;
        if (ChecksumFile::read(at.folder).sha256Of(manifestName) == listed)
            return false;
    }
}

void Repository::removeBackup(const QString &relativePath) const
{
    const Place at = place(relativePath);
    const UpdateLock lock(m_root);
    if (!at.folder.status(at.fileName))
        throw notFound(relativePath);
    const QString manifestName = manifestNameFor(at.fileName);
    const bool hasManifest = ownsManifest(relativePath);
    {
        const OwnerMark mark(at.folder, newId());
        ChecksumFile sums = ChecksumFile::read(at.folder);
        sums.remove(at.fileName);
        if (hasManifest)
            sums.remove(manifestName);
        sums.save(at.folder, mark);
        // The record goes first: without it the file is still a whole backup, without its file a record is litter.
        if (hasManifest)
            at.folder.removeFile(manifestName);
        removeData(at.folder, at.fileName, mark);
        at.folder.sync();
    }
    if (m_root.removeEmptyFolder(at.dateFolder))
        m_root.sync();
}

/// False when the manifest is a neighbour's of another format; a damaged one belongs to whatever it stands beside.
bool Repository::ownsManifest(const QString &relativePath) const
{
    try {
        return readManifest(relativePath).has_value();
    } catch (const Error &error) {
        return error.code() == ErrorCode::BackupDamaged;
    }
}

int Repository::removeLeftovers() const
{
    int removed = removeLeftoversIn(m_root);
    for (const DateFolder &date : dateFolders()) {
        try {
            const Folder folder = m_root.openSub(date.name);
            removed += removeLeftoversIn(folder, [&](const QString &runId) { removeStrayRecords(folder, runId); });
            m_root.removeEmptyFolder(date.name); // a writer that is about to use it makes it again
        } catch (const Error &error) { // another account's, or removed in this moment
            writeLog(u"Cannot tidy up %1/%2: %3"_s.arg(m_path, date.name, error.message()));
        }
    }
    return removed;
}
}
