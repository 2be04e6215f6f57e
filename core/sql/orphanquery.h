#pragma once

#include <QByteArray>

namespace larder
{
/// A query, without its semicolon, that gives the rows for which the foreign key in `text` has no partner. `text`: the
/// ALTER TABLE that adds the key as pg_dump writes it, or words of a program with that statement in them. Empty where
/// there is none.
QByteArray orphanQuery(QByteArrayView text);
}
