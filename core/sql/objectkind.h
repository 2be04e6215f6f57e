#pragma once

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

namespace larder
{
/// Statements that pg_dump writes about an object, as bits.
enum Verb : unsigned {
    Create = 1,
    Alter = 2,
    Drop = 4,
    Comment = 8,
    Label = 16, ///< SECURITY LABEL
    Grant = 32, ///< and REVOKE
};

/// What stands between the name in CREATE and the end, where not everything that the server takes is Inside.
enum class CreateForm {
    Any,
    Schema, ///< without the statements that may stand in it: among them GRANT … ON DATABASE
    Table, ///< without AS, which runs a query
    Filled, ///< WITH NO DATA
    Index, ///< with its name, without CONCURRENTLY
    Routine, ///< in a trusted language
    Language, ///< without a handler
    Extension, ///< of the version that the server takes by itself
    Subscription, ///< that does not connect
    Cast, ///< that calls something
};

/// A kind of object, by the words that name it in statements.
struct ObjectKind
{
    QByteArrayView words; ///< in lower case, separated by blanks
    unsigned verbs = 0; ///< what pg_dump writes about it
    StatementScope scope = StatementScope::Inside;
    CreateForm form = CreateForm::Any;
    QByteArrayView actions; ///< the words behind the name in ALTER, separated by |. Inside only
    QByteArrayView more; ///< words that must follow the kind and belong to no name
    bool inSchema = false; ///< its names are looked up in schemas
    bool replaces = false; ///< with CREATE OR REPLACE
    bool hasLists = false; ///< an action of ALTER has commas
};

/// Takes the words of the kind that is next; null when `verb` is not for it.
const ObjectKind *takeKind(SqlTokens &tokens, Verb verb);
}
