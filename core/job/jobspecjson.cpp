#include "core/job/jobspecjson.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/job/jobregistry.h"
#include "core/job/optionvalue.h"
#include "core/policy/retentionmembers.h"
#include "core/postgres/serveraddress.h"

#include <QJsonArray>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder
{
SpecWriter::SpecWriter(const QString &kind) { m_object.insert(u"kind"_s, kind); }

void SpecWriter::member(const char *key, QStringList &value) { write(key, QJsonArray::fromStringList(value)); }

void SpecWriter::member(const char *key, ServerAddress &value) { write(key, value.toJson()); }

SpecReader::SpecReader(const QJsonObject &object, const JobKind &kind)
    : m_object(object), m_kind(kind), m_check(kind), m_known{u"kind"_s}
{ }

QJsonValue SpecReader::take(const char *key)
{
    m_known.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1StringView(key));
}

QString SpecReader::checkedText(const char *key, const QJsonValue &value) const
{
    if (!value.isString())
        m_check.reject(key, Engine::tr("“%1” is no text."));
    const QString text = value.toString();
    // A NUL would end the word early wherever it is handed to a C function.
    if (text.contains(QChar::Null))
        m_check.reject(key, Engine::tr("“%1” contains a NUL character."));
    return text;
}

void SpecReader::member(const char *key, QString &value)
{
    const QJsonValue given = take(key);
    if (given.isUndefined())
        return;
    value = checkedText(key, given);
    const OptionInfo *row = findValueOption(m_kind, QLatin1StringView(key));
    if (row && row->type == OptionType::Choice && !choicesOf(*row).contains(value))
        m_check.reject(key, Engine::tr("“%1” has the unknown value “%2”."),
                       Engine::tr("Use one of %1.").arg(choicesOf(*row).join(u", "_s)), value);
}

void SpecReader::word(const char *key, const QString &present, const std::function<bool(const QString &)> &take)
{
    QString text = present;
    member(key, text);
    if (!take(text))
        m_check.reject(key, Engine::tr("“%1” has the unknown value “%2”."), {}, text);
}

void SpecReader::member(const char *key, QStringList &value)
{
    const QJsonValue given = take(key);
    if (given.isUndefined())
        return;
    if (!given.isArray())
        m_check.reject(key, Engine::tr("“%1” is no list."));
    value.clear();
    for (const QJsonValue entry : given.toArray()) {
        value.append(checkedText(key, entry));
        if (value.last().isEmpty())
            m_check.reject(key, Engine::tr("“%1” has an empty entry."));
    }
}

void SpecReader::member(const char *key, bool &value)
{
    const QJsonValue given = take(key);
    if (given.isUndefined())
        return;
    if (!given.isBool())
        m_check.reject(key, Engine::tr("“%1” is neither true nor false."));
    value = given.toBool();
}

void SpecReader::member(const char *key, int &value)
{
    const OptionInfo *row = findValueOption(m_kind, QLatin1StringView(key));
    const IntegerRange range = row ? rangeOf(*row) : IntegerRange{0, std::numeric_limits<int>::max()};
    value = static_cast<int>(wholeNumber(key, value, range.lowest, range.highest));
}

void SpecReader::member(const char *key, qint64 &value) { value = wholeNumber(key, value, 0, mostBytes); }

qint64 SpecReader::wholeNumber(const char *key, qint64 present, qint64 lowest, qint64 highest)
{
    const QJsonValue given = take(key);
    if (given.isUndefined())
        return present;
    const double number = given.toDouble(std::nan(""));
    if (!given.isDouble() || std::floor(number) != number || number < static_cast<double>(lowest)
        || number > static_cast<double>(highest))
        m_check.reject(key, Engine::tr("“%3” is no whole number from %1 to %2.").arg(lowest).arg(highest));
    return static_cast<qint64>(number);
}

void SpecReader::member(const char *key, ServerAddress &value)
{
    static const QSet<QString> known{u"name"_s,    u"host"_s,    u"port"_s,  u"user"_s,
                                     u"sslmode"_s, u"service"_s, u"extra"_s, u"maintenanceDatabase"_s};
    const QJsonValue given = take(key);
    if (given.isUndefined())
        return;
    if (!given.isObject())
        m_check.reject(key, Engine::tr("“%1” is no object."));
    const QJsonObject address = given.toObject();
    for (auto it = address.begin(); it != address.end(); ++it) {
        if (!known.contains(it.key()))
            m_check.reject(key, Engine::tr("“%1” has the unknown member “%2”."), {}, it.key());
    }
    try {
        value = ServerAddress::fromJson(address);
    } catch (const Error &error) {
        throw Error(ErrorCode::Usage, error.message(), error.hint()).within(QString::fromLatin1(m_kind.verb));
    }
}

void SpecReader::finish() const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            throw Error(
                ErrorCode::Usage,
                Engine::tr("%1: “%2” is no setting of this job.").arg(QLatin1StringView(m_kind.verb), it.key()));
    }
}
}
