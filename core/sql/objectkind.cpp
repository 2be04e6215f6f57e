#include "core/sql/objectkind.h"

#include "core/sql/sqlphrase.h"

#include <array>

namespace larder
{
namespace
{
constexpr unsigned about = Comment | Label;
constexpr unsigned made = Create | Drop;
constexpr unsigned changed = made | Alter;

constexpr QByteArrayView ofRelation
    = "add constraint|alter column|alter|attach partition|cluster on|depends on extension|disable row level security|"
      "disable rule|disable trigger|drop constraint|enable always rule|enable always trigger|enable replica rule|"
      "enable replica trigger|enable row level security|enable rule|enable trigger|force row level security|inherit|"
      "no force row level security|owner to|replica identity|set access method|set without cluster";
constexpr QByteArrayView ofOwned = "owner to";
constexpr QByteArrayView ofMember = "owner to|depends on extension";
constexpr QByteArrayView ofEventTrigger = "owner to|enable|disable";

constexpr StatementScope inside = StatementScope::Inside;
constexpr StatementScope database = StatementScope::Database;
constexpr StatementScope server = StatementScope::Server;

constexpr ObjectKind ofDatabase(QByteArrayView words, unsigned verbs, QByteArrayView actions = {},
                                CreateForm form = CreateForm::Any)
{
    return {words, verbs, inside, form, actions, {}, false, false, false};
}
constexpr ObjectKind ofSchema(QByteArrayView words, unsigned verbs, QByteArrayView actions = {},
                              CreateForm form = CreateForm::Any)
{
    return {words, verbs, inside, form, actions, {}, true, false, false};
}
constexpr ObjectKind outside(QByteArrayView words, StatementScope scope, unsigned verbs)
{
    return {words, verbs, scope, CreateForm::Any, {}, {}, false, false, false};
}
constexpr ObjectKind replaceable(ObjectKind kind)
{
    kind.replaces = true;
    return kind;
}
constexpr ObjectKind withLists(ObjectKind kind)
{
    kind.hasLists = true;
    return kind;
}
constexpr ObjectKind followedBy(QByteArrayView more, ObjectKind kind)
{
    kind.more = more;
    return kind;
}

// The first that fits counts: longer ones stand before their beginnings.
constexpr std::array kinds{
    ofSchema("table", changed | about | Grant, ofRelation, CreateForm::Table),
    ofSchema("unlogged table", Create, {}, CreateForm::Table),
    ofSchema("foreign table", changed | about, ofRelation, CreateForm::Table),
    replaceable(ofSchema("view", changed | about, ofRelation)),
    ofSchema("materialized view", changed | about, ofRelation, CreateForm::Filled),
    ofSchema("sequence", changed | about | Grant, "owned by|owner to|set logged|set unlogged"),
    ofSchema("unlogged sequence", Create),
    ofSchema("column", about),
    ofSchema("index", changed | Comment, "alter column|attach partition|cluster|depends on extension|owner to",
             CreateForm::Index),
    ofSchema("unique index", Create, {}, CreateForm::Index),
    ofSchema("statistics", changed | Comment, "owner to|set statistics"),
    ofDatabase("constraint trigger", Create),
    ofDatabase("constraint", Comment),
    replaceable(ofDatabase("trigger", changed | Comment, "depends on extension")),
    ofDatabase("event trigger", changed | about, ofEventTrigger),
    replaceable(ofDatabase("rule", made | Comment)),
    ofDatabase("policy", made | Comment),

    replaceable(ofSchema("function", changed | about | Grant, ofMember, CreateForm::Routine)),
    replaceable(ofSchema("procedure", changed | about | Grant, ofMember, CreateForm::Routine)),
    replaceable(ofSchema("aggregate", changed | about, ofOwned)),
    withLists(ofSchema("operator family", changed | Comment, "owner to|add")),
    ofSchema("operator class", changed | Comment, ofOwned),
    ofSchema("operator", changed | Comment, ofOwned),
    ofSchema("type", changed | about | Grant, ofOwned),
    ofSchema("domain", changed | about | Grant, "owner to|add constraint|drop constraint"),
    ofDatabase("cast", made | Comment, {}, CreateForm::Cast),
    followedBy("for", replaceable(ofDatabase("transform", made | Comment))),
    followedBy("if exists for", ofDatabase("transform", Drop)),
    ofSchema("collation", changed | Comment, ofOwned),
    ofSchema("conversion", changed | Comment, ofOwned),
    ofSchema("default conversion", Create),
    ofSchema("text search parser", made | Comment),
    ofSchema("text search template", made | Comment),
    ofSchema("text search dictionary", changed | Comment, ofOwned),
    withLists(ofSchema("text search configuration", changed | Comment, "owner to|add mapping for")),

    ofDatabase("schema", changed | about | Grant, ofOwned, CreateForm::Schema),
    ofDatabase("extension", made | Comment, {}, CreateForm::Extension),
    ofDatabase("access method", made | Comment),
    replaceable(ofDatabase("language", changed | about | Grant, ofOwned, CreateForm::Language)),
    replaceable(ofDatabase("procedural language", changed | about, ofOwned, CreateForm::Language)),
    replaceable(ofDatabase("trusted language", Create, {}, CreateForm::Language)),
    replaceable(ofDatabase("trusted procedural language", Create, {}, CreateForm::Language)),
    ofDatabase("large object", Alter | about | Grant, ofOwned),
    ofDatabase("foreign data wrapper", changed | Comment | Grant, ofOwned),
    ofDatabase("foreign server", Grant),
    ofDatabase("server", changed | Comment, ofOwned),
    // CREATE USER mapping SUPERUSER makes a role of that name.
    followedBy("for", ofDatabase("user mapping", made)),
    followedBy("if exists for", ofDatabase("user mapping", Drop)),
    withLists(ofDatabase("publication", changed | about, "owner to|add table|add tables in schema")),
    // DROP SUBSCRIPTION connects to the other server, to end what is kept for it there.
    ofDatabase("subscription", Create | Alter | about, ofOwned, CreateForm::Subscription),
    withLists(followedBy("for role", ofDatabase("default privileges", Alter, "in schema|grant|revoke"))),

    outside("database", database, changed | about | Grant),
    outside("role", server, changed | about),
    outside("user", server, changed),
    outside("group", server, changed),
    outside("tablespace", server, changed | about | Grant),
    outside("parameter", server, Grant),
    followedBy("set", outside("system", server, Alter)),
    followedBy("reset", outside("system", server, Alter)),
};
}

const ObjectKind *takeKind(SqlTokens &tokens, Verb verb)
{
    for (const ObjectKind &kind : kinds) {
        SqlTokens ahead = tokens;
        const bool fits = (kind.verbs & verb) != 0 && skipPhrase(ahead, kind.words)
            && (kind.more.isEmpty() || skipPhrase(ahead, kind.more));
        if (!fits)
            continue;
        tokens = ahead;
        return &kind;
    }
    return nullptr;
}
}
