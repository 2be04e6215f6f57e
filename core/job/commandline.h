#pragma once

#include <QStringList>

namespace larder
{
/// The words as a POSIX shell takes them back unchanged.
QString shellJoin(const QStringList &words);
}
