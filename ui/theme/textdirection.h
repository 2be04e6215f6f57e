#pragma once

#include <QString>

namespace larder
{
/// The text as it is drawn where lines run in `direction`. From right to left each line runs as its own first letter
/// asks for, and paths, options and numbers with their unit keep their order within a sentence: "/srv/backups" has its
/// slash at the left, "2.9 MB" its unit at the right. The marks for that are invisible characters (Unicode Standard
/// Annex 9, isolates): only for painting, never for what can be copied. From left to right it is the text itself.
QString forPainting(const QString &text, Qt::LayoutDirection direction);
}
