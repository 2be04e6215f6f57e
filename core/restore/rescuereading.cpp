#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/restore/archiveload.h"
#include "core/restore/dumpfacts.h"
#include "core/restore/rescueload.h"
#include "core/restore/salvagedscript.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void readScript(ProvenBackup &backup, QThreadPool &inflaters, JobContext &context)
{
    DumpFacts heard;
    ScopeReport scopes(false);
    ListenerPair listeners(heard, &scopes);
    const Manifest *record = backup.source.manifest ? &*backup.source.manifest : nullptr;
    SalvagedScript script(listeners, record, DumpScanner::defaultStatementLimit, [] {});
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
    backup.facts
        = backupFacts(backup.source, heard, scopes.facts(), QString::fromUtf8(summary.serverVersion), rawBytes);
}

void readArchive(ProvenBackup &backup, bool acceptForeign, QThreadPool &inflaters, JobContext &context)
{
    if (!acceptForeign)
        throw Error(ErrorCode::Refused,
                    Engine::tr("%1 It is not the archive that Larder wrote, and may mislead or crash pg_restore.")
                        .arg(backup.damage),
                    Engine::tr("Confirm that you trust where it comes from (--accept-foreign)."));
    BackupSource source = backup.source;
    source.manifest.reset();
    backup.facts = backupFacts(source, true, inflaters, context);
}
}

ProvenBackup readForRescue(const BackupSource &source, bool acceptForeign, QThreadPool &inflaters, JobContext &context)
{
    try {
        return proveForLoading(source, acceptForeign, inflaters, context);
    } catch (const Error &error) {
        if (!isDamage(error.code()))
            throw;
        ProvenBackup backup;
        backup.source = source;
        backup.damage = error.message();
        backup.source.record.problem = backup.damage;
        context.info(backup.damage);
        if (isArchive(source))
            readArchive(backup, acceptForeign, inflaters, context);
        else
            readScript(backup, inflaters, context);
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
