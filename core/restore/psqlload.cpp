#include "core/restore/psqlload.h"

#include "core/base/translation.h"
#include "core/postgres/toolerror.h"
#include "core/restore/loadingtool.h"
#include "core/sql/restrictfilter.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Unguessable for whoever made the file.
QByteArray randomKey()
{
    QByteArray key;
    for (int i = 0; i < 4; ++i)
        key += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return key;
}

/// psql ended while the file was still being sent.
[[noreturn]] void throwEnded(ToolProcess &process)
{
    const ExitStatus status = process.wait();
    throw toolError(process.command(), status, process.stderrText(), ErrorCode::RestoreFailed);
}

void send(ToolProcess &process, QByteArrayView bytes)
{
    if (!bytes.isEmpty() && !process.writeStdin(bytes))
        throwEnded(process);
}
}

PsqlLoad::PsqlLoad(const ClientTools &tools, const ConnectionParams &params, bool inTransaction)
    : m_tools(tools), m_params(params), m_inTransaction(inTransaction)
{ }

void PsqlLoad::run(const ScriptPieces &pieces, const std::function<void()> &beforeEnd, JobContext &context) const
{
    // -X: psqlrc would run even here. Unaligned, tuples only: the sentinel comes back as a line of its own.
    // Verbose errors carry their SQLSTATE, whatever language the server speaks.
    LoadingTool tool(m_tools.psql(),
                     {u"-X"_s, u"-q"_s, u"-w"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s,
                      u"VERBOSITY=verbose"_s, u"-f"_s, u"-"_s},
                     m_params, context.token());
    tool.options.stdIn = Channel::Pipe;
    tool.options.stdOut = Channel::Capture;
    const ToolCommand &command = tool.command;
    ToolProcess process(command, context.token(), tool.options);
    context.command(command.shown());
    process.start();

    if (m_tools.hasRestrict())
        send(process, "\\restrict " + randomKey() + "\n");
    if (m_inTransaction)
        send(process, "BEGIN;\n");
    RestrictFilter filter([&](QByteArrayView bytes) { send(process, bytes); },
                          m_inTransaction ? Blank::RestrictionAndTransactions : Blank::Restriction);
    for (QByteArray piece = pieces(); !piece.isEmpty(); piece = pieces()) {
        filter.feed(piece);
        context.advance(piece.size());
    }
    filter.finish();
    beforeEnd();

    const QByteArray sentinel = "larder-" + randomKey();
    send(process, QByteArray("\n") + (m_inTransaction ? "COMMIT;\n" : "") + "SELECT '" + sentinel + "';\n");
    process.closeStdin();
    const ExitStatus status = process.wait();
    if (!status.success())
        throw toolError(command, status, process.stderrText(), ErrorCode::RestoreFailed);
    if (!process.capturedStdout().trimmed().endsWith(sentinel))
        throw Error(ErrorCode::RestoreFailed, Engine::tr("psql read the backup but did not run it to its end."),
                    Engine::tr("The file ends inside a statement; use another backup."), process.stderrText());
}
}
