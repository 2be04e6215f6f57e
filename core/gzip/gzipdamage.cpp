#include "core/gzip/gzipdamage.h"

#include "core/base/translation.h"

namespace larder
{
Error damagedMember(const MemberPlace &place, const QString &what, const QString &detail)
{
    const QString member = place.member < 0
        ? Engine::tr("the gzip member at byte %1").arg(place.offset)
        : Engine::tr("gzip member %1 (at byte %2)").arg(place.member + 1).arg(place.offset);
    return {ErrorCode::BackupDamaged, Engine::tr("%1 is damaged: %2.").arg(place.file, what.arg(member)),
            Engine::tr("Do not restore it. Use another backup, or another copy of this one."), detail};
}
}
