#include "core/postgres/connectionparams.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/postgres/childenvironment.h"
#include "core/postgres/conninfo.h"
#include "core/postgres/servicefile.h"
#include "core/sql/textencoding.h"

#include <algorithm>
#include <iterator>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QStringList &ownKeys()
{
    // Decided by Larder alone: from elsewhere they would change what a dump contains or redirect a connection.
    static const QStringList keys{u"options"_s,          u"client_encoding"_s,
                                  u"application_name"_s, u"fallback_application_name"_s,
                                  u"replication"_s,      u"service"_s};
    return keys;
}

/// They choose among the servers of an address: of the environment's, and of no other.
bool choosesServer(const QString &keyword)
{
    return keyword == u"hostaddr"_s || keyword == u"target_session_attrs"_s || keyword == u"load_balance_hosts"_s;
}

QString singleHost(const QString &host) { return host.section(u',', 0, 0); }

QString defaultPort()
{
    for (const LibpqOption &option : libpqOptions()) {
        if (option.keyword == u"port"_s)
            return option.compiledDefault;
    }
    return {};
}

// Only settings that every role may change and every server from 11 on knows: anything else ends the connection.
const QString &commonOptions()
{
    static const QString options
        = u"-c role=none -c default_transaction_read_only=off -c default_transaction_deferrable=off "
          "-c default_transaction_isolation=read\\ committed -c statement_timeout=0 -c lock_timeout=0 "
          "-c idle_in_transaction_session_timeout=0 -c row_security=off -c standard_conforming_strings=on "
          "-c bytea_output=hex -c DateStyle=ISO -c IntervalStyle=postgres -c client_min_messages=warning"_s;
    return options;
}
}

QString ownSessionOptions() { return commonOptions() + u" -c search_path=pg_catalog"_s; }

QString childSessionOptions(int serverVersion)
{
    QString options = commonOptions() + uR"( -c search_path="$user",\ public)"_s;
    if (serverVersion >= 140000)
        options += u" -c idle_session_timeout=0"_s;
    if (serverVersion >= 170000)
        options += u" -c transaction_timeout=0"_s;
    return options;
}

void ConnectionParams::fill(const QString &key, const QString &value, const QString &source)
{
    if (value.isEmpty() || m_values.contains(key))
        return;
    if (key != u"password"_s) {
        m_values.insert(key, {value, source});
    } else if (m_password.isEmpty()) {
        m_password = Secret(value);
        m_passwordSource = source;
    }
}

bool ConnectionParams::knowsHost() const { return m_values.contains(u"host"_s) || m_values.contains(u"hostaddr"_s); }

void ConnectionParams::fillAddress(const ServerAddress &address, const QString &source)
{
    // Host and port belong together: half of one server and half of another is a third one nobody meant.
    const bool hostElsewhere = knowsHost();
    if (!hostElsewhere) {
        fill(u"host"_s, address.host, source);
        fill(u"port"_s, address.port, source);
    }
    fill(u"user"_s, address.user, source);
    fill(u"sslmode"_s, address.sslmode, source);
    fill(u"dbname"_s, address.maintenanceDatabase, source);
    for (auto it = address.extra.begin(); it != address.extra.end(); ++it) {
        const bool redirects = it.key() == u"hostaddr"_s;
        if (!ownKeys().contains(it.key()) && it.key() != u"password"_s && !(redirects && hostElsewhere))
            fill(it.key(), it.value(), source);
    }
}

void ConnectionParams::fillSaved(const ServerAddress &saved, bool withService, const QProcessEnvironment &environment)
{
    const bool hostElsewhere = knowsHost();
    fillAddress(saved, saved.name.isEmpty() ? u"saved server"_s : u"saved server %1"_s.arg(saved.name));
    if (withService && !hostElsewhere && !saved.service.isEmpty())
        fillService(saved.service, environment);
    // Without a port its default is meant, not the port of whatever server the environment is about.
    if (!hostElsewhere && !saved.host.isEmpty())
        fill(u"port"_s, defaultPort(), u"libpq default"_s);
}

void ConnectionParams::fillService(const QString &service, const QProcessEnvironment &environment)
{
    const ServiceEntry entry = readService(service, environment);
    const QString source = u"service file %1"_s.arg(entry.path);
    const bool hostIsGiven = m_values.contains(u"host"_s);
    for (auto it = entry.values.begin(); it != entry.values.end(); ++it) {
        if (!ownKeys().contains(it.key()) && !(hostIsGiven && it.key() == u"hostaddr"_s))
            fill(it.key(), it.value(), source);
    }
}

void ConnectionParams::fillSeedEnvironment(const QProcessEnvironment &environment)
{
    constexpr std::pair<const char *, const char *> names[] = {{"host", "POSTGRES_HOST"},
                                                               {"port", "POSTGRES_PORT"},
                                                               {"user", "POSTGRES_USER"},
                                                               {"password", "POSTGRES_PASSWORD"}};
    const bool hostIsGiven = knowsHost();
    for (const auto &[key, variable] : names) {
        if (!(hostIsGiven && QLatin1StringView(key) == "host"_L1))
            fill(QString::fromLatin1(key), environment.value(QString::fromLatin1(variable)),
                 QString::fromLatin1(variable));
    }
}

void ConnectionParams::fillEnvironment(const QProcessEnvironment &environment, bool hostIsGiven)
{
    for (const LibpqOption &option : libpqOptions()) {
        const bool redirects = hostIsGiven && choosesServer(option.keyword);
        if (!option.variable.isEmpty() && !redirects && !ownKeys().contains(option.keyword))
            fill(option.keyword, environment.value(option.variable), option.variable);
    }
}

void ConnectionParams::fillDefaults()
{
    const QString own = u"Larder"_s;
    fill(u"dbname"_s, u"postgres"_s, own);
    fill(u"connect_timeout"_s, u"10"_s, own);
    // A peer that vanished is noticed within a minute; one that is alive but silent needs a watchdog.
    fill(u"keepalives"_s, u"1"_s, own);
    fill(u"keepalives_idle"_s, u"30"_s, own);
    fill(u"keepalives_interval"_s, u"10"_s, own);
    fill(u"keepalives_count"_s, u"3"_s, own);
    fill(u"client_encoding"_s, u"UTF8"_s, own);
    fill(u"application_name"_s, u"larder"_s, own);
    fill(u"options"_s, ownSessionOptions(), own);
    for (const LibpqOption &option : libpqOptions()) {
        if (!ownKeys().contains(option.keyword))
            fill(option.keyword, option.compiledDefault, u"libpq default"_s);
    }
}

namespace
{
/// libpq would look for a host of that name, and put the whole of it, with its password, into its messages.
void requirePlainHost(const ConnectionParams &params)
{
    for (const EffectiveParam &param : params.effective()) {
        if (param.key == u"host"_s && isConninfo(param.value))
            throw Error(ErrorCode::SettingsInvalid,
                        Engine::tr("The host (%1) is a connection string, not the name of a host.").arg(param.source),
                        Engine::tr("Give host, port, user and password each by itself."));
    }
}
}

ConnectionParams ConnectionParams::resolve(const ServerAddress &typed, const QProcessEnvironment &environment,
                                           const ServerAddress &saved)
{
    ConnectionParams params;
    params.fillAddress(typed, u"given"_s);
    if (!typed.service.isEmpty())
        params.fillService(typed.service, environment);
    params.fillSaved(saved, typed.service.isEmpty(), environment);
    params.fillSeedEnvironment(environment);
    const bool isNamed = params.knowsHost() || !typed.service.isEmpty() || !saved.service.isEmpty();
    const QString service = isNamed ? QString() : environment.value(u"PGSERVICE"_s);
    if (!service.isEmpty())
        params.fillService(service, environment);
    params.fillEnvironment(environment, isNamed || !service.isEmpty());
    requirePlainHost(params);
    params.fillDefaults();
    return params;
}

ConnectionParams ConnectionParams::withDatabase(const QString &name) const
{
    ConnectionParams copy = *this;
    copy.m_values.insert(u"dbname"_s, {name, u"given"_s});
    return copy;
}

ConnectionParams ConnectionParams::withJob(const QString &job) const
{
    ConnectionParams copy = *this;
    copy.m_values.insert(u"application_name"_s, {u"larder/"_s + job, u"Larder"_s});
    return copy;
}

ConnectionParams ConnectionParams::withPassword(const Secret &password, const QString &source) const
{
    ConnectionParams copy = *this;
    copy.m_password = password;
    copy.m_passwordSource = source;
    return copy;
}

ConnectionParams ConnectionParams::withOptions(const QString &options) const
{
    ConnectionParams copy = *this;
    copy.m_values.insert(u"options"_s, {options, u"Larder"_s});
    return copy;
}

ConnectionParams ConnectionParams::withValue(const QString &key, const QString &value, const QString &source) const
{
    static const QStringList others{u"password"_s, u"dbname"_s, u"options"_s, u"service"_s};
    if (!isLibpqKeyword(key) || others.contains(key))
        throw Error(ErrorCode::Usage, Engine::tr("“%1” is no connection parameter that can be set.").arg(key));
    ConnectionParams copy = *this;
    copy.m_values.insert(key, {value, source});
    return copy;
}

ConnectionParams ConnectionParams::withPatience(const Patience &patience) const
{
    ConnectionParams copy = *this;
    copy.m_patience = patience;
    return copy;
}

ConnectionParams ConnectionParams::withEnglishMessages(bool english) const
{
    ConnectionParams copy = *this;
    copy.m_englishMessages = english;
    return copy;
}

QMap<QString, QString> ConnectionParams::values() const
{
    QMap<QString, QString> values;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        values.insert(it.key(), it->value);
    return values;
}

QList<EffectiveParam> ConnectionParams::effective() const
{
    QList<EffectiveParam> list;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        list.append({it.key(), it->value, it->source});
    if (!m_password.isEmpty())
        list.append({u"password"_s, u"(set)"_s, m_passwordSource});
    return list;
}

QList<EffectiveParam> ConnectionParams::essential() const
{
    static const QStringList keys{u"host"_s,   u"hostaddr"_s, u"port"_s,    u"user"_s,
                                  u"dbname"_s, u"sslmode"_s,  u"password"_s};
    QList<EffectiveParam> list;
    const QList<EffectiveParam> all = effective();
    for (const QString &key : keys)
        std::copy_if(all.begin(), all.end(), std::back_inserter(list),
                     [&](const EffectiveParam &param) { return param.key == key; });
    return list;
}

bool ConnectionParams::passwordIsOfEnvironment() const
{
    return m_passwordSource == u"POSTGRES_PASSWORD"_s || m_passwordSource == u"PGPASSWORD"_s;
}

QString ConnectionParams::serverName() const
{
    const QString host = value(u"host"_s).isEmpty() ? value(u"hostaddr"_s) : value(u"host"_s);
    const QString port = value(u"port"_s);
    if (host.isEmpty())
        return Engine::tr("the local socket, port %1").arg(port);
    if (singleHost(host).startsWith(u'/'))
        return Engine::tr("the socket in %1, port %2").arg(host, port);
    return host + u':' + port;
}

void ConnectionParams::applyTo(ChildEnvironment &environment, int serverVersion) const
{
    for (const LibpqOption &option : libpqOptions()) {
        if (!option.variable.isEmpty() && m_values.contains(option.keyword))
            environment.set(option.variable.toLatin1(), encodedText(value(option.keyword), {}));
    }
    if (value(u"options"_s) == ownSessionOptions())
        environment.set("PGOPTIONS", childSessionOptions(serverVersion).toUtf8());
    if (m_englishMessages)
        environment.set("PGOPTIONS", environment.value("PGOPTIONS") + " -c lc_messages=C");
}

namespace
{
void takeOption(ParsedConninfo &parsed, const QString &key, const QString &value)
{
    const QMap<QString, QString ServerAddress::*> fields{
        {u"host"_s, &ServerAddress::host},       {u"port"_s, &ServerAddress::port},
        {u"user"_s, &ServerAddress::user},       {u"sslmode"_s, &ServerAddress::sslmode},
        {u"service"_s, &ServerAddress::service}, {u"dbname"_s, &ServerAddress::maintenanceDatabase}};
    if (key == u"password"_s)
        parsed.password = Secret(value);
    else if (fields.contains(key))
        parsed.address.*fields[key] = value;
    else if (!ownKeys().contains(key))
        parsed.address.extra.insert(key, value);
}

/// libpq quotes the piece it could not read, which may be part of a password: only its class of problem is kept.
[[noreturn]] void rejectConninfo()
{
    throw Error(
        ErrorCode::Usage, Engine::tr("The connection string cannot be understood."),
        Engine::tr("Write postgresql://user@host:5432/database or host=… port=… user=… with characters such as @ : / "
                   "in a password percent-encoded (%40 %3A %2F)."));
}
}

ParsedConninfo parseConninfo(const QString &text)
{
    char *message = nullptr;
    PQconninfoOption *const options = PQconninfoParse(text.toUtf8().constData(), &message);
    PQfreemem(message);
    if (!options || text.contains(QChar::Null)) {
        PQconninfoFree(options);
        rejectConninfo();
    }
    ParsedConninfo parsed;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (option->val)
            takeOption(parsed, QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    PQconninfoFree(options);
    return parsed;
}
}
