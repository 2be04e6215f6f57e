#include "core/repository/jsonfields.h"

#include "core/base/error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 largestExact = 1LL << 53; // beyond it other JSON readers lose digits (RFC 8259, section 6)
}

void JsonFields::reject(const QString &why) const
{
    throw Error(ErrorCode::BackupDamaged, u"%1 is no valid record of a backup: %2."_s.arg(m_where, why),
                u"The backup file itself may be whole: move the record away and Larder lists the file without it."_s);
}

QString JsonFields::checkedText(const QJsonValue &value, QLatin1StringView key, qsizetype limit) const
{
    if (!value.isString())
        reject(u"\"%1\" is not text"_s.arg(key));
    QString text = value.toString();
    if (text.size() > limit || text.contains(QChar::Null))
        reject(u"\"%1\" is too long or holds a NUL character"_s.arg(key));
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
        reject(u"\"%1\" is missing"_s.arg(key));
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
        reject(u"\"%1\" is not a whole number in range"_s.arg(key));
    return number;
}

bool JsonFields::flag(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isBool())
        reject(u"\"%1\" is neither true nor false"_s.arg(key));
    return value.toBool();
}

QDateTime JsonFields::time(QLatin1StringView key) const
{
    const QString value = text(key, 40);
    if (value.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        reject(u"\"%1\" is not a time in UTC"_s.arg(key));
    return time.toUTC();
}

QByteArray JsonFields::sha256(QLatin1StringView key) const
{
    const QByteArray value = text(key, 64).toLatin1();
    const bool hex = std::all_of(value.cbegin(), value.cend(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!value.isEmpty() && (value.size() != 64 || !hex))
        reject(u"\"%1\" is not a SHA-256"_s.arg(key));
    return value;
}

QJsonObject JsonFields::object(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isObject())
        reject(u"\"%1\" is not an object"_s.arg(key));
    return value.toObject();
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    if (!value.isUndefined() && !value.isArray())
        reject(u"\"%1\" is not a list"_s.arg(key));
    return value.toArray();
}
}
