#include "core/proof/foundout.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

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

/// A snapshot, or another account's directory: so it is for every backup in there.
bool isForbidden(const Error &error)
{
    constexpr std::array codes{EROFS, EACCES, EPERM};
    return error.code() == ErrorCode::FileAccess
        && std::any_of(codes.begin(), codes.end(), [&](int code) { return error.detail() == u"errno %1"_s.arg(code); });
}

QString warningOf(const BackupSource &source, const Error &error)
{
    if (isForbidden(error))
        return Engine::tr("%1 cannot be written to: what was found out is not recorded there.")
            .arg(source.repository->path());
    return Engine::tr("What was found out about %1 is not written down: %2").arg(source.absolutePath, error.message());
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
        if (const QString warning = warningOf(source, error); !context.warnings().contains(warning))
            context.warn(warning);
    }
}
}
