#pragma once

#include "core/base/secret.h"
#include "core/postgres/libpqenvironment.h"
#include "core/postgres/serveraddress.h"

#include <QList>
#include <QMap>
#include <QString>
#include <chrono>

namespace larder
{
class ChildEnvironment;

/// How long to wait for a server that has taken a statement; 0: for ever.
struct Patience
{
    std::chrono::milliseconds silence{0}; ///< while nothing is heard of it and it does not say, asked, that it works
    std::chrono::milliseconds statement{0}; ///< while it does say so
};

/// A connection parameter as it will be used, for display. Passwords are listed as "(set)".
struct EffectiveParam
{
    QString key;
    QString value;
    QString source; ///< e.g. "given", "PGHOST", "service file /etc/…", "libpq default"
};

/// Options that protect Larder's own sessions from settings of the role or the database (read-only transactions,
/// a default role, time-outs, search_path …), in the syntax of PGOPTIONS. Options given when a session starts beat
/// ALTER ROLE SET and ALTER DATABASE SET (PostgreSQL documentation, "Setting Parameters").
QString ownSessionOptions();
/// The same for child tools, with PostgreSQL's default search_path, and more time-outs where the server is known to
/// have them (idle_session_timeout from 14, transaction_timeout from 17). A PgConnection sets those by itself.
QString childSessionOptions(int serverVersion);

/// Everything libpq needs for one connection, fully resolved: key → value, where each value came from, and a
/// password that no accessor turns into text. A value type; copies are cheap.
class ConnectionParams
{
public:
    /// The one order for everything: what was given (`typed`, then its service), the server chosen by name (`saved`,
    /// then its service), the environment (the seed's POSTGRES_USER/HOST/PORT/PASSWORD, PGSERVICE, PG*), libpq's
    /// default. An inherited PGSERVICE or PGHOSTADDR has no effect when a host or service was given or saved; PGOPTIONS
    /// never has. Host and port of `saved` are used together or not at all, whatever port the environment names. Throws
    /// Error SettingsInvalid for a service that does not exist.
    static ConnectionParams resolve(const ServerAddress &typed,
                                    const QProcessEnvironment &environment = inheritedEnvironment(),
                                    const ServerAddress &saved = {});

    /// The same server, another database. The name is taken literally: "host=evil dbname=x" is only a name.
    ConnectionParams withDatabase(const QString &name) const;
    /// application_name becomes "larder/<job>", seen in pg_stat_activity.
    ConnectionParams withJob(const QString &job) const;
    ConnectionParams withPassword(const Secret &password, const QString &source) const;
    /// Replaces ownSessionOptions() by something else.
    ConnectionParams withOptions(const QString &options) const;
    /// Any other libpq keyword except password, dbname and options. Throws Error Usage for an unknown one.
    ConnectionParams withValue(const QString &key, const QString &value, const QString &source) const;
    /// What each PgConnection made with them begins with.
    ConnectionParams withPatience(const Patience &patience) const;
    /// Child tools ask the server for its messages in English, which only roles that may set lc_messages can.
    ConnectionParams withEnglishMessages(bool english) const;

    QString value(const QString &key) const { return m_values.value(key).value; }
    QString database() const { return value(QStringLiteral("dbname")); }
    QString user() const { return value(QStringLiteral("user")); }
    const Secret &password() const { return m_password; }
    const Patience &patience() const { return m_patience; }
    /// Every set key but the password.
    QMap<QString, QString> values() const;
    QList<EffectiveParam> effective() const;
    /// Those that decide which server it is and who one is there: host, port, user, database, TLS mode, password.
    QList<EffectiveParam> essential() const;
    bool passwordIsOfEnvironment() const; ///< from POSTGRES_PASSWORD or PGPASSWORD
    /// "localhost:5432" or "the local socket, port 5432", for messages.
    QString serverName() const;

    /// Sets PGHOST, PGPORT, PGUSER, PGDATABASE, PGSSLMODE, PGOPTIONS, PGAPPNAME, PGCLIENTENCODING, … for a child tool,
    /// which is then called without -d. PGOPTIONS are childSessionOptions(serverVersion) unless withOptions() was
    /// called. The password is not among them: it goes through a SecretFile.
    void applyTo(ChildEnvironment &environment, int serverVersion = 0) const;

private:
    struct Value
    {
        QString value;
        QString source;
    };
    void fill(const QString &key, const QString &value, const QString &source);
    bool knowsHost() const;
    void fillAddress(const ServerAddress &address, const QString &source);
    void fillSaved(const ServerAddress &saved, bool withService, const QProcessEnvironment &environment);
    void fillService(const QString &service, const QProcessEnvironment &environment);
    void fillSeedEnvironment(const QProcessEnvironment &environment);
    void fillEnvironment(const QProcessEnvironment &environment, bool hostIsGiven);
    void fillDefaults();

    QMap<QString, Value> m_values;
    Secret m_password;
    QString m_passwordSource;
    Patience m_patience;
    bool m_englishMessages = false;
};

/// A connection URI or a "key=value …" string taken apart by libpq (PQconninfoParse).
struct ParsedConninfo
{
    ServerAddress address;
    Secret password;
};
/// Throws Error Usage without libpq's explanation, which may quote a part of the password.
ParsedConninfo parseConninfo(const QString &text);
}
