#include "core/repository/jsonfields.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>

namespace larder
{
namespace
{
constexpr qint64 largestExact = 1LL << 53; // beyond it other JSON readers lose digits (RFC 8259, section 6)
}

void JsonFields::reject(const QString &why) const
{
    throw Error(
        ErrorCode::BackupDamaged, Engine::tr("%1 is no valid record of a backup: %2.").arg(m_where, why),
        Engine::tr("The backup file itself may be whole: move the record away and Larder lists the file without it."));
}

QString JsonFields::checkedText(const QJsonValue &value, QLatin1StringView key, qsizetype limit) const
{
    if (!value.isString())
        reject(Engine::tr("\"%1\" is not text").arg(key));
    QString text = value.toString();
    if (text.size() > limit || text.contains(QChar::Null))
        reject(Engine::tr("\"%1\" is too long or holds a NUL character").arg(key));
    return text;
}

QString JsonFields::text(QLatin1StringView key, qsizetype limit) const
{
    const QJsonValue value = m_object[key];
    return value.isUndefined() ? QString() : checkedText(value, key, limit);
}

QString JsonFields::requiredText(QLatin1StringView key, qsizetype limit) const
{
    QString value = text(key, limit);
    if (value.isEmpty())
        reject(Engine::tr("\"%1\" is missing").arg(key));
    return value;
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    const QJsonArray values = array(key);
    QStringList result;
    result.reserve(values.size());
    for (const QJsonValue &value : values)
        result.append(checkedText(value, key, 1'000'000));
    return result;
}

qint64 JsonFields::number(QLatin1StringView key, qint64 lowest) const
{
    const QJsonValue value = m_object[key];
    if (value.isUndefined())
        return lowest;
    const qint64 number = value.toInteger(lowest - 1);
    if (number < lowest || number > largestExact)
        reject(Engine::tr("\"%1\" is not a whole number in range").arg(key));
    return number;
}

bool JsonFields::flag(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isBool())
        reject(Engine::tr("\"%1\" is neither true nor false").arg(key));
    return value.toBool();
}

QDateTime JsonFields::time(QLatin1StringView key) const
{
    const QString value = text(key, 40);
    if (value.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        reject(Engine::tr("\"%1\" is not a time in UTC").arg(key));
    return time.toUTC();
}

QByteArray JsonFields::sha256(QLatin1StringView key) const
{
    const QByteArray value = text(key, 64).toLatin1();
    const bool hex = std::all_of(value.cbegin(), value.cend(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!value.isEmpty() && (value.size() != 64 || !hex))
        reject(Engine::tr("\"%1\" is not a SHA-256").arg(key));
    return value;
}

QJsonObject JsonFields::object(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isObject())
        reject(Engine::tr("\"%1\" is not an object").arg(key));
    return value.toObject();
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isArray())
        reject(Engine::tr("\"%1\" is not a list").arg(key));
    return value.toArray();
}
}
