#include "core/restore/rescueload.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/postgres/toolerror.h"
#include "core/reading/archivescript.h"
#include "core/reading/readerend.h"
#include "core/restore/archiveload.h"
#include "core/restore/loadsession.h"
#include "core/restore/rescuesender.h"
#include "core/restore/salvagedscript.h"
#include "core/sql/identifiers.h"
#include "core/sql/onedatabase.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype rescuePieceBytes = 256 * 1024;
/// While the server works on a statement nobody reads what pg_restore writes.
constexpr std::chrono::minutes rescueSilenceLimit{10};

/// Bad rows are found at once where the server names them in words that are understood (see rowOfCopy()).
void speakEnglish(PgConnection &connection)
{
    try {
        connection.execScript(u"SET lc_messages = 'C'"_s);
    } catch (const Error &error) {
        if (connection.isBroken())
            throw;
    }
}

PgResult tablesThere(PgConnection &connection)
{
    return connection.exec(
        u"SELECT n.nspname AS schema, c.relname AS name FROM pg_catalog.pg_class c "
        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' "
        "AND n.nspname <> 'information_schema' AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d "
        "WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e') "
        "ORDER BY 1, 2"_s);
}
}

RescueLoad::RescueLoad(const ProvenBackup &backup, const ServerSurvey &survey, const GateRules &agreed,
                       QThreadPool &inflaters, SetAside &aside, BackupLoad::Steps steps)
    : m_backup(backup), m_survey(survey), m_rules(agreed), m_inflaters(inflaters), m_aside(aside), m_steps(steps)
{
    m_rules.ownBackup = backup.source.manifest && backup.damage.isEmpty();
}

RescueReport RescueLoad::into(const QString &database, JobContext &context)
{
    m_report.file = m_backup.source.absolutePath;
    m_report.folder = m_aside.path();
    if (!m_backup.damage.isEmpty())
        m_report.addDamage(m_backup.damage);
    context.step(Engine::tr("Load what can be loaded"), m_steps.first, m_steps.count);
    context.meter().addTotalBytes(qMax<qint64>(m_backup.facts.rawBytes, 0));
    const ConnectionParams params
        = m_survey.loader.withDatabase(database).withOptions(loadSessionOptions(m_survey.facts.versionNumber));
    {
        PgConnection connection = PgConnection::connect(params, context.token());
        connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
        speakEnglish(connection);
        m_backup.facts.archive ? loadArchive(connection, context) : loadScript(connection, context);
    }
    countRows(database, context);
    return std::move(m_report);
}

void RescueLoad::loadScript(PgConnection &connection, JobContext &context)
{
    RescueSender sender(connection, m_rules, m_aside, m_report);
    const Manifest *record = m_backup.source.manifest ? &*m_backup.source.manifest : nullptr;
    OneDatabase chosen(m_backup.source.from, sender.listener());
    SalvagedScript script(chosen, record, RescueSender::statementLimit, [&] { sender.cut(); });
    SalvageReader reader([&] { return m_backup.source.open(); }, m_inflaters, context.token());
    for (bool ended = false; !ended;) {
        const QByteArray block = reader.nextBlock();
        if (const std::optional<LostPart> loss = reader.takeLoss()) {
            if (!m_backup.damage.startsWith(loss->problem)) // which names the tables there, too
                m_report.addDamage(loss->problem);
            script.lost(*loss);
            doubtDatabase();
            m_report.linesKnown = script.linesAreKnown();
        }
        script.feed(block);
        context.advance(block.size());
        ended = block.isEmpty();
    }
    script.finish();
    sender.finish();
    m_report.passedOver = script.passedOver();
}

void RescueLoad::doubtDatabase()
{
    if (m_backup.source.from.isEmpty() || std::exchange(m_doubted, true))
        return;
    m_report.addRemark(
        Engine::tr("A \\connect may be lost with the missing part: what stands behind it in the file may "
                   "be of another database."));
}

void RescueLoad::loadArchive(PgConnection &connection, JobContext &context)
{
    BackupSource source = m_backup.source;
    if (!m_backup.damage.isEmpty())
        source.manifest.reset(); // as good as somebody else's
    m_report.linesKnown = false;
    const ClientTools tools = toolsForArchive(source, m_survey.tools, context);
    const QStringList parts = m_backup.damage.isEmpty()
        ? QStringList{QString()}
        : QStringList{u"--section=pre-data"_s, u"--section=data"_s, u"--section=post-data"_s};
    RescueSender sender(connection, m_rules, m_aside, m_report);
    for (const QString &part : parts) {
        ToolCommand command = archiveScriptCommand(tools, source);
        if (!part.isEmpty())
            command.arguments.insert(command.arguments.indexOf(u"--file=-"_s), part);
        ToolOptions options;
        options.noProgressLimit = rescueSilenceLimit;
        ToolProcess process(command, context.token(), options);
        context.command(process.command().shown());
        process.start();
        DumpScanner scanner(sender.listener(), RescueSender::statementLimit);
        QByteArray piece(rescuePieceBytes, Qt::Uninitialized);
        while (const qint64 got = process.readStdout(piece.data(), piece.size())) {
            scanner.feed(QByteArrayView(piece).first(got));
            context.advance(got);
        }
        scanner.finish();
        sender.cut();
        const ExitStatus status = process.wait();
        requireOwnEnd(source, status, process.stderrText());
        if (!status.success())
            m_report.addDamage(
                toolError(process.command(), status, process.stderrText(), ErrorCode::BackupDamaged).message());
    }
    sender.finish();
}

void RescueLoad::countRows(const QString &database, JobContext &context)
{
    context.step(Engine::tr("Count the rows"), m_steps.first + 1, m_steps.count);
    PgConnection connection = PgConnection::connect(m_survey.loader.withDatabase(database), context.token());
    connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    const PgResult tables = tablesThere(connection);
    m_report.tablesThere = tables.rows();
    for (int i = 0; i < tables.rows(); ++i) {
        const QString name = quoteQualifiedName({tables.value(i, "schema"), tables.value(i, "name")});
        try {
            m_report.rowsThere += connection.exec(u"SELECT count(*) AS rows FROM ONLY "_s + name).number(0, "rows");
        } catch (const Error &error) {
            if (connection.isBroken() || endsLoading(error))
                throw;
            m_report.addRemark(Engine::tr("The rows of %1 cannot be counted: %2").arg(name, error.message()));
        }
    }
}
}
