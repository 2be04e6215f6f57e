#include "core/restore/dumpfacts.h"

#include "core/sql/sqlphrase.h"
#include "core/sql/textencoding.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// One role or several with commas between; PUBLIC is none.
void takeRoles(SqlTokens &tokens, QSet<QByteArray> &roles)
{
    do {
        tokens.skip("group");
        if (tokens.current().isName() && !tokens.current().is("public"))
            roles.insert(tokens.current().text);
        tokens.take();
    } while (tokens.skip(','));
}

void takeRolesBehind(const char *word, SqlTokens &tokens, QSet<QByteArray> &roles)
{
    if (tokens.skipPast(word))
        takeRoles(tokens, roles);
}

/// What PostgreSQL lets nobody but superusers own, publications of all tables among them.
bool isForSuperusers(SqlTokens object)
{
    const SqlToken kind = object.take();
    return kind.is("event") || kind.is("publication") || kind.is("subscription")
        || (kind.is("foreign") && object.current().is("data"));
}

/// ALTER … OWNER TO role; ALTER DEFAULT PRIVILEGES FOR ROLE role … GRANT … TO roles.
void alter(SqlTokens &tokens, QSet<QByteArray> &roles, QSet<QByteArray> &owners, QSet<QByteArray> &superuserOwners)
{
    if (!tokens.skip("default")) {
        const bool forSuperusers = isForSuperusers(tokens);
        if (!tokens.skipPast("owner") || !tokens.skip("to"))
            return;
        if (forSuperusers)
            superuserOwners.insert(tokens.current().text);
        owners.insert(tokens.current().text);
        return takeRoles(tokens, roles);
    }
    takeRolesBehind("role", tokens, roles);
    while (!tokens.current().isEnd()) {
        const SqlToken token = tokens.take();
        if (token.is("grant") || token.is("revoke"))
            return takeRolesBehind(token.is("grant") ? "to" : "from", tokens, roles);
    }
}

/// CREATE POLICY … TO roles, CREATE USER MAPPING FOR role.
void create(SqlTokens &tokens, QSet<QByteArray> &roles)
{
    if (tokens.skip("policy"))
        takeRolesBehind("to", tokens, roles);
    else if (tokens.skip("user") && tokens.skip("mapping"))
        takeRolesBehind("for", tokens, roles);
}

QStringList sorted(const QSet<QByteArray> &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts.append(QString::fromUtf8(name));
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::pair<QString, QString> extension(SqlTokens &tokens)
{
    if (tokens.skip("if")) {
        tokens.skip("not");
        tokens.skip("exists");
    }
    const QString name = QString::fromUtf8(tokens.take().text);
    return {name, tokens.skipPast("schema") ? QString::fromUtf8(tokens.take().text) : QString()};
}

/// SELECT [pg_catalog.]lo_create('123')
bool makesLargeObject(SqlTokens &tokens)
{
    const SqlName name = tokens.takeName();
    return name.name == "lo_create" || name.name == "lo_creat";
}

/// CREATE [UNIQUE] INDEX, ALTER TABLE … ADD CONSTRAINT
bool isTablePart(SqlTokens tokens)
{
    if (tokens.skip("create")) {
        tokens.skip("unique");
        return tokens.current().is("index");
    }
    return tokens.skip("alter") && tokens.skip("table") && tokens.skipPast("add") && tokens.current().is("constraint");
}

/// CREATE [UNLOGGED] TABLE, [UNIQUE] INDEX, SEQUENCE, [MATERIALIZED] VIEW.
int locksOfCreating(SqlTokens tokens)
{
    for (const char *word : {"unlogged", "unique", "materialized", "foreign"})
        tokens.skip(word);
    if (tokens.current().is("table"))
        return 3;
    return tokens.current().is("index") || tokens.current().is("sequence") || tokens.current().is("view") ? 1 : 0;
}
}

QStringList DumpFacts::roles() const { return sorted(m_roles); }
QStringList DumpFacts::owners() const { return sorted(m_owners); }
QStringList DumpFacts::superuserOwners() const { return sorted(m_superuserOwners); }

void DumpFacts::statement(const SqlStatement &statement)
{
    const QByteArray text = inUtf8(statement.text, statement.encoding);
    SqlTokens tokens(text);
    m_definesTableParts = m_definesTableParts || isTablePart(tokens);
    if (tokens.skip("alter"))
        alter(tokens, m_roles, m_owners, m_superuserOwners);
    else if (tokens.skip("grant"))
        takeRolesBehind("to", tokens, m_roles);
    else if (tokens.skip("revoke"))
        takeRolesBehind("from", tokens, m_roles);
    else if (tokens.skip("set") && tokens.skip("session") && tokens.skip("authorization")) {
        if (!tokens.current().is("default"))
            m_roles.insert(tokens.take().text);
    } else if (tokens.skip("select"))
        m_largeObjects += makesLargeObject(tokens) ? 1 : 0;
    else if (tokens.skip("insert"))
        m_bringsRows = true;
    else if (tokens.skip("create")) {
        m_relationLocks += locksOfCreating(tokens);
        m_definesAnything = true;
        tokens.skip("unlogged");
        m_definesTables = m_definesTables || tokens.current().is("table") || tokens.current().is("materialized");
        m_makesPublic = m_makesPublic || hasForm(tokens, "schema public ;");
        if (tokens.skip("extension")) {
            const auto [name, schema] = extension(tokens);
            m_extensions.insert(name, schema);
        } else if (tokens.skip("foreign") && tokens.skip("table")) {
            const SqlName name = tokens.takeName();
            m_foreignTables.insert({QString::fromUtf8(name.schema), QString::fromUtf8(name.name)});
        } else {
            create(tokens, m_roles);
        }
    }
}
}
