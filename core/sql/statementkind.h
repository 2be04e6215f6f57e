#pragma once

#include "core/sql/sqltokens.h"

namespace larder
{
/// What a statement of a dump means for the order in which it may run. Recognised by its tokens alone; section comments
/// can be forged. Whatever pg_dump writes that is not listed is InOrder, whatever it does not write is Unknown.
enum class StatementKind {
    Setting, ///< SET name = …, SELECT set_config('name', …, false): holds for what follows
    User, ///< SET SESSION AUTHORIZATION with its role as value, or back to the first one: around single grants
    Rows, ///< setval, lo_…, and what belongs to large objects: depends on no table
    Transaction, ///< BEGIN, COMMIT, …
    Index, ///< CREATE [UNIQUE] INDEX … ON table
    Constraint, ///< ALTER TABLE ONLY table ADD CONSTRAINT, all but foreign keys
    ForeignKey, ///< ALTER TABLE ONLY table ADD CONSTRAINT … FOREIGN KEY … REFERENCES other
    AttachIndex, ///< ALTER INDEX object ATTACH PARTITION other
    OfTable, ///< changes one table and nothing else: CLUSTER ON, REPLICA IDENTITY, ENABLE …, a comment, statistics
    Trigger, ///< CREATE [CONSTRAINT] TRIGGER … ON table
    Rule, ///< CREATE RULE or POLICY … ON table: may name other tables
    OfObject, ///< changes an index or extended statistics made earlier: COMMENT ON INDEX, ALTER STATISTICS, …
    InOrder, ///< any other CREATE, ALTER, COMMENT, GRANT, REVOKE, REFRESH, SECURITY LABEL
    Unknown, ///< may change the session in ways we do not follow
};

struct StatementFacts
{
    StatementKind kind = StatementKind::Unknown;
    SqlName table;
    SqlName other;
    /// The index or extended statistics it makes or changes; an index lies in the schema of its table.
    SqlName object;
    QByteArray method; ///< Index: "btree", "gin", …; empty when not given, which means btree
    QByteArray setting; ///< Setting: its name
    QByteArray value; ///< Setting, User: without quotation marks; several are joined by commas
    /// It calls a function, or uses an operator, of a schema of its own: that may read any table.
    bool callsFunctions = false;
};

/// `statement` is one whole statement of a script. `schema`: that of names without one; empty in a script whose
/// search_path is empty, so that all names but those of the system are qualified. Where it is not, nobody sees which
/// functions and operators are the system's.
StatementFacts statementFacts(QByteArrayView statement, const QByteArray &schema = {});
}
