#pragma once

#include <QString>

namespace larder
{
struct JobKind;

/// How specs of a kind are refused: check() of each spec says with it what the kind cannot do without, and what
/// contradicts itself. All throw Error(Usage).
class SpecCheck
{
public:
    explicit SpecCheck(const JobKind &kind) : m_kind(kind) { }

    /// With a translated sentence: %1 is what a person knows the member `key` by, %2 the value.
    [[noreturn]] void reject(const char *key, const QString &what, const QString &hint = {},
                             const QString &value = {}) const;
    void requireText(const char *key, const QString &value) const;
    /// The member "repository": an absolute path.
    void requireRepository(const QString &path) const;
    /// A file outside any repository stands by itself; one in a repository may be named relative to it.
    void requireFile(const char *key, const QString &repository, const QString &file) const;

private:
    const JobKind &m_kind;
};
}
