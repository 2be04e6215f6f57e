#include "core/sql/copyheader.h"

#include "core/sql/sqltokens.h"

namespace larder
{
namespace
{
/// Returns how many parentheses it has left open.
int readColumns(SqlTokens &tokens, CopyBlock &block)
{
    if (block.table.isEmpty() || !tokens.current().is('('))
        return 0;
    do {
        tokens.take();
        if (tokens.current().isName())
            block.columns.append(tokens.take().text);
    } while (tokens.current().is(','));
    if (!tokens.current().is(')'))
        return 1;
    tokens.take();
    return 0;
}
}

std::optional<CopyBlock> parseCopyFromStdin(QByteArrayView statement)
{
    SqlTokens tokens(statement);
    if (!tokens.skip("copy"))
        return std::nullopt;
    CopyBlock block;
    SqlName name = tokens.takeName();
    block.schema = std::move(name.schema);
    block.table = std::move(name.name);
    int depth = readColumns(tokens, block);
    // Old spellings have words in between (BINARY before the name, WITH OIDS after it): psql reads data all the same.
    for (bool from = false; !tokens.current().isEnd();) {
        const SqlToken token = tokens.take();
        if (from && depth == 0 && token.is("stdin"))
            return block;
        depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        from = token.is("from");
    }
    return std::nullopt;
}
}
