#include "core/sql/definitionscope.h"

#include "core/sql/creationform.h"
#include "core/sql/sqlphrase.h"

namespace larder
{
namespace
{
/// One statement that makes, changes or describes objects.
class Definition
{
public:
    Definition(SqlTokens tokens, QByteArrayView statement, bool ownBackup, QByteArrayView schema)
        : m_tokens(std::move(tokens)),
          m_statement(statement),
          m_ownBackup(ownBackup),
          m_amongSystem(isSystemSchema(schema))
    { }

    ScopedStatement scope()
    {
        if (m_tokens.skip("create"))
            return create();
        if (m_tokens.skip("alter"))
            return alter();
        if (m_tokens.skip("drop"))
            return drop();
        if (skipPhrase(m_tokens, "comment on"))
            return describe(Verb::Comment, "COMMENT ON");
        if (skipPhrase(m_tokens, "security label"))
            return label();
        const bool grants = m_tokens.skip("grant");
        return grants || m_tokens.skip("revoke") ? grant(grants ? "GRANT" : "REVOKE") : ScopedStatement();
    }

private:
    /// Notes the kind that is next and its name. False when that settles the answer.
    bool takeObject(Verb verb, QByteArrayView command)
    {
        m_kind = takeKind(m_tokens, verb);
        if (!m_kind)
            return false;
        m_scoped.command = command.toByteArray() + ' ' + m_kind->words.toByteArray().toUpper();
        m_ifExists = skipPhrase(m_tokens, verb == Verb::Create ? "if not exists" : "if exists");
        if (verb == Verb::Alter)
            m_tokens.skip("only");
        m_name = takeObjectName(m_tokens, m_statement);
        m_scoped.object = m_name.text;
        if (m_kind->scope != StatementScope::Inside)
            settle(m_kind->scope);
        return m_kind->scope == StatementScope::Inside && !m_name.text.isEmpty();
    }

    ScopedStatement create()
    {
        const bool replaces = skipPhrase(m_tokens, "or replace");
        if (!takeObject(Verb::Create, "CREATE") || (replaces && !m_kind->replaces))
            return m_scoped;
        if (m_name.inSystemSchema || isSystemSchemaItself() || fallsAmongSystem())
            return stop(StopReason::SystemObject);
        return stop(reasonToStop(m_kind->form, m_tokens, m_ownBackup));
    }

    ScopedStatement alter()
    {
        if (!takeObject(Verb::Alter, "ALTER"))
            return inDatabase();
        passRestOfName();
        if (isSystemObject())
            return stop(StopReason::SystemObject);
        const bool oneAction = m_kind->hasLists || !hasSecondAction(m_tokens);
        return stop(oneAction && isKnownAction() ? StopReason::None : StopReason::NotOfADump);
    }

    /// ALTER ROLE … IN DATABASE d SET …
    ScopedStatement inDatabase()
    {
        if (m_scoped.scope == StatementScope::Server && skipPhrase(m_tokens, "in database")) {
            m_scoped.object = takeObjectName(m_tokens, m_statement).text;
            settle(StatementScope::Database);
        }
        return m_scoped;
    }

    ScopedStatement drop()
    {
        if (!takeObject(Verb::Drop, "DROP"))
            return m_scoped;
        passRestOfName();
        if (m_kind->words == QByteArrayView("type")) // with the functions that read and write it
            m_tokens.skip("cascade");
        if (isSystemObject())
            return stop(StopReason::SystemObject);
        return stop(hasForm(m_tokens, ";") ? StopReason::None : StopReason::NotOfADump);
    }

    ScopedStatement label()
    {
        if (m_tokens.skip("for"))
            m_tokens.take();
        return m_tokens.skip("on") ? describe(Verb::Label, "SECURITY LABEL ON") : m_scoped;
    }

    /// After ON: … IS 'text'
    ScopedStatement describe(Verb verb, QByteArrayView command)
    {
        if (!takeObject(verb, command))
            return m_scoped;
        passRestOfName();
        if (isSystemObject())
            return stop(StopReason::SystemObject);
        const bool known = hasForm(m_tokens, "is ? ;") || hasForm(m_tokens, "is null ;");
        return stop(known && !m_ifExists ? StopReason::None : StopReason::NotOfADump);
    }

    ScopedStatement grant(QByteArrayView command)
    {
        m_scoped.command = command.toByteArray();
        passPrivileges();
        if (m_tokens.current().is("to") || m_tokens.current().is("from"))
            settle(StatementScope::Server); // GRANT role TO role
        if (!m_tokens.skip("on") || !takeObject(Verb::Grant, m_scoped.command + " ON"))
            return m_scoped;
        passRestOfName();
        if (isSystemObject() && !m_ownBackup) // whose server's superuser did it there
            return stop(StopReason::SystemObject);
        const bool ends = m_tokens.current().is("to") || m_tokens.current().is("from");
        return stop(ends && !m_ifExists ? StopReason::None : StopReason::NotOfADump);
    }

    /// SELECT(a, b), UPDATE … or the names of roles
    void passPrivileges()
    {
        const auto isListed = [](const SqlToken &token) {
            return token.is(',') || (token.isName() && !token.is("on") && !token.is("to") && !token.is("from"));
        };
        while (isListed(m_tokens.current()) || passParentheses(m_tokens)) {
            if (isListed(m_tokens.current()))
                m_tokens.take();
        }
    }

    /// Arguments of functions, methods of operator classes, tables of triggers, servers of users.
    void passRestOfName()
    {
        passParentheses(m_tokens);
        for (const QByteArrayView word : {"using", "language", "server"}) {
            if (skipPhrase(m_tokens, word))
                m_tokens.take();
        }
        if (!m_tokens.skip("on"))
            return;
        m_tokens.skip("domain");
        takeObjectName(m_tokens, m_statement);
    }

    bool isKnownAction()
    {
        for (QByteArrayView left = m_kind->actions; !left.isEmpty();) {
            const qsizetype bar = left.indexOf('|');
            const QByteArrayView action = bar < 0 ? left : left.first(bar);
            left = bar < 0 ? QByteArrayView() : left.sliced(bar + 1);
            if (skipPhrase(m_tokens, action))
                return action.startsWith("alter") ? isKnownColumnAction() : true;
        }
        return false;
    }

    /// After ALTER [COLUMN]
    bool isKnownColumnAction()
    {
        m_tokens.take();
        for (const QByteArrayView action : {"set statistics", "set storage", "set compression", "set default",
                                            "drop default", "set not null", "set (", "add generated", "options ("}) {
            if (skipPhrase(m_tokens, action))
                return true;
        }
        return false;
    }

    /// A comma outside parentheses and of what is in brackets: DEFAULT ARRAY[1, 2].
    static bool hasSecondAction(SqlTokens tokens)
    {
        for (int depth = 0; !tokens.current().isEnd();) {
            const SqlToken token = tokens.take();
            if (depth == 0 && token.is(','))
                return true;
            depth += token.is('(') || token.is('[') ? 1 : token.is(')') || token.is(']') ? -1 : 0;
        }
        return false;
    }

    bool isSystemSchemaItself() const
    {
        return m_kind->words == QByteArrayView("schema") && isSystemSchema(m_name.last);
    }
    bool isSystemObject() const
    {
        return m_name.inSystemSchema || isSystemSchemaItself() || fallsAmongSystem()
            || (m_kind->inSchema && mayBeSystemObject(m_name));
    }
    /// Without a schema of its own, where one of PostgreSQL's own is the first of the search_path.
    bool fallsAmongSystem() const { return m_amongSystem && m_kind->inSchema && !m_name.qualified; }

    void settle(StatementScope scope)
    {
        m_scoped.scope = scope;
        m_scoped.reason = StopReason::None;
    }
    ScopedStatement stop(StopReason reason)
    {
        m_scoped.scope = reason == StopReason::None ? StatementScope::Inside : StatementScope::Unknown;
        m_scoped.reason = reason;
        return m_scoped;
    }

    SqlTokens m_tokens;
    QByteArrayView m_statement;
    bool m_ownBackup;
    bool m_amongSystem;
    const ObjectKind *m_kind = nullptr;
    ObjectName m_name;
    bool m_ifExists = false;
    ScopedStatement m_scoped;
};
}

ScopedStatement definitionScope(SqlTokens tokens, QByteArrayView statement, bool ownBackup, QByteArrayView schema)
{
    return Definition(std::move(tokens), statement, ownBackup, schema).scope();
}
}
