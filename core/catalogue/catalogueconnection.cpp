#include "core/catalogue/catalogueconnection.h"

#include "core/base/error.h"
#include "core/base/filedescriptor.h"
#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/catalogue/migrations.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QSqlError>
#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"larder-catalogue-%1"_s.arg(++last);
}

/// Makes it 0600 before SQLite would make it readable for everybody; its companions take over the mode.
void makeFile(const QString &file)
{
    try {
        FileDescriptor::open(file, O_RDWR | O_CREAT, 0600);
    } catch (const Error &error) {
        throw Error(
            error.code(), Engine::tr("The catalogue cannot be opened. %1").arg(error.message()),
            Engine::tr("Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written."),
            error.detail());
    }
}

constexpr std::chrono::seconds busyLimit{10};

/// Changing the journal mode does not wait for others as all else does (the busy handler is not asked where waiting
/// could be a deadlock): two first starts at once would fail.
bool execWhenFree(QSqlQuery &query, const QString &sql)
{
    const QDeadlineTimer deadline(busyLimit);
    while (!query.exec(sql)) {
        if (sqliteCodeOf(query.lastError()) != SqliteCode::Busy || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

bool isDamage(const QSqlError &error)
{
    const SqliteCode code = sqliteCodeOf(error);
    return code == SqliteCode::NotADatabase || code == SqliteCode::Corrupt;
}
}

CatalogueConnection::CatalogueConnection(const QString &file) : m_file(file), m_name(newConnectionName())
{
    makeFile(m_file);
    try {
        openDatabase();
        if (!prepareDatabase()) {
            closeDatabase();
            moveAside();
            makeFile(m_file);
            openDatabase();
            prepareDatabase();
        }
        migrateCatalogue(database());
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

/// False when the file is damaged. The first statement is what makes SQLite read it.
bool CatalogueConnection::prepareDatabase()
{
    for (const QString &sql : {u"PRAGMA schema_version"_s, u"PRAGMA journal_mode = WAL"_s,
                               u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        QSqlQuery query(database());
        if (execWhenFree(query, sql))
            continue;
        if (isDamage(query.lastError()))
            return false;
        throwSqlError(query.lastError(), m_file);
    }
    return true;
}

void CatalogueConnection::moveAside() const
{
    const QString target = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz");
    if (!QFile::rename(m_file, target))
        throw Error(ErrorCode::FileAccess, Engine::tr("The damaged catalogue %1 cannot be moved away.").arg(m_file),
                    Engine::tr("Move it away by hand: no backup is lost, the catalogue is made again."));
    QFile::remove(m_file + u"-wal"_s);
    QFile::remove(m_file + u"-shm"_s);
    writeLog(u"The catalogue was damaged and is now %1; it is made again."_s.arg(target));
}
}
