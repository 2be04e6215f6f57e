#include "core/jobs/recording.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isForbidden(const Error &error)
{
    constexpr std::array codes{EROFS, EACCES, EPERM};
    return error.code() == ErrorCode::FileAccess
        && std::any_of(codes.begin(), codes.end(), [&](int code) { return error.detail() == u"errno %1"_s.arg(code); });
}
}

void recordOrWarn(const BackupSource &source, JobContext &context, const std::function<void()> &record)
{
    try {
        record();
    } catch (const Error &error) {
        if (!source.repository || !isForbidden(error))
            throw;
        const QString warning = Engine::tr("%1 cannot be written to: what was found out is not recorded there.")
                                    .arg(source.repository->path());
        if (!context.warnings().contains(warning))
            context.warn(warning);
    }
}
}
