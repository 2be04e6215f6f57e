#pragma once

#include <QString>

namespace larder
{
/// The difference of two texts as `diff -u` writes it, without the two lines that name the files; empty when they are
/// equal. Texts of more than two thousand lines that differ in the middle are shown as removed and added whole.
QString unifiedDiff(const QString &left, const QString &right);
}
