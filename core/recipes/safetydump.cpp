#include "core/recipes/safetydump.h"

#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/proof/verification.h"
#include "core/recipes/databasebackup.h"
#include "core/recipes/knownbackups.h"

namespace larder
{
namespace
{
/// Of the time that saving and proving take.
constexpr double shareOfSaving = 0.8;
}

QString saveBeforeDropping(const RestoreSpec &spec, const ServerSurvey &survey, QThreadPool &pool, JobContext &context)
{
    if (spec.repository.isEmpty())
        throw Error(ErrorCode::Refused,
                    Engine::tr("There is no backup directory to save database \"%1\" to before it is dropped.")
                        .arg(spec.database),
                    Engine::tr("Give one by --backup-dir, or go without by --no-safety-dump."));
    KnownBackups catalogue = knownBackups(context);
    const auto [repository, lock] = openToWrite(spec.repository, context);
    context.locks().keepReading(repository); // what is about to be needed stays
    BackupSpec backup;
    backup.server = spec.server;
    backup.repository = spec.repository;
    backup.databases = {spec.database};
    backup.jobs = spec.jobs;
    const QList<BackupRecord> known = catalogue.of(repository);
    const DatabaseBackup saver(backup, survey, repository, known, pool, context);
    context.meter().restart(shareOfSaving);
    const QString path = saver.saveDatabase(spec.database, pool.maxThreadCount())[u"path"].toString();

    context.meter().restart();
    const BackupSource source = findBackup(repository.path(), path);
    recordVerification(source, verifyPlain(source, pool, context), {}, context);
    catalogue.refresh(repository);
    return path;
}
}
