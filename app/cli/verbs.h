#pragma once

#include "app/cli/verb.h"

namespace larder::cli
{
/// Everything larder-cli can do: the job kinds of the registry and the verbs that only look or set something up.
const QList<Verb> &verbs();
const Verb *findVerb(const QString &words);
}
