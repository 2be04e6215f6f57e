#include "core/restore/globalsscript.h"

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype shownWords = 8;

QString textOf(const SqlToken &token) { return QString::fromUtf8(token.text); }

/// What a statement does, for people: its first words, never a password.
QString firstWords(const QByteArray &text)
{
    SqlTokens tokens(text);
    QStringList words;
    while (words.size() < shownWords && tokens.current().isName() && !tokens.current().is("password")) {
        const SqlToken word = tokens.take();
        words.append(word.kind == SqlToken::Kind::Word ? textOf(word).toUpper() : u'"' + textOf(word) + u'"');
    }
    return words.join(u' ');
}

/// From the current token to the end, without the semicolon.
QString restOf(const SqlTokens &tokens, QByteArrayView text)
{
    return QString::fromUtf8(text.sliced(tokens.begin())).trimmed().chopped(1).trimmed();
}

/// pg_dumpall writes the time in its session's zone: "2027-01-01 00:00:00+00".
QString sameInEveryZone(const QString &time)
{
    if (time == "infinity"_L1) // what no limit says as well
        return {};
    const bool shortOffset = time.size() > 3 && (time[time.size() - 3] == u'+' || time[time.size() - 3] == u'-');
    const QDateTime parsed = QDateTime::fromString(shortOffset ? time + u":00"_s : time, Qt::ISODate);
    return parsed.isValid() ? parsed.toUTC().toString(Qt::ISODate) : time;
}

/// LOGIN, NOLOGIN, CONNECTION LIMIT 5, PASSWORD '…', VALID UNTIL '…'
void readAttributes(SqlTokens &tokens, GlobalsItem &role)
{
    while (!tokens.current().isEnd() && !tokens.current().is(';')) {
        const SqlToken word = tokens.take();
        if (word.is("connection") && tokens.skip("limit"))
            role.values[u"connection limit"_s] = textOf(tokens.take());
        else if (word.is("password"))
            role.password = tokens.take().text;
        else if (word.is("valid") && tokens.skip("until"))
            role.values[u"valid until"_s] = sameInEveryZone(textOf(tokens.take()));
        else if (word.text.startsWith("no"))
            role.values[QString::fromLatin1(word.text.sliced(2))] = u"no"_s;
        else
            role.values[textOf(word)] = u"yes"_s;
    }
}

/// WITH ADMIN OPTION, INHERIT TRUE, SET FALSE: the latter two from PostgreSQL 16 on.
void readMembership(SqlTokens &tokens, GlobalsItem &membership)
{
    QMap<QString, QString> &values = membership.values;
    if (!values.contains(u"admin"_s))
        values[u"admin"_s] = u"no"_s;
    if (!tokens.skip("with"))
        return;
    do {
        const QString option = textOf(tokens.take());
        values[option] = tokens.take().is("false") ? u"no"_s : u"yes"_s;
    } while (tokens.skip(','));
}
}

const GlobalsItem *GlobalsScript::find(const GlobalsItem &other) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const GlobalsItem &item) {
        return item.kind == other.kind && item.name == other.name;
    });
    return found == m_items.end() ? nullptr : &*found;
}

bool GlobalsScript::hasRole(const QString &name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const GlobalsItem &item) { return item.kind == "role"_L1 && item.name == name; });
}

bool GlobalsScript::hasTablespace(const QString &name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const GlobalsItem &item) { return item.kind == "tablespace"_L1 && item.name == name; });
}

void GlobalsScript::header(ScriptKind kind, qint64)
{
    m_isCluster = m_isCluster || kind == ScriptKind::Cluster;
    m_databases = m_databases || kind == ScriptKind::Database;
}

/// What the gate calls a statement decides: of databases, which a whole pg_dumpall creates in between, others speak.
void GlobalsScript::statement(const SqlStatement &statement)
{
    if (m_databases)
        return;
    const StatementScope scope = statement.capped ? StatementScope::Unknown : scopeOf(statement.text, false).scope;
    if (scope == StatementScope::Database)
        return;
    if (scope == StatementScope::Session)
        return noteEncoding(statement.text);
    if (scope == StatementScope::Server && SqlTokens(statement.text).current().is("drop"))
        m_drops.append(firstWords(statement.text));
    else if (scope != StatementScope::Server || !take(statement.text))
        m_unknown.append(firstWords(statement.text));
}

void GlobalsScript::noteEncoding(const QByteArray &text)
{
    SqlTokens tokens(text);
    if (tokens.skip("set") && tokens.skip("client_encoding") && tokens.skip('='))
        m_encoding = tokens.take().text;
}

bool GlobalsScript::take(const QByteArray &text)
{
    SqlTokens tokens(text);
    const SqlToken verb = tokens.take();
    if (verb.is("grant") || verb.is("revoke"))
        return takeGrant(text);
    if (verb.is("comment") || verb.is("security"))
        return takeWords(text);
    if (!verb.is("create") && !verb.is("alter"))
        return false;
    return tokens.current().is("role") ? takeRole(text) : tokens.current().is("tablespace") && takeTablespace(text);
}

/// CREATE ROLE r; ALTER ROLE r WITH …; ALTER ROLE r SET name TO value;
bool GlobalsScript::takeRole(const QByteArray &text)
{
    SqlTokens tokens(text);
    const bool creates = tokens.take().is("create");
    tokens.skip("role");
    const QString role = textOf(tokens.take());
    if (creates && !tokens.current().is(';')) // attributes follow in a statement of their own
        return false;
    if (creates) {
        GlobalsItem &made = item(u"role"_s, role);
        made.role = role;
        made.creation = text;
        made.values = {{u"connection limit"_s, u"-1"_s}, {u"valid until"_s, QString()}};
        return true;
    }
    if (tokens.skip("with")) {
        GlobalsItem &changed = item(u"role"_s, role);
        changed.role = role;
        changed.statements.append(text);
        readAttributes(tokens, changed);
        return true;
    }
    if (!tokens.skip("set"))
        return false;
    const QString setting = textOf(tokens.take());
    GlobalsItem &made = item(u"setting"_s, u"%1 of %2"_s.arg(setting, role));
    made.role = role;
    made.statements.append(text);
    made.values[setting] = restOf(tokens, text);
    return true;
}

/// GRANT role TO member …; GRANT … ON TABLESPACE t …; GRANT … ON PARAMETER p …
bool GlobalsScript::takeGrant(const QByteArray &text)
{
    SqlTokens tokens(text);
    const bool grants = tokens.take().is("grant");
    SqlTokens rest = tokens;
    if (rest.skipPast("on")) {
        const SqlToken kind = rest.take();
        if (!kind.is("tablespace") && !kind.is("parameter"))
            return false;
        const SqlName name = rest.takeName();
        const QString full = QString::fromUtf8(name.schema.isEmpty() ? name.name : name.schema + '.' + name.name);
        GlobalsItem &made = item(u"privileges"_s, u"%1 %2"_s.arg(textOf(kind), full));
        made.tablespace = kind.is("tablespace") ? full : QString();
        made.statements.append(text);
        made.values[u"grants"_s]
            += (made.statements.size() > 1 ? u"; "_s : QString()) + QString::fromUtf8(text).chopped(1);
        return true;
    }
    const QString role = textOf(tokens.take());
    if (!grants || !tokens.skip("to"))
        return false;
    const QString member = textOf(tokens.take());
    if (!tokens.current().is("with") && !tokens.current().is("granted") && !tokens.current().is(';'))
        return false;
    GlobalsItem &made = item(u"membership"_s, u"%1 in %2"_s.arg(member, role));
    made.role = member;
    made.statements.append(text);
    readMembership(tokens, made);
    return true;
}

/// CREATE TABLESPACE t OWNER o LOCATION 'l'; ALTER TABLESPACE t SET (…)
bool GlobalsScript::takeTablespace(const QByteArray &text)
{
    SqlTokens tokens(text);
    const bool creates = tokens.take().is("create");
    tokens.skip("tablespace");
    const QString name = textOf(tokens.take());
    if (!creates && !tokens.current().is("set"))
        return false;
    GlobalsItem &made = item(creates ? u"tablespace"_s : u"options"_s, creates ? name : u"tablespace "_s + name);
    made.tablespace = name;
    if (!creates) {
        made.statements.append(text);
        made.values[u"options"_s] = restOf(tokens, text);
        return true;
    }
    made.creation = text;
    if (tokens.skip("owner"))
        made.values[u"owner"_s] = textOf(tokens.take());
    if (tokens.skip("location"))
        made.values[u"location"_s] = textOf(tokens.take());
    return true;
}

/// COMMENT ON ROLE r IS …; SECURITY LABEL FOR p ON TABLESPACE t IS …
bool GlobalsScript::takeWords(const QByteArray &text)
{
    SqlTokens tokens(text);
    const bool comment = tokens.take().is("comment");
    if (!tokens.skipPast("on"))
        return false;
    const SqlToken kind = tokens.take();
    if (!kind.is("role") && !kind.is("tablespace"))
        return false;
    const QString owner = textOf(tokens.take());
    GlobalsItem &made = item(comment ? u"comment"_s : u"security label"_s, u"%1 %2"_s.arg(textOf(kind), owner));
    (kind.is("role") ? made.role : made.tablespace) = owner;
    made.statements.append(text);
    made.values[u"text"_s] += QString::fromUtf8(text);
    return true;
}

GlobalsItem &GlobalsScript::item(const QString &kind, const QString &name)
{
    GlobalsItem wanted;
    wanted.kind = kind;
    wanted.name = name;
    if (const GlobalsItem *known = find(wanted))
        return m_items[known - m_items.constData()];
    m_items.append(wanted);
    return m_items.last();
}
}
