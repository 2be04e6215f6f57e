#include "core/profile/serverprofile.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/policy/retentionmembers.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
[[noreturn]] void rejectProfile(const QString &message)
{
    throw Error(ErrorCode::SettingsInvalid, message, Engine::tr("Correct servers.json or save the server anew."));
}

QString text(const QJsonObject &object, const QString &key, const QString &ifAbsent = {})
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return ifAbsent;
    if (!value.isString())
        rejectProfile(Engine::tr("The saved server\'s “%1” is not a text.").arg(key));
    return value.toString();
}

QStringList texts(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        rejectProfile(Engine::tr("The saved server\'s “%1” is not a list.").arg(key));
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            rejectProfile(Engine::tr("The saved server\'s “%1” has an entry that is not a text.").arg(key));
        list.append(item.toString());
    }
    return list;
}

std::optional<bool> truth(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        rejectProfile(Engine::tr("The saved server\'s “%1” is neither true nor false.").arg(key));
    return value.toBool();
}

QString nameFrom(const QJsonObject &object)
{
    const QString name = text(object, u"name"_s);
    if (name.trimmed().isEmpty() || name.size() > ServerProfile::longestName)
        rejectProfile(Engine::tr("The saved server\'s name is empty or too long."));
    return name;
}

/// Reads the members of a retention; those that are absent keep their value.
class RetentionReader
{
public:
    explicit RetentionReader(const QJsonObject &object) : m_object(object) { }

    void member(const char *key, int &value)
    {
        for (const RetentionNumber &known : retentionNumbers) {
            if (QLatin1StringView(known.key) == QLatin1StringView(key))
                value = static_cast<int>(wholeNumber(key, value, known.range.lowest, known.range.highest));
        }
    }
    void member(const char *key, qint64 &value) { value = wholeNumber(key, value, 0, mostBytes); }

private:
    qint64 wholeNumber(const char *key, qint64 present, qint64 lowest, qint64 highest) const
    {
        const QJsonValue given = m_object.value(QLatin1StringView(key));
        if (given.isUndefined())
            return present;
        const double number = given.toDouble(-1);
        if (number < static_cast<double>(lowest) || number > static_cast<double>(highest)
            || number != std::floor(number))
            rejectProfile(Engine::tr("The saved server\'s “%1” is no whole number from %2 to %3.")
                              .arg(QLatin1StringView(key), QString::number(lowest), QString::number(highest)));
        return static_cast<qint64>(number);
    }

    const QJsonObject &m_object;
};

class RetentionWriter
{
public:
    explicit RetentionWriter(QJsonObject &object) : m_object(object) { }
    void member(const char *key, qint64 value) { m_object.insert(QLatin1StringView(key), value); }

private:
    QJsonObject &m_object;
};

/// Adds the members of a retention.
void write(RetentionPolicy policy, QJsonObject &object)
{
    RetentionWriter writer(object);
    visitMembers(writer, policy);
}

QString compressionFrom(const QJsonObject &object)
{
    static const QStringList levels{u"fast"_s, u"balanced"_s, u"small"_s, u"none"_s, u"auto"_s};
    const QString compression = text(object, u"compression"_s, u"balanced"_s);
    if (!levels.contains(compression))
        rejectProfile(Engine::tr("The saved server\'s “compression” is none of %1.").arg(levels.join(u", "_s)));
    return compression;
}
}

QJsonObject ServerProfile::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"address"_s, address.toJson()},
                       {u"databases"_s, QJsonArray::fromStringList(databases)},
                       {u"exclude"_s, QJsonArray::fromStringList(exclude)},
                       {u"repository"_s, repository},
                       {u"compression"_s, compression}};
    write(retention, object);
    if (passwordInKeychain)
        object[u"passwordInKeychain"_s] = *passwordInKeychain;
    return object;
}

QJsonObject ServerProfile::jobDefaults() const
{
    QJsonObject defaults{{u"compression"_s, compression}};
    write(retention, defaults);
    if (!exclude.isEmpty())
        defaults[u"exclude"_s] = QJsonArray::fromStringList(exclude);
    if (!repository.isEmpty())
        defaults[u"repository"_s] = repository;
    return defaults;
}

ServerProfile ServerProfile::fromJson(const QJsonObject &object)
{
    ServerProfile profile;
    profile.name = nameFrom(object);
    if (object.contains("address"_L1) && !object["address"_L1].isObject())
        rejectProfile(Engine::tr("The saved server\'s “address” is no object."));
    profile.address = ServerAddress::fromJson(object["address"_L1].toObject());
    profile.address.name = profile.name;
    profile.databases = texts(object, u"databases"_s);
    profile.exclude = texts(object, u"exclude"_s);
    profile.repository = text(object, u"repository"_s);
    RetentionReader reader(object);
    visitMembers(reader, profile.retention);
    profile.compression = compressionFrom(object);
    profile.passwordInKeychain = truth(object, u"passwordInKeychain"_s);
    return profile;
}
}
