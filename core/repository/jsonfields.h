#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace larder
{
/// Reads members of a JSON object that nobody vouches for: a member that is missing gives the default, one of the
/// wrong type, out of range, too long or with a NUL byte throws Error(BackupDamaged) naming file and member.
class JsonFields
{
public:
    /// `where` names the file, for messages.
    JsonFields(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) { }

    QString text(QLatin1StringView key, qsizetype limit = 1'000'000) const;
    QString requiredText(QLatin1StringView key, qsizetype limit) const;
    QStringList texts(QLatin1StringView key) const;
    /// 0 … 2^53, or -1 for "unknown" where `lowest` is -1.
    qint64 number(QLatin1StringView key, qint64 lowest = 0) const;
    bool flag(QLatin1StringView key) const;
    QDateTime time(QLatin1StringView key) const; ///< ISO 8601 with Z; empty = invalid
    QByteArray sha256(QLatin1StringView key) const; ///< 64 lower-case hexadecimal digits, or empty
    QJsonObject object(QLatin1StringView key) const;
    QJsonArray array(QLatin1StringView key) const;
    JsonFields fields(QLatin1StringView key) const { return {object(key), m_where}; }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    const QString &where() const { return m_where; }
    [[noreturn]] void reject(const QString &why) const;

private:
    QString checkedText(const QJsonValue &value, QLatin1StringView key, qsizetype limit) const;
    QJsonObject m_object;
    QString m_where;
};
}
