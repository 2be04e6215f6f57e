#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace larder
{
struct ServerAddress;

/// Is shown the members of a spec one by one under their JSON keys (visitMembers() of each spec), to write or to read
/// them: one list for both, so that what is written can be read back.
class MemberVisitor
{
public:
    virtual ~MemberVisitor() = default;

    virtual void member(const char *key, QString &value) = 0;
    virtual void member(const char *key, QStringList &value) = 0;
    virtual void member(const char *key, bool &value) = 0;
    virtual void member(const char *key, int &value) = 0;
    virtual void member(const char *key, qint64 &value) = 0; ///< a number of bytes
    virtual void member(const char *key, ServerAddress &value) = 0;
    virtual void member(const char *key, std::optional<bool> &value) = 0; ///< null: not given
    virtual void member(const char *key, std::optional<QString> &value) = 0; ///< null: not given
    /// One of the values of an enum, as the text toString() gives and `parse` takes back.
    template <typename Enum, typename Parse> void choice(const char *key, Enum &value, Parse parse)
    {
        word(key, toString(value), [&](const QString &text) {
            const std::optional<Enum> parsed = parse(text);
            value = parsed.value_or(value);
            return parsed.has_value();
        });
    }

protected:
    /// `take` sets another value, and is false for a word it does not know.
    virtual void word(const char *key, const QString &present, const std::function<bool(const QString &)> &take) = 0;
};
}
