#pragma once

#include "core/job/membervisitor.h"
#include "core/job/speccheck.h"

#include <QJsonObject>
#include <QSet>

namespace larder
{
/// Writes the members of a spec into a JSON object.
class SpecWriter final : public MemberVisitor
{
public:
    explicit SpecWriter(const QString &kind);

    void member(const char *key, QString &value) override { write(key, value); }
    void member(const char *key, QStringList &value) override;
    void member(const char *key, bool &value) override { write(key, value); }
    void member(const char *key, int &value) override { write(key, value); }
    void member(const char *key, qint64 &value) override { write(key, value); }
    void member(const char *key, ServerAddress &value) override;
    void member(const char *key, std::optional<bool> &value) override { writeGiven(key, value); }
    void member(const char *key, std::optional<QString> &value) override { writeGiven(key, value); }

    QJsonObject object() const { return m_object; }

protected:
    void word(const char *key, const QString &present, const std::function<bool(const QString &)> &) override
    {
        write(key, present);
    }

private:
    template <typename Value> void writeGiven(const char *key, const std::optional<Value> &value)
    {
        write(key, value ? QJsonValue(*value) : QJsonValue());
    }
    void write(const char *key, const QJsonValue &value) { m_object.insert(QLatin1StringView(key), value); }

    QJsonObject m_object;
};

/// Reads them, checking types, and ranges and choices as the rows of the kind say. Members that are absent keep their
/// value. Throws Error(Usage) naming kind and key.
class SpecReader final : public MemberVisitor
{
public:
    SpecReader(const QJsonObject &object, const JobKind &kind);

    void member(const char *key, QString &value) override;
    void member(const char *key, QStringList &value) override;
    void member(const char *key, bool &value) override;
    void member(const char *key, int &value) override;
    void member(const char *key, qint64 &value) override;
    void member(const char *key, ServerAddress &value) override;
    void member(const char *key, std::optional<bool> &value) override { readGiven(key, value); }
    void member(const char *key, std::optional<QString> &value) override { readGiven(key, value); }

    /// Throws for the first member that nobody asked for.
    void finish() const;

protected:
    void word(const char *key, const QString &present, const std::function<bool(const QString &)> &take) override;

private:
    template <typename Value> void readGiven(const char *key, std::optional<Value> &value)
    {
        const QJsonValue given = take(key);
        if (given.isNull() || given.isUndefined())
            return;
        Value present{};
        member(key, present);
        value = present;
    }
    QJsonValue take(const char *key);
    qint64 wholeNumber(const char *key, qint64 present, qint64 lowest, qint64 highest);
    QString checkedText(const char *key, const QJsonValue &value) const;

    const QJsonObject m_object;
    const JobKind &m_kind;
    const SpecCheck m_check;
    QSet<QString> m_known;
};
}
