#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace larder
{
/// The environment of a child process, built from nothing: an inherited PGSERVICE, PGOPTIONS, PSQLRC or PGHOST would
/// redirect or change a dump behind our back (PostgreSQL documentation, chapter "Environment Variables").
/// It starts with PATH (fixed), LC_ALL=C.UTF-8 (English messages, UTF-8 text) and, where the parent has them, HOME
/// (certificates and .pgpass), KRB5CCNAME (Kerberos tickets) and TZ. Everything else is set by the caller. A value
/// type.
class ChildEnvironment
{
public:
    ChildEnvironment();

    void set(const QByteArray &name, const QByteArray &value) { m_variables.insert(name, value); }
    void remove(const QByteArray &name) { m_variables.remove(name); }
    QByteArray value(const QByteArray &name) const { return m_variables.value(name); }
    const QMap<QByteArray, QByteArray> &variables() const { return m_variables; }

    /// "NAME=value" in the order of the names, as execve(2) wants them.
    QList<QByteArray> toEnvp() const;

private:
    QMap<QByteArray, QByteArray> m_variables;
};
}
