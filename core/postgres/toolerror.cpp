#include "core/postgres/toolerror.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"

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
    const char *hint; ///< a text of Engine
};

constexpr std::array knownPhrases{
    KnownPhrase{"row-level security"_L1, ErrorCode::PermissionDenied,
                QT_TRANSLATE_NOOP(
                    "Engine",
                    "The table has row-level security, so this user would silently save only some rows. Back up as the "
                    "table's owner or as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).")},
    KnownPhrase{
        "no matching tables were found"_L1, ErrorCode::Usage,
        QT_TRANSLATE_NOOP(
            "Engine",
            "Patterns are those of psql's \\d: lower case unless quoted, schema.table or a name in the search path.")},
    KnownPhrase{"no matching schemas were found"_L1, ErrorCode::Usage,
                QT_TRANSLATE_NOOP("Engine", "Patterns are those of psql's \\dn: lower case unless quoted.")},
    KnownPhrase{
        "server version mismatch"_L1, ErrorCode::ServerTooNew,
        QT_TRANSLATE_NOOP("Engine", "Install the client package of the server's version (postgresql-client-N).")},
    KnownPhrase{"lock timeout"_L1, ErrorCode::TimedOut,
                QT_TRANSLATE_NOOP(
                    "Engine",
                    "Another session keeps the table locked. Wait until it is done, end it, or allow more time with "
                    "--lock-wait.")},
    // What --lock-wait-timeout of pg_dump sets; our sessions have no other.
    KnownPhrase{"statement timeout"_L1, ErrorCode::TimedOut,
                QT_TRANSLATE_NOOP(
                    "Engine",
                    "Another session keeps the table locked. Wait until it is done, end it, or allow more time with "
                    "--lock-wait.")},
    KnownPhrase{"conflict with recovery"_L1, ErrorCode::DumpFailed,
                QT_TRANSLATE_NOOP(
                    "Engine",
                    "The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay "
                    "higher or hot_standby_feedback on, or back up the primary.")},
    KnownPhrase{"No space left on device"_L1, ErrorCode::ServerNoSpace,
                QT_TRANSLATE_NOOP("Engine", "Free space on the server's disk, then try again.")},
    KnownPhrase{
        "out of shared memory"_L1, ErrorCode::DumpFailed,
        QT_TRANSLATE_NOOP(
            "Engine",
            "The database has more tables than the server's lock table holds: raise max_locks_per_transaction.")},
    KnownPhrase{"password authentication failed"_L1, ErrorCode::AuthenticationFailed,
                QT_TRANSLATE_NOOP("Engine", "Check user and password of the server.")},
    KnownPhrase{"no password supplied"_L1, ErrorCode::AuthenticationFailed,
                QT_TRANSLATE_NOOP("Engine", "Save a password for the server, or put one into ~/.pgpass.")},
    KnownPhrase{
        "no pg_hba.conf entry"_L1, ErrorCode::AuthenticationFailed,
        QT_TRANSLATE_NOOP("Engine", "Add a line for this user, database and address to the server's pg_hba.conf.")},
    KnownPhrase{
        "permission denied for"_L1, ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP(
            "Engine",
            "Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.")},
    KnownPhrase{"terminating connection"_L1, ErrorCode::ConnectionFailed,
                QT_TRANSLATE_NOOP("Engine", "The server ended the session; look at its log, then try again.")},
    KnownPhrase{
        "server closed the connection unexpectedly"_L1, ErrorCode::ConnectionFailed,
        QT_TRANSLATE_NOOP("Engine", "The server or the network broke off; look at the server's log, then try again.")},
    KnownPhrase{"connection to server"_L1, ErrorCode::ConnectionFailed,
                QT_TRANSLATE_NOOP("Engine", "Check that the server runs and can be reached.")},
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
    const QString message = said.isEmpty()
        ? Engine::tr("%1 failed (%2).").arg(command.name(), status.describe())
        : Engine::tr("%1 failed (%2): %3").arg(command.name(), status.describe(), said);
    for (const KnownPhrase &known : knownPhrases) {
        if (stderrText.contains(known.phrase))
            return {known.code, message, Engine::tr(known.hint), stderrText};
    }
    return {otherwise, message, Engine::tr("The log has everything the program said."), stderrText};
}
}
