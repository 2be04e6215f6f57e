#pragma once

#include "core/base/error.h"
#include "core/repository/backupsource.h"
#include "core/sql/dumpsummary.h"

namespace larder
{
// What a backup that was read must be, each an Error(BackupDamaged, NotADump) that says what it is instead.

/// "FILE is damaged: it …", and that it must not be restored.
Error damagedBackup(const BackupSource &source, const QString &what, const QString &detail = {});
/// PostgreSQL's text has no NUL bytes. `firstOffset` -1: none. Somebody's file whose `beginning` (see DumpReader) has
/// no title of pg_dump is not damaged but something else.
void requireNoNul(const BackupSource &source, qint64 firstOffset, QByteArrayView beginning = {});
/// A dump from its first line to its trailer, without NUL bytes.
void requireComplete(const BackupSource &source, const DumpSummary &summary);
/// A file of ours ends with a mark (see core/gzip/endmember.h); one without may have lost whole members at its end.
/// Returns what then cannot be known, as a sentence; throws where the rows are the last thing in it.
QString doubtAboutEnd(const BackupSource &source, const DumpSummary &summary);
/// The tables with rows in the gzip member at `memberOffset`, whose SQL begins at `rawOffset`: "public.foods".
QStringList tablesInMember(const Manifest &manifest, qint64 memberOffset, qint64 rawOffset);
void requireSameSha256(const BackupSource &source, const QByteArray &sha256);
/// The tables of the manifest in its order with its rows, its bytes and, where `found` has them, its hashes.
void requireSameTables(const BackupSource &source, const QList<ManifestSection> &found);
}
