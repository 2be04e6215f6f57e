#include "core/base/error.h"

#include "core/base/commandtext.h"
#include "core/base/failingdisk.h"
#include "core/base/translation.h"

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::array kinds{
    ErrorKind{ErrorCode::Usage, "usage", "The command line or a form was filled in wrongly."},
    ErrorKind{ErrorCode::Internal, "internal", "A bug in Larder."},
    ErrorKind{ErrorCode::ConnectionFailed, "connection-failed",
              "The server cannot be reached, or the connection broke."},
    ErrorKind{ErrorCode::AuthenticationFailed, "authentication-failed", "The server did not accept user or password."},
    ErrorKind{ErrorCode::DatabaseNotFound, "database-not-found", "The server has no database of that name."},
    ErrorKind{ErrorCode::PermissionDenied, "permission-denied", "The server refused for want of a privilege."},
    ErrorKind{ErrorCode::ClientToolsMissing, "client-tools-missing", "pg_dump, psql or pg_restore is not installed."},
    ErrorKind{ErrorCode::ServerTooNew, "server-too-new", "The server is newer than every installed pg_dump."},
    ErrorKind{ErrorCode::DumpFailed, "dump-failed",
              "pg_dump or pg_dumpall failed, or the server could not read its own files."},
    ErrorKind{ErrorCode::BackupNotFound, "backup-not-found", "There is no such backup."},
    ErrorKind{ErrorCode::NotADump, "not-a-dump", "The file is no database dump."},
    ErrorKind{ErrorCode::BackupDamaged, "backup-damaged", "The backup is truncated or was altered."},
    ErrorKind{ErrorCode::NoSpace, "no-space", "The local disk is full."},
    ErrorKind{ErrorCode::FileAccess, "file-access", "A local file cannot be read or written."},
    ErrorKind{ErrorCode::RepositoryUnusable, "repository-unusable", "The backup directory is missing or not mounted."},
    ErrorKind{ErrorCode::Busy, "busy", "Another job works on the same repository or database."},
    ErrorKind{ErrorCode::Refused, "refused", "A safety rule or a missing confirmation stopped the job."},
    ErrorKind{ErrorCode::FlightCheckFailed, "flight-check-failed", "A check before a restore found a blocker."},
    ErrorKind{ErrorCode::TimedOut, "timed-out", "Nothing moved for too long, or a lock was not granted in time."},
    ErrorKind{ErrorCode::DatabaseExists, "database-exists", "A database of that name exists already."},
    ErrorKind{ErrorCode::DatabaseNotEmpty, "database-not-empty", "The target database already holds objects."},
    ErrorKind{ErrorCode::RestoreFailed, "restore-failed", "The server rejected a statement of the backup."},
    ErrorKind{ErrorCode::ServerNoSpace, "server-no-space",
              "The server's disk is full, or another limit of its resources is reached."},
    ErrorKind{ErrorCode::ContentsDiffer, "contents-differ", "What was restored is not what was saved."},
    ErrorKind{ErrorCode::SettingsInvalid, "settings-invalid", "A saved server or setting cannot be used."},
    ErrorKind{ErrorCode::SecretStoreFailed, "secret-store-failed", "The keychain refused to store or give a password."},
    ErrorKind{ErrorCode::PartlyDone, "partly-done", "Some databases succeeded, others failed."},
    ErrorKind{ErrorCode::HookFailed, "hook-failed", "A command run before or after the job ended with an error."},
    ErrorKind{ErrorCode::PartlyLoaded, "partly-loaded",
              "A rescue loaded what could be loaded; some of the backup was refused."},
    ErrorKind{ErrorCode::NotComparable, "not-comparable",
              "Nothing could be compared, so nothing is known to be equal."},
};

QString adviceFor(int errnoValue)
{
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT:
        return Engine::tr("Free space on the disk that holds it; %1 shows which backups could go.")
            .arg(command(u"cleanup --dry-run"_s));
    case EACCES:
    case EPERM:
    case EROFS: return Engine::tr("Check the owner and mode of the folder: Larder needs to read and write it.");
    case EIO: return failingDiskHint();
    case EFBIG: return Engine::tr("A limit on the size of files is reached: ulimit -f, or that of the file system.");
    case EMFILE:
    case ENFILE: return Engine::tr("Too many files are open at once: raise the limit (ulimit -n), or use --jobs 1.");
    default: return {};
    }
}
}

std::span<const ErrorKind> errorKinds() { return kinds; }

QString errorName(ErrorCode code)
{
    for (const ErrorKind &kind : kinds) {
        if (kind.code == code)
            return QString::fromLatin1(kind.name);
    }
    return u"none"_s;
}

Error::Error(ErrorCode code, QString message, QString hint, QString detail)
    : m_code(code),
      m_message(std::move(message)),
      m_hint(std::move(hint)),
      m_detail(std::move(detail)),
      m_what(m_message.toUtf8())
{ }

Error Error::within(const QString &context) const
{
    return {m_code, Engine::tr("%1: %2").arg(context, m_message), m_hint, m_detail};
}

QJsonObject Error::toJson() const
{
    return {{u"code"_s, exitCode()},
            {u"kind"_s, errorName(m_code)},
            {u"message"_s, m_message},
            {u"hint"_s, m_hint},
            {u"detail"_s, m_detail}};
}

Error Error::fromJson(const QJsonObject &object)
{
    return {static_cast<ErrorCode>(object[u"code"].toInt()), object[u"message"].toString(), object[u"hint"].toString(),
            object[u"detail"].toString()};
}

Error systemError(int errnoValue, const QString &what, const QString &hint)
{
    const bool full = errnoValue == ENOSPC || errnoValue == EDQUOT;
    const QString reason = QString::fromLocal8Bit(std::strerror(errnoValue));
    return {full ? ErrorCode::NoSpace : ErrorCode::FileAccess, Engine::tr("%1: %2.").arg(what, reason),
            hint.isEmpty() ? adviceFor(errnoValue) : hint, u"errno %1"_s.arg(errnoValue)};
}
}
