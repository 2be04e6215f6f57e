#include "core/base/failingdisk.h"

#include "core/base/translation.h"

namespace larder
{
QString failingDiskHint()
{
    return Engine::tr("The disk or its cable is failing: see dmesg and smartctl, and choose another disk.");
}
}
