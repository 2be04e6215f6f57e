#pragma once

#include "app/cli/verb.h"

namespace larder::cli
{
// All of these are made from the verbs' rows. Text is wrapped to `width` columns.

QString overviewText(int width);
QString verbHelpText(const Verb &verb, int width);
/// The exit codes.
QString errorsText(int width);

/// "larder-cli restore FILE DATABASE [OPTION…]"
QString usageLine(const Verb &verb);
/// "--retention-days N", "DATABASE…"
QString optionTitle(const OptionInfo &option);
/// Help, default, choices and variable of an option as one paragraph.
QString optionText(const OptionInfo &option);

/// Verbs that belong together, for overview and manual.
struct VerbGroup
{
    QString title;
    QStringList verbs;
};
QList<VerbGroup> verbGroups();
}
