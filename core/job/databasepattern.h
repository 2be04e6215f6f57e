#pragma once

#include <QStringList>

namespace larder
{
/// Whether a database is one of those that names and patterns choose, in a saved server's lists and in --exclude. As in
/// a shell: `*` any text, `?` one character, `[ab]` one of these; case counts, and a slash is a character like others,
/// because databases have no folders.
bool matchesAny(const QString &database, const QStringList &patterns);
/// Whether a word may mean others than a database of that name.
bool isPattern(const QString &word);
}
