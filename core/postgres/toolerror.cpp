#include "core/postgres/toolerror.h"

#include "core/base/translation.h"
#include "core/postgres/connecthint.h"
#include "core/postgres/pgerror.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Where the cause lies, and so where a phrase is looked for: the server's words may be those of any language, and
/// quote what looks like a message of the tool.
enum class Fault {
    Here, ///< this machine's: said by the tool itself
    Server,
    Network, ///< what lies between
    Request, ///< what was asked for
};

/// Phrases of pg_dump, psql and libpq (LC_ALL=C), or of a server that speaks English, and what they mean. The first
/// match counts.
struct KnownPhrase
{
    QLatin1StringView phrase;
    Fault fault;
    ErrorCode code; ///< None: that of what was being done
    const char *hint; ///< a text of Engine; null: connectHint()
};

constexpr const char *rowSecurity = QT_TRANSLATE_NOOP("Engine",
                                                      "The table has row-level security, so this user would silently "
                                                      "save only some rows. Back up as the table's owner or "
                                                      "as a role with BYPASSRLS (ALTER ROLE … BYPASSRLS).");
constexpr const char *locked = QT_TRANSLATE_NOOP(
    "Engine",
    "Another session keeps the table locked. Wait until it is done, end it, or allow more time with --lock-wait.");
constexpr const char *recoveryConflict = QT_TRANSLATE_NOOP(
    "Engine",
    "The standby cancelled the dump to apply changes of its primary. Set max_standby_streaming_delay higher or "
    "hot_standby_feedback on, or back up the primary.");

constexpr std::array knownPhrases{
    KnownPhrase{"row-level security"_L1, Fault::Server, ErrorCode::PermissionDenied, rowSecurity},
    KnownPhrase{
        "no matching tables were found"_L1, Fault::Request, ErrorCode::Usage,
        QT_TRANSLATE_NOOP(
            "Engine",
            "Patterns are those of psql's \\d: lower case unless quoted, schema.table or a name in the search path.")},
    KnownPhrase{"no matching schemas were found"_L1, Fault::Request, ErrorCode::Usage,
                QT_TRANSLATE_NOOP("Engine", "Patterns are those of psql's \\dn: lower case unless quoted.")},
    KnownPhrase{
        "server version mismatch"_L1, Fault::Here, ErrorCode::ServerTooNew,
        QT_TRANSLATE_NOOP("Engine", "Install the client package of the server's version (postgresql-client-N).")},
    KnownPhrase{"lock timeout"_L1, Fault::Server, ErrorCode::TimedOut, locked},
    // What --lock-wait-timeout of pg_dump sets; our sessions have no other.
    KnownPhrase{"statement timeout"_L1, Fault::Server, ErrorCode::TimedOut, locked},
    KnownPhrase{"conflict with recovery"_L1, Fault::Server, ErrorCode::DumpFailed, recoveryConflict},
    KnownPhrase{"No space left on device"_L1, Fault::Here, ErrorCode::NoSpace,
                QT_TRANSLATE_NOOP("Engine", "Free space on this machine's disk, or choose another backup directory.")},
    KnownPhrase{"No space left on device"_L1, Fault::Server, ErrorCode::ServerNoSpace,
                QT_TRANSLATE_NOOP("Engine", "Free space on the server's disk, then try again.")},
    KnownPhrase{
        "max_locks_per_transaction"_L1, Fault::Server, ErrorCode::None,
        QT_TRANSLATE_NOOP(
            "Engine",
            "There are more tables or large objects than the server's lock table holds for one transaction: raise "
            "max_locks_per_transaction.")},
    KnownPhrase{"password authentication failed"_L1, Fault::Request, ErrorCode::AuthenticationFailed,
                QT_TRANSLATE_NOOP("Engine", "Check user and password of the server.")},
    KnownPhrase{"no password supplied"_L1, Fault::Request, ErrorCode::AuthenticationFailed,
                QT_TRANSLATE_NOOP("Engine", "Save a password for the server, or put one into ~/.pgpass.")},
    KnownPhrase{
        "no pg_hba.conf entry"_L1, Fault::Server, ErrorCode::AuthenticationFailed,
        QT_TRANSLATE_NOOP("Engine", "Add a line for this user, database and address to the server's pg_hba.conf.")},
    KnownPhrase{
        "permission denied for"_L1, Fault::Server, ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP(
            "Engine",
            "Grant the user the right to read it (GRANT SELECT … or GRANT pg_read_all_data TO …), or exclude it.")},
    KnownPhrase{
        "invalid snapshot identifier"_L1, Fault::Server, ErrorCode::ConnectionFailed,
        QT_TRANSLATE_NOOP(
            "Engine",
            "The session that holds the snapshot of the database is gone; look at the server's log, then try again.")},
    KnownPhrase{
        "FATAL:  database \""_L1, Fault::Server, ErrorCode::DatabaseNotFound,
        QT_TRANSLATE_NOOP("Engine", "The database was dropped or renamed, or its name is written in another way.")},
    KnownPhrase{"terminating connection"_L1, Fault::Server, ErrorCode::ConnectionFailed,
                QT_TRANSLATE_NOOP("Engine", "The server ended the session; look at its log, then try again.")},
    KnownPhrase{
        "server closed the connection unexpectedly"_L1, Fault::Network, ErrorCode::ConnectionFailed,
        QT_TRANSLATE_NOOP("Engine", "The server or the network broke off; look at the server's log, then try again.")},
    KnownPhrase{"connection to server"_L1, Fault::Network, ErrorCode::ConnectionFailed, nullptr},
};

/// libpq writes the severity of a server's message, whatever its language, with two spaces behind the colon.
const QString severity = u"[^\\s:]+:  "_s;

/// The lines that no server has said.
QString ownWords(const QString &text)
{
    static const QRegularExpression saidByServer(severity);
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(saidByServer); });
    return lines.join(u'\n');
}

/// Of psql's verbose messages: "ERROR:  42P01: relation …". It stops at the first error, so the last one counts:
/// before it stand warnings.
QRegularExpressionMatch lastWithState(const QString &text)
{
    static const QRegularExpression message(severity + u"([0-9A-Z]{5}): ([^\\n]*)"_s);
    QRegularExpressionMatch last;
    for (auto it = message.globalMatch(text); it.hasNext();)
        last = it.next();
    return last;
}

QString withoutStates(const QString &text)
{
    static const QRegularExpression state(u"(%1)[0-9A-Z]{5}: "_s.arg(severity));
    static const QRegularExpression place(u"(^|\\n)LOCATION:  [^\\n]*"_s);
    return QString(text).replace(state, u"\\1"_s).remove(place);
}

/// pg_dump names the call of libpq first, and says in its next line what the server said: that is put in its place.
QString withServersSentence(const QString &said, const QString &text)
{
    static const QRegularExpression call(u"PQ\\w+\\(\\) failed\\.$"_s);
    static const QRegularExpression sentence(u"Error message from server: %1([^\\n]*)"_s.arg(severity));
    const QRegularExpressionMatch match = sentence.match(text);
    return match.hasMatch() ? QString(said).replace(call, match.captured(1)) : said;
}

/// "pg_dump: error: query failed: …" → "query failed: …"; the first such line, else what psql was told in another
/// language, else the last line of all. Warnings of the server may stand before.
QString firstError(const QString &text)
{
    static const QRegularExpression pattern(u"(?:error|FATAL|ERROR): +([^\\n]*)"_s);
    const QString plain = withoutStates(text);
    if (const QRegularExpressionMatch match = pattern.match(plain); match.hasMatch())
        return withServersSentence(match.captured(1).trimmed(), plain);
    if (const QRegularExpressionMatch match = lastWithState(text); match.hasMatch())
        return match.captured(2).trimmed();
    const QStringList lines = plain.trimmed().split(u'\n');
    return lines.last().trimmed();
}

bool applies(const KnownPhrase &known, const QString &text)
{
    return (known.fault == Fault::Here ? ownWords(text) : text).contains(known.phrase);
}
}

Error toolError(const ToolCommand &command, const ExitStatus &status, const QString &stderrText, ErrorCode otherwise)
{
    const QString text = withoutStates(stderrText);
    const QString said = firstError(stderrText);
    const QString message = said.isEmpty()
        ? Engine::tr("%1 failed (%2).").arg(command.name(), status.describe())
        : Engine::tr("%1 failed (%2): %3").arg(command.name(), status.describe(), said);
    const auto codeOr = [&](ErrorCode code) { return code == ErrorCode::None ? otherwise : code; };
    if (text.contains("is not currently accepting connections"_L1))
        return {ErrorCode::ConnectionFailed, message, closedDatabaseHint(), text};
    if (const std::optional<StateMeaning> meaning = meaningOfState(lastWithState(stderrText).captured(1)))
        return {codeOr(meaning->code), message, meaning->hint, text};
    for (const KnownPhrase &known : knownPhrases) {
        if (applies(known, text))
            return {codeOr(known.code), message, known.hint ? Engine::tr(known.hint) : connectHint(text), text};
    }
    const QString pathHint = searchPathHint(text);
    return {otherwise, message, pathHint.isEmpty() ? toolErrorHint() : pathHint, text};
}

QString rowSecurityHint() { return Engine::tr(rowSecurity); }
QString lockedHint() { return Engine::tr(locked); }
QString toolErrorHint() { return Engine::tr("The log has everything the program said."); }
}
