#pragma once

#include "core/sql/insertrows.h"

namespace larder
{
/// What a statement of a script can reach.
enum class StatementScope {
    Session, ///< settings of the session, BEGIN and COMMIT, the role an own backup makes single grants as
    Inside, ///< objects and rows of the one database it is sent to
    Database, ///< the database as a whole: never sent, read as facts
    Server, ///< roles, tablespaces, the server's configuration: never sent
    Unknown, ///< not known to be one of those: only sent when a person agreed to this very text
};

/// Why a statement is Unknown.
enum class StopReason {
    None, ///< it is known
    NotOfADump, ///< no form that pg_dump or pg_dumpall writes
    Unclear, ///< the server may read its quotes, comments or end otherwise than we do
    ForeignCode, ///< works in the server's own memory: a language that is not trusted, a cast without function
    OtherRole, ///< goes on as another role
    SystemObject, ///< makes, changes or fills something of PostgreSQL's own, such as pg_authid
    OtherServer, ///< connects to another server
    Encoding, ///< a client encoding in which a backslash may be half a letter
};

struct ScopedStatement
{
    StatementScope scope = StatementScope::Unknown;
    StopReason reason = StopReason::NotOfADump;
    QByteArray command; ///< PostgreSQL's words for it: "CREATE TABLE"; of unknown ones the first words
    /// The name it concerns, as written: a table, a setting, a function. Of GRANT role TO role and of what concerns no
    /// name it is empty. Of ALTER ROLE … IN DATABASE it is the database, for which that is a setting.
    QByteArray object;
    /// A server where standard_conforming_strings is off reads its strings otherwise: there it is as good as Unknown.
    bool standardStrings = false;
};

/// What `statement` reaches: one whole statement as DumpScanner delivers it, never a capped one. It goes by a list of
/// the forms that pg_dump and pg_dumpall 8.0 to 18 write; whatever is not on it is Unknown. `ownBackup`: its record is
/// ours, so functions in C and languages that are not trusted, and grants as another role, were made by a superuser of
/// that server and are known. Pure; any bytes are allowed.
///
/// COPY is Inside only as `COPY name (columns) FROM stdin;`. Ask for the very text that is sent: the scanner also takes
/// `COPY t FROM PROGRAM '…' WHERE a IS DISTINCT FROM stdin` for one that reads data, as psql does.
///
/// `schema`: where names without one are made, as SqlStatement::schema.
///
/// What the answer rests on, and the sender sees to:
/// - It sends the text as it is, by PQsendQueryParams: the extended protocol refuses two statements in one text, which
///   is the second wall behind the reading done here.
/// - Before the first statement it sets a client encoding that servers can have, such as UTF8 or SQL_ASCII. In SJIS,
///   BIG5, GBK, UHC, GB18030 and JOHAB letters end in bytes that are taken for a backslash or a dollar tag here.
/// - It asks PQparameterStatus(standard_conforming_strings) where standardStrings is set.
/// - It does not lower its rights by SET ROLE or SET SESSION AUTHORIZATION: own backups may undo that. It connects as
///   the role that shall load.
/// - It keeps its own state (search_path, role, transactions) out of what a script has set: COMMIT may end a
///   transaction of the sender's.
/// - Where a script sets a search_path, the first schema of it exists when another one in it is PostgreSQL's own: else
///   names without a schema would be made there.
/// Inside is no promise that nothing of the script runs: defaults, checks, rules, triggers, index expressions, views
/// that are refreshed or inserted into, and event triggers work with the rights of the session. (A row inserted into a
/// view of pg_authid makes a superuser, if a superuser loads.) What limits them is the role that loads.
ScopedStatement scopeOf(QByteArrayView statement, bool ownBackup, QByteArrayView schema = {});

/// scopeOf() for the statements of a script, one after the other. An INSERT into the table of the INSERT before, where
/// names and strings mean the same, is only looked through for anything but constants: that is quicker, and proves the
/// same.
class ScriptScopes
{
public:
    ScopedStatement of(const SqlStatement &statement, bool ownBackup);

private:
    InsertRows m_insert;
    QByteArray m_head; ///< of the INSERT that m_scope is of; empty: of none
    QByteArray m_schema; ///< of that INSERT, as in SqlStatement
    bool m_escapesInStrings = false; ///< likewise
    ScopedStatement m_scope;
};
}
