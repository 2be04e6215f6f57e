#include "core/gzip/gzipdamage.h"

using namespace Qt::StringLiterals;

namespace larder
{
Error damagedMember(const MemberPlace &place, const QString &what, const QString &detail)
{
    const QString member = place.member < 0 ? u"the gzip member at byte %1"_s.arg(place.offset)
                                            : u"gzip member %1 (at byte %2)"_s.arg(place.member + 1).arg(place.offset);
    return {ErrorCode::BackupDamaged, u"%1 is damaged: %2 %3."_s.arg(place.file, member, what),
            u"Do not restore it. Use another backup, or another copy of this one."_s, detail};
}
}
