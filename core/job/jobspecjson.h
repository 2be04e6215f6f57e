#pragma once

#include "core/base/translation.h"
#include "core/job/jobspec.h"

#include <QSet>

namespace larder
{
struct JobKind;

/// Writes the members of a spec into a JSON object; visited by visitMembers() in jobspecmembers.h.
class SpecWriter
{
public:
    explicit SpecWriter(const QString &kind);

    void member(const char *key, const QString &value) { write(key, value); }
    void member(const char *key, const QStringList &value);
    void member(const char *key, bool value) { write(key, value); }
    void member(const char *key, int value) { write(key, value); }
    void member(const char *key, qint64 value) { write(key, value); }
    void member(const char *key, const ServerAddress &value);
    template <typename Enum> void choice(const char *key, Enum value, std::optional<Enum> (*)(const QString &))
    {
        write(key, toString(value));
    }

    QJsonObject object() const { return m_object; }

private:
    void write(const char *key, const QJsonValue &value) { m_object.insert(QLatin1StringView(key), value); }
    QJsonObject m_object;
};

/// Reads them, checking types, and for kinds of the registry ranges and choices as its rows say. Members that are
/// absent keep their value. Throws Error(Usage) naming kind and key.
class SpecReader
{
public:
    SpecReader(const QJsonObject &object, const JobKind &kind);

    void member(const char *key, QString &value);
    void member(const char *key, QStringList &value);
    void member(const char *key, bool &value);
    void member(const char *key, int &value);
    void member(const char *key, qint64 &value); ///< a number of bytes
    void member(const char *key, ServerAddress &value);
    template <typename Enum> void choice(const char *key, Enum &value, std::optional<Enum> (*parse)(const QString &))
    {
        QString text = toString(value);
        member(key, text);
        const std::optional<Enum> parsed = parse(text);
        if (!parsed)
            reject(key, Engine::tr("“%1” has the unknown value “%2”."), {}, text);
        value = *parsed;
    }

    /// Throws for the first member that nobody asked for.
    void finish() const;
    /// Throws Error(Usage) with a translated sentence: %1 is what a person knows the key by, %2 the value.
    [[noreturn]] void reject(const char *key, const QString &what, const QString &hint = {},
                             const QString &value = {}) const;

private:
    QJsonValue take(const char *key);
    qint64 wholeNumber(const char *key, qint64 present, qint64 lowest, qint64 highest);
    QString checkedText(const char *key, const QJsonValue &value) const;

    const QJsonObject m_object;
    const JobKind &m_kind;
    QSet<QString> m_known;
};
}
