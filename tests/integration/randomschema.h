#pragma once

#include <QByteArray>

namespace larder::test
{
/// SQL that makes a database of random shape, the same for the same seed: tables in several schemas with keys, foreign
/// keys (cycles too), indexes, partitions, inheritance, views, triggers, policies, statistics, comments, grants, and
/// more than `bytes` bytes of rows.
QByteArray randomSchema(unsigned seed, int bytes);
}
