#pragma once

#include "core/base/error.h"

namespace larder
{
/// Where in a gzip file something is wrong.
struct MemberPlace
{
    QString file;
    qint64 member = 0; ///< from 0; negative when reading began in the middle, so that nobody knows
    qint64 offset = 0; ///< of the member's first byte
};

/// BackupDamaged that reads "<file> is damaged: gzip member 3 (at byte 1234) is cut short." `what` is a translated
/// clause with a place for the member: "%1 is cut short". Members are counted from 1 there.
Error damagedMember(const MemberPlace &place, const QString &what, const QString &detail = {});
}
