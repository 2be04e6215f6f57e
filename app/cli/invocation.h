#pragma once

#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "core/job/services.h"

#include <QJsonObject>
#include <QProcessEnvironment>

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
    Services services;
    Console console;

    bool isOn(QStringView key) const { return switches.value(key).toBool(); }
    bool json() const { return isOn(u"json"); }
    bool verbose() const { return isOn(u"verbose"); }
};
}
