#pragma once

#include <QString>

namespace larder
{
/// What to do about a disk that does not give back what was written, or fails to read or write at all (EIO).
QString failingDiskHint();
}
