#include "app/cli/settings.h"

#include "app/cli/backuplookup.h"
#include "core/job/optionvalue.h"
#include "core/profile/profilestore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
bool saysNo(const QString &text)
{
    const QString word = text.toLower();
    return word == "false"_L1 || word == "no"_L1 || word == "off"_L1 || word == "0"_L1;
}

/// COMPRESS=false is --no-compress, COMPRESS=true is nothing.
QJsonValue flagFromEnvironment(const OptionInfo &option, const QString &text)
{
    const bool isOpposite = QLatin1StringView(option.name).startsWith("--no-"_L1);
    return saysNo(text) == isOpposite ? flagValueOf(option) : QJsonValue(QJsonValue::Undefined);
}

QString absolute(const QString &path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); }

QJsonValue environmentValue(const OptionInfo &option, const QProcessEnvironment &environment)
{
    const QString variable = QString::fromLatin1(option.environment);
    const QString text = variable.isEmpty() ? QString() : environment.value(variable);
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (option.type == OptionType::Flag)
        return flagFromEnvironment(option, text);
    return option.type == OptionType::Path ? QJsonValue(absolute(text)) : valueFromText(option, text, variable);
}

/// Patterns to leave out belong to the choice of databases: who names them has made another.
bool namesDatabases(const QJsonObject &given)
{
    return given.contains(u"databases") || given.contains(u"allDatabases");
}

QString serverNameIn(const Invocation &invocation)
{
    const QString name = valueAt(invocation.given, u"server.name"_s).toString();
    return name.isEmpty() ? invocation.switches[u"serverName"].toString() : name;
}
}

QJsonObject layeredSettings(const QList<OptionInfo> &options, const QJsonObject &given,
                            const QProcessEnvironment &environment, const QJsonObject &ofServer)
{
    QJsonObject settings = given;
    const auto fill = [&](const OptionInfo &option, const QJsonValue &value) {
        const QString key = QString::fromLatin1(option.key);
        if (!value.isUndefined() && valueAt(settings, key).isUndefined())
            setValueAt(settings, key, value);
    };
    // Layer by layer: two options may set one key, and a variable of one must not lose to a default of the other.
    for (const OptionInfo &option : options) {
        if (QLatin1StringView(option.key) != "exclude"_L1 || !namesDatabases(given))
            fill(option, ofServer.value(QLatin1StringView(option.key)));
    }
    // A variable that something better overrides is not looked at: it may hold anything.
    const QJsonObject better = settings;
    for (const OptionInfo &option : options) {
        if (valueAt(better, QString::fromLatin1(option.key)).isUndefined())
            fill(option, environmentValue(option, environment));
    }
    for (const OptionInfo &option : options) {
        if (option.type == OptionType::Path && option.defaultText[0] != '\0')
            fill(option, absolute(QString::fromLatin1(option.defaultText)));
    }
    return settings;
}

QString repositorySource(const Invocation &invocation)
{
    const QString server = serverNameIn(invocation);
    if (invocation.given.contains(u"repository"))
        return u"--backup-dir"_s;
    if (settingsOfServer(server).contains(u"repository"))
        return u"saved server %1"_s.arg(server);
    return invocation.environment.value(u"BACKUP_DIR"_s).isEmpty() ? u"default"_s : u"BACKUP_DIR"_s;
}

QJsonObject settingsOfServer(const QString &name)
{
    return name.isEmpty() ? QJsonObject() : ProfileStore().get(name).jobDefaults();
}

QJsonObject settingsFor(const Invocation &invocation)
{
    QJsonObject ofServer = settingsOfServer(serverNameIn(invocation));
    QJsonObject settings
        = layeredSettings(invocation.verb->options, invocation.given, invocation.environment, ofServer);
    resolveBackups(invocation.verb->options, invocation.given.contains(u"repository"), settings);
    return settings;
}
}
