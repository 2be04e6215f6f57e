#pragma once

#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "core/job/services.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <functional>

namespace larder::cli
{
/// One call of larder-cli after parsing: the verb, what was given to it, and the world around it.
class Invocation
{
public:
    const Verb *verb = nullptr;
    QJsonObject given; ///< by key: what the command line says, and nothing else
    QJsonObject switches; ///< by key: true for each switch given, or its text
    QProcessEnvironment environment;
    /// Gives `services` once it is known what to do: help needs none, and a home folder that cannot be used is an error
    /// of the verb that needs it. Empty where they are set already.
    std::function<Services()> makeServices;
    Services services;
    Console console;

    bool isOn(QStringView key) const { return switches.value(key).toBool(); }
    bool json() const { return isOn(u"json"); }
    bool verbose() const { return isOn(u"verbose"); }
};
}
