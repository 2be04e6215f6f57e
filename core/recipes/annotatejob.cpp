#include "core/recipes/annotatejob.h"

#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/recipes/knownbackups.h"

using namespace Qt::StringLiterals;

namespace larder
{
/// Names what was given and nothing else.
QString AnnotateJob::summary() const
{
    if (m_spec.pinned && m_spec.note)
        return Engine::tr("Saved pin and note of %1.");
    if (m_spec.note)
        return Engine::tr("Saved the note of %1.");
    if (!m_spec.pinned)
        return Engine::tr("There was nothing to change on %1.");
    return *m_spec.pinned ? Engine::tr("%1 is pinned.") : Engine::tr("%1 is no longer pinned.");
}

void AnnotateJob::run(JobContext &context)
{
    const BackupSource source = openBackup(m_spec.repository, m_spec.backup, context);
    if (!source.repository)
        throw Error(ErrorCode::BackupNotFound, Engine::tr("%1 lies in no backup directory.").arg(source.absolutePath),
                    Engine::tr("Only backups in a backup directory can have a pin or a note."));
    const auto annotate = [this](auto &manifestOrNote) {
        manifestOrNote.pinned = m_spec.pinned.value_or(manifestOrNote.pinned);
        manifestOrNote.note = m_spec.note.value_or(manifestOrNote.note);
    };
    if (source.manifest)
        source.repository->changeManifest(source.record.path, annotate);
    else
        source.repository->changeNote(source.record.path, annotate);
    knownBackups(context).refresh(*source.repository);
    context.conclude(summary().arg(source.record.path), {{u"path"_s, source.record.path}});
}
}
