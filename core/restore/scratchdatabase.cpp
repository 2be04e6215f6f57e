#include "core/restore/scratchdatabase.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/restore/databaseswap.h"
#include "core/restore/tidying.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString leftSentence(const QString &name, const Error &why)
{
    return Engine::tr("The scratch database %1 could not be dropped and takes space on the server: %2 It goes with the "
                      "next backup or restore there, by %3, or by DROP DATABASE %1.")
        .arg(name, why.message(), command(u"doctor --repair"_s));
}

void dropQuietly(const ConnectionParams &maintenance, const QString &name, RestoreJournal &journal) noexcept
{
    try {
        PgConnection connection = connectForTidying(maintenance);
        dropDatabase(connection, name);
        journal.scratchSettled();
    } catch (const Error &error) {
        journal.abandon(leftSentence(name, error));
    } catch (const Cancelled &) { // the session has a token nobody cancels
    }
}
}

ScratchDatabase::ScratchDatabase(const ServerSurvey &survey, const QString &name, const DatabaseProperties &properties,
                                 RestoreJournal journal, const CancelToken &token)
    : m_maintenance(survey.params), m_name(name), m_journal(std::move(journal))
{
    DatabaseProperties made = properties;
    if (survey.loaderName != survey.facts.currentUser)
        made.owner = survey.loaderName;
    try {
        m_journal.scratchPlanned(name);
        PgConnection connection = PgConnection::connect(m_maintenance, token);
        connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
        for (const QString &statement : createDatabaseStatements(name, made, connection.serverVersion()))
            connection.execScript(statement);
        m_journal.reached(u"scratch created"_s);
        m_journal.scratchCreated(ServerInspector(connection).databaseOid(name));
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
    m_journal.scratchSettled();
}
}
