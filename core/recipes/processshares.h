#pragma once

#include <QList>

namespace larder
{
/// How many of `jobs` processes each of several databases may read its data with: in proportion to its bytes, at least
/// one, never more than `jobs`. Pure.
QList<int> shareProcesses(const QList<qint64> &bytes, int jobs);
}
