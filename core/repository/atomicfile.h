#pragma once

#include "core/base/canceltoken.h"
#include "core/repository/folder.h"

namespace larder
{
// How a file comes to be, or is replaced, so that after a crash at any point either the old or the whole new one is
// there: temporary file, fsync, close, re-read from disk, rename, fsync of the folder. QSaveFile ignores fsync errors
// and never syncs the folder, which is why it is not used. A failed fsync is never repeated: the kernel may have
// dropped the pages (see fsync(2)). All throw Error(NoSpace, FileAccess, BackupDamaged).

/// Drops the file from the page cache, so that the disk answers, and reads it: lower-case hex.
QByteArray rereadSha256(const Folder &folder, const QString &name, const CancelToken &token);

/// Writes `content` to the new file `temporary`, fsynced and re-read. Nothing stays behind when it fails.
void writeSealed(const Folder &folder, const QString &temporary, const QByteArray &content);
/// False when `name` is taken.
bool createAtomically(const Folder &folder, const QString &temporary, const QString &name, const QByteArray &content);
/// The new one is for those for whom the old one was; for those of the folder when there was none.
void replaceAtomically(const Folder &folder, const QString &temporary, const QString &name, const QByteArray &content);

/// At most `limitBytes`, else Error(BackupDamaged).
QByteArray readWhole(const FileDescriptor &file, qint64 limitBytes);
}
