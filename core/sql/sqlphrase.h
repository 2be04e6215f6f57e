#pragma once

#include "core/sql/sqltokens.h"

namespace larder
{
/// Takes these words, separated by single blanks, when all of them are next; else nothing.
bool skipPhrase(SqlTokens &tokens, QByteArrayView words);
/// Whether exactly these tokens, separated by single blanks, make up the rest of the statement. `?` stands for one
/// string, `#` for one string, name or word: "select lo_unlink ( ? ) ;".
bool hasForm(SqlTokens tokens, QByteArrayView form);
/// Takes what is in parentheses, them included; false when none open here or they do not close.
bool passParentheses(SqlTokens &tokens);
/// Takes a value that calls nothing: a number, a string of any kind, NULL, DEFAULT, true or false, with casts to named
/// types behind it.
bool passConstant(SqlTokens &tokens);
/// Takes constants separated by commas, in parentheses. None at all is none.
bool passConstants(SqlTokens &tokens);

/// The name of an object as a statement gives it.
struct ObjectName
{
    QByteArray text; ///< as written; "(a AS b)" of a cast
    QByteArray last; ///< its last part, without quotation marks
    bool qualified = false;
    /// A schema it is qualified with is PostgreSQL's own. Names that begin with pg_ are reserved for those.
    bool inSystemSchema = false;
};
/// Takes the name, a number or an operator that is next. `statement` is what `tokens` read. Empty when there is none.
ObjectName takeObjectName(SqlTokens &tokens, QByteArrayView statement);
/// Whether a schema of this name is PostgreSQL's own.
bool isSystemSchema(QByteArrayView name);
/// Whether it may be a table or function of PostgreSQL's own: without a schema pg_catalog is looked at first.
bool mayBeSystemObject(const ObjectName &name);
}
