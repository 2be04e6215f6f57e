#pragma once

#include <QByteArray>

namespace larder
{
/// A query that gives the rows for which this foreign key has no partner; empty when `statement` is no ALTER TABLE that
/// adds one as pg_dump writes it.
QByteArray orphanQuery(QByteArrayView statement);
}
