#pragma once

#include "core/job/jobregistry.h"

#include <QList>
#include <QString>
#include <functional>

namespace larder::cli
{
class Invocation;

/// One thing larder-cli can do. Verbs that start a job take everything from its registry row.
struct Verb
{
    QString words; ///< "backup", "server add"
    QString title; ///< "Back up databases"
    QString help; ///< a sentence or two
    const JobKind *kind = nullptr; ///< the job it starts, null when it starts none by itself
    QList<OptionInfo> options
        = {}; ///< keys are members of the job's spec, or for other verbs of Invocation::settings()
    QList<OptionInfo> switches = {}; ///< for the front end itself: --json, --verbose …; keys of Invocation::isOn()
    std::function<int(Invocation &)> run; ///< gives the exit code; throws Error

    bool takes(QLatin1StringView key) const; ///< has an option of that key
};
}
