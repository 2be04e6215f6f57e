#include "core/jobs/safetydump.h"

#include "core/catalogue/catalogue.h"
#include "core/jobs/databasebackup.h"
#include "core/proof/verification.h"

using namespace Qt::StringLiterals;

namespace larder
{
QString saveBeforeDropping(const RestoreSpec &spec, const ServerSurvey &survey, QThreadPool &pool, JobContext &context)
{
    if (spec.repository.isEmpty())
        throw Error(
            ErrorCode::Refused,
            u"There is no backup directory to save database \"%1\" to before it is dropped."_s.arg(spec.database),
            u"Give one by --backup-dir, or go without by --no-safety-dump."_s);
    Catalogue catalogue(context.services().catalogueFile);
    const Repository repository = Repository::openOrCreate(spec.repository, catalogue.repositoryId(spec.repository));
    BackupSpec backup;
    backup.server = spec.server;
    backup.repository = spec.repository;
    backup.databases = {spec.database};
    backup.jobs = spec.jobs;
    const QList<BackupRecord> known = catalogue.backups(repository.path());
    const DatabaseBackup saver(backup, survey, repository, known, pool, context);
    const QString path = saver.saveDatabase(spec.database, pool.maxThreadCount())[u"path"].toString();

    const BackupSource source = findBackup(repository.path(), path);
    recordVerification(source, verifyPlain(source, pool, context), {}, context);
    catalogue.refresh(repository);
    return path;
}
}
