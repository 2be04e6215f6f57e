#include "core/contents/objectstatement.h"

#include <QByteArrayList>
#include <algorithm>
#include <array>
#include <utility>

namespace larder
{
namespace
{
using Role = ObjectStatement::Role;

/// A kind of object by the words that name it in statements.
struct KindRow
{
    const char *words;
    const char *kind;
    const char *space;
};

/// Longer ones first where one begins like another.
constexpr std::array kindRows{
    KindRow{"materialized view", "materialized view", "relation"},
    KindRow{"foreign data wrapper", "foreign data wrapper", "foreign data wrapper"},
    KindRow{"foreign table", "foreign table", "relation"},
    KindRow{"foreign server", "server", "server"},
    KindRow{"text search configuration", "text search configuration", "text search configuration"},
    KindRow{"text search dictionary", "text search dictionary", "text search dictionary"},
    KindRow{"text search parser", "text search parser", "text search parser"},
    KindRow{"text search template", "text search template", "text search template"},
    KindRow{"event trigger", "event trigger", "event trigger"},
    KindRow{"access method", "access method", "access method"},
    KindRow{"operator class", "operator class", "operator class"},
    KindRow{"operator family", "operator family", "operator family"},
    KindRow{"large object", "large object", "large object"},
    KindRow{"user mapping", "user mapping", "user mapping"},
    KindRow{"default privileges", "default privileges", "default privileges"},
    KindRow{"constraint trigger", "trigger", "trigger"},
    KindRow{"procedural language", "language", "language"},
    KindRow{"recursive view", "view", "relation"},
    KindRow{"table", "table", "relation"},
    KindRow{"view", "view", "relation"},
    KindRow{"sequence", "sequence", "relation"},
    KindRow{"index", "index", "relation"},
    KindRow{"column", "table", "relation"},
    KindRow{"function", "function", "routine"},
    KindRow{"procedure", "procedure", "routine"},
    KindRow{"routine", "function", "routine"},
    KindRow{"aggregate", "aggregate", "routine"},
    KindRow{"type", "type", "type"},
    KindRow{"domain", "domain", "type"},
    KindRow{"schema", "schema", "schema"},
    KindRow{"extension", "extension", "extension"},
    KindRow{"operator", "operator", "operator"},
    KindRow{"cast", "cast", "cast"},
    KindRow{"transform", "transform", "transform"},
    KindRow{"collation", "collation", "collation"},
    KindRow{"conversion", "conversion", "conversion"},
    KindRow{"server", "server", "server"},
    KindRow{"trigger", "trigger", "trigger"},
    KindRow{"constraint", "constraint", "constraint"},
    KindRow{"rule", "rule", "rule"},
    KindRow{"policy", "policy", "policy"},
    KindRow{"publication", "publication", "publication"},
    KindRow{"subscription", "subscription", "subscription"},
    KindRow{"statistics", "statistics", "statistics"},
    KindRow{"language", "language", "language"},
    KindRow{"database", "database", "database"},
    KindRow{"tablespace", "tablespace", "tablespace"},
    KindRow{"role", "role", "role"},
    KindRow{"user", "role", "role"},
};

const KindRow *takeKind(SqlTokens &tokens)
{
    for (const KindRow &row : kindRows) {
        SqlTokens ahead = tokens;
        bool fits = true;
        for (const QByteArray &word : QByteArray(row.words).split(' '))
            fits = fits && ahead.skip(word.constData());
        if (fits) {
            tokens = ahead;
            return &row;
        }
    }
    return nullptr;
}

/// Puts tokens together again the way PostgreSQL prints signatures.
class Signature
{
public:
    void add(const SqlToken &token)
    {
        const bool closes = token.is(')') || token.is(',') || token.is(']') || token.is('.') || token.is('[');
        const bool opens = m_text.endsWith('(') || m_text.endsWith('.') || m_text.endsWith('[') || m_text.isEmpty();
        if (!closes && !opens && !(token.is('(') && !m_text.endsWith(',')))
            m_text += ' ';
        if (token.kind == SqlToken::Kind::Name)
            m_text += '"' + QByteArray(token.text).replace('"', "\"\"") + '"';
        else if (token.kind == SqlToken::Kind::Text)
            m_text += '\'' + token.text + '\'';
        else
            m_text += token.text;
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// "(a integer, b text)" without the defaults, which only CREATE tells.
QByteArray takeArguments(SqlTokens &tokens)
{
    Signature signature;
    int depth = 0;
    bool inDefault = false;
    while (!tokens.current().isEnd()) {
        const SqlToken token = tokens.take();
        depth += token.is('(') ? 1 : 0;
        if (depth == 1 && (token.is("default") || token.is('=')))
            inDefault = true;
        if (depth == 1 && (token.is(',') || token.is(')')))
            inDefault = false;
        if (!inDefault)
            signature.add(token);
        depth -= token.is(')') ? 1 : 0;
        if (depth == 0)
            break;
    }
    return signature.text();
}

/// One argument of CREATE OPERATOR, or what stands there, to the next comma or closing parenthesis.
QByteArray takeType(SqlTokens &tokens)
{
    Signature type;
    int depth = 0;
    while (!tokens.current().isEnd() && !(depth == 0 && (tokens.current().is(',') || tokens.current().is(')')))) {
        const SqlToken token = tokens.take();
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        type.add(token);
    }
    return type.text();
}

void takeOperator(SqlTokens &tokens, ObjectStatement &found)
{
    found.schema = tokens.schema();
    if (tokens.current().isName()) {
        found.schema = tokens.take().text;
        tokens.skip('.');
    }
    while (tokens.current().kind == SqlToken::Kind::Other && !tokens.current().is('('))
        found.name += tokens.take().text;
    if (found.role != Role::Creates) {
        found.name += ' ' + takeArguments(tokens);
        return;
    }
    QByteArray left = "none";
    QByteArray right = "none";
    tokens.skip('(');
    while (!tokens.current().isEnd() && !tokens.current().is(')')) {
        const QByteArray word = tokens.take().text;
        QByteArray value = tokens.skip('=') ? takeType(tokens) : QByteArray();
        if (word == "leftarg")
            left = value;
        else if (word == "rightarg")
            right = value;
        tokens.skip(',');
    }
    found.name += " (" + left + ", " + right + ')';
}

/// The parts of a dotted name, of which a column's has one more than takeName() keeps.
QByteArrayList takeParts(SqlTokens &tokens)
{
    QByteArrayList parts;
    do {
        if (tokens.current().isName())
            parts.append(tokens.take().text);
    } while (tokens.skip('.'));
    return parts;
}

/// Whether the names of its kind are looked up in schemas.
bool isInSchema(const ObjectStatement &found)
{
    static constexpr std::array spaces{"relation",
                                       "routine",
                                       "type",
                                       "collation",
                                       "conversion",
                                       "statistics",
                                       "operator class",
                                       "operator family",
                                       "text search configuration",
                                       "text search dictionary",
                                       "text search parser",
                                       "text search template"};
    return std::any_of(spaces.begin(), spaces.end(), [&](const char *space) { return found.space == space; });
}

void setName(ObjectStatement &found, const SqlName &name)
{
    found.schema = name.schema;
    found.name = name.name;
}

/// "… ON table", "… ON DOMAIN type".
void takeOnTable(SqlTokens &tokens, ObjectStatement &found, const char *before)
{
    found.name = tokens.take().text;
    if (!tokens.skipPast(before))
        return;
    if (found.kind == "constraint" && tokens.skip("domain")) {
        found.kind = found.space = "type";
        setName(found, tokens.takeName());
        return;
    }
    found.table = tokens.takeName();
    found.schema = found.table.schema;
}

void takeColumn(SqlTokens &tokens, ObjectStatement &found, const QByteArray &schema)
{
    QByteArrayList parts = takeParts(tokens);
    if (parts.size() < 2)
        return;
    parts.removeLast();
    found.name = parts.takeLast();
    found.schema = parts.isEmpty() ? schema : parts.takeLast();
}

void takeUserMapping(SqlTokens &tokens, ObjectStatement &found)
{
    tokens.skip("for");
    found.name = tokens.take().text;
    if (tokens.skip("server"))
        found.name += " on " + tokens.take().text;
}

void takeTransform(SqlTokens &tokens, ObjectStatement &found)
{
    tokens.skip("for");
    Signature signature;
    while (!tokens.current().isEnd() && !tokens.current().is("language"))
        signature.add(tokens.take());
    tokens.skip("language");
    found.name = "for " + signature.text() + " language " + tokens.take().text;
}

/// Default privileges are told apart by whose and where: "for role a in schema b".
void takeDefaultPrivileges(SqlTokens &tokens, ObjectStatement &found)
{
    Signature signature;
    while (!tokens.current().isEnd() && !tokens.current().is("grant") && !tokens.current().is("revoke"))
        signature.add(tokens.take());
    found.name = signature.text();
}

/// What the object of this kind is called, wherever a statement says it.
void takeObject(SqlTokens &tokens, ObjectStatement &found, const KindRow &row)
{
    found.kind = row.kind;
    found.space = row.space;
    const QByteArrayView words(row.words);
    const bool creates = found.role == Role::Creates;
    if (words == QByteArrayView("column"))
        return takeColumn(tokens, found, tokens.schema());
    if (found.kind == "trigger" || found.kind == "policy" || found.kind == "constraint")
        return takeOnTable(tokens, found, "on");
    if (found.kind == "rule")
        return takeOnTable(tokens, found, creates ? "to" : "on");
    if (found.kind == "operator")
        return takeOperator(tokens, found);
    if (found.kind == "user mapping")
        return takeUserMapping(tokens, found);
    if (found.kind == "transform")
        return takeTransform(tokens, found);
    if (found.kind == "default privileges")
        return takeDefaultPrivileges(tokens, found);
    if (found.kind == "cast") {
        found.name = takeArguments(tokens);
        return;
    }
    setName(found, isInSchema(found) ? tokens.takeName() : tokens.takeBareName());
    if (found.space == "routine" && tokens.current().is('('))
        found.name += takeArguments(tokens);
    if (found.kind == "operator class" || found.kind == "operator family") {
        if (tokens.skipPast("using"))
            found.name += " using " + tokens.take().text;
    }
}

ObjectStatement createStatement(SqlTokens &tokens)
{
    ObjectStatement found;
    found.role = Role::Creates;
    if (tokens.skip("or"))
        tokens.skip("replace");
    for (const char *word : {"global", "local", "temporary", "temp", "unlogged", "unique", "trusted", "default"})
        tokens.skip(word);
    const KindRow *row = takeKind(tokens);
    if (!row)
        return {};
    if (tokens.skip("if")) {
        tokens.skip("not");
        tokens.skip("exists");
    }
    takeObject(tokens, found, *row);
    if (found.kind == "index" && tokens.skip("on")) {
        tokens.skip("only");
        found.table = tokens.takeName();
        found.schema = found.table.schema;
    }
    if (found.kind == "statistics" && tokens.skipPast("from"))
        found.table = tokens.takeName();
    return found;
}

/// After ADD CONSTRAINT: an object of its own.
ObjectStatement constraintStatement(SqlTokens &tokens, const SqlName &table)
{
    ObjectStatement found;
    found.role = Role::Creates;
    found.space = "constraint";
    found.name = tokens.take().text;
    found.schema = table.schema;
    found.table = table;
    found.kind = "constraint";
    if (tokens.skip("foreign")) {
        found.kind = "foreign key";
        if (tokens.skipPast("references"))
            found.other = tokens.takeName();
    }
    return found;
}

/// … ADD GENERATED … AS IDENTITY (SEQUENCE NAME s …)
SqlName identitySequence(SqlTokens tokens)
{
    while (!tokens.current().isEnd()) {
        if (tokens.take().is("sequence") && tokens.skip("name"))
            return tokens.takeName();
    }
    return {};
}

/// … ENABLE | DISABLE [REPLICA | ALWAYS] TRIGGER | RULE name: belongs to that; ALL and USER stand for many.
bool takeSwitched(SqlTokens tokens, ObjectStatement &found)
{
    if (!tokens.skip("enable") && !tokens.skip("disable"))
        return false;
    if (!tokens.skip("replica"))
        tokens.skip("always");
    const bool rule = tokens.skip("rule");
    const bool known = rule || tokens.skip("trigger");
    if (!known || tokens.current().is("all") || tokens.current().is("user"))
        return false;
    found.table = {found.schema, found.name};
    found.kind = found.space = rule ? "rule" : "trigger";
    found.name = tokens.take().text;
    return true;
}

ObjectStatement alterStatement(SqlTokens &tokens)
{
    ObjectStatement found;
    found.role = Role::Changes;
    const KindRow *row = takeKind(tokens);
    if (!row)
        return {};
    tokens.skip("only");
    takeObject(tokens, found, *row);
    if (found.kind == "default privileges")
        found.role = Role::Creates;
    if (found.kind == "table" && takeSwitched(tokens, found))
        return found;
    if (tokens.skip("owner") && tokens.skip("to"))
        found.owner = tokens.take().text;
    else if (tokens.skip("attach") && tokens.skip("partition"))
        found.other = tokens.takeName();
    else if (found.kind == "table" && tokens.skip("add") && tokens.skip("constraint"))
        return constraintStatement(tokens, {found.schema, found.name});
    else if (found.kind == "table")
        found.sequence = identitySequence(tokens);
    return found;
}

/// ALTER SEQUENCE s OWNED BY t.c: the sequence is named first.
ObjectStatement ownedSequence(QByteArrayView statement, const QByteArray &schema)
{
    SqlTokens tokens(statement, schema);
    ObjectStatement found;
    found.role = Role::Changes;
    found.kind = "sequence";
    found.space = "relation";
    tokens.take();
    tokens.take();
    setName(found, tokens.takeName());
    if (!tokens.skip("owned") || !tokens.skip("by"))
        return {};
    ObjectStatement column;
    takeColumn(tokens, column, schema);
    found.table = {column.schema, column.name};
    return found;
}

/// After the ON of COMMENT, SECURITY LABEL, GRANT or REVOKE.
ObjectStatement onStatement(SqlTokens &tokens)
{
    ObjectStatement found;
    found.role = Role::Changes;
    if (const KindRow *row = takeKind(tokens)) {
        takeObject(tokens, found, *row);
    } else if (tokens.current().isName()) { // GRANT SELECT ON name
        found.kind = "table";
        found.space = "relation";
        setName(found, tokens.takeName());
    } else {
        return {};
    }
    return found;
}

ObjectStatement settingStatement(const QByteArray &setting)
{
    ObjectStatement found;
    found.role = Role::Sets;
    found.kind = setting;
    return found;
}

ObjectStatement selectStatement(SqlTokens &tokens)
{
    const SqlName function = tokens.takeName();
    if (function.schema != "pg_catalog" || !tokens.skip('('))
        return {};
    if (function.name == "set_config")
        return settingStatement(tokens.take().text);
    ObjectStatement found;
    found.role = Role::Changes;
    if (function.name == "setval" && tokens.current().kind == SqlToken::Kind::Text) {
        const QByteArray quoted = tokens.take().text;
        SqlTokens inside(quoted, tokens.schema());
        found.kind = "sequence";
        found.space = "relation";
        setName(found, inside.takeName());
        return found;
    }
    if (function.name == "lo_create" || function.name == "lo_open") {
        found.role = function.name == "lo_create" ? Role::Creates : Role::Changes;
        found.kind = found.space = "large object";
        found.name = tokens.take().text;
        return found;
    }
    return {};
}

ObjectStatement insertStatement(SqlTokens &tokens)
{
    ObjectStatement found;
    if (!tokens.skip("into"))
        return found;
    found.role = Role::AddsRow;
    found.kind = "table";
    found.space = "relation";
    setName(found, tokens.takeName());
    return found;
}
}

ObjectStatement objectStatement(QByteArrayView statement, const QByteArray &schema)
{
    SqlTokens tokens(statement, schema);
    const SqlToken verb = tokens.take();
    if (verb.is("create"))
        return createStatement(tokens);
    if (verb.is("alter")) {
        if (tokens.current().is("sequence")) {
            if (ObjectStatement owned = ownedSequence(statement, schema); owned.role != Role::None)
                return owned;
        }
        return alterStatement(tokens);
    }
    if (verb.is("select"))
        return selectStatement(tokens);
    if (verb.is("set"))
        return tokens.current().isName() ? settingStatement(tokens.take().text) : ObjectStatement();
    if (verb.is("insert"))
        return insertStatement(tokens);
    if (verb.is("refresh"))
        return onStatement(tokens);
    const bool says = verb.is("comment") || verb.is("security") || verb.is("grant") || verb.is("revoke");
    if (!says || !tokens.skipPast("on"))
        return {};
    ObjectStatement found = onStatement(tokens);
    found.isGrant = verb.is("grant") || verb.is("revoke");
    return found;
}
}
