#include "core/restore/databasefacts.h"

#include "core/sql/identifiers.h"
#include "core/sql/sqlphrase.h"
#include "core/sql/statementscope.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostDatabases = 10'000;

bool isYes(const QString &word) { return word == "true"_L1 || word == "on"_L1 || word == "1"_L1; }

/// Settings by which a file would reach beyond its database: code in the server itself, another role.
constexpr std::array refusedSettings{"session_preload_libraries"_L1,
                                     "shared_preload_libraries"_L1,
                                     "local_preload_libraries"_L1,
                                     "dynamic_library_path"_L1,
                                     "jit_provider"_L1,
                                     "role"_L1,
                                     "session_authorization"_L1};

bool isRefused(const QString &setting)
{
    return std::any_of(refusedSettings.begin(), refusedSettings.end(),
                       [&](QLatin1StringView one) { return setting.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Whether a list of names holds it without quotation marks, as the server stores it; '' is a list of none.
bool isPlain(const QString &name)
{
    static const QRegularExpression plain(u"\\A([a-z_][a-z0-9_]*)?\\z"_s);
    return plain.match(name).hasMatch();
}

QString privilegeOf(const QString &word) { return word == "temp"_L1 ? u"TEMPORARY"_s : word.toUpper(); }

const QStringList allPrivileges{u"CREATE"_s, u"TEMPORARY"_s, u"CONNECT"_s};

/// As pg_database.datacl would be before anybody changes it (PostgreSQL documentation, "Privileges").
QList<DatabaseGrant> usualGrants(const QString &owner)
{
    QList<DatabaseGrant> acl{{owner, {}, u"TEMPORARY"_s, false}, {owner, {}, u"CONNECT"_s, false}};
    for (const QString &privilege : allPrivileges)
        acl.append({owner, owner, privilege, false});
    return acl;
}
}

/// Reads one statement.
class DatabaseFacts::Reader
{
public:
    Reader(DatabaseFacts &facts, const QByteArray &text) : m_facts(facts), m_text(text), m_tokens(text) { }

    void read()
    {
        if (skipPhrase(m_tokens, "create database"))
            create();
        else if (skipPhrase(m_tokens, "alter database"))
            alter();
        else if (skipPhrase(m_tokens, "alter role") || skipPhrase(m_tokens, "alter user"))
            alterRole();
        else if (skipPhrase(m_tokens, "comment on database"))
            comment();
        else if (skipPhrase(m_tokens, "security label"))
            label();
        else if (m_tokens.current().is("grant") || m_tokens.current().is("revoke"))
            grant();
        else if (skipPhrase(m_tokens, "update pg_catalog . pg_database set datistemplate ="))
            markTemplate();
    }

private:
    QString takeWord() { return QString::fromUtf8(m_tokens.take().text); }

    /// A string without its marks and escapes, a name or a number.
    QString takeValue()
    {
        const bool escapes = m_tokens.begin() < m_text.size() && (m_text[m_tokens.begin()] | 0x20) == 'e'
            && m_tokens.current().kind == SqlToken::Kind::Text;
        const bool negative = m_tokens.skip('-');
        QString value = takeWord();
        if (escapes)
            value.replace(u"\\\\"_s, u"\\"_s).replace(u"\\'"_s, u"'"_s);
        return negative ? u'-' + value : value;
    }

    Known *takeDatabase() { return database(takeWord()); }
    Known *database(const QString &name)
    {
        const bool room = m_facts.m_databases.size() < mostDatabases || m_facts.m_databases.contains(name);
        return room ? &m_facts.m_databases[name] : nullptr;
    }

    void create()
    {
        Known *known = takeDatabase();
        if (!known)
            return;
        known->isCreated = true;
        m_tokens.skip("with");
        while (!m_tokens.current().isEnd() && !m_tokens.current().is(';')) {
            const QString option = takeWord();
            if (option == "connection"_L1)
                m_tokens.skip("limit");
            m_tokens.skip('=');
            setOption(known->properties, option, takeValue());
        }
    }

    static void setOption(DatabaseProperties &properties, const QString &option, const QString &value)
    {
        if (option == "owner"_L1)
            properties.owner = value;
        else if (option == "encoding"_L1)
            properties.encoding = value;
        else if (option == "locale_provider"_L1)
            properties.localeProvider = value;
        else if (option == "locale"_L1)
            properties.collate = properties.ctype = value;
        else if (option == "lc_collate"_L1)
            properties.collate = value;
        else if (option == "lc_ctype"_L1)
            properties.ctype = value;
        else if (option == "icu_locale"_L1 || option == "builtin_locale"_L1)
            properties.icuLocale = value;
        else if (option == "icu_rules"_L1)
            properties.icuRules = value;
        else if (option == "tablespace"_L1)
            properties.tablespace = value;
        else if (option == "connection"_L1)
            properties.connectionLimit = value.toInt();
        else if (option == "is_template"_L1)
            properties.isTemplate = isYes(value);
        else if (option == "allow_connections"_L1)
            properties.allowConnections = isYes(value);
    }

    void alter()
    {
        Known *known = takeDatabase();
        if (!known)
            return;
        if (skipPhrase(m_tokens, "owner to"))
            known->properties.owner = takeWord();
        else if (skipPhrase(m_tokens, "set tablespace"))
            known->properties.tablespace = takeWord();
        else if (m_tokens.skip("set"))
            takeSetting(*known, {});
        else if (m_tokens.skip("connection") || m_tokens.current().isName()) {
            const QString option = m_tokens.current().is("limit") ? u"connection"_s : QString();
            const QString word = takeWord();
            m_tokens.skip('=');
            setOption(known->properties, option.isEmpty() ? word : option, takeValue());
        }
    }

    void alterRole()
    {
        const QString role = takeWord();
        if (!skipPhrase(m_tokens, "in database"))
            return;
        Known *known = takeDatabase();
        if (known && m_tokens.skip("set"))
            takeSetting(*known, role);
    }

    /// name TO 'value', or TO several of a list.
    void takeSetting(Known &known, const QString &role)
    {
        static const QRegularExpression plainName(u"\\A[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)*\\z"_s);
        QString name = takeWord();
        while (m_tokens.skip('.'))
            name += u'.' + takeWord();
        if (!m_tokens.skip("to"))
            m_tokens.skip('=');
        const bool isList = name == "search_path"_L1 || name == "temp_tablespaces"_L1;
        QStringList values;
        do
            values.append(takeValue());
        while (m_tokens.skip(','));
        for (QString &value : values)
            value = isList && !isPlain(value) ? quoteIdentifier(value) : value;
        if (plainName.match(name).hasMatch() && !isRefused(name))
            known.properties.settings.append({role, name, values.join(u", "_s)});
    }

    void comment()
    {
        Known *known = takeDatabase();
        if (known && m_tokens.skip("is"))
            known->properties.comment = m_tokens.current().is("null") ? QString() : takeValue();
    }

    void label()
    {
        const QString provider = m_tokens.skip("for") ? takeWord() : QString();
        if (!skipPhrase(m_tokens, "on database"))
            return;
        Known *known = takeDatabase();
        if (known && m_tokens.skip("is"))
            known->properties.securityLabels.append({provider, takeValue()});
    }

    void grant()
    {
        Grant grant;
        grant.grants = m_tokens.take().is("grant");
        do {
            const QString privilege = privilegeOf(takeWord());
            grant.privileges += privilege == "ALL"_L1 ? allPrivileges : QStringList{privilege};
            m_tokens.skip("privileges");
        } while (m_tokens.skip(','));
        if (!skipPhrase(m_tokens, "on database"))
            return;
        Known *known = takeDatabase();
        if (!known || (!m_tokens.skip("to") && !m_tokens.skip("from")))
            return;
        grant.grantee = m_tokens.current().is("public") ? QString() : QString::fromUtf8(m_tokens.current().text);
        m_tokens.take();
        grant.grantable = skipPhrase(m_tokens, "with grant option");
        known->grants.append(grant);
    }

    void markTemplate()
    {
        const bool marks = isYes(takeWord());
        if (!skipPhrase(m_tokens, "where datname ="))
            return;
        if (Known *known = takeDatabase())
            known->properties.isTemplate = marks;
    }

    DatabaseFacts &m_facts;
    const QByteArray &m_text;
    SqlTokens m_tokens;
};

void DatabaseFacts::statement(const SqlStatement &statement)
{
    if (!statement.capped && scopeOf(statement.text, true).scope == StatementScope::Database)
        Reader(*this, statement.text).read();
}

std::optional<DatabaseProperties> DatabaseFacts::propertiesOf(const QString &name) const
{
    const auto known = m_databases.constFind(name);
    if (known == m_databases.cend() || !known->isCreated)
        return std::nullopt;
    DatabaseProperties properties = known->properties;
    if (known->grants.isEmpty())
        return properties;
    QList<DatabaseGrant> acl = usualGrants(properties.owner);
    for (const Grant &grant : known->grants) {
        for (const QString &privilege : grant.privileges) {
            acl.removeIf(
                [&](const DatabaseGrant &one) { return one.grantee == grant.grantee && one.privilege == privilege; });
            if (grant.grants)
                acl.append({properties.owner, grant.grantee, privilege, grant.grantable});
        }
    }
    properties.acl = acl;
    return properties;
}

DatabaseProperties completed(DatabaseProperties found, const DatabaseProperties &usual)
{
    if (found.owner.isEmpty())
        found.owner = usual.owner;
    if (found.encoding.isEmpty())
        found.encoding = usual.encoding;
    if (found.tablespace.isEmpty())
        found.tablespace = usual.tablespace;
    if (!found.collate.isEmpty())
        return found;
    found.localeProvider = usual.localeProvider;
    found.collate = usual.collate;
    found.ctype = usual.ctype;
    found.icuLocale = usual.icuLocale;
    found.icuRules = usual.icuRules;
    return found;
}
}
