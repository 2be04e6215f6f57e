#include "core/reading/readerend.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// From here on the codes are those of loaders and shells (POSIX); pg_restore has 0 and 1.
constexpr int firstForeignCode = 126;

/// Its own words, not a server's it loaded into. A forged length can ask for any amount, so they count only where the
/// file is known to be the one written.
bool lackedMemory(const BackupSource &source, const QString &said)
{
    static const QRegularExpression words(u"(^|\\n)(pg_restore: error: )?out of memory"_s);
    return source.manifest && said.contains(words);
}
}

void requireOwnEnd(const BackupSource &source, const ExitStatus &status, const QString &said)
{
    const bool endedItself = status.exited && status.code < firstForeignCode;
    const bool neverStarted = said.startsWith("bwrap: "_L1); // what confines it could not do so this time
    if (status.success() || (endedItself && !neverStarted && !lackedMemory(source, said)))
        return;
    throw Error(ErrorCode::FileAccess,
                Engine::tr("pg_restore did not read %1 to its end (%2); nothing is known against the file.")
                    .arg(source.absolutePath, status.describe()),
                Engine::tr("Find out what ended it, then try again. Where memory is short the kernel kills programs: "
                           "journalctl -k tells."),
                said);
}
}
