#include "core/recipes/forgetjob.h"

#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/recipes/knownbackups.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void requireMissing(const Repository &repository, const QString &path)
{
    try {
        repository.requireFile(path);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::BackupNotFound) // one that cannot be looked at now may be there
            throw;
        return; // as wished; what is no backup at all is told when it is removed
    }
    throw Error(ErrorCode::Refused, Engine::tr("The file of %1 is there: it is not forgotten.").arg(path),
                Engine::tr("Only the records of backups whose files are gone can be forgotten; a cleanup removes the "
                           "others."));
}
}

void ForgetJob::run(JobContext &context)
{
    context.step(Engine::tr("Forget what is gone"), 1, 1);
    const auto [repository, lock] = openToRemove(m_spec.repository, context);
    QStringList paths;
    for (const QString &backup : m_spec.backups) {
        paths.append(repository.relativePath(backup));
        requireMissing(repository, paths.last());
    }
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        context.token().throwIfCancelled();
        repository.removeBackup(path);
        context.item(Engine::tr("Forgot %1").arg(path), {{u"path"_s, path}});
    }
    knownBackups(context).refresh(repository);
    context.conclude(paths.size() == 1 ? Engine::tr("1 record forgotten.")
                                       : Engine::tr("%1 records forgotten.").arg(paths.size()),
                     {{u"forgotten"_s, paths.size()}});
}
}
