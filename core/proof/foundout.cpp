#include "core/proof/foundout.h"

#include "core/base/translation.h"

namespace larder
{
namespace
{
void write(const BackupSource &source, const std::function<void(Manifest &)> &inManifest,
           const std::function<void(FileNote &)> &inNote)
{
    if (source.manifest)
        source.repository->changeManifest(source.record.path, inManifest);
    else
        source.repository->changeNote(source.record.path, [&](FileNote &note) {
            note.bindTo(source.stamp);
            inNote(note);
        });
}

bool cannotBeWritten(const Error &error, bool isNote)
{
    return error.code() == ErrorCode::FileAccess || error.code() == ErrorCode::NoSpace
        || (isNote && error.code() == ErrorCode::BackupDamaged);
}
}

void writeDown(const BackupSource &source, JobContext &context, const std::function<void(Manifest &)> &inManifest,
               const std::function<void(FileNote &)> &inNote)
{
    if (!source.repository)
        return;
    try {
        write(source, inManifest, inNote);
    } catch (const Error &error) {
        if (!cannotBeWritten(error, !source.manifest))
            throw;
        context.warn(Engine::tr("What was found out about %1 is not written down: %2")
                         .arg(source.absolutePath, error.message()));
    }
}
}
