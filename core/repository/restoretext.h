#pragma once

#include <QByteArray>

namespace larder
{
/// What RESTORE.txt in every repository says: how to restore with PostgreSQL's own tools, on a machine that never
/// heard of Larder. Plain ASCII.
QByteArray restoreText();
}
