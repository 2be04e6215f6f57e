#pragma once

#include <QStringList>

namespace larder
{
/// A word as a POSIX shell takes it back unchanged: quoted only where it must be.
QString shellQuote(const QString &word);
/// The words quoted and joined by spaces.
QString shellJoin(const QStringList &words);
}
