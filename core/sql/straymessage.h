#pragma once

#include <QByteArrayView>
#include <QString>

namespace larder
{
/// How it came about that `text`, a statement that failed or what PostgreSQL says of one, is none: a program's message
/// stands in it. A sentence; empty when there is none. A row may hold such words and be right, so ask only about what
/// is wrong already.
QString strayMessageIn(QByteArrayView text);
}
