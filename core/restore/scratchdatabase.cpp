#include "core/restore/scratchdatabase.h"

#include "core/base/log.h"
#include "core/postgres/serverinspector.h"
#include "core/restore/databaseswap.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void dropQuietly(const ConnectionParams &maintenance, const QString &name, RestoreJournal &journal) noexcept
{
    try {
        PgConnection connection = PgConnection::connect(maintenance);
        dropDatabase(connection, name);
        journal.finish();
    } catch (const Error &error) {
        writeLog(u"scratch database %1 could not be dropped now: %2"_s.arg(name, error.message()));
    } catch (const Cancelled &) { // the session has a token nobody cancels
    }
}
}

ScratchDatabase::ScratchDatabase(const ConnectionParams &maintenance, const QString &name,
                                 const DatabaseProperties &properties, RestoreJournal journal, const CancelToken &token)
    : m_maintenance(maintenance), m_name(name), m_journal(std::move(journal))
{
    try {
        PgConnection connection = PgConnection::connect(maintenance, token);
        connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
        for (const QString &statement : createDatabaseStatements(name, properties, connection.serverVersion()))
            connection.execScript(statement);
        m_journal.created(ServerInspector(connection).databaseOid(name));
    } catch (...) { // a destructor does not run for a half-built object
        dropQuietly(m_maintenance, m_name, m_journal);
        throw;
    }
}

ScratchDatabase::~ScratchDatabase()
{
    if (!m_released)
        dropQuietly(m_maintenance, m_name, m_journal);
}

void ScratchDatabase::release()
{
    m_released = true;
    m_journal.finish();
}
}
