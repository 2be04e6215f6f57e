#include "core/catalogue/catalogueconnection.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/catalogue/catalogueerror.h"
#include "core/catalogue/migrations.h"
#include "core/repository/folder.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::seconds busyLimit{10};
constexpr std::chrono::seconds moveLimit{3};

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"larder-catalogue-%1"_s.arg(++last);
}

/// SQLite would make it readable for everybody. It gets its name only once no descriptor of ours is left; its
/// companions take over the mode.
void createPrivately(const QFileInfo &file)
{
    const Folder folder = Folder::open(file.path());
    const QString temporary = file.fileName() + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".new"_s;
    const int fd = ::openat(folder.get(), QFile::encodeName(temporary).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) // told by the name it would have had
        throw systemError(errno, Engine::tr("Cannot create %1").arg(file.filePath()));
    ::close(fd);
    if (!folder.renameNoReplace(temporary, file.fileName()))
        folder.removeFile(temporary); // another process was quicker
}

void makeFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return;
    try {
        createPrivately(info);
    } catch (const Error &error) {
        const SqliteCode code = error.code() == ErrorCode::NoSpace ? SqliteCode::Full : SqliteCode::CantOpen;
        throw CatalogueError(Error(error.code(), Engine::tr("The catalogue cannot be made. %1").arg(error.message()),
                                   hintFor(code, file), error.detail()),
                             CatalogueError::Kind::Unusable);
    }
}

/// Changing the journal mode does not wait for others as all else does (the busy handler is not asked where waiting
/// could be a deadlock): two first starts at once would fail.
void execWhenFree(const QSqlDatabase &database, const QString &sql)
{
    const QDeadlineTimer deadline(busyLimit);
    QSqlQuery query(database);
    while (!query.exec(sql)) {
        if (sqliteCodeOf(query.lastError()) != SqliteCode::Busy || deadline.hasExpired())
            throwSqlError(query.lastError(), database.databaseName());
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void renameWithLog(const QString &file, const QString &target)
{
    const QFileInfo from(file);
    const Folder folder = Folder::open(from.path());
    const QString name = QFileInfo(target).fileName();
    folder.removeFile(from.fileName() + u"-shm"_s); // made again from the log
    if (folder.status(from.fileName() + u"-wal"_s))
        folder.replace(from.fileName() + u"-wal"_s, name + u"-wal"_s);
    folder.replace(from.fileName(), name);
}
}

CatalogueConnection::CatalogueConnection(const QString &file)
    : CatalogueConnection(file, std::optional(CatalogueGuard::forUse(file)))
{ }

CatalogueConnection::CatalogueConnection(const QString &file, std::optional<CatalogueGuard> guard)
    : m_guard(std::move(guard)), m_file(file), m_name(newConnectionName())
{
    makeFile(m_file);
    try {
        openDatabase();
        prepareDatabase();
        migrateCatalogue(database());
        requireSchema();
    } catch (...) {
        closeDatabase();
        throw;
    }
}

CatalogueConnection::~CatalogueConnection() { closeDatabase(); }

void CatalogueConnection::openDatabase()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(std::chrono::milliseconds(busyLimit).count()));
    if (!connection.open())
        throwSqlError(connection.lastError(), m_file);
}

void CatalogueConnection::closeDatabase()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

/// The first statement is what makes SQLite read the file.
void CatalogueConnection::prepareDatabase()
{
    for (const QString &sql : {u"PRAGMA schema_version"_s, u"PRAGMA journal_mode = WAL"_s,
                               u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s})
        execWhenFree(database(), sql);
}

void CatalogueConnection::requireSchema() const
{
    if (const std::optional<CatalogueError> trouble = troubleWithSchema(database()))
        throw *trouble;
}

void CatalogueConnection::requireWhole() const
{
    CatalogueQuery check = statement(u"PRAGMA quick_check(1)"_s);
    check.run().next();
    if (const QString found = check.text(0); found != "ok"_L1)
        throw damagedCatalogue(m_file, found);
}

QString CatalogueConnection::moveAside(const QString &file)
{
    const std::optional<CatalogueGuard> sole = CatalogueGuard::forMoving(file, moveLimit);
    if (!sole)
        throw damagedCatalogue(file, Engine::tr("another Larder has it open, so that it cannot be made anew"));
    try {
        CatalogueConnection(file, std::nullopt).requireWhole();
        return {};
    } catch (const CatalogueError &error) {
        if (!error.isDamage())
            throw;
    }
    const QString target = file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz");
    try {
        renameWithLog(file, target);
    } catch (const Error &error) {
        throw CatalogueError(error, CatalogueError::Kind::Unusable);
    }
    writeLog(u"The catalogue was damaged and is now %1; it is made again."_s.arg(target));
    return target;
}
}
