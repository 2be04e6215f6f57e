#include "core/catalogue/cataloguequery.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/catalogue/catalogueerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace larder
{
SqliteCode sqliteCodeOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest is the extended code
    switch (code) {
    case 1: return SqliteCode::WrongSql;
    case 5:
    case 6: return SqliteCode::Busy; // a table lock is the same to us
    case 8: return SqliteCode::ReadOnly;
    case 11: return SqliteCode::Corrupt;
    case 13: return SqliteCode::Full;
    case 14: return SqliteCode::CantOpen;
    case 26: return SqliteCode::NotADatabase;
    default: return SqliteCode::Other;
    }
}

bool isDamage(SqliteCode code)
{
    return code == SqliteCode::WrongSql || code == SqliteCode::Corrupt || code == SqliteCode::NotADatabase;
}

QString hintFor(SqliteCode code, const QString &file)
{
    if (isDamage(code))
        return Engine::tr("No backup is lost. %1 makes it anew.").arg(command(u"catalogue rebuild"_s));
    if (code == SqliteCode::Full)
        return Engine::tr("Free space on the disk that holds %1; the backup directory is not meant.").arg(file);
    if (code == SqliteCode::Busy)
        return Engine::tr("Another program has been writing to it for long; try again.");
    return Engine::tr("Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written.");
}

void throwSqlError(const QSqlError &error, const QString &file)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const SqliteCode code = sqliteCodeOf(error);
    throw CatalogueError(Error(code == SqliteCode::Full ? ErrorCode::NoSpace : ErrorCode::FileAccess,
                               Engine::tr("The catalogue %1 cannot be used: %2.").arg(file, text), hintFor(code, file),
                               u"SQLite %1"_s.arg(error.nativeErrorCode())),
                         isDamage(code) ? CatalogueError::Kind::Damaged : CatalogueError::Kind::Unusable);
}

CatalogueQuery::CatalogueQuery(const QSqlDatabase &database, const QString &sql)
    : m_file(database.databaseName()), m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throwSqlError(m_query.lastError(), m_file);
}

CatalogueQuery &CatalogueQuery::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        throwSqlError(m_query.lastError(), m_file);
    return *this;
}

bool CatalogueQuery::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throwSqlError(m_query.lastError(), m_file);
    return false;
}

SqlTransaction::SqlTransaction(const QSqlDatabase &database) : m_database(database)
{
    CatalogueQuery(m_database, u"BEGIN IMMEDIATE"_s).run();
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void SqlTransaction::commit()
{
    CatalogueQuery(m_database, u"COMMIT"_s).run();
    m_open = false;
}
}
