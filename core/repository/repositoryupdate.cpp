#include "core/base/translation.h"
#include "core/repository/repository.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/repository/atomicfile.h"
#include "core/repository/backupname.h"
#include "core/repository/checksumfile.h"
#include "core/repository/editedrecord.h"
#include "core/repository/manifestreader.h"
#include "core/repository/repositoryfiles.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString updateId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// The checksum line goes before the record changes and comes back after it: a crash in between leaves a list that is
/// short of a line, never one that is wrong. The line of a record that somebody edited stays: a new one would make the
/// edit look like ours.
void replaceManifest(const Folder &folder, const QString &fileName, const Manifest &manifest)
{
    const QString manifestName = manifestNameFor(fileName);
    const QByteArray json = toJson(manifest);
    const OwnerMark mark(folder, updateId());
    if (isEditedRecord(folder, manifestName))
        return replaceAtomically(folder, mark.temporaryName(u"manifest"_s), manifestName, json);
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

/// Notes that cannot be read stay as they are.
void forgetNote(const Folder &folder, const QString &fileName, const OwnerMark &mark)
{
    FileNotes notes = FileNotes::readForLists(folder);
    if (!notes.damage().isEmpty() || notes.isEmpty())
        return;
    notes.remove(fileName);
    notes.save(folder, mark);
}

/// Notes on files that others removed would keep an empty folder for ever.
void removeLonelyNotes(const Folder &folder)
{
    bool alone = true;
    folder.visit([&](const QString &name) { alone = alone && name == FileNotes::fileName; });
    if (alone)
        folder.removeFile(FileNotes::fileName);
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

void Repository::changeNote(const QString &relativePath, const std::function<void(FileNote &)> &change) const
{
    const Place at = place(relativePath);
    const UpdateLock lock(m_root);
    if (!at.folder.status(at.fileName) || ownsManifest(relativePath))
        throw notFound(relativePath).within(Engine::tr("Cannot change the note on a file without a record"));
    FileNotes notes = FileNotes::read(at.folder);
    FileNote note = notes.find(at.fileName);
    change(note);
    notes.set(at.fileName, note);
    notes.save(at.folder, OwnerMark(at.folder, updateId()));
}

bool Repository::manifestIsAsListed(const QString &relativePath) const
{
    const Place at = place(relativePath);
    return !isEditedRecord(at.folder, manifestNameFor(at.fileName));
}

void Repository::removeBackup(const QString &relativePath) const
{
    const Place at = place(relativePath);
    const UpdateLock lock(m_root);
    const bool hasFile = at.folder.status(at.fileName).has_value();
    if (!hasFile && !isVanished(at))
        throw notFound(relativePath);
    const QString manifestName = manifestNameFor(at.fileName);
    const bool hasManifest = ownsManifest(relativePath);
    {
        const OwnerMark mark(at.folder, updateId());
        ChecksumFile sums = ChecksumFile::read(at.folder);
        sums.remove(at.fileName);
        if (hasManifest)
            sums.remove(manifestName);
        sums.save(at.folder, mark);
        // The record goes first: without it the file is still a whole backup, without its file a record is litter.
        if (hasManifest)
            at.folder.removeFile(manifestName);
        if (hasFile)
            removeData(at.folder, at.fileName, mark);
        forgetNote(at.folder, at.fileName, mark);
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
            removeLonelyNotes(folder);
            m_root.removeEmptyFolder(date.name); // a writer that is about to use it makes it again
        } catch (const Error &error) { // another account's, or removed in this moment
            writeLog(u"Cannot tidy up %1/%2: %3"_s.arg(m_path, date.name, error.message()));
        }
    }
    return removed;
}
}
