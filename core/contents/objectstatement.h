#pragma once

#include "core/sql/sqltokens.h"

namespace larder
{
/// Which object of a database a statement of a dump is about. Names are in the bytes of the statement.
struct ObjectStatement
{
    enum class Role {
        None, ///< about no object: SET, BEGIN, …
        Creates, ///< CREATE, or what only ALTER can make: ADD CONSTRAINT
        Changes, ///< ALTER, COMMENT, GRANT, REVOKE, SECURITY LABEL, REFRESH, setval
        AddsRow, ///< INSERT
        Sets, ///< SET name = …, SELECT set_config('name', …): holds for the statements behind it
    };
    Role role = Role::None;
    /// Words for people, in lower case: "table", "materialized view", "foreign key"; for Sets the setting.
    QByteArray kind;
    /// Kinds that share their names have one space: "relation" (tables, views, sequences, indexes), "routine", "type".
    QByteArray space;
    QByteArray schema; ///< empty where the kind has none
    /// With what tells it from others of the same name: "total(customer integer)", "= (integer, integer)".
    QByteArray name;
    SqlName table; ///< of an index, constraint, trigger, rule or policy; the owner of a sequence
    SqlName other; ///< a foreign key: the table it refers to; ATTACH PARTITION: the partition
    SqlName sequence; ///< that an identity column brings along
    QByteArray owner; ///< OWNER TO
    bool isGrant = false; ///< GRANT or REVOKE
};

/// `statement` is one whole statement, as DumpScanner delivers it. Recognised by tokens alone. Unknown statements have
/// Role::None. `schema`: that of names without one (SqlStatement::schema).
ObjectStatement objectStatement(QByteArrayView statement, const QByteArray &schema = {});
}
