#include "core/profile/serverprofile.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype maximumName = 100;
constexpr int maximumDays = 36500;

[[noreturn]] void reject(const QString &message)
{
    throw Error(ErrorCode::SettingsInvalid, message, Engine::tr("Correct servers.json or save the server anew."));
}

QString text(const QJsonObject &object, const QString &key, const QString &ifAbsent = {})
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return ifAbsent;
    if (!value.isString())
        reject(Engine::tr("The saved server\'s “%1” is not a text.").arg(key));
    return value.toString();
}

QStringList texts(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        reject(Engine::tr("The saved server\'s “%1” is not a list.").arg(key));
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            reject(Engine::tr("The saved server\'s “%1” has an entry that is not a text.").arg(key));
        list.append(item.toString());
    }
    return list;
}

QString nameFrom(const QJsonObject &object)
{
    const QString name = text(object, u"name"_s);
    if (name.trimmed().isEmpty() || name.size() > maximumName)
        reject(Engine::tr("The saved server\'s name is empty or too long."));
    return name;
}

int daysFrom(const QJsonObject &object)
{
    const QJsonValue value = object.value("retentionDays"_L1);
    const double days = value.toDouble(30);
    if ((!value.isUndefined() && !value.isDouble()) || days < 0 || days > maximumDays || days != int(days))
        reject(Engine::tr("The saved server\'s “retentionDays” is no number of days from 0 to %1.").arg(maximumDays));
    return int(days);
}

QString compressionFrom(const QJsonObject &object)
{
    static const QStringList levels{u"fast"_s, u"balanced"_s, u"small"_s, u"none"_s, u"auto"_s};
    const QString compression = text(object, u"compression"_s, u"balanced"_s);
    if (!levels.contains(compression))
        reject(Engine::tr("The saved server\'s “compression” is none of %1.").arg(levels.join(u", "_s)));
    return compression;
}
}

QJsonObject ServerProfile::toJson() const
{
    return {{u"name"_s, name},
            {u"address"_s, address.toJson()},
            {u"databases"_s, QJsonArray::fromStringList(databases)},
            {u"exclude"_s, QJsonArray::fromStringList(exclude)},
            {u"repository"_s, repository},
            {u"retentionDays"_s, retentionDays},
            {u"compression"_s, compression}};
}

ServerProfile ServerProfile::fromJson(const QJsonObject &object)
{
    ServerProfile profile;
    profile.name = nameFrom(object);
    if (object.contains("address"_L1) && !object["address"_L1].isObject())
        reject(Engine::tr("The saved server\'s “address” is no object."));
    profile.address = ServerAddress::fromJson(object["address"_L1].toObject());
    profile.address.name = profile.name;
    profile.databases = texts(object, u"databases"_s);
    profile.exclude = texts(object, u"exclude"_s);
    profile.repository = text(object, u"repository"_s);
    profile.retentionDays = daysFrom(object);
    profile.compression = compressionFrom(object);
    return profile;
}
}
