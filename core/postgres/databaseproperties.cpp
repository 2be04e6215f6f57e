#include "core/postgres/databaseproperties.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype maximumName = 63; ///< bytes, NAMEDATALEN − 1
constexpr qsizetype maximumText = 1 << 20; ///< characters of a comment or a value
constexpr qsizetype maximumItems = 10000;

[[noreturn]] void reject(const QString &message, const QString &field)
{
    throw Error(ErrorCode::BackupDamaged, message.arg(field),
                Engine::tr("The manifest was altered: check where the backup comes from."));
}

QString text(const QJsonObject &object, const QString &key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is not a text."), path + key);
    const QString result = value.toString();
    if (result.contains(QChar::Null) || result.size() > maximumText)
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is too long or holds a NUL character."), path + key);
    return result;
}

QString name(const QJsonObject &object, const QString &key, const QString &path)
{
    const QString result = text(object, key, path);
    if (result.toUtf8().size() > maximumName)
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is longer than 63 bytes."), path + key);
    return result;
}

QString word(const QJsonObject &object, const QString &key, const QString &path, const QString &pattern)
{
    const QString result = text(object, key, path);
    const QRegularExpression allowed(QRegularExpression::anchoredPattern(pattern));
    if (!allowed.match(result).hasMatch())
        reject(Engine::tr("The manifest\'s databaseProperties.%1 has an unknown value."), path + key);
    return result;
}

bool flag(const QJsonObject &object, const QString &key, const QString &path, bool ifAbsent)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is neither true nor false."), path + key);
    return value.toBool(ifAbsent);
}

QList<QJsonObject> objects(const QJsonValue &value, const QString &field)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maximumItems)
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is no list, or too long a one."), field);
    QList<QJsonObject> list;
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            reject(Engine::tr("The manifest\'s databaseProperties.%1 has an entry that is no object."), field);
        list.append(item.toObject());
    }
    return list;
}

int connectionLimit(const QJsonObject &object)
{
    const QJsonValue value = object.value("connectionLimit"_L1);
    const double number = value.toDouble(-1);
    if ((!value.isUndefined() && !value.isDouble()) || number < -1 || number > 1e6 || number != int(number))
        reject(Engine::tr("The manifest\'s databaseProperties.%1 is no number of connections."), u"connectionLimit"_s);
    return int(number);
}

QString path(const QString &list, qsizetype index) { return u"%1[%2]."_s.arg(list).arg(index); }

std::optional<QList<DatabaseGrant>> aclFrom(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    QList<DatabaseGrant> acl;
    const QList<QJsonObject> entries = objects(value, u"acl"_s);
    for (const QJsonObject &entry : entries) {
        const QString where = path(u"acl"_s, acl.size());
        acl.append({name(entry, u"grantor"_s, where), name(entry, u"grantee"_s, where),
                    word(entry, u"privilege"_s, where, u"CREATE|CONNECT|TEMPORARY"_s),
                    flag(entry, u"grantable"_s, where, false)});
    }
    return acl;
}

QList<DatabaseSetting> settingsFrom(const QJsonValue &value)
{
    QList<DatabaseSetting> settings;
    const QList<QJsonObject> entries = objects(value, u"settings"_s);
    for (const QJsonObject &entry : entries) {
        const QString where = path(u"settings"_s, settings.size());
        settings.append({name(entry, u"role"_s, where),
                         word(entry, u"name"_s, where, u"[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*"_s),
                         text(entry, u"value"_s, where)});
    }
    return settings;
}

QList<SecurityLabel> labelsFrom(const QJsonValue &value)
{
    QList<SecurityLabel> labels;
    const QList<QJsonObject> entries = objects(value, u"securityLabels"_s);
    for (const QJsonObject &entry : entries) {
        const QString where = path(u"securityLabels"_s, labels.size());
        labels.append({name(entry, u"provider"_s, where), text(entry, u"label"_s, where)});
    }
    return labels;
}

QJsonValue aclToJson(const std::optional<QList<DatabaseGrant>> &acl)
{
    if (!acl)
        return QJsonValue::Null;
    QJsonArray array;
    for (const DatabaseGrant &grant : *acl) {
        array.append(QJsonObject{{u"grantor"_s, grant.grantor},
                                 {u"grantee"_s, grant.grantee},
                                 {u"privilege"_s, grant.privilege},
                                 {u"grantable"_s, grant.grantable}});
    }
    return array;
}
}

QJsonObject DatabaseProperties::toJson() const
{
    QJsonArray settingList;
    for (const DatabaseSetting &setting : settings) {
        settingList.append(
            QJsonObject{{u"role"_s, setting.role}, {u"name"_s, setting.name}, {u"value"_s, setting.value}});
    }
    QJsonArray labelList;
    for (const SecurityLabel &label : securityLabels)
        labelList.append(QJsonObject{{u"provider"_s, label.provider}, {u"label"_s, label.label}});
    return {{u"owner"_s, owner},
            {u"encoding"_s, encoding},
            {u"localeProvider"_s, localeProvider},
            {u"collate"_s, collate},
            {u"ctype"_s, ctype},
            {u"icuLocale"_s, icuLocale},
            {u"icuRules"_s, icuRules},
            {u"collationVersion"_s, collationVersion},
            {u"tablespace"_s, tablespace},
            {u"connectionLimit"_s, connectionLimit},
            {u"isTemplate"_s, isTemplate},
            {u"allowConnections"_s, allowConnections},
            {u"acl"_s, aclToJson(acl)},
            {u"settings"_s, settingList},
            {u"comment"_s, comment},
            {u"securityLabels"_s, labelList}};
}

DatabaseProperties DatabaseProperties::fromJson(const QJsonObject &object)
{
    DatabaseProperties properties;
    properties.owner = name(object, u"owner"_s, {});
    properties.encoding = word(object, u"encoding"_s, {}, u"[A-Za-z0-9_]{0,63}"_s);
    properties.localeProvider = word(object, u"localeProvider"_s, {}, u"(libc|icu|builtin)?"_s);
    properties.collate = text(object, u"collate"_s, {});
    properties.ctype = text(object, u"ctype"_s, {});
    properties.icuLocale = text(object, u"icuLocale"_s, {});
    properties.icuRules = text(object, u"icuRules"_s, {});
    properties.collationVersion = text(object, u"collationVersion"_s, {});
    properties.tablespace = name(object, u"tablespace"_s, {});
    properties.connectionLimit = larder::connectionLimit(object);
    properties.isTemplate = flag(object, u"isTemplate"_s, {}, false);
    properties.allowConnections = flag(object, u"allowConnections"_s, {}, true);
    properties.acl = aclFrom(object.value("acl"_L1));
    properties.settings = settingsFrom(object.value("settings"_L1));
    properties.comment = text(object, u"comment"_s, {});
    properties.securityLabels = labelsFrom(object.value("securityLabels"_L1));
    return properties;
}
}
