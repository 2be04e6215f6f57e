#include "core/jobs/annotatejob.h"

#include "core/base/translation.h"
#include "core/catalogue/catalogue.h"
#include "core/job/repositoryaccess.h"

using namespace Qt::StringLiterals;

namespace larder
{
void AnnotateJob::run(JobContext &context)
{
    const BackupSource source = openBackup(m_spec.repository, m_spec.backup, context);
    if (!source.repository)
        throw Error(ErrorCode::BackupNotFound, Engine::tr("%1 lies in no backup directory.").arg(source.absolutePath),
                    Engine::tr("Only backups in a backup directory can have a pin or a note."));
    Catalogue catalogue(context.services().catalogueFile);
    catalogue.refresh(*source.repository);
    if (source.manifest) {
        source.repository->changeManifest(source.record.path, [&](Manifest &manifest) {
            manifest.pinned = m_spec.pinned;
            manifest.note = m_spec.note;
        });
        catalogue.refresh(*source.repository);
    } else {
        BackupRecord record = catalogue.backup(source.repository->path(), source.record.path).value_or(source.record);
        record.pinned = m_spec.pinned;
        record.note = m_spec.note;
        catalogue.annotateForeign(record);
    }
    context.conclude(Engine::tr("Saved pin and note of %1.").arg(source.record.path),
                     {{u"path"_s, source.record.path}});
}
}
