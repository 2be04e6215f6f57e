#include "core/job/specs/restoremode.h"

using namespace Qt::StringLiterals;

namespace larder
{
QString toString(RestoreMode mode)
{
    switch (mode) {
    case RestoreMode::New: return u"new"_s;
    case RestoreMode::Swap: return u"swap"_s;
    case RestoreMode::Drop: return u"drop"_s;
    case RestoreMode::Empty: return u"empty"_s;
    }
    return {};
}

std::optional<RestoreMode> restoreModeFromString(const QString &text)
{
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Drop, RestoreMode::Empty}) {
        if (text == toString(mode))
            return mode;
    }
    return {};
}
}
