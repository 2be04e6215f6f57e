#pragma once

#include "core/base/error.h"
#include "core/repository/backupsource.h"
#include "core/sql/dumpsummary.h"

namespace larder
{
// What a backup that was read must be, each an Error(BackupDamaged, NotADump) that says what it is instead.

/// "FILE is damaged: it …", and that it must not be restored.
Error damagedBackup(const BackupSource &source, const QString &what, const QString &detail = {});
/// A dump from its first line to its trailer, without NUL bytes.
void requireComplete(const BackupSource &source, const DumpSummary &summary);
void requireSameSha256(const BackupSource &source, const QByteArray &sha256);
/// The tables of the manifest in its order with its rows, its bytes and, where `found` has them, its hashes.
void requireSameTables(const BackupSource &source, const QList<ManifestSection> &found);
}
