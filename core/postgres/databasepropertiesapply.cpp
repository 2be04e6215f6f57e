#include "core/base/translation.h"
#include "core/postgres/databaseproperties.h"

#include "core/postgres/pgconnection.h"
#include "core/sql/identifiers.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Settings that hold a list of identifiers: a quoted literal would make one identifier of the whole list
/// (PostgreSQL source, variable_is_guc_list_quote in bin/pg_dump/dumputils.c).
bool isListSetting(const QString &name)
{
    static const QStringList names{u"local_preload_libraries"_s,  u"search_path"_s,      u"session_preload_libraries"_s,
                                   u"shared_preload_libraries"_s, u"temp_tablespaces"_s, u"unix_socket_directories"_s};
    return names.contains(name.toLower());
}

QString quoteSettingName(const QString &name)
{
    QStringList parts = name.split(u'.');
    for (QString &part : parts)
        part = quoteIdentifier(part);
    return parts.join(u'.');
}

QString localeClause(const DatabaseProperties &properties, int major)
{
    QString clause;
    const auto add = [&](const QString &keyword, const QString &value) {
        if (!value.isEmpty())
            clause += u' ' + keyword + u' ' + quoteLiteral(value);
    };
    add(u"LC_COLLATE"_s, properties.collate);
    add(u"LC_CTYPE"_s, properties.ctype);
    const bool icu = properties.localeProvider == u"icu"_s && major >= 15;
    const bool builtin = properties.localeProvider == u"builtin"_s && major >= 17;
    if (major >= 15)
        clause += u" LOCALE_PROVIDER "_s + (icu ? u"icu"_s : builtin ? u"builtin"_s : u"libc"_s);
    if (icu)
        add(u"ICU_LOCALE"_s, properties.icuLocale);
    if (icu && major >= 16)
        add(u"ICU_RULES"_s, properties.icuRules);
    if (builtin)
        add(u"BUILTIN_LOCALE"_s, properties.icuLocale);
    return clause;
}

/// The statements of one call of applyDatabaseProperties().
class PropertyWriter
{
public:
    PropertyWriter(PgConnection &connection, const QString &database)
        : m_connection(connection), m_name(database), m_quoted(quoteIdentifier(database))
    { }

    void run(const QString &what, const QString &sql)
    {
        attempt(what, [&] { m_connection.exec(sql); });
    }
    void alter(const QString &what, const QString &clause)
    {
        run(what, u"ALTER DATABASE %1 %2"_s.arg(m_quoted, clause));
    }
    void writeAcl(const DatabaseProperties &properties);
    void writeSetting(const DatabaseSetting &setting);
    void writeLabel(const SecurityLabel &label);
    void writeComment(const QString &comment);
    void removeSettings();
    const QStringList &refusals() const { return m_refusals; }

private:
    void attempt(const QString &what, const std::function<void()> &action);
    void writeGrant(const DatabaseGrant &grant, const QString &owner);

    PgConnection &m_connection;
    QString m_name;
    QString m_quoted;
    QStringList m_refusals;
};

void PropertyWriter::attempt(const QString &what, const std::function<void()> &action)
{
    try {
        m_connection.exec(u"BEGIN"_s);
        action();
        m_connection.exec(u"COMMIT"_s);
    } catch (const Error &error) {
        if (m_connection.isBroken())
            throw;
        m_connection.exec(u"ROLLBACK"_s);
        m_refusals.append(Engine::tr("%1 was not set. %2").arg(what, error.message()));
    }
}

void PropertyWriter::writeGrant(const DatabaseGrant &grant, const QString &owner)
{
    const QString grantee = grant.grantee.isEmpty() ? u"PUBLIC"_s : quoteIdentifier(grant.grantee);
    attempt(Engine::tr("Privilege %1 for %2").arg(grant.privilege, grantee), [&] {
        // As in pg_dump: the grantor of an ACL entry is whoever executes GRANT. LOCAL ends with the transaction.
        if (!grant.grantor.isEmpty() && grant.grantor != owner)
            m_connection.exec(u"SET LOCAL ROLE "_s + quoteIdentifier(grant.grantor));
        m_connection.exec(u"GRANT %1 ON DATABASE %2 TO %3%4"_s.arg(
            grant.privilege, m_quoted, grantee, grant.grantable ? u" WITH GRANT OPTION"_s : QString()));
    });
}

/// Whether the grantor of `grant` may give it away after those in `given`.
bool isPossible(const DatabaseGrant &grant, const QList<DatabaseGrant> &given, const QString &owner)
{
    return grant.grantor.isEmpty() || grant.grantor == owner
        || std::any_of(given.begin(), given.end(), [&](const DatabaseGrant &earlier) {
               return earlier.grantable && earlier.grantee == grant.grantor && earlier.privilege == grant.privilege;
           });
}

/// In the given order as far as possible, but nobody passes on what he was not given yet.
QList<DatabaseGrant> inPossibleOrder(QList<DatabaseGrant> grants, const QString &owner)
{
    QList<DatabaseGrant> ordered;
    while (!grants.isEmpty()) {
        const auto next = std::find_if(grants.begin(), grants.end(),
                                       [&](const DatabaseGrant &grant) { return isPossible(grant, ordered, owner); });
        ordered.append(grants.takeAt(next == grants.end() ? 0 : std::distance(grants.begin(), next)));
    }
    return ordered;
}

void PropertyWriter::writeAcl(const DatabaseProperties &properties)
{
    const DatabaseProperties now = readDatabaseProperties(m_connection, m_name);
    const QString owner = now.owner;
    QStringList grantees{u"PUBLIC"_s, quoteIdentifier(owner)};
    for (const DatabaseGrant &grant : now.acl.value_or(QList<DatabaseGrant>())) {
        if (!grant.grantee.isEmpty() && !grantees.contains(quoteIdentifier(grant.grantee)))
            grantees.append(quoteIdentifier(grant.grantee));
    }
    for (const QString &grantee : grantees)
        run(Engine::tr("The removal of privileges"),
            u"REVOKE ALL ON DATABASE %1 FROM %2 CASCADE"_s.arg(m_quoted, grantee));
    if (!properties.acl) {
        run(Engine::tr("The default privilege"),
            u"GRANT ALL ON DATABASE %1 TO %2"_s.arg(m_quoted, quoteIdentifier(owner)));
        run(Engine::tr("The default privilege"), u"GRANT TEMPORARY, CONNECT ON DATABASE %1 TO PUBLIC"_s.arg(m_quoted));
        return;
    }
    const QList<DatabaseGrant> grants = inPossibleOrder(*properties.acl, properties.owner);
    for (const DatabaseGrant &grant : grants)
        writeGrant(grant, properties.owner);
}

void PropertyWriter::removeSettings()
{
    // RESET ALL leaves what only a superuser may change when we are none; the comparison afterwards shows it.
    alter(Engine::tr("The removal of settings"), u"RESET ALL"_s);
    QStringList done;
    const DatabaseProperties now = readDatabaseProperties(m_connection, m_name);
    for (const DatabaseSetting &setting : now.settings) {
        if (setting.role.isEmpty() || done.contains(setting.role))
            continue;
        done.append(setting.role);
        run(Engine::tr("The removal of settings"),
            u"ALTER ROLE %1 IN DATABASE %2 RESET ALL"_s.arg(quoteIdentifier(setting.role), m_quoted));
    }
}

void PropertyWriter::writeSetting(const DatabaseSetting &setting)
{
    const QString name = quoteSettingName(setting.name);
    const QString target = setting.role.isEmpty()
        ? u"DATABASE "_s + m_quoted
        : u"ROLE %1 IN DATABASE %2"_s.arg(quoteIdentifier(setting.role), m_quoted);
    attempt(Engine::tr("Setting %1").arg(setting.name), [&] {
        const bool list = isListSetting(setting.name);
        if (list)
            m_connection.exec(u"SELECT pg_catalog.set_config($1, $2, true)"_s, {setting.name, setting.value});
        m_connection.exec(u"ALTER %1 SET %2 %3"_s.arg(
            target, name, list ? u"FROM CURRENT"_s : u"TO "_s + quoteLiteral(setting.value)));
    });
}

void PropertyWriter::writeLabel(const SecurityLabel &label)
{
    run(Engine::tr("The security label of %1").arg(label.provider),
        u"SECURITY LABEL FOR %1 ON DATABASE %2 IS %3"_s.arg(quoteIdentifier(label.provider), m_quoted,
                                                            quoteLiteral(label.label)));
}

void PropertyWriter::writeComment(const QString &comment)
{
    run(Engine::tr("The comment"),
        u"COMMENT ON DATABASE %1 IS %2"_s.arg(m_quoted, comment.isEmpty() ? u"NULL"_s : quoteLiteral(comment)));
}
}

QStringList createDatabaseStatements(const QString &name, const DatabaseProperties &properties, int serverVersion)
{
    const QString quoted = quoteIdentifier(name);
    QString sql = u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(quoted);
    if (!properties.owner.isEmpty())
        sql += u" OWNER "_s + quoteIdentifier(properties.owner);
    if (!properties.encoding.isEmpty())
        sql += u" ENCODING "_s + quoteLiteral(properties.encoding);
    sql += localeClause(properties, serverVersion / 10000);
    // Naming pg_default would ask for a privilege that using it by default does not need.
    if (!properties.tablespace.isEmpty() && properties.tablespace != u"pg_default"_s)
        sql += u" TABLESPACE "_s + quoteIdentifier(properties.tablespace);
    return {sql, u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(quoted)};
}

QStringList applyDatabaseProperties(PgConnection &connection, const QString &database,
                                    const DatabaseProperties &properties)
{
    PropertyWriter writer(connection, database);
    if (!properties.owner.isEmpty() && readDatabaseProperties(connection, database).owner != properties.owner)
        writer.alter(Engine::tr("The owner"), u"OWNER TO "_s + quoteIdentifier(properties.owner));
    writer.writeAcl(properties);
    writer.removeSettings();
    for (const DatabaseSetting &setting : properties.settings)
        writer.writeSetting(setting);
    writer.writeComment(properties.comment);
    for (const SecurityLabel &label : properties.securityLabels)
        writer.writeLabel(label);
    writer.alter(Engine::tr("The connection limit"), u"CONNECTION LIMIT %1"_s.arg(properties.connectionLimit));
    writer.alter(Engine::tr("The template flag"),
                 u"IS_TEMPLATE %1"_s.arg(properties.isTemplate ? u"true"_s : u"false"_s));
    writer.alter(Engine::tr("The permission to connect"),
                 u"ALLOW_CONNECTIONS %1"_s.arg(properties.allowConnections ? u"true"_s : u"false"_s));
    return writer.refusals();
}
}
