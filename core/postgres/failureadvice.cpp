#include "core/postgres/failureadvice.h"

#include "core/base/translation.h"
#include "core/sql/orphanquery.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum class Needs {
    State, ///< the state alone says it
    Words, ///< and of the failures of that state only those with the words
};

struct Row
{
    const char *states; ///< SQLSTATEs or beginnings of them, with | between
    /// Of a server that speaks English, of one line, with | between: * stands for anything. Where no state is known
    /// they are all there is; null: then it is not known by its words.
    const char *words;
    Needs needs;
    ErrorCode code; ///< None: that of what was being done
    const char *hint; ///< a text of Engine; %1: the server's version
    bool yields = false; ///< its code, to that of what was being done, where that is known
};

// PostgreSQL documentation, appendix A "PostgreSQL Error Codes"; the words are those of the source. The first that fits
// counts.
constexpr Row rows[] = {
    {"08P01", "unsupported startup parameter", Needs::Words, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP(
         "Engine",
         "A pooler such as PgBouncer stands before the server and takes no settings for a session: connect "
         "directly, by host and port of PostgreSQL itself.")},
    {"53300", "too many connections for role", Needs::Words, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The role may have no more connections. A job takes one for each of its --jobs and up to four more: "
         "give a smaller --jobs, end others, or have the limit raised: ALTER ROLE … CONNECTION LIMIT …")},
    {"53300", "too many connections for database", Needs::Words, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The database may have no more connections. A job takes one for each of its --jobs and up to four "
         "more: give a smaller --jobs, end others, or have the limit raised: ALTER DATABASE … CONNECTION "
         "LIMIT …")},
    {"53300", "too many clients already|connection slots are reserved", Needs::State, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The server has no free connection. A job takes one for each of its --jobs and up to four more: give "
         "a smaller --jobs, end others, or raise max_connections.")},
    {"57014", "canceling statement due to", Needs::State, ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "The server stopped the statement: a statement_timeout, or somebody cancelled it.")},
    {"57P03", "the database system is", Needs::State, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "The server is starting up, shutting down or in recovery: try again soon.")},
    {"57P", "terminating connection", Needs::State, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "The server ended the session: it was restarted, or an administrator did it.")},
    {"08", nullptr, Needs::State, ErrorCode::ConnectionFailed,
     QT_TRANSLATE_NOOP("Engine", "Check that the server runs and that the network between is up.")},
    {"28P01", "password authentication failed", Needs::State, ErrorCode::AuthenticationFailed,
     QT_TRANSLATE_NOOP("Engine", "Check user and password.")},
    {"28000", "no pg_hba.conf entry", Needs::State, ErrorCode::AuthenticationFailed,
     QT_TRANSLATE_NOOP("Engine",
                       "The server's pg_hba.conf does not let this user in from here, or the role does not exist or "
                       "may not log in.")},
    {"3D000", "FATAL:  database \"*\" does not exist", Needs::State, ErrorCode::DatabaseNotFound,
     QT_TRANSLATE_NOOP("Engine", "Check the name: upper and lower case are different names.")},

    {"42501", "must be owner of extension", Needs::Words, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine",
                       "Only its owner or a superuser may change an extension: load without that by --no-comments, or "
                       "without extensions by --no-extensions where the database has them already.")},
    {"42501", "permission denied to create extension", Needs::Words, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP(
         "Engine",
         "Have a superuser make the extension in an empty database, then load into that with --mode empty "
         "--no-extensions; or load as a superuser.")},
    {"42501", "must be member of role|must be able to SET ROLE", Needs::Words, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine",
                       "Who loads has to be a member of that role (GRANT role TO user), or load without owners: "
                       "--no-owner.")},
    {"42501", "must be owner of", Needs::Words, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine",
                       "Load as the owner or as a superuser, or without owners and privileges: --no-owner "
                       "--no-privileges.")},
    {"42501", "must be superuser|Must be superuser", Needs::Words, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine", "Only a superuser of the server may do this: load as one.")},
    {"42501", "permission denied", Needs::State, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Engine", "Grant the privilege named above, or connect as the owner or a superuser.")},

    {"42704", "unrecognized configuration parameter", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The server does not know this setting: it is one of a newer version, or of an extension that has to "
         "stand in shared_preload_libraries.")},
    {"42704", "role \"*\" does not exist", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP("Engine",
                       "Make the role first, or all of them from a backup of the roles; or load without owners and "
                       "privileges: --no-owner --no-privileges.")},
    {"42704", "collation \"*does not exist", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The server lacks this collation: generate the locale on its machine, then let the database import "
         "it: SELECT pg_import_system_collations('pg_catalog');")},
    {"42704", "tablespace \"*\" does not exist", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP("Engine", "Make the tablespace on this server first, or load without: --no-tablespaces.")},
    {"0A000|58P01", "extension \"*\" is not available|could not open extension control file", Needs::Words,
     ErrorCode::None,
     QT_TRANSLATE_NOOP("Engine",
                       "Install the extension's package on the server's machine. Where nothing needs it, load without: "
                       "--no-extensions.")},
    {"58P01|42883|XX000", "could not access file|could not load library|could not find function", Needs::Words,
     ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The library with this function is not on the server's machine: install its package there, of the "
         "version that belongs to the server.")},
    {"42809|22023", "locale name", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The server's machine lacks this locale: generate it there (locale-gen), restart the server, then "
         "try again.")},
    {"22023", "does not match locale", Needs::Words, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "This encoding goes with another locale, or with the locale C: make the database yourself and restore "
         "into it with --mode empty.")},

    {"23503", "violates foreign key constraint", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "Rows refer to rows that are not there; the server names the first. Put them right where they were "
         "saved and back up again, or load what can be loaded: --rescue.")},
    {"23505", "duplicate key value|could not create unique index", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "Two rows have the same key, which the server names: where they were saved the index no longer shows "
         "both (REINDEX there says so, too). Put them right and back up again, or load what can be loaded: "
         "--rescue.")},
    {"23",
     "violates check constraint|violates not-null constraint|contains null values|is violated by some row|violates "
     "exclusion constraint|could not create exclusion constraint|no partition of relation",
     Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "A row does not satisfy this constraint: it, or what it calls, has changed since the row was written. "
         "Put the row right where it was saved and back up again, or load what can be loaded: --rescue.")},
    {"22021", "invalid byte sequence for encoding", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "These bytes are no text of that encoding. If the file is in another one than its SET client_encoding "
         "says, name that there; if the rows were saved so, put them right and back up again, or set them aside "
         "with --rescue.")},
    {"22P05", "has no equivalent in encoding", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The encoding of the database that is filled has no such letter: make one in UTF8 and restore into it "
         "with --mode empty.")},
    {"22P04", "missing data for column|extra data after last expected column|literal carriage return|literal newline",
     Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "At this line the file is not what pg_dump wrote: it was edited, or messages of a program are mixed "
         "in.")},
    {"22P02|22001|22003|22007|22008",
     "invalid input syntax|invalid input value for enum|out of range|value too long for type", Needs::State,
     ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The value does not fit its column: the column's type is another one than when the row was saved, or "
         "the row is damaged. Restore into a new database, or set such rows aside with --rescue.")},
    {"42601", "syntax error at", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "The server (%1) does not know this statement. What a newer PostgreSQL wrote wants a server as new; "
         "its version stands at the top of the file.")},
    {"42P07|42710|42P06|42723", "already exists", Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP("Engine", "It is there already: restore into a new or an empty database.")},
    {"42P04", nullptr, Needs::State, ErrorCode::DatabaseExists,
     QT_TRANSLATE_NOOP("Engine", "Choose another name, or replace the existing database.")},
    {"42P01|42883|42704|3F000|42703",
     "relation \"*\" does not exist|function *does not exist|type \"*\" does not exist|"
     "schema \"*\" does not exist|column *does not exist|access method \"*\" does not "
     "exist|language \"*\" does not exist",
     Needs::State, ErrorCode::None,
     QT_TRANSLATE_NOOP(
         "Engine",
         "Nothing before this statement makes what it uses: the file is a part of a database, an extension was "
         "left out, or it lies in a schema that is not searched.")},

    {"53100", "No space left on device|could not extend file", Needs::State, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "Free space on the server's disk, then try again.")},
    {"53200", "max_locks_per_transaction", Needs::Words, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP(
         "Engine",
         "There are more tables or large objects than the server's lock table holds for one transaction: raise "
         "max_locks_per_transaction."),
     true},
    {"53200", "out of memory|out of shared memory", Needs::State, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "The server is out of memory: give a smaller --jobs, or lower maintenance_work_mem."),
     true},
    {"53400", nullptr, Needs::State, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP(
         "Engine",
         "A limit set for this role or server is reached (temp_file_limit, for instance): an administrator "
         "can raise it.")},
    {"53", nullptr, Needs::State, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "The server lacks memory or another resource: its log says which.")},
    {"54", nullptr, Needs::State, ErrorCode::ServerNoSpace,
     QT_TRANSLATE_NOOP("Engine", "A fixed limit of the server is reached: its documentation names them.")},
    {"40", "deadlock detected", Needs::State, ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "Another session changed the same things at the same time: try again.")},
    {"25006", "in a read-only transaction", Needs::State, ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Engine", "The server takes no changes: it is a standby, or set to read only.")},
    {"58", nullptr, Needs::State, ErrorCode::DumpFailed,
     QT_TRANSLATE_NOOP("Engine", "The server cannot read or write one of its own files: look at its log."), true},
    {"XX", nullptr, Needs::State, ErrorCode::DumpFailed,
     QT_TRANSLATE_NOOP("Engine", "The server found its own data damaged, or a fault of its own: look at its log."),
     true},
    {"55006", "is being accessed by other users|is being used by active queries", Needs::State, ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Engine", "Other sessions use the object: end them first.")},
    {"55P03", "could not obtain lock", Needs::State, ErrorCode::TimedOut,
     QT_TRANSLATE_NOOP("Engine", "Another session holds a lock on the object: try again when it has finished.")},
    {"55000", nullptr, Needs::State, ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Engine", "The object is not in a state that allows this.")},
};

/// Parts of `words` between asterisks, one behind the other in one line.
bool saysIn(QStringView line, QStringView words)
{
    qsizetype at = 0;
    for (const QStringView part : words.split(u'*')) {
        at = line.indexOf(part, at);
        if (at < 0)
            return false;
        at += part.size();
    }
    return true;
}

bool hasWords(const Row &row, const QString &said)
{
    const QString all = QString::fromLatin1(row.words);
    const QList<QStringView> alternatives = QStringView(all).split(u'|');
    for (const QStringView line : QStringView(said).split(u'\n')) {
        if (std::any_of(alternatives.begin(), alternatives.end(),
                        [&](QStringView words) { return saysIn(line, words); }))
            return true;
    }
    return false;
}

bool hasState(const Row &row, const QString &state)
{
    const QString all = QString::fromLatin1(row.states);
    const QList<QStringView> states = QStringView(all).split(u'|');
    return std::any_of(states.begin(), states.end(), [&](QStringView one) { return state.startsWith(one); });
}

bool fits(const Row &row, const ServerFailure &failure)
{
    if (failure.state.isEmpty())
        return row.words && hasWords(row, failure.said);
    return hasState(row, failure.state) && (row.needs == Needs::State || hasWords(row, failure.said));
}

const Row *rowFor(const ServerFailure &failure)
{
    const auto found
        = std::find_if(std::begin(rows), std::end(rows), [&](const Row &row) { return fits(row, failure); });
    return found == std::end(rows) ? nullptr : found;
}

QString versionText(int serverVersion)
{
    return serverVersion > 0 ? u"PostgreSQL %1"_s.arg(serverVersion / 10000) : u"PostgreSQL"_s;
}
}

std::optional<Advice> adviceFor(const ServerFailure &failure)
{
    if (const QString path = searchPathHint(failure.said); !path.isEmpty())
        return Advice{ErrorCode::None, path};
    const Row *const row = rowFor(failure);
    if (!row)
        return std::nullopt;
    const QString hint = Engine::tr(row->hint);
    return Advice{row->yields ? ErrorCode::None : row->code,
                  hint.contains(u"%1"_s) ? hint.arg(versionText(failure.serverVersion)) : hint};
}

ErrorCode errorCodeFor(const QString &sqlState, ErrorCode fallback)
{
    const Row *const row = rowFor({.state = sqlState});
    const bool isTold = row && row->code != ErrorCode::None && !(row->yields && fallback != ErrorCode::Internal);
    return isTold ? row->code : fallback;
}

QString searchPathHint(const QString &said, const QString &schema)
{
    static const QRegularExpression function(
        u"function \"?([^\"\\n]+?)\"? (?:line|statement|during|inline)\\b"_s); // PL/pgSQL and SQL
    const QRegularExpressionMatch match = function.match(said);
    if (!match.hasMatch() || !said.contains("does not exist"_L1))
        return {};
    const QString name = match.captured(1);
    if (schema.isEmpty())
        return Engine::tr("The function %1 finds what it uses through the search_path, which is empty while a dump is "
                          "loaded. In the database that is saved: ALTER FUNCTION %1 SET search_path = …; then back it "
                          "up again.")
            .arg(name);
    return Engine::tr(
               "The function %1 finds what it uses through the search_path, which is empty while a dump is "
               "loaded; it lies in schema %2. In the database that is saved: ALTER FUNCTION %1 SET search_path = "
               "%2; then back it up again.")
        .arg(name, schema);
}

QString orphansHint(const QString &statement)
{
    const QByteArray query = orphanQuery(statement.toUtf8());
    if (query.isEmpty())
        return {};
    return Engine::tr("Rows refer to rows that are not there; the server names the first. All of them, where they were "
                      "saved: %1 Put them right and back up again, or load what can be loaded: --rescue.")
        .arg(QString::fromUtf8(query) + u';');
}
}
