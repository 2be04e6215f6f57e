#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/reading/archivescript.h"
#include "core/restore/archiveload.h"
#include "core/restore/databasefacts.h"
#include "core/restore/dumpfacts.h"
#include "core/restore/rescueload.h"
#include "core/restore/salvagedscript.h"
#include "core/sql/onedatabase.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void readScript(ProvenBackup &backup, const RestoreFilter &filter, QThreadPool &inflaters, JobContext &context)
{
    DumpFacts heard;
    ScopeReport scopes(false, filter);
    ListenerPair listeners(heard, &scopes);
    DatabaseFacts databases;
    ListenerPair outside(scopes, &databases);
    OneDatabase chosen(backup.source.from, listeners, &outside);
    const Manifest *record = backup.source.manifest ? &*backup.source.manifest : nullptr;
    SalvagedScript script(chosen, record, DumpScanner::defaultStatementLimit, [] {});
    SalvageReader reader([&] { return backup.source.open(); }, inflaters, context.token());
    qint64 rawBytes = 0;
    for (bool ended = false; !ended;) {
        const QByteArray block = reader.nextBlock();
        if (const std::optional<LostPart> loss = reader.takeLoss())
            script.lost(*loss);
        script.feed(block);
        rawBytes += block.size();
        ended = block.isEmpty();
    }
    const DumpSummary summary = script.finish();
    const ScriptDatabase &database = chooseDatabase(chosen.databases(), backup.source.from, backup.source.absolutePath);
    backup.facts
        = backupFacts(backup.source, heard, scopes.facts(), QString::fromUtf8(summary.serverVersion), rawBytes);
    backup.facts.properties = databases.propertiesOf(database.name);
}

void readArchive(ProvenBackup &backup, const ReadingTerms &terms, QThreadPool &inflaters, JobContext &context)
{
    if (!terms.acceptForeign)
        throw Error(ErrorCode::Refused,
                    Engine::tr("%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.")
                        .arg(backup.damage),
                    Engine::tr("Confirm that you trust where it comes from (--accept-foreign)."));
    BackupSource source = backup.source;
    source.manifest.reset();
    backup.facts = backupFacts(source, terms, inflaters, context);
}
}

ProvenBackup readForRescue(const BackupSource &source, const ReadingTerms &terms, QThreadPool &inflaters,
                           JobContext &context)
{
    try {
        return proveForLoading(source, terms, inflaters, context);
    } catch (const Error &error) {
        if (!isDamage(error.code()))
            throw;
        ProvenBackup backup;
        backup.source = source;
        backup.damage = error.message();
        backup.source.record.problem = backup.damage;
        context.info(backup.damage);
        if (isArchive(source))
            readArchive(backup, terms, inflaters, context);
        else
            readScript(backup, terms.filter, inflaters, context);
        return backup;
    }
}

DatabaseProperties possibleProperties(DatabaseProperties wanted, const ServerSurvey &survey, PgConnection &maintenance)
{
    ServerInspector inspector(maintenance);
    if (!inspector.roles().contains(wanted.owner))
        wanted.owner = survey.loaderName;
    const QList<TablespaceInfo> spaces = inspector.tablespaces();
    const bool isThere = std::any_of(spaces.begin(), spaces.end(),
                                     [&](const TablespaceInfo &space) { return space.name == wanted.tablespace; });
    if (!wanted.tablespace.isEmpty() && !isThere)
        wanted.tablespace = u"pg_default"_s;
    return wanted;
}
}
