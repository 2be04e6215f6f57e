#include "core/catalogue/sqlstatement.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/translation.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace larder
{
SqliteCode sqliteCodeOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest is the extended code
    switch (code) {
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

void throwSqlError(const QSqlError &error, const QString &file)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString message = Engine::tr("The catalogue %1 cannot be used: %2.").arg(file, text);
    const QString detail = u"SQLite %1"_s.arg(error.nativeErrorCode());
    switch (sqliteCodeOf(error)) {
    case SqliteCode::Full:
        throw Error(ErrorCode::NoSpace, message, Engine::tr("Free space on the disk that holds it."), detail);
    case SqliteCode::Busy:
        throw Error(ErrorCode::FileAccess, message,
                    Engine::tr("Another Larder has been writing to it for long; try again."), detail);
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        throw Error(
            ErrorCode::FileAccess, message,
            Engine::tr("No backup is lost: move that file away and run %1.").arg(command(u"catalogue rebuild"_s)),
            detail);
    default:
        throw Error(
            ErrorCode::FileAccess, message,
            Engine::tr("Check owner and mode of its folder, or set XDG_DATA_HOME to a folder that can be written."),
            detail);
    }
}

SqlStatement::SqlStatement(const QSqlDatabase &database, const QString &sql)
    : m_file(database.databaseName()), m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throwSqlError(m_query.lastError(), m_file);
}

SqlStatement &SqlStatement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        throwSqlError(m_query.lastError(), m_file);
    return *this;
}

SqlTransaction::SqlTransaction(const QSqlDatabase &database) : m_database(database)
{
    SqlStatement(m_database, u"BEGIN IMMEDIATE"_s).run();
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void SqlTransaction::commit()
{
    SqlStatement(m_database, u"COMMIT"_s).run();
    m_open = false;
}
}
