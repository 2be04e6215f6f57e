#include "core/sql/statementkind.h"

namespace larder
{
namespace
{
StatementFacts ofKind(StatementKind kind)
{
    StatementFacts facts;
    facts.kind = kind;
    return facts;
}

/// Without its table's name nothing is known of a statement but its place.
StatementFacts orInOrder(StatementFacts facts)
{
    return facts.table.schema.isEmpty() ? ofKind(StatementKind::InOrder) : facts;
}

bool isSystemSchema(const QByteArray &schema) { return schema == "pg_catalog" || schema == "information_schema"; }

/// Looks through the rest for `schema.function(` and `OPERATOR(schema.`.
bool callsFunctions(SqlTokens tokens)
{
    SqlToken schema;
    bool afterOperator = false;
    while (!tokens.current().isEnd()) {
        const SqlToken token = tokens.take();
        const bool qualifies = token.isName() && tokens.current().is('.') && !isSystemSchema(token.text);
        if (qualifies && afterOperator)
            return true;
        if (qualifies) {
            tokens.take();
            tokens.take();
            if (tokens.current().is('('))
                return true;
        }
        afterOperator = token.is("operator") && tokens.skip('(');
    }
    return false;
}

/// After SET SESSION or RESET SESSION.
StatementFacts userFacts(SqlTokens &tokens, bool reset)
{
    if (!tokens.skip("authorization"))
        return {};
    StatementFacts facts = ofKind(StatementKind::User);
    if (!reset && !tokens.skip("default"))
        facts.value = tokens.take().text;
    return tokens.current().is(';') ? facts : StatementFacts();
}

StatementFacts setFacts(SqlTokens &tokens)
{
    if (tokens.skip("session"))
        return userFacts(tokens, false);
    StatementFacts facts = ofKind(StatementKind::Setting);
    if (!tokens.current().isName())
        return {};
    facts.setting = tokens.take().text;
    if (!tokens.skip('=') && !tokens.skip("to"))
        return {}; // SET ROLE, SET LOCAL, SET TRANSACTION, …
    while (!tokens.current().isEnd() && !tokens.current().is(';'))
        facts.value += tokens.take().text;
    return facts;
}

/// After `set_config(`.
StatementFacts setConfigFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::Setting);
    facts.setting = tokens.take().text.toLower();
    const bool second = tokens.skip(',') && tokens.current().kind == SqlToken::Kind::Text;
    facts.value = second ? tokens.take().text : QByteArray();
    const bool wholeSession = second && tokens.skip(',') && tokens.skip("false") && tokens.skip(')');
    return wholeSession && tokens.skip(';') ? facts : StatementFacts();
}

StatementFacts selectFacts(SqlTokens &tokens)
{
    const SqlName function = tokens.takeName();
    if (function.schema != "pg_catalog" || !tokens.skip('('))
        return {};
    if (function.name == "set_config")
        return tokens.current().kind == SqlToken::Kind::Text ? setConfigFacts(tokens) : StatementFacts();
    const bool large = function.name.startsWith("lo_") && function.name != "lo_unlink";
    if (function.name == "setval" || large || function.name == "lowrite")
        return ofKind(StatementKind::Rows);
    return {};
}

StatementFacts createIndexFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::Index);
    if (tokens.current().is("concurrently") || tokens.current().is("if"))
        return ofKind(StatementKind::InOrder);
    facts.object = tokens.takeName();
    if (!tokens.skip("on"))
        return ofKind(StatementKind::InOrder);
    tokens.skip("only");
    facts.table = tokens.takeName();
    facts.object.schema = facts.table.schema;
    if (tokens.skip("using"))
        facts.method = tokens.take().text;
    facts.callsFunctions = callsFunctions(tokens);
    return orInOrder(facts);
}

StatementFacts createTriggerFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::Trigger);
    tokens.take(); // its own name
    if (!tokens.skipPast("on"))
        return ofKind(StatementKind::InOrder);
    facts.table = tokens.takeName();
    if (tokens.skip("from"))
        facts.other = tokens.takeName();
    return orInOrder(facts);
}

StatementFacts createRuleFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::Rule);
    tokens.take();
    const bool known = tokens.skip("as") && tokens.skip("on") && !tokens.current().is("select"); // that makes a view
    if (!known || !tokens.skipPast("to"))
        return ofKind(StatementKind::InOrder);
    facts.table = tokens.takeName();
    return orInOrder(facts);
}

StatementFacts createPolicyFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::Rule);
    tokens.take();
    if (tokens.skip("on"))
        facts.table = tokens.takeName();
    return orInOrder(facts);
}

StatementFacts createStatisticsFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::OfTable);
    facts.object = tokens.takeName();
    if (tokens.skipPast("from"))
        facts.table = tokens.takeName();
    facts.callsFunctions = callsFunctions(tokens);
    return orInOrder(facts);
}

StatementFacts createFacts(SqlTokens &tokens)
{
    if (tokens.current().is("temp") || tokens.current().is("temporary"))
        return {};
    const bool unique = tokens.skip("unique");
    if (tokens.skip("index"))
        return createIndexFacts(tokens);
    const bool constraint = !unique && tokens.skip("constraint");
    if (tokens.skip("trigger"))
        return createTriggerFacts(tokens);
    if (!constraint && tokens.skip("rule"))
        return createRuleFacts(tokens);
    if (!constraint && tokens.skip("policy"))
        return createPolicyFacts(tokens);
    if (!constraint && tokens.skip("statistics"))
        return createStatisticsFacts(tokens);
    return ofKind(StatementKind::InOrder);
}

/// After ADD CONSTRAINT.
StatementFacts addConstraintFacts(SqlTokens &tokens, StatementFacts facts)
{
    const QByteArray name = tokens.take().text;
    facts.kind = StatementKind::Constraint;
    facts.callsFunctions = callsFunctions(tokens);
    if (tokens.skip("check") || tokens.skip("not"))
        return facts;
    if (tokens.skip("foreign")) {
        facts.kind = StatementKind::ForeignKey;
        if (tokens.skipPast("references"))
            facts.other = tokens.takeName();
        return facts.other.schema.isEmpty() ? ofKind(StatementKind::InOrder) : facts;
    }
    if (!tokens.skip("primary") && !tokens.skip("unique") && !tokens.skip("exclude"))
        return ofKind(StatementKind::InOrder);
    facts.object = {facts.table.schema, name};
    return facts;
}

bool hasSecondAction(SqlTokens tokens) { return tokens.skipPast(','); }

StatementFacts alterTableFacts(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::OfTable);
    const bool only = tokens.skip("only");
    if (tokens.current().is("if"))
        return ofKind(StatementKind::InOrder);
    facts.table = tokens.takeName();
    if (facts.table.schema.isEmpty() || hasSecondAction(tokens))
        return ofKind(StatementKind::InOrder);
    // Without ONLY it reaches partitions and children, of which only the server knows.
    if (tokens.skip("add"))
        return only && tokens.skip("constraint") ? addConstraintFacts(tokens, facts) : ofKind(StatementKind::InOrder);
    for (const char *action : {"cluster", "replica", "enable", "disable", "force"}) {
        if (tokens.current().is(action))
            return facts;
    }
    return ofKind(StatementKind::InOrder);
}

StatementFacts ofObject(SqlTokens &tokens)
{
    StatementFacts facts = ofKind(StatementKind::OfObject);
    facts.object = tokens.takeName();
    return facts.object.schema.isEmpty() ? ofKind(StatementKind::InOrder) : facts;
}

StatementFacts alterFacts(SqlTokens &tokens)
{
    if (tokens.skip("table"))
        return alterTableFacts(tokens);
    if (tokens.skip("statistics"))
        return ofObject(tokens);
    if (tokens.skip("large") && tokens.skip("object"))
        return ofKind(StatementKind::Rows);
    if (!tokens.skip("index"))
        return ofKind(StatementKind::InOrder);
    StatementFacts facts = ofObject(tokens);
    if (facts.kind == StatementKind::OfObject && tokens.skip("attach") && tokens.skip("partition")) {
        facts.kind = StatementKind::AttachIndex;
        facts.other = tokens.takeName();
    }
    return facts;
}

/// After the ON of COMMENT or SECURITY LABEL.
StatementFacts commentFacts(SqlTokens &tokens)
{
    if (tokens.skip("index") || tokens.skip("statistics"))
        return ofObject(tokens);
    if (tokens.skip("large") && tokens.skip("object"))
        return ofKind(StatementKind::Rows);
    StatementFacts facts = ofKind(StatementKind::OfTable);
    const bool known
        = tokens.skip("constraint") || tokens.skip("trigger") || tokens.skip("rule") || tokens.skip("policy");
    if (!known)
        return ofKind(StatementKind::InOrder);
    tokens.take();
    if (tokens.skip("on") && !tokens.current().is("domain"))
        facts.table = tokens.takeName();
    return orInOrder(facts);
}

StatementFacts grantFacts(SqlTokens &tokens)
{
    const bool large = tokens.skipPast("on") && tokens.skip("large") && tokens.skip("object");
    return ofKind(large ? StatementKind::Rows : StatementKind::InOrder);
}

StatementFacts factsOf(SqlTokens tokens)
{
    const SqlToken verb = tokens.take();
    if (verb.is("set"))
        return setFacts(tokens);
    if (verb.is("reset"))
        return tokens.skip("session") ? userFacts(tokens, true) : StatementFacts();
    if (verb.is("select"))
        return selectFacts(tokens);
    if (verb.is("create"))
        return createFacts(tokens);
    if (verb.is("alter"))
        return alterFacts(tokens);
    if (verb.is("comment") && tokens.skip("on"))
        return commentFacts(tokens);
    if (verb.is("grant") || verb.is("revoke"))
        return grantFacts(tokens);
    if (verb.is("refresh") || verb.is("security"))
        return ofKind(StatementKind::InOrder);
    for (const char *word : {"begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release"}) {
        if (verb.is(word))
            return ofKind(StatementKind::Transaction);
    }
    return {};
}
}

StatementFacts statementFacts(QByteArrayView statement, const QByteArray &schema)
{
    StatementFacts facts = factsOf(SqlTokens(statement, schema));
    facts.callsFunctions = facts.callsFunctions || (!schema.isEmpty() && !facts.table.name.isEmpty());
    return facts;
}
}
