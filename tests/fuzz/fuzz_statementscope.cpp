// Any bytes as a statement: what is known keeps to what the answer promises, and nothing hides behind it.

#include "core/sql/clientscope.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/statementscope.h"

#include <cstdlib>

using namespace larder;

namespace
{
void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isSent(const ScopedStatement &scoped)
{
    return scoped.scope == StatementScope::Session || scoped.scope == StatementScope::Inside;
}

void checkStatement(QByteArrayView text)
{
    const ScopedStatement foreign = scopeOf(text, false);
    const ScopedStatement own = scopeOf(text, true);
    require((foreign.scope == StatementScope::Unknown) == (foreign.reason != StopReason::None));
    require(!isSent(foreign) || own.scope == foreign.scope); // a record of ours only ever allows more
    if (!isSent(own))
        return;
    require(text.contains(';') && !text.contains('\0'));
    require(!isSent(scopeOf(text.toByteArray() + "\nCREATE ROLE evil;", true)));
}

class Statements final : public DumpListener
{
public:
    void statement(const SqlStatement &statement) override { checkStatement(statement.text); }
    void metaCommand(const MetaCommand &command) override
    {
        const ClientCommand found = clientScope(command);
        require((found.scope == ClientScope::Connect) != found.database.isEmpty());
    }
};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    checkStatement(text);
    Statements statements;
    DumpScanner scanner(statements);
    scanner.feed(text);
    scanner.finish();
    return 0;
}
