#pragma once

#include <QJsonObject>
#include <QString>
#include <exception>
#include <span>

namespace larder
{
/// What kind of thing went wrong. The number is fixed for ever: it is the exit code of larder-cli, is written to
/// the job history, and is what monitoring scripts test for. Add at the end, never renumber.
enum class ErrorCode : int {
    None = 0,
    Usage = 2, ///< the command line or a form was filled in wrongly
    Internal = 10, ///< a bug in Larder
    ConnectionFailed = 11, ///< server cannot be reached, or the connection broke
    AuthenticationFailed = 12, ///< wrong or missing password, or pg_hba.conf says no
    DatabaseNotFound = 13,
    PermissionDenied = 14, ///< the server refused for want of a privilege
    ClientToolsMissing = 15, ///< no pg_dump/psql/pg_restore found
    ServerTooNew = 16, ///< server major newer than every installed client
    DumpFailed = 17, ///< pg_dump or pg_dumpall failed
    BackupNotFound = 18,
    NotADump = 19, ///< the file is no database dump
    BackupDamaged = 20, ///< truncated, wrong checksum, trailing garbage
    NoSpace = 21, ///< the local disk is full
    FileAccess = 22, ///< a local file cannot be read, written or synced
    RepositoryUnusable = 23, ///< missing, not mounted, or not the repository it was
    Busy = 24, ///< another job holds the lock
    Refused = 25, ///< a safety rule or a missing confirmation
    FlightCheckFailed = 26, ///< a check before a restore found a blocker
    TimedOut = 27, ///< the watchdog saw no progress, or a lock was not granted in time
    DatabaseExists = 28,
    DatabaseNotEmpty = 29,
    RestoreFailed = 30, ///< SQL error while loading
    ServerNoSpace = 31, ///< the server's disk is full, or a limit of its memory or temporary files is reached
    ContentsDiffer = 32, ///< what was restored is not what was saved
    SettingsInvalid = 33, ///< a profile or setting cannot be used
    SecretStoreFailed = 34, ///< the keychain refused
    PartlyDone = 35, ///< some objects of the job succeeded, some failed
    HookFailed = 36, ///< a pre or post hook of the user's ended with an error
    PartlyLoaded = 37, ///< a rescue loaded what could be loaded; some of the backup was refused
    NotComparable = 38, ///< nothing was compared, so nothing is known to be equal
};

/// One row for each code, in order: the manual, `larder-cli help errors` and the tests read it.
struct ErrorKind
{
    ErrorCode code;
    const char *name; ///< stable identifier used in JSON, e.g. "connection-failed"
    const char *meaning; ///< one English sentence
};
std::span<const ErrorKind> errorKinds();
QString errorName(ErrorCode code);

/// A failure the user is told about. Thrown inside the engine, a value at its boundary (JobOutcome).
/// `message` says what happened and to which object, `hint` what to do next, `detail` the raw evidence
/// (stderr tail, SQLSTATE). None may hold a secret.
class Error : public std::exception
{
public:
    Error() = default;
    Error(ErrorCode code, QString message, QString hint = {}, QString detail = {});

    ErrorCode code() const { return m_code; }
    const QString &message() const { return m_message; }
    const QString &hint() const { return m_hint; }
    const QString &detail() const { return m_detail; }
    int exitCode() const { return static_cast<int>(m_code); }
    const char *what() const noexcept override { return m_what.constData(); }

    /// The same error with its message put behind "context: ".
    Error within(const QString &context) const;

    QJsonObject toJson() const;
    static Error fromJson(const QJsonObject &object);

private:
    ErrorCode m_code = ErrorCode::None;
    QString m_message;
    QString m_hint;
    QString m_detail;
    QByteArray m_what;
};

/// An Error for a failed system call: errno decides between NoSpace and FileAccess, `what` reads like
/// "Cannot write /backups/x.part".
Error systemError(int errnoValue, const QString &what, const QString &hint = {});
}
