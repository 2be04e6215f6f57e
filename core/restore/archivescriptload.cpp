#include "core/restore/archivescriptload.h"

#include "core/postgres/toolerror.h"
#include "core/reading/archivescript.h"
#include "core/reading/readerend.h"
#include "core/restore/archiveload.h"
#include "core/restore/scriptload.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype scriptPieceBytes = 256 * 1024;
/// While the server works on a statement nobody reads what pg_restore writes.
constexpr std::chrono::minutes scriptSilenceLimit{10};

void requireSuccess(const BackupSource &source, ToolProcess &process)
{
    const ExitStatus status = process.wait();
    requireOwnEnd(source, status, process.stderrText());
    if (!status.success())
        throw toolError(process.command(), status, process.stderrText(), ErrorCode::BackupDamaged);
}
}

void ArchiveScriptLoad::run(const BackupSource &source, const QList<FileStamp> &proven, JobContext &context) const
{
    requireSameArchive(source, proven);
    const ToolCommand command = archiveScriptCommand(tools, source);
    ToolOptions options;
    options.noProgressLimit = scriptSilenceLimit;
    ToolProcess process(command, context.token(), options);
    context.command(process.command().shown());
    process.start();
    const auto pieces = [&] {
        QByteArray piece(scriptPieceBytes, Qt::Uninitialized);
        piece.truncate(process.readStdout(piece.data(), piece.size()));
        return piece;
    };
    const auto whole = [&] {
        requireSuccess(source, process);
        requireSameArchive(source, proven);
    };
    ScriptLoad(params, rules, inTransaction).run(pieces, whole, context);
}
}
