#pragma once

#include <QString>
#include <functional>

namespace larder
{
// A hint says what to do. Where that is a command of ours it stands in the text as a marked word, made here and
// nowhere else: the command line prints it as it can be typed, the window puts its own words in its place.

/// "list --globals" → "`larder-cli list --globals`". Arguments that are no plain words come in quoted for a shell.
QString command(const QString &words);

/// `text` with every command in it replaced by what `reword` makes of its words ("list --globals"); an empty answer
/// leaves the command as it is.
QString rewordCommands(const QString &text, const std::function<QString(const QString &words)> &reword);
}
