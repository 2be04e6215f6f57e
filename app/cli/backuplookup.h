#pragma once

#include "app/cli/invocation.h"
#include "core/repository/repository.h"

namespace larder::cli
{
/// Turns the words that name backups into paths: one that leads to something from the current folder becomes absolute,
/// any other stays relative to the backup directory. A backup outside a backup directory that was not asked for by an
/// option brings its own: the parent of its date folder, or none.
void resolveBackups(const QList<OptionInfo> &options, bool repositoryIsGiven, QJsonObject &settings);

/// A backup and the repository it lies in.
struct FoundBackup
{
    Repository repository;
    BackupRecord record;
};
/// The backup the settings name by "repository" and "backup". Throws Error(BackupNotFound).
FoundBackup findBackup(Invocation &invocation, const QJsonObject &settings);

/// Throws Error(RepositoryUnusable) when another directory, or none, is in the place of one that is known: of a disk
/// that is not mounted every backup is missing.
void requireKnownPlace(Invocation &invocation, const QString &repository);

/// The backups of a repository, newest first: from the catalogue, brought up to date; straight from the folder, with a
/// message, when the catalogue cannot be used.
QList<BackupRecord> readBackups(Invocation &invocation, const Repository &repository, const QString &database = {});
}
