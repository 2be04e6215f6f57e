#pragma once

#include <QString>

namespace larder::cli
{
/// The verb somebody probably meant by `words` ("sevrer list"): at most two letters away, a third of it at most; empty
/// when none is that near.
QString nearestVerb(const QString &words);
}
