#include "core/postgres/toolerror.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Phrases of pg_dump, psql and libpq (LC_ALL=C) and what they mean. The first match counts.
struct KnownPhrase
{
    QLatin1StringView phrase;
    ErrorCode code;
    QLatin1StringView hint;
};

constexpr std::array knownPhrases{
    KnownPhrase{"row-level security"_L1, ErrorCode::PermissionDenied,
                "The table has row-level security, so this user would silently save only some rows. Back up as the "
                "table's owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS)."_L1},
    KnownPhrase{
        "no matching tables were found"_L1, ErrorCode::Usage,
        "Patterns are those of psql's \\d: lower case unless quoted, schema.table or a name in the search path; "
        "larder-cli show lists what an earlier backup held."_L1},
    KnownPhrase{"no matching schemas were found"_L1, ErrorCode::Usage,
                "Patterns are those of psql's \\dn: lower case unless quoted."_L1},
    KnownPhrase{"server version mismatch"_L1, ErrorCode::ServerTooNew,
                "Install the client package of the server's version (postgresql-client-N)."_L1},
    KnownPhrase{"lock timeout"_L1, ErrorCode::TimedOut,
                "Another session keeps the table locked. Wait until it is done, end it, or allow more time with "
                "--lock-wait."_L1},
    // What --lock-wait-timeout of pg_dump sets; our sessions have no other.
    KnownPhrase{"statement timeout"_L1, ErrorCode::TimedOut,
                "Another session keeps the table locked. Wait until it is done, end it, or allow more time with "
                "--lock-wait."_L1},
    KnownPhrase{"conflict with recovery"_L1, ErrorCode::DumpFailed,
                "The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay "
                "higher or hot_standby_feedback on, or back up the primary."_L1},
    KnownPhrase{"No space left on device"_L1, ErrorCode::ServerNoSpace,
                "Free space on the server's disk, then try again."_L1},
    KnownPhrase{"out of shared memory"_L1, ErrorCode::DumpFailed,
                "The database has more tables than the server's lock table holds: raise max_locks_per_transaction."_L1},
    KnownPhrase{"password authentication failed"_L1, ErrorCode::AuthenticationFailed,
                "Check user and password of the server."_L1},
    KnownPhrase{"no password supplied"_L1, ErrorCode::AuthenticationFailed,
                "Save a password for the server, or put one into ~/.pgpass."_L1},
    KnownPhrase{"no pg_hba.conf entry"_L1, ErrorCode::AuthenticationFailed,
                "Add a line for this user, database and address to the server's pg_hba.conf."_L1},
    KnownPhrase{
        "permission denied for"_L1, ErrorCode::PermissionDenied,
        "Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it."_L1},
    KnownPhrase{"terminating connection"_L1, ErrorCode::ConnectionFailed,
                "The server ended the session; look at its log, then try again."_L1},
    KnownPhrase{"server closed the connection unexpectedly"_L1, ErrorCode::ConnectionFailed,
                "The server or the network broke off; look at the server's log, then try again."_L1},
    KnownPhrase{"connection to server"_L1, ErrorCode::ConnectionFailed,
                "Check that the server runs and can be reached."_L1},
};

/// "pg_dump: error: query failed: …" → "query failed: …"; the first such line, else the last line of all.
QString firstError(const QString &text)
{
    static const QRegularExpression pattern(u"(?:error|FATAL|ERROR): +([^\\n]*)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        return match.captured(1).trimmed();
    const QStringList lines = text.trimmed().split(u'\n');
    return lines.last().trimmed();
}
}

Error toolError(const ToolCommand &command, const ExitStatus &status, const QString &stderrText, ErrorCode otherwise)
{
    const QString said = firstError(stderrText);
    QString message = u"%1 failed (%2)"_s.arg(command.name(), status.describe());
    message += said.isEmpty() ? u"."_s : u": "_s + said;
    for (const KnownPhrase &known : knownPhrases) {
        if (stderrText.contains(known.phrase))
            return {known.code, message, QString::fromUtf8(known.hint.data(), known.hint.size()), stderrText};
    }
    return {otherwise, message, u"The log has everything the program said."_s, stderrText};
}
}
